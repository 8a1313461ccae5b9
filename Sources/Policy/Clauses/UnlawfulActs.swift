import Findings

/// The 31 acts that 《App违法违规收集使用个人信息行为认定方法》 names, and who can tell them.
///
/// Source: 国家互联网信息办公室秘书局等四部门, 国信办秘字〔2019〕191号, heads 一 to 六. Titles are short forms written here.
public struct UnlawfulAct: Sendable {
    /// Its number, such as 三（八）.
    public var article: String
    /// What it is.
    public var title: LocalizedText
    /// Who can tell it.
    public var judge: Judge

    /// Who can tell an act.
    public enum Judge: String, Sendable, CaseIterable {
        /// The text: clauses say that it is avoided.
        case text
        /// Whoever runs the app or its server.
        case running
        /// A reader, who knows what the app is for.
        case reader
    }

    /// Every act, in order.
    public static let all: [UnlawfulAct] = heads.enumerated().flatMap { head, acts in
        acts.enumerated().map { place, act in
            UnlawfulAct(
                article: "\(numerals[head])（\(numerals[place])）", title: LocalizedText(zh: act.zh, en: act.en),
                judge: act.judge)
        }
    }

    /// Those that no text shows.
    public static let notInText = all.filter { $0.judge != .text }

    private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]

    private static let heads: [[(zh: String, en: String, judge: Judge)]] = [
        [
            ("没有隐私政策，或其中没有收集使用规则", "no policy, or no rules in it", .text),
            ("首次运行未以弹窗等提示阅读规则", "no notice of the rules on first start", .running),
            ("规则难以访问（多于4次点击）", "rules hard to reach (more than 4 taps)", .running),
            ("规则难以阅读（字号、颜色、语言）", "rules hard to read (size, colour, language)", .running),
        ],
        [
            ("未逐一列出收集使用的目的、方式、范围", "purposes, ways and extent not listed one by one", .text),
            ("规则变化时未通知用户", "users not told of changes", .text),
            ("申请权限或敏感信息时未同步告知目的", "no purpose told when a permission or sensitive data is asked for", .text),
            ("规则晦涩难懂、冗长繁琐", "rules hard to understand", .reader),
        ],
        [
            ("征得同意前就开始收集", "collects before consent", .text),
            ("拒绝后仍收集或频繁征求同意", "collects or asks again and again after a refusal", .running),
            ("实际收集超出授权范围", "collects more than was consented to", .running),
            ("以默认同意等非明示方式征求同意", "takes consent for granted", .text),
            ("擅自更改用户设置的权限状态", "changes permissions that the user set", .running),
            ("定向推送而无非定向的选项", "targets content without a way out", .text),
            ("以欺诈、诱骗等方式误导同意", "misleads users into consent", .reader),
            ("未提供撤回同意的途径", "no way to withdraw consent", .text),
            ("违反所声明的规则", "breaks the rules that it declares", .running),
        ],
        [
            ("收集的信息或权限与业务功能无关", "collects what its functions do not need", .reader),
            ("因拒绝非必要信息而拒绝服务", "refuses service to those who refuse what is not necessary", .text),
            ("因不同意新增功能的收集而拒绝原有功能", "takes old functions from those who refuse new ones", .text),
            ("收集频度超出实际需要", "collects more often than needed", .running),
            ("仅以改善服务等为由强制同意", "forces consent for mere improvement", .reader),
            ("要求一次性同意打开多个权限", "asks for many permissions at once", .running),
        ],
        [
            ("客户端未经同意直接向第三方提供", "the app gives data to others without consent", .text),
            ("后台未经同意向第三方提供", "the server gives data to others without consent", .text),
            ("接入第三方应用，未经同意向其提供", "gives data to third-party apps that it opens, without consent", .text),
        ],
        [
            ("未提供更正、删除、注销功能", "no correction, erasure or deletion of the account", .text),
            ("为更正、删除、注销设置不合理条件", "unreasonable conditions for these", .reader),
            ("未在承诺时限内响应", "no answer within the time promised", .text),
            ("前端已注销、后台未完成", "deleted in front, kept behind", .running),
            ("未公布投诉、举报渠道", "no channel for complaints", .text),
        ],
    ]
}
