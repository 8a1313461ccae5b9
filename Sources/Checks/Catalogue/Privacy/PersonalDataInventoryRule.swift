import App
import Code
import Findings
import Rules

/// DAT-099: which personal information the code comes at, and whose code.
enum PersonalDataInventoryRule {
    static let rule = Rule(
        id: "DAT-099",
        title: LocalizedText(zh: "个人信息 API 清单", en: "Ways to personal information"),
        indicator: .userData, severity: .info, kind: .inventory, family: .privacy,
        what: LocalizedText(
            zh: """
                按设备标识、位置、通讯录、短信、相机等 \(PersonalDataCalls.all.count) 类列出代码取得个人信息的位置，区分应用自身和各 SDK，不计分。
                """,
            en: """
                Lists by \(PersonalDataCalls.all.count) kinds (identifiers, location, contacts, messages, camera and others) where code \
                comes at personal information, own code and SDKs apart. Not scored.
                """),
        why: LocalizedText(
            zh: "用于核对隐私政策和 SDK 清单是否写全。",
            en: "It shows what the privacy policy and its list of SDKs must name."),
        fix: LocalizedText(
            zh: "逐项核对业务必要性，删除不需要的调用和 SDK，其余写入隐私政策。",
            en: "Ask of each whether the service needs it; remove the rest, and name what stays in the privacy policy."),
        references: References(
            masvs: ["MASVS-PRIVACY-1", "MASVS-PRIVACY-3"], maswe: "MASWE-0112", mastg: "MASTG-TEST-0254",
            cn: "GB/T 41391-2022 附录D"),
        examples: [
            .code(
                .silent,
                """
                const/4 v0, 0
                invoke-static {v0}, Landroid/hardware/Camera;->open(I)Landroid/hardware/Camera;
                sget-object v0, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;
                """),
            .code(.silent, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in .facts(PersonalDataCalls.all.flatMap { findings(inquiry, $0) }) }
        })

    private static func findings(_ inquiry: CodeInquiry, _ kind: PersonalDataKind) -> [Finding] {
        var order: [Owner] = []
        var sites: [Owner: [Site]] = [:]
        for site in inquiry.sites(of: kind) {
            let owner = inquiry.code.owner(of: site)
            if sites[owner] == nil { order.append(owner) }
            sites[owner, default: []].append(site)
        }
        return order.map { owner in
            let found = sites[owner] ?? []
            let who: (zh: String, en: String) =
                switch owner {
                case .own: ("应用自身", "Own code")
                case .sdk(let name): (SDKTable.sdk(named: name)?.title.zh ?? name, name)
                case .unknown: ("归属不明的代码", "Code of unknown owners")
                }
            return Finding(
                message: LocalizedText(
                    zh: "\(who.zh) 有 \(found.count) 处取得\(kind.title.zh)。",
                    en: "\(who.en) comes at \(kind.title.en) in \(found.count) places."), owner: owner,
                severity: .info, evidence: found.prefix(6).map { inquiry.evidence($0) },
                identity: "\(kind.id) \(owner.name)")
        }
    }
}
