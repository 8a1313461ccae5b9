import Findings
import Index
import Reports

/// `sheet`: makes empty score sheets and checks filled ones.
public struct SheetTask: Sendable {
    let files: IndexFiles
    let language: Language

    /// Sheets of some files.
    public init(_ files: IndexFiles, language: Language) {
        self.files = files
        self.language = language
    }

    /// Writes an empty sheet.
    ///
    /// - Throws: ``Failure`` for files that cannot be read and an output that cannot be written.
    public func new(assessors: [String], to destination: Destination) throws {
        let sheet = ScoreSheets.empty(
            try files.definition(language), try files.appList(language), assessors: assessors)
        try Console.write(sheet, to: destination)
    }

    /// Writes every fault of the sheets, and what is missing.
    ///
    /// - Throws: ``Failure`` with the status of a gate if there is any.
    public func check(asJSON: Bool, to destination: Destination) throws {
        let index = try files.definition(language)
        let apps = try files.appList(language)
        let sheets = try files.readSheets(index, apps, language)
        let results = try files.readResults(apps, language)
        var input = IndexInput(index: index, apps: apps)
        input.reports = results
        let faults =
            sheets.faults + sheets.missing(apps) { input.reported($0, $1.source) != nil }
        let page = SheetPage(faults: faults, entries: sheets.entries.count)
        try Console.write(
            asJSON ? page.json() : page.text(in: language, style: Console.style(for: destination)), to: destination)
        guard faults.isEmpty else {
            let errors = faults.count(where: \.isError)
            let text = LocalizedText(
                zh: "有 \(errors) 处错误，\(faults.count - errors) 处未评",
                en: "faults: \(errors), scores missing: \(faults.count - errors)")
            throw Failure(.gate, text[language])
        }
    }
}
