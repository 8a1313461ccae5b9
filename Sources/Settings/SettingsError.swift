import Findings

/// What is wrong with a file that a person wrote, and where.
public struct SettingsError: Error, Hashable, Sendable {
    /// The line, from 1; nil where the trouble has no place.
    public var line: Int?
    /// The column in that line, from 1, in Unicode scalars.
    public var column: Int?
    /// What is wrong and what would be right.
    public var message: LocalizedText

    /// An error.
    public init(line: Int? = nil, column: Int? = nil, message: LocalizedText) {
        self.line = line
        self.column = column
        self.message = message
    }

    /// `:12:5` to be put after a file's name; empty without a place.
    public var place: String {
        guard let line else { return "" }
        return ":\(line)" + (column.map { ":\($0)" } ?? "")
    }
}
