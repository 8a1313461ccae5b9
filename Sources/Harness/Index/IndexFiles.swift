import Bytes
import Findings
import Foundation
import Index
import Reports
import Settings

/// Files that an index is computed from, as a user names them.
public struct IndexFiles: Sendable {
    /// The list of apps.
    public var apps: String
    /// The definition of the index, a YAML file; nil for that of 2022.
    public var index: String?
    /// Score sheets, or folders with them.
    public var sheets: [String]
    /// Decisions of reviews, or folders with them.
    public var reviews: [String]
    /// A folder with JSON reports by app.
    public var results: String?
    /// The JSON report of an earlier index.
    public var earlier: String?

    /// Files.
    public init(
        apps: String, index: String? = nil, sheets: [String] = [], reviews: [String] = [], results: String? = nil,
        earlier: String? = nil
    ) {
        self.apps = apps
        self.index = index
        self.sheets = sheets
        self.reviews = reviews
        self.results = results
        self.earlier = earlier
    }

    func definition(_ language: Language) throws -> IndexDefinition {
        guard let path = index else { return .haoban2022 }
        let bytes = try read(path, language)
        guard bytes.count <= 4 << 20 else {
            throw refusal(
                path, LocalizedText(zh: "文件过大，最多 4 MiB", en: "this file is too large: 4 MiB at most"), language)
        }
        do {
            return try IndexDefinition(yaml: String(decoding: bytes.array(), as: UTF8.self))
        } catch {
            throw refusal(path + error.place, error.message, language)
        }
    }

    /// - Throws: ``Failure`` that names every fault, if the list has any.
    func appList(_ language: Language) throws -> [IndexApp] {
        let list = AppList(parsing: try read(apps, language), file: apps)
        try Self.expectNone(list.faults, language)
        guard !list.apps.isEmpty else {
            throw refusal(apps, LocalizedText(zh: "没有任何应用", en: "there are no apps"), language)
        }
        return list.apps
    }

    func readSheets(_ index: IndexDefinition, _ apps: [IndexApp], _ language: Language) throws -> ScoreSheets {
        var sheets = ScoreSheets(index: index, apps: apps)
        for path in try files(sheetsAndFolders: self.sheets, ending: ["csv", "tsv", "txt"], language) {
            sheets.read(try read(path, language), file: path)
        }
        return sheets
    }

    func readReviews(_ index: IndexDefinition, _ apps: [IndexApp], _ language: Language) throws -> Overrides {
        var overrides = Overrides(index: index, apps: apps)
        for path in try files(sheetsAndFolders: reviews, ending: ["csv", "tsv", "txt"], language) {
            overrides.read(try read(path, language), file: path)
        }
        return overrides
    }

    func readEarlier(_ language: Language) throws -> EarlierResult? {
        guard let path = earlier else { return nil }
        guard let result = EarlierResult(json: try read(path, language).array()) else {
            throw refusal(
                path,
                LocalizedText(
                    zh: "不是 touchstone index --format json 写出的报告",
                    en: "this is no report of touchstone index --format json"),
                language)
        }
        return result
    }

    // MARK: Reports of other commands

    /// The reports of the folder by app: files `APP.json`, `APP.WORD.json`, those in a folder `APP`, and those of several
    /// apps that name them.
    func readResults(_ apps: [IndexApp], _ language: Language) throws -> [String: [IndexInput.FiledReport]] {
        guard let folder = results else { return [:] }
        var reports: [String: [IndexInput.FiledReport]] = [:]
        for path in try jsonFiles(in: folder, language) {
            guard let scores = ReportedScores(json: try read(path, language).array()) else {
                throw refusal(
                    path,
                    LocalizedText(
                        zh: "不是 analyze、ingest、text 命令写出的 JSON 报告，或其中没有得分",
                        en: "this is no JSON report of analyze, ingest or text, or it has no scores"), language)
            }
            let owners = Self.owners(path.dropFirst(folder.count), scores, apps)
            guard !owners.isEmpty else {
                throw refusal(
                    path,
                    LocalizedText(
                        zh: "看不出属于哪个应用：请命名为“应用编号.json”，或放入以应用编号命名的文件夹",
                        en: "whose report is this? Name it APP.json, or put it in a folder APP"), language)
            }
            let report = IndexInput.FiledReport(file: path, scores: scores)
            for app in owners {
                try expectOnce(report, beside: reports[app] ?? [], of: app, language)
                reports[app, default: []].append(report)
            }
        }
        return reports
    }

