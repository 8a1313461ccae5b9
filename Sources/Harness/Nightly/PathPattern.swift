import App
import Foundation

/// A path in which `*` stands for any characters of one name.
struct PathPattern {
    let text: String

    /// More paths than this are taken for a mistake.
    static let limit = 10_000

    /// The paths that fit, sorted; nil if there are more than ``limit``. A name that begins with a dot fits only where the
    /// pattern writes the dot.
    func matches() -> [String]? {
        var found = [text.hasPrefix("/") ? "/" : ""]
        for part in text.split(separator: "/").map(String.init) {
            var next: [String] = []
            for folder in found {
                if !part.contains("*") {
                    next.append(folder + part)
                } else {
                    next += Self.names(in: folder, part).map { folder + $0 }
                }
                guard next.count <= Self.limit else { return nil }
            }
            found = next.map { $0 + "/" }
        }
        return found.map { String($0.dropLast()) }.filter { FileManager.default.fileExists(atPath: $0) }.sorted()
    }

    private static func names(in folder: String, _ part: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        let pattern = Wildcard(part)
        return names.filter { pattern.matches($0) && (part.hasPrefix(".") || !$0.hasPrefix(".")) }
    }
}
