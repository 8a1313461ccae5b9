import Dex

/// Writes debug information as the state machine reads it.
///
/// Source: Dalvik executable format, "debug_info_item".
struct DexDebugWriter {
    let order: DexOrder
    private var writer = ByteWriter()
    private var address = 0
    private var line = 0

    init(_ order: DexOrder) { self.order = order }

    /// The item of a method; nil if it has nothing to say.
    mutating func item(_ code: DexCode) -> [UInt8]? {
        guard !code.events.isEmpty || !code.parameterNames.isEmpty else { return nil }
        for case .line(let first) in code.events.lazy.map(\.kind) {
            line = Int(first)
            break
        }
        put(line)
        put(code.parameterNames.count)
        for name in code.parameterNames { put(string: name) }
        for event in code.events { write(event) }
        writer.u8(0)
        return writer.bytes
    }

    private mutating func put(_ value: Int) { writer.bytes += DexBuilder.uleb(value) }

    /// A number plus one, so that 0 is none.
    private mutating func put(string: Int?) { put(string.map { order.strings.numbers[$0] + 1 } ?? 0) }

    private mutating func put(type: Int?) { put(type.map { order.types.numbers[$0] + 1 } ?? 0) }

    private mutating func write(_ event: DebugInfo.Event) {
        if case .line(let next) = event.kind {
            write(line: Int(next), at: event.address)
            return
        }
        if event.address > address {
            writer.u8(1)
            put(event.address - address)
            address = event.address
        }
        switch event.kind {
        case .line: break
        case .startLocal(let variable):
            writer.u8(variable.signature == nil ? 3 : 4)
            put(variable.register)
            put(string: variable.name)
            put(type: variable.type)
            if variable.signature != nil { put(string: variable.signature) }
        case .endLocal(let register):
            writer.u8(5)
            put(register)
        case .restartLocal(let register):
            writer.u8(6)
            put(register)
        case .prologueEnd: writer.u8(7)
        case .epilogueBegin: writer.u8(8)
        case .file(let name):
            writer.u8(9)
            put(string: name)
        }
    }

    /// A special opcode, after steps that bring line and address within its reach.
    private mutating func write(line next: Int, at place: Int) {
        if !(-4...10).contains(next - line) {
            writer.u8(2)
            writer.bytes += Self.sleb(next - line)
            line = next
        }
        if place - address > 15 {
            writer.u8(1)
            put(place - address)
            address = place
        }
        // 15 lines from -4 on to each step of the address: 0x0a + 4 + 10 + 15 × 15 is below 256 only up to 15.
        writer.u8(0x0a + (next - line) + 4 + (place - address) * 15)
        (line, address) = (next, place)
    }

    /// A signed LEB128 value.
    static func sleb(_ value: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Int(Int32(truncatingIfNeeded: value))
        while true {
            let low = UInt8(rest & 0x7f)
            rest >>= 7
            if (rest == 0 && low & 0x40 == 0) || (rest == -1 && low & 0x40 != 0) { return bytes + [low] }
            bytes.append(low | 0x80)
        }
    }
}
