import Bytes

/// Numbers as logs print them. Whatever is not wholly a number is none: nothing is read halfway.
extension LineText {
    /// A decimal whole number, with or without a sign.
    var integer: Int? {
        var index = 0
        var isNegative = false
        if count > 0, self[0] == UInt8(ascii: "-") || self[0] == UInt8(ascii: "+") {
            isNegative = self[0] == UInt8(ascii: "-")
            index = 1
        }
        guard index < count else { return nil }
        var value = 0
        while index < count {
            guard self[index].isDigit else { return nil }
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int(self[index] - 0x30))
            guard !overflow, !carry else { return nil }
            value = sum
            index += 1
        }
        return isNegative ? -value : value
    }

    /// A whole number that is not negative.
    var count10: Int? { integer.flatMap { $0 >= 0 ? $0 : nil } }

    /// A whole number with commas between groups of three, or without.
    var grouped: Int? {
        guard firstIndex(of: UInt8(ascii: ",")) != nil else { return count10 }
        let groups = fields(UInt8(ascii: ","))
        guard let first = groups.first, (1...3).contains(first.count),
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        var value = 0
        for group in groups {
            guard let number = group.count10, let next = value.times(1000)?.adding(number) else { return nil }
            value = next
        }
        return value
    }

    /// A decimal number, with or without a sign, a fraction and an exponent.
    var number: Double? {
        guard count > 0, count <= 40 else { return nil }
        var hasDigit = false
        for index in 0..<count {
            switch self[index] {
            case 0x30...0x39: hasDigit = true
            case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"): break
            case UInt8(ascii: "e"), UInt8(ascii: "E"): guard hasDigit else { return nil }
            default: return nil
            }
        }
        guard hasDigit, let value = Double(string), value.isFinite else { return nil }
        return value
    }

    /// A number with a percent sign behind it.
    var percent: Double? {
        guard hasSuffix("%") else { return nil }
        let digits = dropLast(1)
        return digits.hasSuffix("%") ? digits.dropLast(1).number : digits.number
    }

    /// The whole number that the text begins with.
    var leadingInteger: Int? {
        var end = 0
        while end < count, self[end].isDigit { end += 1 }
        return prefix(end).count10
    }

    /// A time that Android prints as `+1s485ms` or `2m33s700ms`, in milliseconds.
    ///
    /// Parts that are zero are left out, and seconds may be 60: `+60s804ms` is printed as such
    /// (TimeUtils.formatDuration).
    var duration: Int? {
        var index = 0
        var sign = 1
        if count > 0, self[0] == UInt8(ascii: "+") || self[0] == UInt8(ascii: "-") {
            sign = self[0] == UInt8(ascii: "-") ? -1 : 1
            index = 1
        }
        if dropFirst(index).equals("0") { return 0 }
        var total = 0
        var lastUnit = Int.max
        var hasPart = false
        while index < count {
            if self[index].isBlank, hasPart {
                index += 1
                continue
            }
            let start = index
            while index < count, self[index].isDigit { index += 1 }
            guard index > start, let amount = part(start, index).count10, index < count else { return nil }
            let unit: Int
            switch self[index] {
            case UInt8(ascii: "d"): (unit, index) = (86_400_000, index + 1)
            case UInt8(ascii: "h"): (unit, index) = (3_600_000, index + 1)
            case UInt8(ascii: "m") where index + 1 < count && self[index + 1] == UInt8(ascii: "s"):
                (unit, index) = (1, index + 2)
            case UInt8(ascii: "m"): (unit, index) = (60_000, index + 1)
            case UInt8(ascii: "s"): (unit, index) = (1000, index + 1)
            default: return nil
            }
            guard unit < lastUnit, let product = amount.times(unit), let sum = total.adding(product) else { return nil }
            (total, lastUnit, hasPart) = (sum, unit, true)
        }
        return hasPart ? sign * total : nil
    }
}
