import Findings

extension LogTime {
    /// True if it lies before another time by up to half a year: years are not known, and a second is not counted, for
    /// some logs have no parts of it.
    func isBefore(_ other: LogTime) -> Bool {
        let half = 183 * 86_400_000
        let distance = other.milliseconds - milliseconds
        return distance >= 1000 && distance < half
    }

    /// Reads a time of a log line: `MM-DD hh:mm:ss.mmm` with or without a year, more digits and a zone, or seconds
    /// since 1970.
    init?(_ stamp: LineText) {
        let text = stamp.string
        guard let space = stamp.firstIndex(of: 0x20) else {
            guard let seconds = stamp.number, seconds.magnitude < 1e12 else { return nil }
            self.init(text: text, milliseconds: Int(seconds * 1000))
            return
        }
        let date = stamp.prefix(space).fields(UInt8(ascii: "-"), limit: 4)
        guard date.count >= 2, let month = date[date.count - 2].count10, let day = date[date.count - 1].count10 else {
            return nil
        }
        var clock = stamp.dropFirst(space + 1)
        if let zone = clock.firstIndex(of: 0x20) { clock = clock.prefix(zone) }
        let parts = clock.fields(UInt8(ascii: ":"), limit: 4)
        guard parts.count == 3, let hour = parts[0].count10, let minute = parts[1].count10,
            let seconds = parts[2].number, month <= 12, day <= 31, hour < 25, minute < 60, seconds < 62
        else { return nil }
        let days = month * 31 + day
        let minutes = (days * 24 + hour) * 60 + minute
        self.init(text: text, milliseconds: minutes * 60_000 + Int((seconds * 1000).rounded()))
    }
}
