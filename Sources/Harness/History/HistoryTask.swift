import Findings
import History
import Nightly
import Reports

/// `history`: says what is kept of the nights before.
public struct HistoryTask: Sendable {
    private let path: String
    private let app: String?
    private let language: Language

    /// A task on the history at a path.
    ///
    /// - Parameter app: The app it is about; nil for the only one, or for all where that can be.
    public init(_ path: String, app: String?, language: Language) {
        self.path = path
        self.app = app
        self.language = language
    }

    /// Writes which apps there are or, with an app, its nights.
    ///
    /// - Throws: ``Failure``, as all of these do, for a history that cannot be read, for an app or night that is not in
    ///   it, and for an output that cannot be written.
    public func list(asJSON: Bool, to destination: Destination) throws {
        try use { history in
            let apps = try apps(in: history).map {
                HistoryPage.App(name: $0, nights: try history.nights(of: $0))
            }
            let page = HistoryPage(apps, showsNights: app != nil)
            try write(asJSON, to: destination, json: page.json, text: page.text)
        }
    }

    /// Writes all that was kept of a night.
    ///
    /// - Parameter night: Its name; nil for the last.
    public func show(_ night: String?, asJSON: Bool, to destination: Destination) throws {
        try use { history in
            let page = KeptNightPage(try self.night(night, of: onlyApp(in: history), in: history), of: history)
            try write(asJSON, to: destination, json: page.json, text: page.text)
        }
    }

    /// Writes what became of an app from one night to another.
    ///
    /// - Parameters:
    ///   - new: The later night; nil for the last.
    ///   - old: The earlier one; nil for the last before it that passed.
    public func compare(from old: String?, to new: String?, asJSON: Bool, to destination: Destination) throws {
        try use { history in
            let app = try onlyApp(in: history)
            let later = try night(new, of: app, in: history)
            let earlier = try old.map { try night($0, of: app, in: history) } ?? before(later, of: app, in: history)
            let page = try KeptComparisonPage(from: earlier, to: later, of: history)
            try write(asJSON, to: destination, json: page.json, text: page.text)
        }
    }

    /// Writes figures over the last nights.
    public func trend(last count: Int, asJSON: Bool, to destination: Destination) throws {
        try use { history in
            let app = try onlyApp(in: history)
            let page = TrendPage(app: app, try NightComparer(history: history).trends(of: app, last: count))
            try write(asJSON, to: destination, json: page.json, text: page.text)
        }
    }

    /// Writes every value that was measured.
    public func export(as format: SampleExport.Format, to destination: Destination) throws {
        try use { history in
            var export = SampleExport(format)
            for app in try apps(in: history) {
                for night in try history.nights(of: app) {
                    export.add(Array(try history.samples(of: [night]).joined()), of: night)
                }
            }
            try Console.write(export.bytes, to: destination)
        }
    }

    /// Takes away old nights, see ``History/prune(apps:keep:since:)``, and says how many.
    public func prune(keep: Int?, since: CalendarDay?) throws {
        try use { history in
            let pruned = try history.prune(apps: apps(in: history), keep: keep, since: since?.text)
            try history.compact()
            let text = LocalizedText(
                zh: "已删除 \(pruned.nights) 晚的记录和 \(pruned.results) 份分析结果",
                en: "took away \(pruned.nights) nights and \(pruned.results) analyses")
            try Console.write(text[language] + "\n", to: .standardOutput)
        }
    }

    /// Opens the history and says in one line what is wrong with it.
    private func use(_ work: (History) throws -> Void) throws {
        let history = try HistoryFile.open(path, makes: false, language)
        do {
            try work(history)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(history: error, path, language)
        }
    }

    private func write(
        _ asJSON: Bool, to destination: Destination, json: (String) -> [UInt8], text: (Language, Style) -> String
    ) throws {
        if asJSON { return try Console.write(json(Tool.version), to: destination) }
        try Console.write(text(language, Console.style(for: destination)), to: destination)
    }

    private func apps(in history: History) throws -> [String] {
        let all = try history.apps()
        guard let app else { return all }
        guard all.contains(app) else {
            throw unknown(zh: "没有应用“\(app)”", en: "there is no app “\(app)”", known: all)
        }
        return [app]
    }

    private func onlyApp(in history: History) throws -> String {
        let apps = try apps(in: history)
        if let only = apps.first, apps.count == 1 { return only }
        throw unknown(zh: "请用 --app 指定应用", en: "name an app with --app", known: apps)
    }

    private func night(_ name: String?, of app: String, in history: History) throws -> KeptNight {
        let found = try name.map { try history.night(of: app, named: $0) } ?? history.nights(of: app, last: 1).last
        if let found { return found }
        let known = try history.nights(of: app, last: 10).map(\.name)
        throw unknown(zh: "没有“\(name ?? "")”这一晚", en: "there is no night “\(name ?? "")”", known: known)
    }

    private func before(_ night: KeptNight, of app: String, in history: History) throws -> KeptNight {
        let earlier = try history.nights(of: app).prefix { $0.name != night.name }
        guard let found = earlier.last(where: \.isPassed) else {
            throw unknown(
                zh: "“\(night.name)”之前没有通过的夜晚", en: "no night before \(night.name) passed",
                known: earlier.suffix(10).map(\.name))
        }
        return found
    }

    private func unknown(zh: String, en: String, known: [String]) -> Failure {
        let list = known.isEmpty ? "–" : known.joined(separator: ", ")
        let text = LocalizedText(zh: "\(zh)；现有：\(list)", en: "\(en); there are: \(list)")
        return Failure(.usage, TerminalText.escaped("\(path): \(text[language])"))
    }
}
