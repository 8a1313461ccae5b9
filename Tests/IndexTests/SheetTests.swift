import Bytes
import Findings
import Index
import Testing

/// A slice of some text.
func slice(_ text: String) -> ByteSlice { ByteSlice(Array(text.utf8)) }

@Suite("Score sheets")
struct SheetTests {
    private static let index = IndexDefinition.haoban2022
    private static let apps = [IndexApp(id: "a", name: "A"), IndexApp(id: "b", name: "B")]

    private func sheets(_ bytes: ByteSlice) -> ScoreSheets {
        var sheets = ScoreSheets(index: Self.index, apps: Self.apps)
        sheets.read(bytes, file: "s.csv")
        return sheets
    }

    private static let scores: [(String, Double)] = [
        ("85", 85), ("85.5", 85.5), ("0", 0), ("100", 100), ("85%", 85), ("85分", 85), ("5 of 12", 41.666667),
        ("5/12", 41.666667), ("5 of 12 services", 41.666667), ("12项中5项", 41.666667), ("有", 100), ("部分", 50),
        ("较好", 75), ("0/3", 0),
    ]

    @Test("A score is a number, a count, or a word of a scale", arguments: scores)
    func answers(_ text: String, _ score: Double) throws {
        let sheets = sheets(slice("app,item,assessor,score\na,elderly,li,\"\(text)\"\n"))
        #expect(sheets.faults == [])
        #expect(abs(try #require(sheets.entries.first).score.value - score) < 1e-6)
    }

    @Test(
        "What is no score is refused",
        arguments: [
            ("101", SheetFault.Code.outOfRange), ("-1", .outOfRange), ("13/12", .outOfRange), ("0/0", .outOfRange),
            ("很多", .badScore), ("1e2", .badScore), ("5/12/2", .badScore), ("八十", .badScore), ("nan", .badScore),
            ("5 of", .badScore), ("1/2 of 3", .badScore),
        ])
    func refused(_ text: String, _ code: SheetFault.Code) throws {
        let sheets = sheets(slice("app,item,assessor,score\na,elderly,li,\(text)\n"))
        #expect(sheets.entries == [])
        #expect(sheets.faults.map(\.code) == [code])
        #expect(sheets.faults.map(\.place) == ["s.csv:2:4"])
    }

    @Test("Every fault of a sheet is named with row and column")
    func faults() {
        let text = """
            app,指标,assessor,score,note,started,finished,colour,note
            a,elderly,li,80
            a,elderly,li,90
            c,elderly,li,80
            a,older,li,80
            a,disability,,80
            a,international,li,130
            a,channels,li,good
            a,completion,li,,,2026-13-01,
            a,complaints,li,,,2026-03-09,2026-03-02
            a,payment,li,
            b,complaints,li,,,2026-03-02,2026-03-09
            """
        let sheets = sheets(slice(text))
        #expect(
            sheets.faults.map { "\($0.line):\($0.column) \($0.code.rawValue)" } == [
                "1:8 unknown-column", "1:9 double-column", "3:4 double", "4:1 unknown-app", "5:2 unknown-item",
                "6:3 no-assessor", "7:4 out-of-range", "8:4 bad-score", "9:6 bad-date", "10:7 dates-reversed",
                "11:4 empty",
            ])
        #expect(sheets.entries.map(\.line) == [2, 12])
        #expect(sheets.entries.last?.score == .full)
        let missing = sheets.missing(Self.apps) { _, _ in false }
        #expect(missing.contains { $0.subject == "b / elderly" } && !missing.contains { $0.subject == "a / elderly" })
        // What instruments and texts give is nobody's to observe.
        #expect(!missing.contains { $0.subject.hasSuffix("package-security") })
        #expect(missing.allSatisfy { !$0.isError })
    }

    @Test(
        "A sheet that is no table is a fault, not a crash",
        arguments: [
            ("", SheetFault.Code.notATable), ("\n\n", .notATable), ("app,item\n\"a", .notATable),
            ("app,score\na,1\n", .missingColumn),
        ])
    func broken(_ text: String, _ code: SheetFault.Code) {
        #expect(sheets(slice(text)).faults.map(\.code).contains(code))
    }

    @Test("Encodings and ends of lines make no difference")
    func encodings() throws {
        let text = "应用,指标,体验官,得分,备注\r\na,elderly,李,\"80\",\"大字,\r\n清楚\"\"好\"\"\"\r\n"
        let gbk: [UInt8] = [0xc0, 0xee]
        let plain = sheets(slice(text))
        let entry = try #require(plain.entries.first)
        #expect(entry.note == "大字,\r\n清楚\"好\"")
        #expect(sheets(ByteSlice([0xef, 0xbb, 0xbf] + Array(text.utf8))).entries == plain.entries)
        let utf16 = [UInt8]([0xff, 0xfe]) + text.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
        #expect(sheets(ByteSlice(utf16)).entries == plain.entries)
        #expect(sheets(slice(text.replacing("\r\n", with: "\n"))).entries.first?.score == entry.score)
        #expect(sheets(slice(text.replacing(",", with: "\t"))).entries.count == 1)
        let named = sheets(ByteSlice(Array("app,item,assessor,score\na,elderly,".utf8) + gbk + Array(",70\n".utf8)))
        #expect(named.entries.first?.assessor == "李")
    }

    @Test("The list of apps refuses what it cannot tell apart")
    func apps() {
        let list = AppList(parsing: slice("应用,名称,地区\na,甲,浙江\na,乙,上海\n,丙,\nb\n"), file: "apps.csv")
        #expect(list.apps == [IndexApp(id: "a", name: "甲", region: "浙江"), IndexApp(id: "b", name: "b")])
        #expect(list.faults.map(\.code) == [.double, .empty])
    }
}
