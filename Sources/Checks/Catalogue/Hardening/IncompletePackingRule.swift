import App
import Code
import Findings
import Rules

/// CRK-030: code that a packer was to hide and that lies open beside it.
enum IncompletePackingRule {
    static let rule = Rule(
        id: "CRK-030",
        title: LocalizedText(zh: "加固不彻底，明文 dex 残留", en: "Cleartext dex left by an incomplete packer"),
        indicator: .antiCracking, severity: .high, family: .hardening,
        what: LocalizedText(
            zh: """
                检查两种情况：清单组件的类不在系统加载的 dex 中，却以明文存在于 assets、压缩包或内嵌 APK 的 dex 里；\
                已识别的加固产品存在，而组件的代码仍在 dex 中可读。插件等不含启动组件的模块不计。
                """,
            en: """
                Two cases: the classes of components are not in the dex files that the system loads but lie open in one in assets, in an \
                archive or in an APK inside; or a packer is there and the components' code can be read all the same. Plug-ins \
                without the components do not count.
                """),
        why: LocalizedText(
            zh: "攻击者无需脱壳即可拿到完整代码，加固形同虚设。",
            en: "The code is had without unpacking: the protection protects nothing."),
        fix: LocalizedText(
            zh: "检查加固配置和打包流程，确认原始 dex 已加密且未被打入包内，发布前复查成品。",
            en:
                "Check how the release is packed: the original dex must be encrypted and nowhere else; look at the result."
        ),
        references: References(masvs: ["MASVS-RESILIENCE-3"], maswe: "MASWE-0089", cwe: 656),
        examples: [
            Example(
                .fires, application: "android:name=\"com.stub.StubApp\"", inside: ExampleCode.activityElement,
                smali: ExampleCode.activity("")
                    + ExampleCode.foreign("Lcom/stub/StubApp;", extends: "Landroid/app/Application;", "")),
            PackedRule.shell(.silent, "com.stub.StubApp", extends: "Landroid/app/Application;"),
            PackedRule.shell(
                .notAssessable, "cn.example.app.Shell", extends: "Landroid/app/Application;", loading: true),
            // A file that is left over is no packing.
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app, absence: .isBad) { inquiry in
                let open = inquiry.componentsOnlyElsewhere()
                if open.count >= 3 || open.contains(where: { $0.component.filters.contains(where: \.isLauncher) }) {
                    return .found([finding(open)])
                }
                let packers = app.packing.products(.packer)
                guard app.packing.conclusion == .packed else {
                    return .notApplicable(zh: "应用未加固。", en: "The app is not packed.")
                }
                guard !packers.isEmpty else {
                    return .notAssessable(
                        LocalizedText(
                            zh: "代码被隐藏，但认不出加固产品，无法判断其是否完整。",
                            en: "Code is hidden by nobody known: whether all of it is cannot be told."))
                }
                if app.packing.hidesCode { return .pass }
                return .found(
                    packers.map { packer in
                        Finding(
                            message: LocalizedText(
                                zh: "存在 \(packer.product.title.zh)，但组件的代码仍可直接读取。",
                                en: "\(packer.product.title.en) is there, and the components' code can be read."),
                            owner: .own, severity: .high,
                            evidence: packer.signs.filter(\.isStrong).prefix(5).map(Evidence.sign),
                            identity: packer.product.id)
                    })
            }
        })

    private static func finding(_ open: [(component: Component, file: String)]) -> Finding {
        let file = open[0].file
        return Finding(
            message: LocalizedText(
                zh: "\(open.count) 个组件的代码以明文存在于系统不加载的 \(file) 中：\(open.map(\.component.caption).listed(.zh))。",
                en: """
                    The code of \(open.count) components lies open in \(file), which the system does not load: \
                    \(open.map(\.component.caption).listed(.en)).
                    """), severity: .high,
            evidence: open.prefix(8).map { component, file in
                Evidence(.entry(name: file, offset: nil), value: component.name)
            }, identity: "elsewhere")
    }
}

extension CodeInquiry {
    /// The components whose class is only in a dex file that the runtime does not load, with that file.
    fileprivate func componentsOnlyElsewhere() -> [(component: Component, file: String)] {
        guard program.files.contains(where: { !$0.isLoaded }) else { return [] }
        return app.manifest.components.compactMap { component in
            guard component.kind != .activityAlias, let type = type(ofClass: component.name),
                let place = program.definition(of: type)
            else { return nil }
            let file = program.files[place.file]
            return file.isLoaded ? nil : (component, file.name)
        }
    }
}
