import Bytes
import Findings

/// Reads `dumpsys meminfo -c`: `proc,<state>,<name>,<pid>,<pss>[,<swap>],<a or e>`, in KiB.
struct CompactMeminfoReader {
    static func read(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reading = Reading(kind: .compactMeminfo)
        var lines = LineReader(slice, firstLine: firstLine)
        while let line = lines.next() {
            guard line.hasPrefix("proc,") else { continue }
            let place = LogPlace(file: file, line: lines.number)
            let fields = line.fields(UInt8(ascii: ","))
            guard fields.count == 6 || fields.count == 7, let pid = fields[3].count10, let pss = fields[4].count10,
                fields.count == 6 || fields[5].equals("N/A") || fields[5].count10 != nil
            else {
                reading.note(.malformed, line.string(limit: 200), at: place)
                continue
            }
            let subject = LogSubject(process: fields[2].string(limit: 200), pid: pid)
            reading.add(
                Measurement(
                    .pss, Double(pss), .kibibytes, method: "meminfo -c", subject: subject, place: place,
                    detail: fields[1].string(limit: 40)))
            if fields.count == 7, let swap = fields[5].count10 {
                reading.add(
                    Measurement(
                        .swap, Double(swap), .kibibytes, method: "meminfo -c", subject: subject, place: place))
            }
        }
        return reading
    }
}
