import App
import Findings
import Rules

/// PKG-056: runtime permissions against what a government service needs.
enum NecessaryScopeRule {
    static let rule = Rule(
        id: "PKG-056",
        title: LocalizedText(
            zh: "申请权限超出政务服务最小必要范围", en: "Permission outside the necessary scope of a government service"),
        indicator: .package, severity: .medium, family: .privacy,
        what: LocalizedText(
            zh: """
                按政务服务类应用核对申请的运行时权限：没有合理场景的计为中，有替代方式的计为低，常见场景可说明的只作提示，\
                并列出可以说明其必要性的场景。
                """,
            en: """
                Compares the runtime permissions asked for with what a government service needs: those no scenario \
                justifies are medium, those with a substitute low, those a usual scenario justifies are reported only, \
                with that scenario.
                """),
        why: LocalizedText(
            zh: "收集与业务无关的个人信息属于违法违规行为，会被通报、下架；权限越多，应用或其SDK出问题时泄露的信息越多。",
            en: """
                Collecting what the service does not need breaks the rules and gets apps named and removed; the more an \
                app may read, the more leaks when it or an SDK fails.
                """),
        fix: LocalizedText(
            zh: "逐项对照业务功能删减权限，优先使用选择器等无需权限的方式；保留的权限在使用时单独告知目的后再申请。",
            en: """
                Go through the list function by function and remove what is not needed; prefer pickers that need no \
                permission; state the purpose of the rest when asking.
                """),
        references: References(
            masvs: ["MASVS-PRIVACY-1"], maswe: "MASWE-0117", mastg: "MASTG-TEST-0254", cwe: 250,
            cn: "GB/T 41391-2022 6.1, 6.5, 附录A, D, E; App违法违规收集使用个人信息行为认定方法 四"),
        examples: [
            Example(.fires, outside: uses("READ_CONTACTS")),
            Example(.fires, outside: uses("READ_CALENDAR")),
            // Face verification and scanning justify it: reported without failing.
            Example(.silent, outside: uses("CAMERA")),
            Example(.silent, outside: uses("READ_PHONE_STATE", "android:maxSdkVersion=\"22\"")),
            Example(.silent, outside: uses("INTERNET")),
        ],
        judge: judge)

    private static func uses(_ name: String, _ attributes: String = "") -> String {
        "<uses-permission android:name=\"android.permission.\(name)\" \(attributes)/>"
    }

    private static func judge(_ app: App) -> Judgement {
        let findings: [Finding] = app.effectiveRequests.compactMap { request in
            guard let group = NecessaryScopeTable.byPermission[request.name] else { return nil }
            let scenario =
                group.scenario.map {
                    LocalizedText(zh: "可说明的场景：\($0.zh)", en: "what could justify it: \($0.en)")
                } ?? LocalizedText(zh: "政务服务没有需要它的场景", en: "no scenario of a government service needs it")
            // Below API 33 old requests for storage are the only way; a limit shows that this was considered.
            let isLimited = request.maxSdk.map { $0 <= 32 } ?? false
            let isLimitedStorage = isLimited && request.name.hasSuffix("_EXTERNAL_STORAGE")
            return Finding(
                message: LocalizedText(
                    zh: "申请了\(group.title.zh)权限 \(request.name)；\(scenario.zh)；\(group.alternative.zh)。",
                    en: """
                        Asks for \(request.name) (\(group.title.en)); \(scenario.en); instead: \(group.alternative.en).
                        """),
                severity: isLimitedStorage ? .info : group.severity,
                evidence: [.attribute("name", of: request.xpath, split: request.split, request.name)],
                identity: request.name)
        }
        return .graded(findings, upTo: .medium)
    }
}
