import App
import Code
import Findings
import Rules

/// PKG-051: intents out of a link, launched as they are.
enum IntentSchemeRule {
    static let rule = Rule(
        id: "PKG-051",
        title: LocalizedText(zh: "Intent Scheme URL 未过滤", en: "Intent out of a link launched unfiltered"),
        indicator: .package, severity: .high, family: .deepLinks,
        what: LocalizedText(
            zh: """
                分析 Intent.parseUri、getIntent、getIntentOld 的结果在同一方法内被启动，却没有同时做到 addCategory(BROWSABLE)、\
                setComponent(null)、setSelector(null)。参数是常量的不计。
                """,
            en: """
                Looks for results of Intent.parseUri, getIntent and getIntentOld that the same method launches without \
                addCategory(BROWSABLE), setComponent(null) and setSelector(null), all three. Constant links do not count.
                """),
        why: LocalizedText(
            zh: "网页或外部链接可以借本应用打开未导出的组件，窃取文件和登录状态。",
            en:
                "A page or a link opens components that are not exported, through this app, and steals files and sessions."
        ),
        fix: LocalizedText(
            zh: "解析后依次调用 addCategory(CATEGORY_BROWSABLE)、setComponent(null)、setSelector(null)，并只放行预期的动作和包名。",
            en: """
                After parsing call addCategory(CATEGORY_BROWSABLE), setComponent(null) and setSelector(null), and let only \
                expected actions and packages through.
                """),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0058", cwe: 939),
        examples: [
            .code(.fires, parse + start),
            // Two of three: the selector still leads anywhere.
            .code(.fires, parse + category + component + start),
            .code(.silent, parse + category + component + selector + start),
            // A link of the app's own.
            .code(.silent, "const-string v0, \"intent:#Intent;action=cn.example.app.OPEN;end\"\n" + parsed + start),
            // Parsed, but never launched.
            .code(.silent, parse),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let sites = inquiry.calls(patterns)
                guard !sites.isEmpty else {
                    return .notApplicable(
                        zh: "代码没有从链接解析 Intent。", en: "The code makes no intents out of links.")
                }
                let hits = sites.flatMap { inquiry.unfilteredLaunches(of: $0) }
                return .found(
                    inquiry.findings(hits, "intent-scheme") { name in
                        LocalizedText(
                            zh: "\(name) 直接启动由链接解析出的 Intent，没有完整过滤。",
                            en: "\(name) launches an intent out of a link without all filters.")
                    })
            }
        })

    private static let patterns = ["parseUri", "getIntent", "getIntentOld"].map {
        MethodPattern("Landroid/content/Intent;", $0)
    }

    private static let parse =
        "invoke-static {}, Lcn/example/app/Links;->next()Ljava/lang/String;\nmove-result-object v0\n" + parsed
    private static let parsed = """
        const/4 v1, 1
        const/4 v2, 0
        invoke-static {v0, v1}, Landroid/content/Intent;->parseUri(Ljava/lang/String;I)Landroid/content/Intent;
        move-result-object v0

        """
    private static let category = """
        const-string v1, "android.intent.category.BROWSABLE"
        invoke-virtual {v0, v1}, Landroid/content/Intent;->addCategory(Ljava/lang/String;)Landroid/content/Intent;

        """
    private static let component = """
        invoke-virtual {v0, v2}, Landroid/content/Intent;->\
        setComponent(Landroid/content/ComponentName;)Landroid/content/Intent;

        """
    private static let selector =
        "invoke-virtual {v0, v2}, Landroid/content/Intent;->setSelector(Landroid/content/Intent;)V\n"
    private static let start =
        "invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->startActivity(Landroid/content/Intent;)V"
}

extension CodeInquiry {
    /// The launches of a parsed intent in its method, if that leaves something of the link's in it.
    fileprivate func unfilteredLaunches(of parse: Site) -> [CodeHit] {
        guard !program.argument(0, of: parse).isConstant else { return [] }
        let around = calls(around: parse)
        let launches = around.filter { call in
            guard Self.launchers.contains(call.name) else { return false }
            return (0..<2).contains { isParsed(program.argument($0, of: call.site, depth: 0), at: parse) }
        }
        guard !launches.isEmpty else { return [] }
        let done = Set(
            around.compactMap { call -> String? in
                guard call.owner == Self.intent, isParsed(program.receiver(of: call.site, depth: 0), at: parse) else {
                    return nil
                }
                let argument = program.argument(0, of: call.site)
                switch call.name {
                case "addCategory": return argument.canBe("android.intent.category.BROWSABLE") ? call.name : nil
                case "setComponent", "setSelector": return argument.number == 0 ? call.name : nil
                default: return nil
                }
            })
        let missing = ["addCategory", "setComponent", "setSelector"].filter { !done.contains($0) }
        guard !missing.isEmpty else { return [] }
        return launches.map { CodeHit($0.site, "- \(missing.joined(separator: ", "))", severity: .high) }
    }

    /// True if a value can be the intent parsed at a site, handed on by its setters or not.
    private func isParsed(_ value: Value, at parse: Site, _ steps: Int = 0) -> Bool {
        value.alternatives.contains { alternative in
            guard case .result(let name, let site) = alternative, name.hasPrefix(Self.intent + "->") else {
                return false
            }
            return site == parse
                || (steps < 8 && isParsed(program.receiver(of: site, depth: 0), at: parse, steps + 1))
        }
    }

    private static let launchers: Set<String> = [
        "startActivity", "startActivityForResult", "startActivityIfNeeded", "startService", "startForegroundService",
        "sendBroadcast", "bindService", "launch",
    ]
}

extension Value {
    /// True if it can be this text in some case.
    func canBe(_ text: String) -> Bool { alternatives.contains(.string(text)) }
}
