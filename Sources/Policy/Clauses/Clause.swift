import Findings

/// What a policy is asked: one clause that it should have.
public struct Clause: Sendable {
    /// The name that reports refer to.
    public var id: String
    /// What it is about.
    public var title: LocalizedText
    /// The articles of 《App违法违规收集使用个人信息行为认定方法》 that it answers, such as 三（八）; empty if it answers none.
    public var articles: [String]
    /// The item of the index that it counts in.
    public var item: Item
    /// Any of these states it, unless a denial is in the same sentence.
    var wordings: [Wording]
    /// Any of these says the opposite.
    var denials: [Wording]
    /// True if one sentence that says the opposite outweighs those that state it.
    var isDeniedByOne: Bool
    /// What a promised time must be at most; nil if it promises none.
    var promise: PromisedTime.Limit?

    /// The three items of 用户协议合理合规.
    public enum Item: String, Sendable, CaseIterable {
        /// 身份分级认证.
        case tieredIdentity = "tiered-identity"
        /// 用户授权和选择权.
        case consentAndChoice = "consent-and-choice"
        /// 个人信息保护.
        case personalInformation = "personal-information"

        /// Its name in the index.
        public var title: LocalizedText {
            switch self {
            case .tieredIdentity: LocalizedText(zh: "身份分级认证", en: "Identity by levels")
            case .consentAndChoice: LocalizedText(zh: "用户授权和选择权", en: "Consent and choice")
            case .personalInformation: LocalizedText(zh: "个人信息保护", en: "Personal information")
            }
        }
    }

    init(
        _ id: String, _ item: Item, answers articles: [String] = [], zh: String, en: String, says: [String],
        denies: [String] = [], isDeniedByOne: Bool = false, promise: PromisedTime.Limit? = nil
    ) {
        self.id = id
        self.item = item
        self.articles = articles
        title = LocalizedText(zh: zh, en: en)
        wordings = says.map(Wording.init)
        denials = denies.map(Wording.init)
        self.isDeniedByOne = isDeniedByOne
        self.promise = promise
    }

    /// Every clause, by item. Wordings were written here; they are read as ``Wording`` says.
    public static let all: [Clause] = identity + choice + information

    private static let excepted = SentenceWords.words("情形|情况|例外|法律|法规")

    /// What a sentence says of it; nil if nothing.
    func fit(_ sentence: SentenceWords) -> Wording.Fit? {
        if denials.contains(where: { $0.fit(sentence) == .says }) { return .denies }
        let fits = wordings.compactMap { $0.fit(sentence) }
        guard let fit = fits.contains(.says) ? .says : fits.first else { return nil }
        // What a law excepts is not the opposite.
        if fit == .denies, sentence.has(anyOf: Self.excepted) { return nil }
        guard fit == .says, let promise else { return fit }
        return promise.isKept(in: sentence).map { $0 ? .says : .denies }
    }
}
