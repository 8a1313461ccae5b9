import Bytes

/// Reads what a run was done under: power, temperature, display.
enum ConditionReaders {
    /// `dumpsys battery`: where the power comes from.
    ///
    /// After `dumpsys battery set …` or `unplug` the service tells what it was told to, and says so in one line.
    static func battery(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .battery)
        var lines = LineReader(slice, firstLine: firstLine)
        var isPowered: Bool?
        var source: String?
        while let line = lines.next(), lines.number - firstLine < lineLimit {
            let text = line.trimmed
            if text.hasPrefix("(UPDATES STOPPED") { return reading }
            for (mark, name) in sources {
                guard let value = text.afterPrefix(mark)?.trimmed else { continue }
                if value.equals("true") {
                    isPowered = true
                    source = source ?? name
                } else if value.equals("false") {
                    isPowered = isPowered ?? false
                }
            }
        }
        if let isPowered { reading.set(.power, isPowered ? source : "battery") }
        return reading
    }

    private static let lineLimit = 400
    private static let sources: [(StaticString, String)] = [
        ("AC powered:", "ac"), ("USB powered:", "usb"), ("Wireless powered:", "wireless"), ("Dock powered:", "dock"),
    ]

    /// `dumpsys thermalservice`: `Thermal Status: 0`, from Android 10.
    static func thermal(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .thermal)
        var lines = LineReader(slice, firstLine: firstLine)
        while let line = lines.next() {
            guard let value = line.trimmed.afterPrefix("Thermal Status:")?.trimmed.count10, value <= 6 else { continue }
            reading.set(.thermalStatus, String(value))
            break
        }
        return reading
    }

    /// `dumpsys display`: the refresh rate of the built-in display.
    ///
    /// It is the rate that is drawn at where that is printed (`renderFrameRate`, Android 14), else that of the mode that is
    /// on (`modeId`, Android 6), else the only one (`60.0 fps`).
    static func display(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .display)
        var lines = LineReader(slice, firstLine: firstLine)
        while let line = lines.next() {
            guard let info = line.after("DisplayDeviceInfo{"), let rate = rate(info) else { continue }
            let isBuiltIn = info.contains("type INTERNAL") || info.contains("type BUILT_IN")
            // Virtual displays come behind; a phone may print no type.
            if isBuiltIn || reading.properties.isEmpty { reading.set(.refreshRate, String(rate)) }
            if isBuiltIn { break }
        }
        return reading
    }

    private static func rate(_ info: LineText) -> Double? {
        if let rate = info.after(" renderFrameRate ")?.number(upTo: [0x2c, 0x20]) { return rate }
        if let mode = info.after(" modeId ")?.leadingInteger, let modes = info.after("supportedModes [") {
            var rest = modes
            for _ in 0..<100 {
                guard let entry = rest.after("{id=") else { break }
                if entry.leadingInteger == mode { return entry.after(" fps=")?.number(upTo: [0x2c, 0x7d]) }
                rest = entry
            }
            return nil
        }
        return info.before(" fps")?.words().last?.number
    }
}

extension Reading {
    fileprivate mutating func set(_ fact: PhoneFact, _ value: String?) { properties[fact.rawValue] = value }
}

extension LineText {
    /// The decimal number that stands before the first of some bytes.
    fileprivate func number(upTo ends: [UInt8]) -> Double? {
        let places = ends.compactMap { firstIndex(of: $0) }
        return places.min().flatMap { prefix($0).number }
    }
}
