import Findings
import Index

/// What is wrong with score sheets.
public struct SheetPage: Sendable {
    let faults: [SheetFault]
    let entries: Int

    /// A page of some faults.
    ///
    /// - Parameter entries: How many rows can be used.
    public init(faults: [SheetFault], entries: Int) {
        self.faults = faults
        self.entries = entries
    }

    /// As JSON, in the shape of ``Schemas``.
    public func json() -> [UInt8] {
        let document: JSONValue = [
            "schemaVersion": .integer(1), "entries": .integer(entries),
            "faults": .array(
                faults.map { fault in
                    [
                        "code": .string(fault.code.rawValue), "file": .string(fault.file), "line": .integer(fault.line),
                        "column": .integer(fault.column), "subject": .string(fault.subject),
                        "error": .bool(fault.isError), "message": fault.message.json,
                    ]
                }),
        ]
        return document.encoded()
    }

    /// For people, a line for each fault.
    public func text(in language: Language, style: Style) -> [UInt8] {
        var page = TextPage(language: language, style: style)
        for fault in faults {
            let place = fault.place.isEmpty ? "" : fault.place + ": "
            page.line(style(fault.isError ? .red : .yellow, page.safe(place)) + page.safe(fault.message[language]))
        }
        page.line(page.say(zh: "可用评分 \(entries) 条", en: "\(entries) scores can be used"))
        return [UInt8](page.text.utf8)
    }
}
