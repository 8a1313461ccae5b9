import Bytes
import Findings
import Foundation
import Index
import Testing

/// The sample index, whose numbers are worked out here once more, from the files and by other means.
@Suite("The sample index")
struct SampleTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Samples/index")

    private static func bytes(_ name: String) throws -> ByteSlice {
        ByteSlice([UInt8](try Data(contentsOf: folder.appending(path: name))))
    }

    private static func result() throws -> IndexResult {
        let apps = AppList(parsing: try bytes("apps.csv"), file: "apps.csv")
        var sheets = ScoreSheets(index: .haoban2022, apps: apps.apps)
        for number in 1...3 { sheets.read(try bytes("sheets/assessor-\(number).csv"), file: "\(number)") }
        var reviews = Overrides(index: .haoban2022, apps: apps.apps)
        reviews.read(try bytes("reviews.csv"), file: "r")
        #expect(apps.faults + sheets.faults + reviews.faults == [])
        var input = IndexInput(index: .haoban2022, apps: apps.apps)
        input.entries = sheets.entries
        input.overrides = reviews.entries
        return IndexResult(input)
    }

    /// Scores by app and item, read with nothing but splitting at commas: the second sheet is UTF-8 without a mark, so its
    /// values are read here; of the others the rows are the same.
    private static func value(_ fields: [String]) -> Double? {
        switch fields[3] {
        case "有": return 100
        case "部分": return 50
        case "无": return 0
        case "":
            // 办理成功 within five working days of Monday 2 November 2026 is until Monday the 9th.
            guard let day = Int(fields[8].suffix(2)) else { return nil }
            return day <= 9 ? 100 : 0
        default:
            let numbers = fields[3].split(whereSeparator: { !$0.isNumber }).compactMap { Double($0) }
            return numbers.count == 2 ? 100 * numbers[0] / numbers[1] : numbers.first
        }
    }

    @Test("Totals are the sums of weights times means of the sheets")
    func totals() throws {
        let result = try Self.result()
        var scores: [String: [Double]] = [:]
        for (number, encoding) in [(1, String.Encoding.utf8), (2, .utf8), (3, .utf8)] {
            var data = try Data(contentsOf: Self.folder.appending(path: "sheets/assessor-\(number).csv"))
            if number == 3 {
                let text = try #require(try Self.bytes("sheets/assessor-3.csv").utf8(from: "GBK"))
                data = Data(text.array())
            }
            let text = try #require(String(data: data, encoding: encoding))
            for line in text.split(whereSeparator: \.isNewline).dropFirst() {
                let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                guard fields.count == 9, let value = Self.value(fields) else { continue }
                scores["\(fields[0])/\(fields[1])", default: []].append(value)
            }
        }
        scores["hailan/search"] = [55]
        let weights = IndexDefinition.haoban2022.items.map { ($0.id, $0.weight.value) }
        for app in result.apps {
            let expected = weights.reduce(0.0) { sum, item in
                let values = scores["\(app.app.id)/\(item.0)"] ?? []
                return values.isEmpty ? sum : sum + item.1 * values.reduce(0, +) / Double(values.count) / 100
            }
            #expect(abs(app.total.points.value - expected) < 1e-5, "\(app.app.id)")
            let unknown = weights.reduce(0.0) { scores["\(app.app.id)/\($1.0)"] == nil ? $0 + $1.1 : $0 }
            #expect(abs(app.total.highPoints.value - expected - unknown) < 1e-5)
        }
        #expect(result.apps.map(\.app.id) == ["yunling", "hailan", "beishan"])
    }

    @Test("The generous assessor is found, and the review is traced")
    func observation() throws {
        let result = try Self.result()
        #expect(result.observation.assessors.first { $0.assessor == "许岚" }?.isSystematic == true)
        let search = result.apps.first { $0.app.id == "hailan" }?.items.first { $0.item.id == "search" }
        #expect(search?.origin.name == "review" && search?.low == Score(55))
        #expect(result.requests.contains { $0.app == "hailan" && $0.item == "search" && $0.isDecided })
    }
}
