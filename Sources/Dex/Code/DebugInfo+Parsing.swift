import Bytes

extension DexFile {
    /// The debug information of a method's code; nil if it has none.
    ///
    /// - Throws: ``DexError`` if it is cut off, malformed or longer than any method's.
    public func debugInfo(of code: CodeItem) throws(DexError) -> DebugInfo? {
        var read = 0
        return try debugInfo(of: code, read: &read)
    }

    /// The debug information of a method's code; `read` grows by the bytes that were read, an error or not.
    func debugInfo(of code: CodeItem, read: inout Int) throws(DexError) -> DebugInfo? {
        guard code.debugInfoOffset != 0 else { return nil }
        let span = bytes.bytes
        do throws(ByteError) {
            var reader = try ByteReader(span, at: code.debugInfoOffset)
            defer { read += reader.position - code.debugInfoOffset }
            return try DebugInfo(&reader)
        } catch {
            throw DexError(error, field: "debug information")
        }
    }
}

extension DebugInfo {
    /// More than this is no method's: compilers make at most a few for each of its 65 536 instructions.
    static let eventLimit = 1 << 18

    /// Runs the state machine to its end; each step takes at least a byte.
    init(_ reader: inout ByteReader) throws(ByteError) {
        lineStart = try reader.uleb128()
        let count = Int(try reader.uleb128())
        guard count <= reader.remaining else { throw ByteError(.outOfRange, at: reader.position) }
        parameterNames = []
        for _ in 0..<count { parameterNames.append(try Self.index(&reader)) }
        events = []
        var address: UInt32 = 0
        var line = lineStart
        func note(_ kind: Kind) { events.append(Event(address: Int(address), kind: kind)) }
        while true {
            guard events.count <= Self.eventLimit else { throw ByteError(.outOfRange, at: reader.position) }
            let step = try reader.u8()
            switch step {
            case 0x00: return
            case 0x01: address &+= try reader.uleb128()
            case 0x02: line &+= UInt32(bitPattern: try reader.sleb128())
            case 0x03, 0x04:
                var variable = LocalVariable(register: Int(try reader.uleb128()))
                variable.name = try Self.index(&reader)
                variable.type = try Self.index(&reader)
                if step == 0x04 { variable.signature = try Self.index(&reader) }
                note(.startLocal(variable))
            case 0x05: note(.endLocal(register: Int(try reader.uleb128())))
            case 0x06: note(.restartLocal(register: Int(try reader.uleb128())))
            case 0x07: note(.prologueEnd)
            case 0x08: note(.epilogueBegin)
            case 0x09: note(.file(try Self.index(&reader)))
            default:
                let special = UInt32(step) - 0x0a
                address &+= special / 15
                line = line &- 4 &+ special % 15
                note(.line(line))
            }
        }
    }

    /// An index that is written with one added, so that 0 says that there is none.
    private static func index(_ reader: inout ByteReader) throws(ByteError) -> Int? {
        let value = try reader.uleb128()
        return value == 0 ? nil : Int(value - 1)
    }
}
