import Bytes
import Findings

/// An app of the index, with whose it is.
public struct IndexApp: Sendable, Hashable {
    /// The name that sheets refer to.
    public var id: String
    /// The name for people.
    public var name: String
    /// The region, such as 浙江; empty if the list has none.
    public var region: String

    /// An app.
    public init(id: String, name: String, region: String = "") {
        self.id = id
        self.name = name
        self.region = region
    }
}

/// The apps that an index is computed for: a table with the columns `app`, and if wanted `name` and `region`.
public struct AppList: Sendable {
    /// The apps, in the order of the file.
    public var apps: [IndexApp] = []
    /// What is wrong with the file.
    public var faults: [SheetFault] = []

    /// A list.
    public init(_ apps: [IndexApp]) {
        self.apps = apps
    }

    /// Reads a list.
    public init(parsing slice: ByteSlice, file: String) {
        guard let table = CSVTable.read(slice, file, &faults), let head = table.rows.first else { return }
        let known: KeyValuePairs<String, [String]> = [
            "app": ["应用", "编号"], "name": ["名称", "应用名称"], "region": ["地区", "省份"],
        ]
        let columns = TableColumns(head, known: known, file: file, &faults)
        guard columns.require(["app"], head, file: file, &faults) else { return }
        var seen: Set<String> = []
        for row in table.rows.dropFirst() {
            let id = columns.text("app", row)
            guard !id.isEmpty else {
                faults.append(SheetFault(.empty, file, row.line, columns.number("app"), "app"))
                continue
            }
            guard seen.insert(id).inserted else {
                faults.append(SheetFault(.double, file, row.line, columns.number("app"), id))
                continue
            }
            let name = columns.text("name", row)
            apps.append(IndexApp(id: id, name: name.isEmpty ? id : name, region: columns.text("region", row)))
        }
    }
}

extension CSVTable {
    /// Reads a table; what is wrong with the whole file becomes a fault.
    static func read(_ slice: ByteSlice, _ file: String, _ faults: inout [SheetFault]) -> CSVTable? {
        do {
            let table = try CSVTable(parsing: slice)
            if table.rows.isEmpty { faults.append(SheetFault(.notATable, file, 0, 0, "")) }
            return table
        } catch {
            let line = if case .openQuote(let line) = error { line } else { 0 }
            faults.append(SheetFault(.notATable, file, line, 0, ""))
            return nil
        }
    }
}
