import Bytes

/// An address of IPv4 or IPv6.
struct NetworkAddress: Hashable, Sendable {
    var high: UInt64
    var low: UInt64
    var isV6: Bool

    /// The four or sixteen bytes at an offset.
    init(_ bytes: RawSpan, at offset: Int, isV6: Bool) {
        self.isV6 = isV6
        func word(_ offset: Int) -> UInt64 {
            UInt64(bytes.bigEndian32(offset)) << 32 | UInt64(bytes.bigEndian32(offset + 4))
        }
        high = isV6 ? word(offset) : 0
        low = isV6 ? word(offset + 8) : UInt64(bytes.bigEndian32(offset))
    }

    /// As people write it: `10.0.0.1`; the eight groups of IPv6 in full.
    var text: String {
        guard isV6 else {
            let parts: [String] = [24, 16, 8, 0].map { (shift: UInt64) in String(low >> shift & 0xff) }
            return parts.joined(separator: ".")
        }
        var groups: [String] = []
        for word in [high, low] {
            for shift: UInt64 in [48, 32, 16, 0] { groups.append(String(word >> shift & 0xffff, radix: 16)) }
        }
        return groups.joined(separator: ":")
    }
}

/// The headers of one packet, as far as they say whose bytes went where.
///
/// Sources: RFC 791, 8200 (IP), 9293 (TCP), 768 (UDP); the link types of tcpdump.org.
struct PacketHeaders {
    var source: NetworkAddress
    var destination: NetworkAddress
    var sourcePort = 0
    var destinationPort = 0
    /// 6 is TCP, 17 is UDP.
    var transport: UInt8
    /// The flags of TCP.
    var flags: UInt8 = 0
    /// Bytes of the whole IP packet, as counters of traffic count it.
    var length: Int
    /// Where the content begins and ends within what was kept.
    var content: Range<Int> = 0..<0

    static let tcp: UInt8 = 6
    static let udp: UInt8 = 17

    var isSYN: Bool { transport == Self.tcp && flags & 0x12 == 0x02 }
    var isSYNACK: Bool { transport == Self.tcp && flags & 0x12 == 0x12 }
    var isReset: Bool { transport == Self.tcp && flags & 0x04 != 0 }

    /// Reads the headers; nil for what is no IP, such as ARP, or is cut off before its addresses.
    ///
    /// - Parameters:
    ///   - bytes: What was kept of the packet.
    ///   - wire: Its length on the wire.
    init?(_ bytes: RawSpan, wire: Int, linkType: Int) {
        guard let start = Self.startOfIP(bytes, linkType) else { return nil }
        switch bytes.byte(start) >> 4 {
        case 4:
            let header = Int(bytes.byte(start) & 0x0f) * 4
            guard header >= 20, bytes.byteCount >= start + header else { return nil }
            source = NetworkAddress(bytes, at: start + 12, isV6: false)
            destination = NetworkAddress(bytes, at: start + 16, isV6: false)
            transport = bytes.byte(start + 9)
            // Segmentation by the card leaves the length at 0: then the wire has it.
            let total = bytes.bigEndian16(start + 2)
            length = total >= header ? total : max(0, wire - start)
            // Only the first fragment has ports.
            let isFirst = bytes.bigEndian16(start + 6) & 0x1fff == 0
            if isFirst { readTransport(bytes, start + header, start) }
        case 6:
            guard bytes.byteCount >= start + 40 else { return nil }
            source = NetworkAddress(bytes, at: start + 8, isV6: true)
            destination = NetworkAddress(bytes, at: start + 24, isV6: true)
            transport = bytes.byte(start + 6)
            let payload = bytes.bigEndian16(start + 4)
            length = payload > 0 ? payload + 40 : max(0, wire - start)
            var at = start + 40
            // Hop-by-hop options, routing, destination options; each has its length, so this ends.
            while [0, 43, 60].contains(transport), at + 8 <= bytes.byteCount {
                transport = bytes.byte(at)
                at += Int(bytes.byte(at + 1)) * 8 + 8
            }
            readTransport(bytes, at, start)
        default: return nil
        }
    }

    private mutating func readTransport(_ bytes: RawSpan, _ at: Int, _ start: Int) {
        let end = min(bytes.byteCount, start + length)
        switch transport {
        case Self.tcp where at + 20 <= end:
            flags = bytes.byte(at + 13)
            let header = max(20, Int(bytes.byte(at + 12) >> 4) * 4)
            content = min(at + header, end)..<end
        case Self.udp where at + 8 <= end: content = at + 8..<end
        default: return
        }
        sourcePort = bytes.bigEndian16(at)
        destinationPort = bytes.bigEndian16(at + 2)
    }

    /// Where the IP header begins; nil if the link carries something else, or is of a type that phones do not have.
    private static func startOfIP(_ bytes: RawSpan, _ linkType: Int) -> Int? {
        switch linkType {
        // Ethernet, with up to two VLAN tags.
        case 1:
            var at = 12
            for _ in 0..<2 where [0x8100, 0x88a8].contains(bytes.bigEndian16(at)) { at += 4 }
            return isIP(bytes.bigEndian16(at)) ? at + 2 : nil
        // Raw IP: as libpcap calls it, and on other systems, and by version.
        case 12, 14, 101, 228, 229: return 0
        // Loopback: four bytes with a number of the address family.
        case 0, 108: return 4
        // What Linux gives for `any`, two versions.
        case 113: return isIP(bytes.bigEndian16(14)) ? 16 : nil
        case 276: return isIP(bytes.bigEndian16(0)) ? 20 : nil
        default: return nil
        }
    }

    private static func isIP(_ type: Int) -> Bool { type == 0x0800 || type == 0x86dd }
}

/// The trailer by which PCAPdroid says whose a packet is.
///
/// Source: PCAPdroid's manual, "PCAPdroid trailer": magic, uid, 20 bytes of the app's name, checksum; big-endian, behind
/// the IP packet in an Ethernet frame with empty addresses.
struct PacketOwner: Hashable, Sendable {
    static let size = 32
    /// The uid; -1 where PCAPdroid does not know it.
    var uid: Int

    init?(_ bytes: RawSpan, linkType: Int) {
        let at = bytes.byteCount - Self.size
        guard linkType == 1, at >= 14, bytes.bigEndian32(at) == 0x0107_2021 else { return nil }
        for offset in 0..<12 where bytes.byte(offset) != 0 { return nil }
        uid = Int(Int32(truncatingIfNeeded: bytes.bigEndian32(at + 4)))
    }
}
