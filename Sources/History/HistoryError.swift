/// Why a history cannot be used, beside what SQLite says.
public enum HistoryError: Error, Hashable, Sendable {
    /// The file was written by a later program: its version.
    case newer(Int)
    /// The file is a database of another program.
    case otherDatabase
    /// A row is not what was written: its table.
    case damaged(String)
    /// A night names an analysis that is not kept: the SHA-256 of the package.
    case notKept(String)
}
