import App
import Findings
import Rules

/// CRK-007: whether the names of the resources were taken out of the table.
enum ResourceProtectionRule {
    static let rule = Rule(
        id: "CRK-007",
        title: LocalizedText(zh: "资源未混淆", en: "Resource names are not obfuscated"),
        indicator: .antiCracking, severity: .low, kind: .protection, family: .obfuscation,
        what: LocalizedText(
            zh: """
                统计 resources.arsc 中资源名被折叠为同一名称或缩短到两个字符以内的比例。AGP 默认的资源路径缩短（如 res/aB.xml）\
                不计入。
                """,
            en: """
                Measures the share of resources in resources.arsc whose name was collapsed into a common one or shortened to \
                at most two characters. Shortened paths such as res/aB.xml, which AGP makes by itself, earn nothing.
                """),
        why: LocalizedText(
            zh: "保留原始资源名时，攻击者可由 btn_pay、dialog_root_detected 等名称直接定位关键界面和校验逻辑。",
            en: """
                With their names in place, btn_pay or dialog_root_detected lead an attacker straight to the screens and checks \
                that matter.
                """),
        fix: LocalizedText(
            zh: "在 aapt2 optimize 中开启 --collapse-resource-names，或使用 AndResGuard 等工具；对按名称反射获取的资源配置白名单。",
            en: """
                Use aapt2 optimize with --collapse-resource-names, or a tool such as AndResGuard, and list the resources that \
                are looked up by name as exceptions.
                """),
        references: References(masvs: ["MASVS-RESILIENCE-3"], maswe: "MASWE-0090", cwe: 656),
        examples: [
            Example(.fires, resources: table { "feature_\($0)" }),
            Example(.silent, resources: table { String($0, radix: 36) }),
            Example(.notApplicable, resources: ["string/app_name": "政务服务"]),
            Example(.notApplicable),
        ],
        judge: { app in judge(app.resources) })

    /// A table of strings with the names that `name` gives them.
    private static func table(_ name: (Int) -> String) -> [String: String] {
        Dictionary(uniqueKeysWithValues: (0..<30).map { ("string/\(name($0))", "政务服务") })
    }

    /// With fewer entries than this there is nothing to hide, and shares mean nothing.
    private static let least = 20
    /// Names repeat between types in any app (`layout/main`, `menu/main`): less than this share is nobody's work.
    private static let natural = 0.25
    /// From this share on the names tell nothing any more.
    private static let full = 0.75

    private static func judge(_ resources: ResourceFacts) -> Judgement {
        if let reason = resources.unreadable { return .notAssessable(reason) }
        guard resources.entryCount >= least else {
            return .notApplicable(
                zh: "安装包只有 \(resources.entryCount) 个资源条目，名称是否混淆没有意义。",
                en: "The package has only \(resources.entryCount) resource entries, whose names are of no account.")
        }
        let count = Double(resources.entryCount)
        let collapsed = 1 - Double(resources.distinctNameCount) / count
        let shortened = Double(resources.shortNameCount) / Double(max(1, resources.distinctNameCount))
        let share = max(collapsed, shortened)
        let credit = min(1, max(0, (share - natural) / (full - natural)))
        let percent = Int((share * 100).rounded())
        let names = resources.distinctNameCount
        return .partial(
            credit,
            [
                Finding(
                    message: LocalizedText(
                        zh: "\(resources.entryCount) 个资源条目共有 \(names) 个不同的名称，\(percent)% 的名称已被折叠或缩短。",
                        en: """
                            \(resources.entryCount) resource entries have \(names) different names; \(percent) percent of the \
                            names are collapsed or shortened.
                            """),
                    severity: credit >= 1 ? .info : .low,
                    evidence: [Evidence(.entry(name: "resources.arsc", offset: nil), value: "\(percent)%")],
                    identity: "names")
            ])
    }
}