    /// Two reports that score the same would leave it to the order of names which one counts.
    private func expectOnce(
        _ report: IndexInput.FiledReport, beside others: [IndexInput.FiledReport], of app: String, _ language: Language
    ) throws {
        func sources(_ report: IndexInput.FiledReport) -> Set<IndexSource> {
            Set(report.scores.rows.filter { ($0.app ?? app) == app }.map(\.source))
        }
        for other in others {
            guard let source = sources(other).intersection(sources(report)).map(\.rawValue).min() else { continue }
            throw refusal(
                report.file,
                LocalizedText(
                    zh: "“\(source)”在 \(other.file) 中已有得分", en: "“\(source)” has a score in \(other.file) already"),
                language)
        }
    }

    private static func owners(_ place: Substring, _ scores: ReportedScores, _ apps: [IndexApp]) -> [String] {
        let named = Set(scores.rows.compactMap(\.app))
        let known = apps.map(\.id)
        if !named.isEmpty { return known.filter(named.contains) }
        let parts = place.split(separator: "/")
        guard let last = parts.last else { return [] }
        if parts.count > 1 { return known.filter { $0 == parts[0] } }
        // The longest name that fits: an app `a` and an app `a.b` may both be there.
        let fitting = known.filter { last == "\($0).json" || last.hasPrefix("\($0).") }
        return fitting.max { $0.count < $1.count }.map { [$0] } ?? []
    }

    private func jsonFiles(in folder: String, _ language: Language) throws -> [String] {
        try entries(of: folder, language).flatMap { path -> [String] in
            if Machine.isFolder(path) { return try entries(of: path, language).filter { $0.hasSuffix(".json") } }
            return path.hasSuffix(".json") ? [path] : []
        }
    }

    // MARK: Paths

    private func files(sheetsAndFolders paths: [String], ending: [String], _ language: Language) throws -> [String] {
        try paths.flatMap { path -> [String] in
            guard Machine.isFolder(path) else { return [path] }
            return try entries(of: path, language).filter { file in
                ending.contains { file.lowercased().hasSuffix(".\($0)") }
            }
        }
    }

    private func entries(of folder: String, _ language: Language) throws -> [String] {
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            return names.filter { !$0.hasPrefix(".") }.sorted().map { "\(folder)/\($0)" }
        } catch {
            throw refusal(folder, LocalizedText(zh: "无法读取该文件夹", en: "this folder cannot be read"), language)
        }
    }

    private func read(_ path: String, _ language: Language) throws -> ByteSlice {
        let bytes: ByteSlice
        do {
            bytes = try FileMapping.open(path)
        } catch {
            throw Failure(
                .input,
                TerminalText.escaped(
                    "\(path): \(LocalizedText(zh: "无法读取该文件", en: "this file cannot be read")[language])"))
        }
        guard bytes.count <= 256 << 20 else {
            throw refusal(
                path, LocalizedText(zh: "文件过大，最多 256 MiB", en: "this file is too large: 256 MiB at most"), language)
        }
        return bytes
    }

    private func refusal(_ place: String, _ reason: LocalizedText, _ language: Language) -> Failure {
        Failure(.usage, TerminalText.escaped("\(place): \(reason[language])"))
    }

    /// - Throws: ``Failure`` with a line for each fault that must be mended.
    static func expectNone(_ faults: [SheetFault], _ language: Language) throws {
        let lines = faults.filter(\.isError).map { TerminalText.escaped("\($0.place): \($0.message[language])") }
        guard !lines.isEmpty else { return }
        throw Failure(.input, lines.joined(separator: "\n"))
    }
}
