import Bytes

/// A range of code and where its exceptions go.
///
/// Source: Dalvik executable format, "try_item", "encoded_catch_handler".
public struct TryBlock: Hashable, Sendable {
    /// Where an exception goes.
    public struct Handler: Hashable, Sendable {
        /// The type that is caught; nil for all.
        public var type: Int?
        /// The address of the first instruction, in units.
        public var address: Int
    }

    /// The addresses that are covered, in units.
    public var range: Range<Int>
    /// The handlers in the order in which they are asked; that for all types is the last.
    public var handlers: [Handler]
}

extension DexFile {
    /// The try blocks of a method's code.
    ///
    /// - Throws: ``DexError`` if they or their handlers are cut off, or if they share so many handlers that the file
    ///   cannot have meant it.
    public func tryBlocks(of code: CodeItem) throws(DexError) -> [TryBlock] {
        var read = 0
        return try tryBlocks(of: code, read: &read)
    }

    /// The try blocks of a method's code; `read` grows by what they take in bytes, each handler for each block.
    func tryBlocks(of code: CodeItem, read: inout Int) throws(DexError) -> [TryBlock] {
        guard code.tryCount > 0 else { return [] }
        let span = bytes.bytes
        let handlersOffset = code.triesOffset + code.tryCount * 8
        var lists: [Int: [TryBlock.Handler]] = [:]
        // Each handler takes at least two bytes; lists may be shared, but not read again for it.
        var budget = max(0, bytes.count - handlersOffset)
        var shared = max(1 << 16, bytes.count)
        var blocks: [TryBlock] = []
        blocks.reserveCapacity(min(code.tryCount, budget))
        do throws(ByteError) {
            for index in 0..<code.tryCount {
                let place = code.triesOffset + index * 8
                let start = Int(try span.u32(at: place))
                let count = Int(try span.u16(at: place + 4))
                let list = Int(try span.u16(at: place + 6))
                if lists[list] == nil { lists[list] = try Self.handlers(span, at: handlersOffset + list, &budget) }
                let handlers = lists[list] ?? []
                shared -= handlers.count
                read += 8 + handlers.count * 2
                guard shared >= 0 else { throw ByteError(.outOfRange, at: place) }
                blocks.append(TryBlock(range: start..<(start + count), handlers: handlers))
            }
        } catch {
            throw DexError(error, field: "try blocks")
        }
        return blocks
    }

    private static func handlers(
        _ bytes: RawSpan, at offset: Int, _ budget: inout Int
    ) throws(ByteError) -> [TryBlock.Handler] {
        var reader = try ByteReader(bytes, at: offset)
        let size = Int(try reader.sleb128())
        let count = size.magnitude
        guard count <= UInt(budget) else { throw ByteError(.outOfRange, at: offset) }
        budget -= Int(count)
        var handlers: [TryBlock.Handler] = []
        handlers.reserveCapacity(Int(count) + 1)
        for _ in 0..<count {
            let type = Int(try reader.uleb128())
            handlers.append(TryBlock.Handler(type: type, address: Int(try reader.uleb128())))
        }
        if size <= 0 { handlers.append(TryBlock.Handler(type: nil, address: Int(try reader.uleb128()))) }
        return handlers
    }
}
