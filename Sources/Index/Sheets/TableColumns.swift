import Findings

/// Where the columns of a table are, by the names in its first row: in English or in Chinese, in any order.
struct TableColumns {
    private var places: [String: Int] = [:]
    private let names: [String]

    /// Finds columns. The first row's names are held against the known ones: what is unknown or there twice is a fault.
    ///
    /// - Parameter known: Names in English, each with the others that it may have.
    init(_ head: CSVTable.Row, known: KeyValuePairs<String, [String]>, file: String, _ faults: inout [SheetFault]) {
        names = known.map(\.key)
        for (index, field) in head.fields.enumerated() where !field.isEmpty {
            let lower = field.lowercased()
            guard let name = known.first(where: { $0.key == lower || $0.value.contains(field) })?.key else {
                faults.append(SheetFault(.unknownColumn, file, head.line, index + 1, field))
                continue
            }
            guard places[name] == nil else {
                faults.append(SheetFault(.doubleColumn, file, head.line, index + 1, field))
                continue
            }
            places[name] = index
        }
    }

    /// Says which of the columns that must be there are not.
    func require(_ wanted: [String], _ head: CSVTable.Row, file: String, _ faults: inout [SheetFault]) -> Bool {
        let missing = wanted.filter { places[$0] == nil }
        faults += missing.map { SheetFault(.missingColumn, file, head.line, 0, $0) }
        return missing.isEmpty
    }

    /// The field of a column; empty if the table has none.
    func text(_ name: String, _ row: CSVTable.Row) -> String {
        places[name].map { row[$0] } ?? ""
    }

    /// The number of a column in the file, from 1; 0 if the table has none.
    func number(_ name: String) -> Int { places[name].map { $0 + 1 } ?? 0 }
}
