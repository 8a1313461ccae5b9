/// Captures written byte by byte.
public enum CaptureBytes {
    /// The phone's address.
    public static let phone: [UInt8] = [10, 215, 173, 1]
    /// A server's address.
    public static let server: [UInt8] = [203, 0, 113, 7]
    /// The name server's address.
    public static let nameServer: [UInt8] = [10, 215, 173, 2]

    /// Two bytes, the higher first.
    public static func big16(_ value: Int) -> [UInt8] { [UInt8(value >> 8 & 0xff), UInt8(value & 0xff)] }
    /// Four bytes, the highest first.
    public static func big32(_ value: Int) -> [UInt8] { big16(value >> 16 & 0xffff) + big16(value & 0xffff) }

    /// Four bytes in the order of the file.
    public static func word(_ value: Int, isBig: Bool = false) -> [UInt8] {
        isBig ? big32(value) : big32(value).reversed()
    }

    /// A capture in the classic form; each packet may be longer on the wire than what is kept.
    public static func pcap(
        _ packets: [[UInt8]], linkType: Int = 101, isBig: Bool = false, magic: Int = 0xa1b2_c3d4, kept: Int = 65_535
    ) -> [UInt8] {
        var file = word(magic, isBig: isBig)
        file += isBig ? [0, 2, 0, 4] : [2, 0, 4, 0]
        for value in [0, 0, kept, linkType] { file += word(value, isBig: isBig) }
        for packet in packets {
            for value in [1, 2, min(kept, packet.count), packet.count] { file += word(value, isBig: isBig) }
            file += packet.prefix(kept)
        }
        return file
    }

    /// A capture in the newer form.
    public static func pcapng(_ packets: [[UInt8]], linkType: Int = 101) -> [UInt8] {
        func block(_ type: Int, _ body: [UInt8]) -> [UInt8] {
            let padded = body + [UInt8](repeating: 0, count: (4 - body.count % 4) % 4)
            return word(type) + word(padded.count + 12) + padded + word(padded.count + 12)
        }
        var file = block(0x0a0d_0d0a, word(0x1a2b_3c4d) + [1, 0, 0, 0] + [UInt8](repeating: 0xff, count: 8))
        file += block(1, [UInt8(linkType), 0, 0, 0] + word(65_535))
        for packet in packets {
            file += block(6, word(0) + word(0) + word(0) + word(packet.count) + word(packet.count) + packet)
        }
        return file
    }

    /// A packet of IPv4, or of IPv6 if the addresses are.
    public static func ip(_ source: [UInt8], _ destination: [UInt8], _ transport: UInt8, _ body: [UInt8]) -> [UInt8] {
        if source.count == 16 {
            return [0x60, 0, 0, 0] + big16(body.count) + [transport, 64] + source + destination + body
        }
        let head: [UInt8] = [0x45, 0] + big16(20 + body.count) + [0, 0, 0x40, 0, 64, transport, 0, 0]
        return head + source + destination + body
    }

    /// What the phone sends over TCP, or with `isReply` what comes back; flags 2 is SYN, 18 SYN-ACK, 24 data, 4 RST.
    public static func tcp(
        _ flags: UInt8, _ content: [UInt8] = [], port: Int = 40_001, to: Int = 443, isReply: Bool = false
    )
        -> [UInt8]
    {
        let (source, target) = isReply ? (to, port) : (port, to)
        let head = big16(source) + big16(target) + [UInt8](repeating: 0, count: 8)
        let body = head + [0x50, flags, 0xff, 0xff, 0, 0, 0, 0] + content
        return isReply ? ip(server, phone, 6, body) : ip(phone, server, 6, body)
    }

    /// An answer of the name server: a code, and an address if it is a success.
    public static func answer(_ name: String, code: UInt8 = 0, address: [UInt8] = server) -> [UInt8] {
        var content: [UInt8] = [0, 1, 0x81, 0x80 | code, 0, 1, 0, code == 0 ? 1 : 0, 0, 0, 0, 0]
        for label in name.split(separator: ".") { content += [UInt8(label.utf8.count)] + label.utf8 }
        content += [0, 0, 1, 0, 1]
        if code == 0 { content += [0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4] + address }
        return udp(content, isReply: true)
    }

    /// What the phone sends to the name server, or with `isReply` what comes back.
    public static func udp(_ content: [UInt8], isReply: Bool = false) -> [UInt8] {
        let ports = isReply ? big16(53) + big16(5000) : big16(5000) + big16(53)
        let body = ports + big16(8 + content.count) + [0, 0] + content
        return isReply ? ip(nameServer, phone, 17, body) : ip(phone, nameServer, 17, body)
    }

    /// The first message of a TLS client that names a host.
    public static func clientHello(_ host: String) -> [UInt8] {
        let name = [UInt8](host.utf8)
        let list = big16(name.count + 3) + [0] + big16(name.count) + name
        let extensions: [UInt8] = [0x00, 0x17, 0, 0] + big16(0) + big16(list.count) + list
        var message: [UInt8] = [3, 3] + [UInt8](repeating: 7, count: 32) + [0] + [0, 2, 0x13, 1] + [1, 0]
        message += big16(extensions.count) + extensions
        return [0x16, 3, 1] + big16(message.count + 4) + [1, 0] + big16(message.count) + message
    }

    /// As PCAPdroid writes a packet with its trailer: an Ethernet header of zeros, padding, and whose it is.
    public static func owned(_ packet: [UInt8], uid: Int, name: String = "App") -> [UInt8] {
        let frame = [UInt8](repeating: 0, count: 12) + (packet[0] >> 4 == 4 ? [8, 0] : [0x86, 0xdd]) + packet
        let padding = [UInt8](repeating: 0, count: (4 - frame.count % 4) % 4)
        let title = [UInt8](name.utf8) + [UInt8](repeating: 0, count: 20 - name.utf8.count)
        return frame + padding + big32(0x0107_2021) + big32(uid & 0xffff_ffff) + title + [0, 0, 0, 0]
    }
}
