import Bytes
import Findings

/// Reads a series of SoloPi: `RecordTime,<name>(<unit>),extra,SimpleTime`, in UTF-8 or GBK.
///
/// Shares of the processor are of the whole phone. Traffic is that of the network namespace, which is the whole phone
/// as well: it is not taken for the app's.
struct SoloPiReader {
    static func read(_ slice: ByteSlice, file: String) -> Reading {
        var reading = Reading(kind: .soloPi)
        guard let text = LogEncoding.table(of: slice) else {
            reading.note(.undecodable, at: LogPlace(file: file, line: 0))
            return reading
        }
        var lines = LineReader(text)
        guard let header = lines.next()?.fields(UInt8(ascii: ","), limit: 8), header.count >= 2 else { return reading }
        let name = header[1].string(limit: 100)
        guard let series = series(name) else {
            let code: RemarkCode = isTraffic(name) ? .wholePhoneTraffic : .unknownContent
            reading.note(code, name, at: LogPlace(file: file, line: 1))
            return reading
        }
        while let line = lines.next() {
            let fields = line.fields(UInt8(ascii: ","), limit: 8)
            guard fields.count >= 2, let stamp = fields[0].trimmed.count10, let value = fields[1].trimmed.number else {
                continue
            }
            reading.add(
                Measurement(
                    series.metric, value * series.factor, series.unit, method: "SoloPi \(name)",
                    time: LogTime(text: String(stamp), milliseconds: stamp),
                    place: LogPlace(file: file, line: lines.number)))
        }
        return reading
    }

    private static func isTraffic(_ name: String) -> Bool {
        ["上行", "下行", "流量", "网络", "Network", "Rx", "Tx"].contains { name.contains($0) }
    }

    /// What a series of the app is; nil for those of the phone and for what is not known.
    private static func series(_ name: String) -> (metric: Metric, unit: Unit, factor: Double)? {
        if ["全局", "Global", "Total"].contains(where: { name.contains($0) }) { return nil }
        if name.contains("PSS"), name.contains("MB") { return (.pss, .kibibytes, 1024) }
        if name.contains("PSS"), name.contains("KB") { return (.pss, .kibibytes, 1) }
        if name.contains("%"), ["CPU", "cpu", "应用进程", "占用"].contains(where: { name.contains($0) }) {
            return (.cpu, .percentOfDevice, 1)
        }
        if name.contains("FPS") || name.contains("帧率") { return (.frameRate, .perSecond, 1) }
        return nil
    }
}
