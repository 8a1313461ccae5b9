import CSQLite

/// What SQLite says went wrong.
public struct DatabaseError: Error, Hashable, Sendable {
    /// The extended result code, such as 5 (busy), 11 (corrupt), 13 (disk full), 8 (read-only), 26 (no database).
    public var code: Int32
    /// SQLite's own words.
    public var message: String
}

/// A value of a column.
public enum DatabaseValue: Sendable, Hashable {
    case integer(Int)
    case real(Double)
    case text(String)
    case null

    /// A text, or null.
    public init(_ text: String?) { self = text.map(DatabaseValue.text) ?? .null }

    /// A whole number, or null.
    public init(_ number: Int?) { self = number.map(DatabaseValue.integer) ?? .null }
}

/// A connection to one SQLite file: the only place that talks to the library.
///
/// GRDB does far more than this and costs 89 seconds of processor time in a debug build, which the checks of every change
/// would pay. The history needs statements, values and transactions. Errors are SQLite's, with their codes.
@safe public final class Database {
    private var handle: OpaquePointer?

    /// Opens a file, or makes it; waits up to `patience` milliseconds for another process that writes. Changes are kept in
    /// a write-ahead log, so that readers see the last whole night and a killed process leaves nothing half-written.
    public init(path: String, patience: Int32 = 10_000) throws(DatabaseError) {
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE
        try unsafe check(sqlite3_open_v2(path, &handle, flags, nil))
        try unsafe check(sqlite3_busy_timeout(handle, patience))
        try rows("PRAGMA journal_mode = WAL")
        try rows("PRAGMA foreign_keys = ON")
        // A file that was touched from outside may hold views and triggers that do harm.
        try rows("PRAGMA trusted_schema = OFF")
    }

    deinit { unsafe sqlite3_close_v2(handle) }

    /// Runs one statement with values for its question marks, and gives the rows.
    @discardableResult
    public func rows(
        _ sql: String, _ values: [DatabaseValue] = []
    ) throws(DatabaseError) -> [[DatabaseValue]] {
        var statement: OpaquePointer?
        try unsafe check(sqlite3_prepare_v2(handle, sql, -1, &statement, nil))
        defer { unsafe sqlite3_finalize(statement) }
        for (index, value) in values.enumerated() {
            let place = Int32(index + 1)
            switch value {
            case .integer(let number): try unsafe check(sqlite3_bind_int64(statement, place, Int64(number)))
            case .real(let number): try unsafe check(sqlite3_bind_double(statement, place, number))
            case .text(let text):
                // −1 as the destructor has SQLite take a copy (SQLITE_TRANSIENT).
                let copies = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
                try unsafe check(sqlite3_bind_text(statement, place, text, Int32(clamping: text.utf8.count), copies))
            case .null: try unsafe check(sqlite3_bind_null(statement, place))
            }
        }
        var rows: [[DatabaseValue]] = []
        while true {
            let code = unsafe sqlite3_step(statement)
            guard code == SQLITE_ROW else {
                if code != SQLITE_DONE { try check(code) }
                return rows
            }
            unsafe rows.append((0..<sqlite3_column_count(statement)).map { unsafe Self.value(statement, $0) })
        }
    }

    /// Does all of the work or, if it throws, none of it. Nobody else writes meanwhile.
    public func transaction<Result>(_ work: () throws -> Result) throws -> Result {
        try rows("BEGIN IMMEDIATE")
        do {
            let result = try work()
            try rows("COMMIT")
            return result
        } catch {
            // After some errors, a full disk among them, SQLite has rolled back already and this one fails.
            _ = try? rows("ROLLBACK")
            throw error
        }
    }

    private static func value(_ statement: OpaquePointer?, _ column: Int32) -> DatabaseValue {
        switch unsafe sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: unsafe .integer(Int(sqlite3_column_int64(statement, column)))
        case SQLITE_FLOAT: unsafe .real(sqlite3_column_double(statement, column))
        case SQLITE_NULL: .null
        default:
            if let text = unsafe sqlite3_column_text(statement, column) {
                unsafe .text(String(cString: text))
            } else {
                .null
            }
        }
    }

    private func check(_ code: Int32) throws(DatabaseError) {
        guard code != SQLITE_OK else { return }
        let message = unsafe String(cString: sqlite3_errmsg(handle))
        throw DatabaseError(code: code, message: message)
    }
}
