import Findings

extension Language {
    /// Its tag in SARIF.
    var tag: String {
        switch self {
        case .zh: "zh-CN"
        case .en: "en-US"
        }
    }
}

extension Severity {
    /// SARIF has three levels.
    var sarifLevel: String {
        switch self {
        case .critical, .high: "error"
        case .medium: "warning"
        case .low, .info: "note"
        }
    }

    /// A number as code scanning services sort by it: above 9 critical, from 7 high, from 4 medium.
    var securitySeverity: String {
        switch self {
        case .critical: "9.5"
        case .high: "8.0"
        case .medium: "5.5"
        case .low: "2.5"
        case .info: "0.0"
        }
    }
}

/// Text in SARIF messages.
enum SARIFText {
    /// The text as a message that means just itself: braces stand for arguments (3.11.5) and brackets before a parenthesis
    /// for a link (3.11.6), which nothing of the input may make.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x7b || $0 == 0x7d || $0 == 0x5d }) else { return text }
        return text.replacing("{", with: "{{").replacing("}", with: "}}").replacing("](", with: "] (")
    }
}
