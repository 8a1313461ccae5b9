import Findings

/// Sentences that shift the responsibility for personal information away from whoever runs the app.
enum ShiftedBlame {
    /// Groups of words of which a sentence has one each: what happened, and that it is not ours.
    ///
    /// The first kind is the one that the 2022 report quotes (5.5.2): 如用户信息或业务信息发生泄漏，与本应用所有方无关.
    private static let patterns: [[[String]]] = [
        [
            ["泄露", "泄漏", "丢失", "被盗", "窃取", "篡改", "损失", "损害", "纠纷", "后果", "风险"],
            [
                "无关", "不承担", "概不负责", "不负责", "免责", "不予负责", "免于承担", "免除责任", "自行承担", "不负任何",
                "由您承担", "由用户承担", "不承担任何",
            ],
        ],
        [["第三方", "合作方"], ["与我们无关", "与本应用无关", "与本平台无关", "概不负责", "不承担任何责任"]],
    ]

    /// Words after which such a sentence shifts nothing: it speaks of the user's own fault, of force majeure, or says that
    /// the responsibility is borne.
    private static let exceptions = [
        "不可抗力", "您自己泄露", "您自行泄露", "您主动公开", "因您", "由于您", "您的原因", "用户自身", "我们将承担", "我们承担",
        "依法承担", "承担相应的法律责任", "承担相应责任",
    ]

    /// True if a sentence shifts responsibility.
    static func isIn(_ sentence: String) -> Bool {
        guard !exceptions.contains(where: sentence.contains) else { return false }
        return patterns.contains { $0.allSatisfy { $0.contains(where: sentence.contains) } }
    }
}
