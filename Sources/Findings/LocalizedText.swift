/// The languages that every text of Touchstone is written in.
public enum Language: String, Sendable, CaseIterable, Codable {
    /// Chinese, as mainland testers write it.
    case zh
    /// English.
    case en
}

/// One text in every language.
public struct LocalizedText: Sendable, Hashable, Codable {
    /// The Chinese text.
    public var zh: String
    /// The English text.
    public var en: String

    /// A text in both languages.
    public init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    /// The text in the given language.
    public subscript(language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}
