import Findings
import Index
import Settings
import Testing

@Suite("Index definitions")
struct DefinitionTests {
    private static let small = """
        name: small
        total: 10
        dimensions:
          - id: a
            zh: 甲
            weight: 2.5
            indicators:
              - { id: x, zh: 子, weight: 1.1 }
              - { id: y, zh: 丑, weight: 1.4, items: [{ id: y1, zh: 寅, weight: 0.7 }, { id: y2, zh: 卯, weight: 0.7 }] }
          - { id: b, zh: 乙, weight: 7.5, indicators: [{ id: z, zh: 辰, weight: 7.5, source: package }] }
        grades:
          total: { max: 10, A: 7, B: 5, C: 0 }
        """

    @Test("The 2022 index has the 100 points of its table 1, and 12 of them from instruments")
    func embedded() throws {
        let index = IndexDefinition.haoban2022
        #expect(index.dimensions.map(\.weight.text) == ["13", "33", "23", "14", "17"])
        #expect(index.items.count == 44)
        #expect(index.items.reduce(Weight.zero) { $0 + $1.weight } == Weight("100"))
        let technical = index.items.filter { $0.method == .technicalTest }
        #expect(
            technical.map(\.source) == [
                .compatibility, .fluency, .traffic, .package, .antiCracking, .userData, .informationInput,
            ])
        #expect(technical.reduce(Weight.zero) { $0 + $1.weight }.text == "12")
        #expect(index.item("personal-information")?.source == .personalInformation)
        #expect(index.item("completion")?.timing?.unit == .workdays)
    }

    @Test("Another index needs no code")
    func own() throws {
        let index = try IndexDefinition(yaml: Self.small)
        #expect(index.items.map(\.id) == ["x", "y1", "y2", "z"])
        #expect(index.item("z")?.source == .package)
        #expect(index.totalGrades?.grade(Points(try #require(Weight("7")))) == "A")
        #expect(index.totalGrades?.grade(Points(try #require(Weight("6.9999")))) == "B")
        #expect(index.totalGrades?.grade(.zero) == "C")
    }

    @Test(
        "What is wrong is said with its line",
        arguments: [
            ("weight: 1.1", "weight: 1.11", 6, "2.51"), ("weight: 0.7 }]", "weight: 0.6 }]", 9, "1.3"),
            ("total: 10\n", "total: 10.5\n", 2, "up to 10"), ("id: y2", "id: x", 9, "twice"),
            ("B: 5", "B: 8", 12, "high to low"), ("max: 10", "max: 11", 12, "max is 11"),
            ("weight: 2.5", "weight: 2.50001", 6, "four decimals"), ("source: package", "source: paket", 10, "paket"),
            ("zh: 甲", "name: 甲", 5, "name"),
        ])
    func faults(_ old: String, _ new: String, _ line: Int, _ words: String) throws {
        let error = try #require(throws: SettingsError.self) {
            try IndexDefinition(yaml: Self.small.replacing(old, with: new))
        }
        #expect(error.message.en.contains(words), "\(error.message.en)")
        #expect(error.line == line)
    }

    @Test(
        "Weights are exact",
        arguments: [("2.8", 28_000), ("0.5", 5000), ("13", 130_000), ("0.0001", 1), ("1000", 10_000_000)])
    func weights(_ text: String, _ parts: Int) throws {
        #expect(Weight(text)?.tenThousandths == parts)
        #expect(Weight(text)?.text == text)
    }

    @Test(
        "What is no weight is none", arguments: ["", ".", "1.", ".5", "-1", "1e2", "0.00001", "1000.1", "99999", "1,5"])
    func noWeights(_ text: String) {
        #expect(Weight(text) == nil)
    }

    private static let calendar = WorkCalendar(
        holidays: Set(["2026-10-01", "2026-10-02", "2026-10-05"].compactMap { CalendarDay($0) }),
        workdays: Set(["2026-10-10"].compactMap { CalendarDay($0) }))

    @Test(
        "Time is over after so many working days, days or months",
        arguments: [
            (Timing.Unit.workdays, 5, "2026-09-28", "2026-10-08"), (.workdays, 1, "2026-10-09", "2026-10-10"),
            (.workdays, 1, "2026-10-10", "2026-10-12"), (.days, 30, "2026-01-31", "2026-03-02"),
            (.months, 1, "2026-01-31", "2026-02-28"), (.months, 13, "2026-12-15", "2028-01-15"),
        ])
    func deadlines(_ unit: Timing.Unit, _ within: Int, _ start: String, _ end: String) throws {
        let timing = Timing(within: within, unit: unit, lateScore: .none)
        #expect(timing.deadline(from: try #require(CalendarDay(start)), Self.calendar)?.text == end)
    }

    @Test("What is not done yet has no score before its time is over")
    func pending() throws {
        let timing = Timing(within: 2, unit: .days, lateScore: Score(30))
        func score(_ finished: String, _ seen: String) -> Double? {
            timing.score(
                started: CalendarDay(year: 2026, month: 3, day: 1)!, finished: CalendarDay(finished),
                seen: CalendarDay(seen), Self.calendar)?.value
        }
        #expect(score("2026-03-03", "") == 100)
        #expect(score("2026-03-04", "") == 30)
        #expect(score("", "2026-03-03") == nil)
        #expect(score("", "2026-03-04") == 0)
        #expect(score("", "") == nil)
    }
}
