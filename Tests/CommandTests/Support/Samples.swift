import Foundation
import TestSupport
import Testing

/// A clean app, and variants of it with one fault each.
extension Samples {
    /// The app without a fault.
    static let clean = folder + "/yunling.apk"

    /// The path of a variant.
    static func faulty(_ name: String) -> String { "\(folder)/faulty/\(name)" }

    /// A row of `faulty/index.tsv`.
    struct Variant: Sendable, CustomTestStringConvertible {
        /// The file.
        var file: String
        /// The check that must fail; nil where no check should.
        var rule: String?
        /// Checks that may fail as well.
        var also: Set<String>

        var path: String { Samples.faulty(file) }
        var testDescription: String { file }
    }

    /// The variants that the index lists, in its order.
    static let variants: [Variant] = {
        let text = (try? String(contentsOfFile: folder + "/faulty/index.tsv", encoding: .utf8)) ?? ""
        let rows = text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        guard let head = rows.first, let file = head.firstIndex(of: "file"), let rule = head.firstIndex(of: "rule"),
            let also = head.firstIndex(of: "also")
        else { return [] }
        return rows.dropFirst().filter { $0.count == head.count }.map { row in
            let others = row[also].split(separator: " ").map(String.init).filter { $0 != "-" }
            return Variant(file: row[file], rule: row[rule] == "-" ? nil : row[rule], also: Set(others))
        }
    }()

    /// The packages that lie in `faulty/`, sorted.
    static let faultyFiles: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/faulty")) ?? []
        return names.filter { $0.hasSuffix(".apk") }.sorted()
    }()
}
