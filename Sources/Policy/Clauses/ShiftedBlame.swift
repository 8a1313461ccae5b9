/// Sentences that shift the responsibility for personal information away from whoever runs the app.
enum ShiftedBlame {
    /// What happened, and that it is not ours.
    ///
    /// The first kind is the one that the 2022 report quotes (5.5.2): 如用户信息或业务信息发生泄漏，与本应用所有方无关.
    private static let wordings = [
        "70 \(leaks) \(disclaims)", "70 损失|损害|后果|纠纷|争议|风险 信息|数据|隐私|资料 \(disclaims)",
        "70 第三方|合作方|合作单位|委托方 信息|数据|隐私|资料|损失|损害|后果|纠纷 \(disclaims)",
    ].map(Wording.init)

    private static let leaks = "泄露|泄漏|外泄|窃取|被盗|盗用|篡改|丢失|灭失|毁损"
    private static let disclaims =
        "与我们无关|与本应用无关|与本平台无关|与本应用所有方无关|所有方无关|与我方无关|运营方无关|均无关|概不负责|不负责|不予负责|不负任何|不负有|免责|免于承担|免除责任|免除我们|自行承担"
        + "|自行负责|由您承担|由用户承担|由您负责|由用户负责|不承担|不会承担|无需承担|无须承担|不再承担|不对此负责|不承诺承担|概不承担|不作任何保证|不做任何保证|不提供任何保证"

    /// Words after which such a sentence shifts nothing: it speaks of the user's own fault, or says that the
    /// responsibility is borne.
    private static let exceptions = SentenceWords.words(
        "因您自|因您的|因您个人|因您未|因您将|因您故意|因您保管|因您泄露|因您主动|由于您自|由于您的|由于您未|由于您将|由于您保管|您自己泄露|您自行泄露|您主动公开|您的原因|用户自身|用户自己"
            + "|用户原因|用户个人原因|用户保管不善|用户未妥善|保管不善|虚假|不真实|不准确|违反本协议|违反法律|违法使用|转借|出借|我们将承担|我们会承担|我们承担|我们依法承担|我们将依法|我们会依法|我方将承担|我方承担"
            + "|平台将依法承担|本平台将承担|由我们承担|由本平台承担|免除我们的责任并不|并不免除")
    /// Beyond anybody's power, unless what others do to a server is counted among it.
    private static let force = SentenceWords.words("不可抗力|自然灾害|战争|地震")
    private static let preventable = SentenceWords.words("黑客|病毒|攻击|第三方|系统故障|系统漏洞|技术故障|程序错误")

    /// True if a sentence shifts responsibility.
    static func isIn(_ sentence: SentenceWords) -> Bool {
        guard !sentence.has(anyOf: exceptions) else { return false }
        if sentence.has(anyOf: force), !sentence.has(anyOf: preventable) { return false }
        return wordings.contains { $0.fit(sentence) == .says }
    }
}
