import App
import Code
import Dex
import Findings
import Rules

/// PKG-017: the app's own code was built as a debug build.
enum BuildConfigRule {
    static let rule = Rule(
        id: "PKG-017",
        title: LocalizedText(zh: "BuildConfig.DEBUG 为真", en: "BuildConfig.DEBUG is true"),
        indicator: .package, severity: .low, family: .buildFlags,
        what: LocalizedText(
            zh: """
                读取应用自身包名及组件所在包的 BuildConfig：DEBUG 的初始值为真，或由 Boolean.parseBoolean("true") 赋值（调试构建的写法）。\
                第三方库的 BuildConfig 不计。
                """,
            en: """
                Reads BuildConfig of the application id and of the packages of own components: DEBUG is declared true, or set by \
                Boolean.parseBoolean("true") as debug builds do. Those of libraries do not count.
                """),
        why: LocalizedText(
            zh: "受该开关控制的日志、测试地址和校验放行都会在用户设备上生效。",
            en: "Logs, test servers and skipped checks behind the switch are on, on the devices of users."),
        fix: LocalizedText(
            zh: "用 release 构建类型打包；多模块工程确认依赖的也是 release 变体。",
            en: "Build the release variant, of every module."),
        references: References(masvs: ["MASVS-RESILIENCE-3"], maswe: "MASWE-0094", cwe: 489),
        examples: [
            .code(.fires, "", classes: config("Lcn/example/app/BuildConfig;", value: " = true")),
            .code(
                .fires, "",
                classes: config(
                    "Lcn/example/app/BuildConfig;",
                    initialiser: """
                        const-string v0, "true"
                        invoke-static {v0}, Ljava/lang/Boolean;->parseBoolean(Ljava/lang/String;)Z
                        move-result v0
                        sput-boolean v0, Lcn/example/app/BuildConfig;->DEBUG:Z
                        """)),
            .code(.silent, "", classes: config("Lcn/example/app/BuildConfig;", value: " = false")),
            // A library's own.
            .code(
                .silent, "",
                classes: config("Lcn/example/app/BuildConfig;", value: " = false")
                    + config("Lcom/alipay/sdk/BuildConfig;", value: " = true")),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let configs = configs(inquiry)
                guard !configs.isEmpty else {
                    return .notApplicable(
                        zh: "应用自身的包中没有 BuildConfig。", en: "The app's own packages have no BuildConfig.")
                }
                return .found(configs.compactMap { finding($0, inquiry) })
            }
        })

    /// The class `BuildConfig` of the app's package and of those of its components, and of the packages around these.
    private static func configs(_ inquiry: CodeInquiry) -> [CodeType] {
        let app = inquiry.app
        let own = app.manifest.components.map(\.name).filter { app.owners.owner(ofClass: $0) == .own }
        var seen: Set<String> = []
        var types: [CodeType] = []
        for name in ["\(app.manifest.package).A"] + own {
            var package = name[...]
            while let dot = package.lastIndex(of: ".") {
                package = package[..<dot]
                guard seen.insert(String(package)).inserted else { break }
                let config = "\(package).BuildConfig"
                guard let type = inquiry.type(ofClass: config), inquiry.program.definition(of: type) != nil,
                    app.owners.owner(ofClass: config) == .own
                else { continue }
                types.append(type)
            }
        }
        return types
    }

    private static func finding(_ type: CodeType, _ inquiry: CodeInquiry) -> Finding? {
        let program = inquiry.program
        guard let (file, definition) = program.definition(of: type) else { return nil }
        let dex = program.files[file].dex
        let values = (try? dex.staticValues(of: definition)) ?? []
        var evidence: [Evidence] = []
        for (place, value) in zip(definition.staticFields, values) where value == .boolean(true) {
            let name = dex.name(ofField: dex.definedFields[place].field)
            guard name.hasSuffix(";->DEBUG:Z") else { continue }
            evidence.append(Evidence(.file(name: program.files[file].name, offset: definition.offset), value: name))
        }
        for call in program.methods(of: type, named: "<clinit>").flatMap({ inquiry.calls(in: $0) }) {
            guard call.owner == "Ljava/lang/Boolean;", call.name == "parseBoolean",
                program.argument(0, of: call.site).string == "true"
            else { continue }
            evidence.append(inquiry.evidence(call.site, "DEBUG = true"))
        }
        guard !evidence.isEmpty else { return nil }
        let name = program.name(of: type)
        return Finding(
            message: LocalizedText(zh: "\(name).DEBUG 为 true。", en: "\(name).DEBUG is true."), owner: .own,
            severity: .low, evidence: evidence, identity: name)
    }

    private static func config(_ descriptor: String, value: String = "", initialiser: String = "") -> String {
        let clinit =
            initialiser.isEmpty
            ? "" : ".method static constructor <clinit>()V\n\(initialiser)\nreturn-void\n.end method\n"
        return ExampleCode.foreign(descriptor, ".field public static final DEBUG:Z\(value)\n\(clinit)")
    }
}
