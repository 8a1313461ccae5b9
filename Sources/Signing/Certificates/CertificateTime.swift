import Bytes

/// A moment in a certificate, to the second.
///
/// Source: RFC 5280 4.1.2.5.
public struct CertificateTime: Sendable, Hashable, Comparable {
    /// Seconds since the beginning of 1970 in UTC.
    public let secondsSince1970: Int

    /// The earlier is the lesser.
    public static func < (left: Self, right: Self) -> Bool {
        left.secondsSince1970 < right.secondsSince1970
    }

    /// The moment as `2015-08-04T12:07:18Z`.
    public var text: String {
        let days = Int((Double(secondsSince1970) / 86_400).rounded(.down))
        let second = secondsSince1970 - days * 86_400
        let date = Self.date(ofDay: days)
        return "\(Self.padded(date.year, 4))-\(Self.padded(date.month, 2))-\(Self.padded(date.day, 2))"
            + "T\(Self.padded(second / 3600, 2)):\(Self.padded(second / 60 % 60, 2)):\(Self.padded(second % 60, 2))Z"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// The date of a day counted from 1970-01-01, in the Gregorian calendar (years begin in March to end on leap days).
    private static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
        return (year, month < 10 ? month + 3 : month - 9, dayOfYear - (153 * month + 2) / 5 + 1)
    }

    /// The day counted from 1970-01-01.
    private static func day(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

extension CertificateTime {
    /// Reads a `UTCTime` or a `GeneralizedTime`.
    init(parsing value: BERValue) throws(BERError) {
        let isShort = value.isUniversal(.utcTime)
        guard isShort || value.isUniversal(.generalizedTime), value.contents.count <= 32 else {
            throw BERError(.unexpected, at: 0, field: "time")
        }
        var text = value.contents.array()[...]
        func number(_ digits: Int) throws(BERError) -> Int {
            guard text.count >= digits else { throw BERError(.malformed, at: 0, field: "time") }
            var result = 0
            for byte in text.prefix(digits) {
                guard (0x30...0x39).contains(byte) else { throw BERError(.malformed, at: 0, field: "time") }
                result = result * 10 + Int(byte - 0x30)
            }
            text = text.dropFirst(digits)
            return result
        }
        var year = try number(isShort ? 2 : 4)
        if isShort { year += year < 50 ? 2000 : 1900 }
        let month = try number(2)
        let day = try number(2)
        guard (1...12).contains(month), (1...31).contains(day) else { throw BERError(.malformed, at: 0, field: "time") }
        let hour = try number(2)
        let minute = try number(2)
        var second = 0
        if let next = text.first, (0x30...0x39).contains(next) { second = try number(2) }
        // A fraction of a second says nothing here.
        if text.first == UInt8(ascii: ".") || text.first == UInt8(ascii: ",") {
            text = text.dropFirst().drop { (0x30...0x39).contains($0) }
        }
        var offset = 0
        if let sign = text.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
            text = text.dropFirst()
            let hours = try number(2)
            offset = (hours * 60 + (try number(2))) * (sign == UInt8(ascii: "+") ? 60 : -60)
        }
        secondsSince1970 =
            Self.day(year: year, month: month, day: day) * 86_400 + hour * 3600 + minute * 60 + second - offset
    }
}
