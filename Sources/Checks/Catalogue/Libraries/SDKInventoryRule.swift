import App
import Code
import Findings
import Rules

/// PKG-061: whose code the app carries.
enum SDKInventoryRule {
    static let rule = Rule(
        id: "PKG-061",
        title: LocalizedText(zh: "第三方 SDK 清单", en: "Third-party SDKs"),
        indicator: .package, severity: .info, kind: .inventory, family: .libraries,
        what: LocalizedText(
            zh: """
                按类的包名前缀、原生库和清单组件识别第三方 SDK、框架和开源库，包名被混淆的类按调用关系归属。不计分。
                """,
            en: """
                Tells third-party SDKs, frameworks and libraries by packages of classes, native libraries and components; classes whose \
                package was taken away by who calls them. Not scored.
                """),
        why: LocalizedText(
            zh: "隐私政策公布的 SDK 清单应与此一致；缺项即未告知。",
            en: "The privacy policy's list of SDKs must agree with it: what is missing there was not told."),
        fix: LocalizedText(
            zh: "逐项核对用途，删除不用的 SDK，并更新隐私政策中的清单。",
            en: "Check what each is for, remove what is not used, and bring the policy's list up to date."),
        references: References(
            masvs: ["MASVS-PRIVACY-2"], maswe: "MASWE-0112",
            cn: "GB/T 41391-2022 6.6；《App违法违规收集使用个人信息行为认定方法》第二条"),
        examples: [
            .code(
                .silent, "", classes: ExampleCode.foreign("Lcn/jpush/android/A;", ExampleCode.method("run()V", ""))),
            Example(.silent, files: ["lib/arm64-v8a/libmmkv.so": .library()]), Example(.silent),
        ],
        judge: { app in
            var found: [String: Marks] = [:]
            for (name, count) in app.code?.classCounts ?? [:] { found[name, default: Marks()].classes = count }
            for group in app.libraryGroups {
                guard case .sdk(let name) = group.owner else { continue }
                found[name, default: Marks()].libraries.append(group.caption)
            }
            for component in app.manifest.components {
                guard case .sdk(let name) = app.owners.owner(of: component) else { continue }
                found[name, default: Marks()].components.append(component)
            }
            let findings = found.sorted { $0.key < $1.key }.map { name, marks in finding(name, marks, app) }
            // What is there counts; that the list is complete cannot be said of code that nobody saw.
            if let code = app.code, let reason = app.unseenCode(code) {
                return Judgement(outcome: .notAssessable, reason: reason, findings: findings)
            }
            return .facts(findings)
        })

    /// What tells that a component is there.
    private struct Marks {
        var classes = 0
        var libraries: [String] = []
        var components: [Component] = []
    }

    private static func finding(_ name: String, _ marks: Marks, _ app: App) -> Finding {
        let sdk = SDKTable.sdk(named: name)
        let role = sdk.map {
            LocalizedText(
                zh: "，\($0.role.title.zh)·\($0.purpose.title.zh)", en: ", \($0.role.title.en), \($0.purpose.title.en)")
        }
        var evidence: [Evidence] = []
        if marks.classes > 0 {
            let file = app.code?.program.files.first?.name ?? "classes.dex"
            evidence.append(Evidence(.entry(name: file, offset: nil), value: "\(marks.classes) classes"))
        }
        evidence += marks.libraries.prefix(4).map { Evidence(.entry(name: $0, offset: nil), value: "native library") }
        evidence += marks.components.prefix(4).map { .manifest($0.xpath, split: $0.split, $0.name) }
        return Finding(
            message: LocalizedText(
                zh: "\(sdk?.title.zh ?? name)（\(sdk?.vendor.zh ?? "供应商不详")\(role?.zh ?? "")）：\(marks.classes) 个类。",
                en:
                    "\(sdk?.title.en ?? name) (\(sdk?.vendor.en ?? "vendor unknown")\(role?.en ?? "")): \(marks.classes) classes."
            ),
            owner: .sdk(name), severity: .info, evidence: evidence, identity: name)
    }
}
