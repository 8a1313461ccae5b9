import Bytes
import Findings

/// Reads captures of packets, pcap and pcapng, for their sizes on the wire.
///
/// A capture says how much went over one network; whose it was is not in it, so its sum is the app's only if the tool
/// captured one app (PCAPdroid does). Sources: the pcap and pcapng drafts of the IETF opsawg.
struct PacketReader {
    private var packets = 0
    private var bytes = 0
    private var isCut = false

    static func readPcap(_ slice: ByteSlice, file: String) -> Reading {
        var reader = PacketReader()
        reader.pcap(slice.bytes)
        return reader.result(.pcap, file)
    }

    static func readPcapng(_ slice: ByteSlice, file: String) -> Reading {
        var reader = PacketReader()
        reader.pcapng(slice.bytes)
        return reader.result(.pcapng, file)
    }

    private mutating func count(_ length: UInt32) {
        packets += 1
        bytes = bytes.adding(Int(length)) ?? bytes
    }

    /// A header of 24 bytes, then for each packet 16 bytes and what was kept of it.
    private mutating func pcap(_ data: RawSpan) {
        let isSwapped = data.starts(with: [0xa1, 0xb2]) || data.byte(at: 0) == 0xa1
        func word(_ offset: Int) -> UInt32? {
            guard let value = try? data.u32(at: offset) else { return nil }
            return isSwapped ? value.byteSwapped : value
        }
        var position = 24
        while position < data.byteCount {
            guard let kept = word(position + 8), let length = word(position + 12), kept <= 0x400_0000,
                position + 16 + Int(kept) <= data.byteCount
            else {
                isCut = true
                return
            }
            count(length)
            position += 16 + Int(kept)
        }
    }

    /// Blocks with their length at both ends; sections may differ in byte order.
    private mutating func pcapng(_ data: RawSpan) {
        var position = 0
        var isSwapped = false
        while position < data.byteCount {
            if (try? data.u32(at: position)) == 0x0a0d_0d0a {
                isSwapped = (try? data.u32(at: position + 8)) == 0x4d3c_2b1a
            }
            func word(_ offset: Int) -> UInt32? {
                guard let value = try? data.u32(at: position + offset) else { return nil }
                return isSwapped ? value.byteSwapped : value
            }
            guard let type = word(0), let size = word(4), size >= 12, size % 4 == 0,
                position + Int(size) <= data.byteCount
            else {
                isCut = true
                return
            }
            // Enhanced packet: interface, time (8 bytes), captured and original length.
            if type == 6, let length = word(24) { count(length) }
            if type == 3, let length = word(8) { count(length) }
            position += Int(size)
        }
    }

    private func result(_ kind: LogKind, _ file: String) -> Reading {
        var reading = Reading(kind: kind)
        let place = LogPlace(file: file, line: 0)
        if isCut { reading.note(.truncated, at: place) }
        guard packets > 0 else { return reading }
        reading.add(
            Measurement(
                .traffic, Double(bytes), .bytes, method: kind.rawValue, place: place,
                detail: "\(packets) packets"))
        return reading
    }
}
