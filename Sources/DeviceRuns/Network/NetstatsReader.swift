import Bytes
import Findings

/// Reads `dumpsys netstats detail`: only `UID stats` tells apps apart, and only entries without a tag are whole.
///
/// Keys are spelt out up to Android 6 and short since; identities differ from release to release. An empty dump is no
/// traffic of 0: nothing is known then.
struct NetstatsReader {
    static func read(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .netstats)
        var lines = LineReader(slice, firstLine: firstLine)
        var isInUIDs = false
        var isInInterfaces = false
        var active = ActiveNetworks()
        var key: TrafficSums.Key?
        var sums = TrafficSums()
        while let line = lines.next() {
            let text = line.trimmed
            if isInInterfaces, text.hasPrefix("iface=") {
                active.add(text)
            } else if text.hasPrefix("Active ") {
                isInInterfaces = text.equals("Active interfaces:")
            } else if text.hasSuffix("stats:") {
                isInInterfaces = false
                isInUIDs = text.equals("UID stats:")
                key = nil
            } else if isInUIDs, text.hasPrefix("ident=") {
                key = entry(text)
            } else if let key, let (received, sent) = bucket(text) {
                sums.add(key, received: received, sent: sent, line: lines.number)
            }
        }
        sums.measure(into: &reading, file: file, method: "netstats UID")
        if let network = active.network { reading.properties[PhoneFact.network.rawValue] = network.rawValue }
        if sums.isEmpty { reading.note(.emptyNetstats, at: LogPlace(file: file, line: firstLine)) }
        return reading
    }

    /// `ident=[…] uid=10079 set=DEFAULT tag=0x0`; a network's name may have brackets and commas,
    /// so what counts is last.
    private static func entry(_ text: LineText) -> TrafficSums.Key? {
        var end = text.count
        while end > 0, let found = text.prefix(end).lastIndex(of: UInt8(ascii: "u")) {
            if text.dropFirst(found).hasPrefix("uid="), found > 0, text[found - 1] == 0x20 {
                let rest = text.dropFirst(found + 4)
                guard let uid = rest.leadingInteger, rest.after(" tag=")?.firstWord.equals("0x0") == true else {
                    return nil
                }
                let isForeground = rest.after(" set=")?.firstWord.equals("FOREGROUND") ?? false
                return TrafficSums.Key(
                    uid: uid, network: NetworkKind.ofIdentity(text.prefix(found)), isForeground: isForeground)
            }
            end = found
        }
        return nil
    }

    /// `st=… rb=… rp=… tb=… tp=… op=…` or `bucketStart=… rxBytes=… txBytes=…`.
    private static func bucket(_ text: LineText) -> (received: Int, sent: Int)? {
        guard text.hasPrefix("st=") || text.hasPrefix("bucketStart=") else { return nil }
        guard let received = (text.after(" rb=") ?? text.after(" rxBytes="))?.leadingInteger,
            let sent = (text.after(" tb=") ?? text.after(" txBytes="))?.leadingInteger
        else { return nil }
        return (received, sent)
    }
}
