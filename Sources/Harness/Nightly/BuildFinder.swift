import Findings
import Foundation

/// Which of the files that a pattern fits is the build of tonight: that of the highest version code; of several with the
/// same, or where none can be read, the newest.
struct BuildFinder {
    let limits: Limits
    let language: Language

    /// So many files are opened to ask for their version code, the newest of all that fit.
    static let opened = 32

    /// A build, and in words why it is this one.
    struct Build {
        var path: String
        var rule: LocalizedText
    }

    private struct Candidate {
        var path: String
        var date: Date
        var version: Int?
        /// False if the file could not be opened: then it may be newer than those that can.
        var isReadable = false
    }

    /// The build among some paths; nil if there are none.
    ///
    /// A file that cannot be read and is newer than all others is the build: to judge an older one in its place would be a
    /// verdict on the wrong build.
    func newest(of paths: [String]) -> Build? {
        guard paths.count > 1 else {
            return paths.first.map {
                Build(path: $0, rule: LocalizedText(zh: "唯一匹配的文件", en: "the only file that fits"))
            }
        }
        let dated = paths.map { Candidate(path: $0, date: Self.date(of: $0)) }
        let newest = dated.sorted { ($0.date, $0.path) > ($1.date, $1.path) }.prefix(Self.opened)
        let candidates = newest.map(opening)
        guard let first = candidates.first else { return nil }
        let count = paths.count
        guard first.isReadable else {
            return Build(path: first.path, rule: Self.byDate(count, zh: "，无法读取", en: ", and cannot be read"))
        }
        let highest = candidates.compactMap(\.version).max()
        // The newest of those with the highest version code.
        guard let highest, let build = candidates.first(where: { $0.version == highest }) else {
            return Build(path: first.path, rule: Self.byDate(count, zh: "", en: ""))
        }
        let rule = LocalizedText(
            zh: "\(count) 个文件中版本号最高（\(highest)）", en: "version code \(highest), the highest of \(count) files")
        return Build(path: build.path, rule: rule)
    }

    private static func byDate(_ count: Int, zh: String, en: String) -> LocalizedText {
        LocalizedText(zh: "\(count) 个文件中日期最新\(zh)", en: "the newest of \(count) files\(en)")
    }

    private func opening(_ candidate: Candidate) -> Candidate {
        var candidate = candidate
        guard let input = try? InputReader(limits: limits, language: language).open(candidate.path) else {
            return candidate
        }
        candidate.isReadable = true
        candidate.version = input.app.manifest.versionCode.flatMap { Int(exactly: $0) }
        return candidate
    }

    private static func date(of path: String) -> Date {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return attributes?[.modificationDate] as? Date ?? .distantPast
    }
}
