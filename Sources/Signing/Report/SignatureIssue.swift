import Findings

/// One thing that was found about a signature.
public struct SignatureIssue: Sendable, Hashable {
    /// What it is.
    public var code: IssueCode
    /// The values that belong to it, in apksig's order.
    public var parameters: [String]
    /// The signer it concerns; nil if it concerns the package.
    public var signer: SignerName?

    /// An issue; what it concerns is part of it.
    public init(_ code: IssueCode, _ parameters: [String] = [], signer: SignerName? = nil) {
        self.code = code
        self.parameters = parameters
        self.signer = signer
    }

    /// The issue in words.
    public var message: LocalizedText {
        let text = code.text
        return LocalizedText(zh: filled(text.zh), en: filled(text.en))
    }

    private func filled(_ template: String) -> String {
        var text = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            let index = Int(rest[rest.index(after: open)..<close]) ?? parameters.count
            text += index < parameters.count ? parameters[index] : "?"
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }
}

extension IssueCode {
    /// What issues of this kind say; `{0}` stands for the first parameter.
    public var text: LocalizedText {
        Self.texts[self] ?? LocalizedText(zh: rawValue, en: rawValue)
    }

    private static let texts = [generalTexts, jarTexts, v2Texts, v3Texts, v4Texts, sourceStampTexts]
        .reduce(into: [:]) { all, some in all.merge(some) { first, _ in first } }
}

/// Issues in the order in which they were found.
///
/// A hostile file can have millions of them, so only the first of each kind are kept.
struct IssueLog: Sendable {
    private(set) var issues: [SignatureIssue] = []
    /// How many were found and not kept.
    private(set) var omitted = 0
    private var counts: [IssueCode: Int] = [:]

    /// How many of a kind are kept.
    static let keptPerCode = 256

    var isEmpty: Bool { issues.isEmpty }

    mutating func add(_ issue: SignatureIssue) {
        counts[issue.code, default: 0] += 1
        if counts[issue.code, default: 0] <= Self.keptPerCode {
            issues.append(issue)
        } else {
            omitted += 1
        }
    }

    mutating func add(_ code: IssueCode, _ parameters: [String] = [], signer: SignerName? = nil) {
        add(SignatureIssue(code, parameters, signer: signer))
    }

    mutating func append(_ other: IssueLog) {
        for issue in other.issues { add(issue) }
        omitted += other.omitted
    }
}
