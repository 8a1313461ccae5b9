import App
import Findings
import Testing

@Suite("Days")
struct CalendarDayTests {
    @Test(
        "A date that exists has a day, others have none",
        arguments: [
            ("2026-11-23", true), ("2024-02-29", true), ("2000-02-29", true), ("1900-02-29", false),
            ("2026-02-29", false),
            ("2026-13-01", false), ("2026-04-31", false), ("2026-4-1", true), ("2026/04/01", false), ("", false),
            ("2026-04", false), ("+2026-04-01", false),
        ])
    func parsing(text: String, exists: Bool) {
        #expect((CalendarDay(text) != nil) == exists)
    }

    @Test("Distances cross months, years and leap days")
    func distances() throws {
        let start = try #require(CalendarDay("2023-12-31"))
        #expect(start.days(to: try #require(CalendarDay("2024-01-01"))) == 1)
        #expect(start.days(to: try #require(CalendarDay("2024-03-01"))) == 61)
        #expect(start.days(to: try #require(CalendarDay("2023-12-01"))) == -30)
        #expect(try #require(CalendarDay("0999-01-02")).text == "0999-01-02")
    }

    @Test(arguments: [
        (0, "1970-01-01"), (59, "1970-03-01"), (789, "1972-02-29"), (-1, "1969-12-31"), (11_016, "2000-02-29"),
        (20_787, "2026-11-30"), (47_540, "2100-02-28"), (47_541, "2100-03-01"),
    ])
    func countsFromTheSystemsFirstDay(days: Int, text: String) throws {
        let day = try #require(CalendarDay(daysSince1970: days))
        #expect(day.text == text)
        #expect(try #require(CalendarDay("1970-01-01")).days(to: day) == days)
    }

    @Test func daysBeyondTheCalendarAreNone() {
        #expect(CalendarDay(daysSince1970: .max) == nil && CalendarDay(daysSince1970: .min) == nil)
        #expect(CalendarDay(daysSince1970: -719_162)?.text == "0001-01-01")
        #expect(CalendarDay(daysSince1970: 2_932_896)?.text == "9999-12-31")
    }
}
