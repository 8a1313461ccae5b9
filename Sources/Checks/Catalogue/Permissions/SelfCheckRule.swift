import App
import Code
import Findings
import Rules

/// PKG-057: permission checks that the app itself passes for its caller.
enum SelfCheckRule {
    static let rule = Rule(
        id: "PKG-057",
        title: LocalizedText(zh: "权限校验误用", en: "Permission check that the caller need not pass"),
        indicator: .package, severity: .low, family: .permissions,
        what: LocalizedText(
            zh: """
                查找自身代码中的 checkCallingOrSelfPermission、enforceCallingOrSelfPermission（应用自身持有权限即通过），以及忽略返回值的 \
                checkPermission、checkCallingPermission。
                """,
            en: """
                Looks in own code for checkCallingOrSelfPermission and enforceCallingOrSelfPermission, which pass where the app itself \
                has the permission, and for checkPermission and checkCallingPermission whose answer nobody takes.
                """),
        why: LocalizedText(
            zh: "调用方没有权限时校验也会通过，保护形同虚设。",
            en: "The check passes for callers without the permission: it guards nothing."),
        fix: LocalizedText(
            zh: "改用 checkCallingPermission/enforceCallingPermission，并处理返回值。",
            en: "Use checkCallingPermission or enforceCallingPermission, and act on the answer."),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0059", cwe: 863),
        examples: [
            .code(.fires, call("checkCallingOrSelfPermission", taken: true)),
            .code(.silent, call("checkCallingPermission", taken: true)),
            .code(.fires, call("checkCallingPermission", taken: false)),
            // Whether the app itself was granted a permission is asked with another method.
            .code(.silent, call("checkSelfPermission", taken: true) + call("checkCallingPermission", taken: true)),
            // A library's.
            .code(
                .notApplicable, "",
                classes: ExampleCode.foreign(
                    "Landroidx/core/content/A;",
                    ExampleCode.method("run()V", call("checkCallingOrSelfPermission", taken: true)))),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                func own(_ names: String...) -> [Site] {
                    inquiry.calls(names.map { MethodPattern("Landroid/content/Context;", $0) }).filter { site in
                        if case .sdk = inquiry.code.owner(of: site) { false } else { true }
                    }
                }
                let selves = own(
                    "checkCallingOrSelfPermission", "enforceCallingOrSelfPermission", "checkCallingOrSelfUriPermission",
                    "enforceCallingOrSelfUriPermission")
                let checks = own("checkPermission", "checkCallingPermission", "checkCallingUriPermission")
                guard !selves.isEmpty || !checks.isEmpty else {
                    return .notApplicable(zh: "自身代码没有校验调用方的权限。", en: "Own code checks no caller's permission.")
                }
                let forgotten = checks.filter { !inquiry.isResultUsed($0) }
                let hits = (selves + forgotten).sorted().map { CodeHit($0, severity: .low) }
                return .found(
                    inquiry.findings(hits, "self-check") { name in
                        LocalizedText(
                            zh: "\(name) 的权限校验在调用方没有权限时也会通过。",
                            en: "The permission check of \(name) passes for callers without the permission.")
                    })
            }
        })

    private static func call(_ method: String, taken: Bool) -> String {
        """
        const-string v0, "cn.example.app.permission.ADMIN"
        invoke-virtual {p0, v0}, Landroid/content/Context;->\(method)(Ljava/lang/String;)I
        \(taken ? "move-result v0" : "")

        """
    }
}
