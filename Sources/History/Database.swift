import CSQLite

/// What SQLite says went wrong.
public struct DatabaseError: Error, Hashable, Sendable {
    /// The extended result code, such as 5 (busy), 11 (corrupt), 13 (disk full), 8 (read-only), 26 (no database).
    public var code: Int32
    /// SQLite's own words.
    public var message: String

    /// The result code without its extension.
    public var primary: Int32 { code & 0xff }
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

    /// A number, or null.
    public init(_ number: Double?) { self = number.map(DatabaseValue.real) ?? .null }

    /// The text; nil for something else.
    public var text: String? { if case .text(let text) = self { text } else { nil } }

    /// The whole number; nil for something else.
    public var integer: Int? { if case .integer(let number) = self { number } else { nil } }

    /// The number; nil for something else.
    public var real: Double? { if case .real(let number) = self { number } else { nil } }
}

/// A connection to one SQLite file: the only place that talks to the library.
///
/// GRDB does far more than this and costs 89 seconds of processor time in a debug build, which the checks of every change
/// would pay. The history needs statements, values and transactions. Errors are SQLite's, with their codes.
@safe public final class Database {
    private var handle: OpaquePointer?

    /// Opens a file; waits up to `patience` milliseconds for another process that writes. Changes are kept in a
    /// write-ahead log, so that readers see the last whole night and a killed process leaves nothing half-written.
    ///
    /// - Parameters:
    ///   - makes: Makes the file if there is none.
    ///   - patience: Milliseconds.
    public init(path: String, makes: Bool = true, patience: Int32 = 10_000) throws(DatabaseError) {
        let access = makes ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE
        try unsafe check(sqlite3_open_v2(path, &handle, access | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE, nil))
        try unsafe check(sqlite3_busy_timeout(handle, patience))
        // A file that was touched from outside may hold views and triggers that do harm, and pages out of order.
        try rows("PRAGMA trusted_schema = OFF")
        try rows("PRAGMA cell_size_check = ON")
        try useLog(patience)
    }

    deinit { unsafe sqlite3_close_v2(handle) }

    /// Two that make the same file at once get in each other's way, and here SQLite itself does not wait.
    private func useLog(_ patience: Int32) throws(DatabaseError) {
        var waited: Int32 = 0
        while true {
            do throws(DatabaseError) {
                try rows("PRAGMA journal_mode = WAL")
                return
            } catch {
                guard error.primary == SQLITE_BUSY, waited < patience else { throw error }
                sqlite3_sleep(10)
                waited += 10
            }
        }
    }

    /// Runs one statement with values for its question marks, and gives the rows.
    @discardableResult
    public func rows(
        _ sql: String, _ values: [DatabaseValue] = []
    ) throws(DatabaseError) -> [[DatabaseValue]] {
        try rows(sql, each: CollectionOfOne(values))
    }

    /// Runs one statement several times, each time with values for its question marks, and gives all rows.
    @discardableResult
    public func rows(
        _ sql: String, each sets: some Collection<[DatabaseValue]>
    ) throws(DatabaseError) -> [[DatabaseValue]] {
        var statement: OpaquePointer?
        try unsafe check(sqlite3_prepare_v2(handle, sql, -1, &statement, nil))
        defer { unsafe sqlite3_finalize(statement) }
        var rows: [[DatabaseValue]] = []
        for values in sets {
            for (index, value) in values.enumerated() { try unsafe bind(value, to: statement, Int32(index + 1)) }
            while true {
                let code = unsafe sqlite3_step(statement)
                guard code == SQLITE_ROW else {
                    if code != SQLITE_DONE { try check(code) }
                    break
                }
                unsafe rows.append((0..<sqlite3_column_count(statement)).map { unsafe Self.value(statement, $0) })
            }
            try unsafe check(sqlite3_reset(statement))
        }
        return rows
    }

    private func bind(
        _ value: DatabaseValue, to statement: OpaquePointer?, _ place: Int32
    ) throws(DatabaseError) {
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
            if let bytes = unsafe sqlite3_column_blob(statement, column) {
                unsafe .text(
                    String(
                        decoding: UnsafeRawBufferPointer(
                            start: bytes, count: Int(sqlite3_column_bytes(statement, column))), as: UTF8.self))
            } else {
                .text("")
            }
        }
    }

    private func check(_ code: Int32) throws(DatabaseError) {
        guard code != SQLITE_OK else { return }
        let message = unsafe String(cString: sqlite3_errmsg(handle))
        throw DatabaseError(code: code, message: message)
    }
}
