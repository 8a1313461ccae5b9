/// A message between an adb server and a phone: 24 bytes of header, little endian, then data.
///
/// Source: AOSP, packages/modules/adb, protocol.txt.
struct AdbMessage {
    enum Command: UInt32 {
        case connect = 0x4e58_4e43
        case open = 0x4e45_504f
        case ready = 0x5941_4b4f
        case write = 0x4554_5257
        case close = 0x4553_4c43
    }

    /// The version in which checksums are no longer looked at.
    static let version: UInt32 = 0x0100_0001
    static let longest = 256 << 10

    /// nil for a command that this daemon does not know.
    var command: Command?
    var first: UInt32
    var second: UInt32
    var data: [UInt8]

    init(_ command: Command, _ first: UInt32, _ second: UInt32, _ data: [UInt8] = []) {
        self.command = command
        self.first = first
        self.second = second
        self.data = data
    }

    /// Reads the next message; nil at the end, and for a header that cannot be.
    init?(from socket: Socket) {
        guard let header = socket.read(24) else { return nil }
        let count = Int(header.little32(at: 12))
        guard count <= 4 << 20, header.little32(at: 0) ^ 0xffff_ffff == header.little32(at: 20) else { return nil }
        guard let data = count > 0 ? socket.read(count) : [] else { return nil }
        command = Command(rawValue: header.little32(at: 0))
        first = header.little32(at: 4)
        second = header.little32(at: 8)
        self.data = data
    }

    func encoded() -> [UInt8] {
        let sum = data.reduce(UInt32(0)) { $0 &+ UInt32($1) }
        let word = command?.rawValue ?? 0
        let header: [UInt32] = [word, first, second, UInt32(data.count), sum, word ^ 0xffff_ffff]
        return header.flatMap(\.littleBytes) + data
    }
}

extension UInt32 {
    var littleBytes: [UInt8] { [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: self >> $0) } }
}

extension [UInt8] {
    func little32(at offset: Int) -> UInt32 {
        (0..<4).reduce(UInt32(0)) { $0 | UInt32(self[startIndex + offset + $1]) << (8 * UInt32($1)) }
    }
}
