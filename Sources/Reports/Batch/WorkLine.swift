import Findings

/// What became of one package of many, as one line of JSON. ``Schemas`` states its shape.
///
/// What it is about stands in front of the analysis, so that whoever looks for a line need not read all of it.
public struct WorkLine: Sendable {
    /// Raised when a member changes its meaning or goes away; new members do not raise it.
    public static let schemaVersion = 1

    /// Why there is no analysis.
    public enum Failure: String, Sendable, CaseIterable {
        /// The request is none.
        case request
        /// The package could not be read, or does not fit a companion or baseline.
        case input
        /// The process that analysed it ended.
        case crash
        /// It took longer than is allowed.
        case timeout
    }

    /// The path of the package, as it was given.
    public var path: String
    /// What the sender calls the request; nil if nothing.
    public var id: String?
    /// Stands for everything that the result depends on besides the package: lines of the same are comparable.
    public var settings: String

    /// A line about a package.
    public init(path: String, id: String? = nil, settings: String) {
        self.path = path
        self.id = id
        self.settings = settings
    }

    /// The line of a package that was analysed.
    public func analysed(_ analysis: Analysis, toolVersion: String, language: Language) -> [UInt8] {
        let document = analysis.document(toolVersion: toolVersion, language: language).encodedLine().dropLast()
        return head("analysed", .null) + document + Self.end
    }

    /// The line of a package that could not be analysed.
    public func failed(_ failure: Failure, _ message: String) -> [UInt8] {
        let reason: JSONValue = ["kind": .string(failure.rawValue), "message": .string(message)]
        return head("failed", reason) + "null".utf8 + Self.end
    }

    private func head(_ status: String, _ failure: JSONValue) -> [UInt8] {
        let members: JSONValue = [
            "schemaVersion": .integer(Self.schemaVersion), "path": .string(path), "id": JSONValue(id),
            "settings": .string(settings), "status": .string(status), "failure": failure,
        ]
        return members.encodedLine().dropLast(2) + Self.mark
    }

    private static let end: [UInt8] = [UInt8(ascii: "}"), UInt8(ascii: "\n")]

    /// What stands between the head of a line and its analysis. No text holds it: there the quotes would be escaped.
    public static let mark = [UInt8](",\"analysis\":".utf8)
}
