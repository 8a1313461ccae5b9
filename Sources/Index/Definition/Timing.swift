import Findings

/// How soon something must be done.
public struct Timing: Sendable, Hashable {
    /// What is counted.
    public enum Unit: String, Sendable, CaseIterable {
        /// Working days, the first after the start being day 1.
        case workdays
        /// Days of the calendar.
        case days
        /// Months of the calendar: from 31 January one month ends on the last of February.
        case months
    }

    /// How many are allowed.
    public var within: Int
    /// Of what.
    public var unit: Unit
    /// What is earned by something that was done too late.
    public var lateScore: Score

    /// A time.
    public init(within: Int, unit: Unit, lateScore: Score) {
        self.within = within
        self.unit = unit
        self.lateScore = lateScore
    }

    /// The last day that is in time; nil beyond the years that there are.
    public func deadline(from start: CalendarDay, _ calendar: WorkCalendar) -> CalendarDay? {
        switch unit {
        case .days: return start.adding(days: within)
        case .months: return start.adding(months: within)
        case .workdays:
            var day = start
            var left = within
            while left > 0 {
                guard let next = day.adding(days: 1) else { return nil }
                day = next
                if calendar.isWorkday(day) { left -= 1 }
            }
            return day
        }
    }

    /// What dates earn: full marks in time, ``lateScore`` after it, nothing for what was not done when its time was over.
    /// Nil if it was not done yet and could still be, or if nobody says when that was seen.
    public func score(
        started: CalendarDay, finished: CalendarDay?, seen: CalendarDay?, _ calendar: WorkCalendar
    ) -> Score? {
        guard let deadline = deadline(from: started, calendar) else { return nil }
        if let finished { return finished <= deadline ? .full : lateScore }
        guard let seen, seen > deadline else { return nil }
        return Score.none
    }
}

/// Which days are working days: Monday to Friday, but for the exceptions that the State Council announces each year.
public struct WorkCalendar: Sendable, Hashable {
    /// Days off on which one would work otherwise.
    public var holidays: Set<CalendarDay>
    /// Working days at a weekend (调休).
    public var workdays: Set<CalendarDay>

    /// A calendar.
    public init(holidays: Set<CalendarDay> = [], workdays: Set<CalendarDay> = []) {
        self.holidays = holidays
        self.workdays = workdays
    }

    /// True if people work on that day.
    public func isWorkday(_ day: CalendarDay) -> Bool {
        if workdays.contains(day) { return true }
        return !holidays.contains(day) && day.weekday < 5
    }
}

extension CalendarDay {
    private static let epoch = CalendarDay(daysSince1970: 0)

    private var daysSince1970: Int { Self.epoch?.days(to: self) ?? 0 }

    /// 0 for Monday to 6 for Sunday: 1 January 1970 was a Thursday.
    var weekday: Int { ((daysSince1970 + 3) % 7 + 7) % 7 }

    func adding(days: Int) -> CalendarDay? { CalendarDay(daysSince1970: daysSince1970 + days) }

    func adding(months: Int) -> CalendarDay? {
        let count = year * 12 + month - 1 + months
        var last = day
        while last > 28 {
            if let day = CalendarDay(year: count / 12, month: count % 12 + 1, day: last) { return day }
            last -= 1
        }
        return CalendarDay(year: count / 12, month: count % 12 + 1, day: last)
    }
}
