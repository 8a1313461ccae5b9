import App
import Code
import Findings
import Rules

/// PKG-058: many permissions asked for at once, before the user did anything.
enum BulkRequestRule {
    static let rule = Rule(
        id: "PKG-058",
        title: LocalizedText(zh: "启动时一揽子申请权限", en: "Many permissions asked for at the start"),
        indicator: .package, severity: .medium, family: .permissions,
        what: LocalizedText(
            zh: """
                推导 requestPermissions 的权限数组：涉及三个以上危险权限组，且能从 Application 或启动页的生命周期到达、途中没有用户点击的计入。\
                静态近似，以动态检测为准。
                """,
            en: """
                Derives the array given to requestPermissions: more than two groups of dangerous permissions, reached from the start of \
                the application or the launcher without a tap on the way. An approximation: only a run decides.
                """),
        why: LocalizedText(
            zh: "一揽子索权让用户无法按场景选择，是监管通报的常见问题。",
            en: "Asked for all at once, users cannot choose by occasion; regulators object to it."),
        fix: LocalizedText(
            zh: "在使用对应功能时逐项申请，并说明目的；拒绝后仍可使用其他功能。",
            en: "Ask for each where it is used, say why, and let users go on without."),
        references: References(
            masvs: ["MASVS-PRIVACY-1"], maswe: "MASWE-0117", mastg: "MASTG-TEST-0256", cwe: 250,
            cn: "《App违法违规收集使用个人信息行为认定方法》第三条、第四条；T/TAF 078.4"),
        examples: [
            .code(.fires, ask("CAMERA", "RECORD_AUDIO", "ACCESS_FINE_LOCATION")),
            // Three of one group.
            .code(.silent, ask("ACCESS_COARSE_LOCATION", "ACCESS_FINE_LOCATION", "CAMERA")),
            // When a button was pressed.
            .code(
                .silent,
                "new-instance v0, Lcn/example/app/Tap;\nconst/4 v1, 0\n"
                    + "invoke-virtual {v1, v0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V",
                classes: ExampleCode.own(
                    "Tap", implements: ["Landroid/view/View$OnClickListener;"],
                    ExampleCode.method(
                        "onClick(Landroid/view/View;)V", ask("CAMERA", "RECORD_AUDIO", "ACCESS_FINE_LOCATION")))),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let sites = inquiry.calls(patterns)
                guard !sites.isEmpty else {
                    return .notApplicable(zh: "代码没有在运行时申请权限。", en: "The code asks for no permissions.")
                }
                var search = StartSearch(inquiry)
                let hits = sites.compactMap { site -> CodeHit? in
                    let groups = inquiry.groups(askedAt: site)
                    guard groups.count > 2, search.way(to: site) != nil else { return nil }
                    return CodeHit(site, groups.map(\.en).joined(separator: ", "), severity: .medium)
                }
                return .found(
                    inquiry.findings(hits, "bulk-request") { name in
                        LocalizedText(
                            zh: "\(name) 在启动时一次申请多组权限。", en: "\(name) asks for many permissions at the start.")
                    })
            }
        })

    private static let patterns = [
        MethodPattern(
            ["Landroid/app/Activity;", "Landroid/app/Fragment;", "Landroidx/fragment/app/Fragment;"],
            "requestPermissions"),
        MethodPattern(
            ["Landroidx/core/app/ActivityCompat;", "Landroid/support/v4/app/ActivityCompat;"], "requestPermissions"),
    ]

    private static func ask(_ names: String...) -> String {
        let texts = names.enumerated().map { place, name in
            "const-string v1, \"android.permission.\(name)\"\nconst/4 v2, \(place)\naput-object v1, v0, v2\n"
        }
        return """
            const/4 v3, 0
            const/4 v2, \(names.count)
            new-array v0, v2, [Ljava/lang/String;
            \(texts.joined())
            invoke-static {v3, v0, v3}, Landroidx/core/app/ActivityCompat;->\
            requestPermissions(Landroid/app/Activity;[Ljava/lang/String;I)V
            """
    }
}

extension CodeInquiry {
    /// The groups of the permissions that a request names as constants, each once.
    fileprivate func groups(askedAt site: Site) -> [LocalizedText] {
        let isStatic = program.mentionedName(at: site).contains("(Landroid/app/Activity;")
        let value = program.argument(isStatic ? 1 : 0, of: site)
        var found: [LocalizedText] = []
        for case .array(let elements) in value.alternatives {
            for name in elements.compactMap(\.string) {
                guard let title = Self.group(of: name), !found.contains(title) else { continue }
                found.append(title)
            }
        }
        return found
    }

    /// The platform's group of a dangerous permission: coarse and fine location are one.
    private static func group(of permission: String) -> LocalizedText? {
        let name = permission.hasSuffix("_LOCATION") ? "android.permission.ACCESS_FINE_LOCATION" : permission
        return NecessaryScopeTable.byPermission[name]?.title
    }
}
