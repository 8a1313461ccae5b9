import Bytes

/// The code of one method: registers, instructions, try blocks.
///
/// ```
/// u16 registers · u16 ins · u16 outs · u16 tries · u32 debug offset · u32 units │ units … │ tries … │ handlers …
/// ```
/// Source: Dalvik executable format, "code_item".
public struct CodeItem: Hashable, Sendable {
    /// Where it begins, in bytes from the start of the input.
    public let offset: Int
    /// Number of registers.
    public let registerCount: Int
    /// How many of them, at the end, hold the arguments.
    public let argumentCount: Int
    /// How many arguments its calls take at most.
    public let outgoingCount: Int
    /// Number of try blocks.
    public let tryCount: Int
    /// Where the debug information lies; 0 for none.
    public let debugInfoOffset: Int
    /// Number of 16-bit units of instructions.
    public let unitCount: Int

    /// Where the instructions begin.
    @inlinable public var instructionsOffset: Int { offset + Self.headSize }
    /// Where the try blocks begin: at the next multiple of four.
    var triesOffset: Int { (instructionsOffset + unitCount * 2 + 3) & ~3 }

    /// Size of what stands before the instructions.
    @inlinable static var headSize: Int { 16 }

    /// The instructions one after the other.
    @inlinable public var walker: InstructionWalker { InstructionWalker(self) }
}

extension CodeItem {
    /// Reads the head of the code at `offset` and makes sure that all its units are there.
    init(_ bytes: RawSpan, at offset: Int) throws(ByteError) {
        // The head in two loads: this is done for every method of an app.
        let sizes = try bytes.u64(at: offset)
        let rest = try bytes.u64(at: offset + 8)
        self.offset = offset
        registerCount = Int(UInt16(truncatingIfNeeded: sizes))
        argumentCount = Int(UInt16(truncatingIfNeeded: sizes >> 16))
        outgoingCount = Int(UInt16(truncatingIfNeeded: sizes >> 32))
        tryCount = Int(UInt16(truncatingIfNeeded: sizes >> 48))
        debugInfoOffset = Int(UInt32(truncatingIfNeeded: rest))
        unitCount = Int(UInt32(truncatingIfNeeded: rest >> 32))
        guard unitCount <= (bytes.byteCount - offset - Self.headSize) / 2 else {
            throw ByteError(.truncated, at: offset + 12)
        }
    }
}

extension DexFile {
    /// The code at `offset`, as a method names it.
    ///
    /// - Throws: ``DexError`` if it does not lie within the file with all its instructions.
    public func code(at offset: Int) throws(DexError) -> CodeItem {
        guard offset > 0 else { throw DexError(.outOfRange, at: offset, field: "code offset") }
        do throws(ByteError) {
            return try CodeItem(bytes.bytes, at: offset)
        } catch {
            throw DexError(error, field: "code")
        }
    }

    /// The code of a method; nil if it has none.
    ///
    /// - Throws: ``DexError`` if it does not lie within the file with all its instructions.
    public func code(of method: MethodDefinition) throws(DexError) -> CodeItem? {
        method.codeOffset == 0 ? nil : try code(at: method.codeOffset)
    }
}
