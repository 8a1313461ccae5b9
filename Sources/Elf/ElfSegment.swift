import Bytes

/// A program header: a part of the file as the linker maps or reads it.
///
/// Source: System V gABI, chapter 5, “Program Header”.
public struct ElfSegment: Hashable, Sendable {
    /// `p_type`.
    public var type: Kind
    /// `p_flags`.
    public var flags: Flags
    /// `p_offset`.
    public var offset: UInt64
    /// `p_vaddr`.
    public var address: UInt64
    /// `p_filesz`.
    public var fileSize: UInt64
    /// `p_memsz`.
    public var memorySize: UInt64
    /// `p_align`.
    public var alignment: UInt64
    /// Where its bytes stand, as far as they lie in the file.
    public var fileRange: Range<Int>
    /// Where its header stands.
    public var headerOffset: Int

    /// What a segment is for.
    ///
    /// Source: System V gABI; the GNU and processor ranges: LLVM, `llvm/BinaryFormat/ELF.h`.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        /// The number in the header.
        public var rawValue: UInt32

        /// The kind of that number.
        public init(rawValue: UInt32) {
            self.rawValue = rawValue
        }

        /// PT_LOAD: is mapped.
        public static let load = Kind(rawValue: 1)
        /// PT_DYNAMIC: what the linker has to know.
        public static let dynamic = Kind(rawValue: 2)
        /// PT_INTERP: the linker's path; programs have it.
        public static let interpreter = Kind(rawValue: 3)
        /// PT_NOTE: notes.
        public static let note = Kind(rawValue: 4)
        /// PT_GNU_EH_FRAME: a sorted table of functions for unwinding.
        public static let exceptionFrames = Kind(rawValue: 0x6474_e550)
        /// PT_GNU_STACK: its flags say whether the stack may be executed.
        public static let stack = Kind(rawValue: 0x6474_e551)
        /// PT_GNU_RELRO: becomes read-only after relocation.
        public static let relro = Kind(rawValue: 0x6474_e552)
        /// PT_GNU_PROPERTY: the note of processor features.
        public static let properties = Kind(rawValue: 0x6474_e553)
        /// PT_ARM_EXIDX: a sorted table of functions for unwinding on ARM.
        public static let armUnwinding = Kind(rawValue: 0x7000_0001)
    }

    /// What may be done with a segment's memory.
    public struct Flags: OptionSet, Hashable, Sendable {
        /// The bits in the header.
        public var rawValue: UInt32

        /// The flags of those bits.
        public init(rawValue: UInt32) {
            self.rawValue = rawValue
        }

        /// PF_X.
        public static let executable = Flags(rawValue: 1)
        /// PF_W.
        public static let writable = Flags(rawValue: 2)
        /// PF_R.
        public static let readable = Flags(rawValue: 4)
    }
}

extension ElfSegment {
    init(_ bytes: RawSpan, at offset: Int, is64Bit: Bool) throws(ByteError) {
        headerOffset = offset
        var reader = try ByteReader(bytes, at: offset)
        type = Kind(rawValue: try reader.u32())
        // The 64-bit form has the flags here, for alignment.
        var flags: UInt32 = 0
        if is64Bit { flags = try reader.u32() }
        self.offset = try reader.word(is64Bit)
        address = try reader.word(is64Bit)
        _ = try reader.word(is64Bit)
        fileSize = try reader.word(is64Bit)
        memorySize = try reader.word(is64Bit)
        if !is64Bit { flags = try reader.u32() }
        self.flags = Flags(rawValue: flags)
        alignment = try reader.word(is64Bit)
        fileRange = bytes.within(self.offset, fileSize)
    }

    /// True if a loader maps the segment writable and executable at once.
    public var isWritableAndExecutable: Bool {
        type == .load && flags.isSuperset(of: [.writable, .executable])
    }
}

/// Where addresses stand in the file, by the mapped segments.
struct AddressMap {
    private let loads: [ElfSegment]

    init(_ segments: [ElfSegment]) {
        loads = segments.filter { $0.type == .load && !$0.fileRange.isEmpty }
    }

    /// The file's bytes from `address` to the end of its segment; nil if nothing of the file is mapped there.
    ///
    /// Of segments that overlap the last one counts, for the linker maps one over the other.
    func range(from address: UInt64) -> Range<Int>? {
        for load in loads.reversed() where address >= load.address {
            let distance = address - load.address
            guard distance < UInt64(load.fileRange.count) else { continue }
            return (load.fileRange.lowerBound + Int(distance))..<load.fileRange.upperBound
        }
        return nil
    }

    /// The `count` bytes at `address`, cut at the end of their segment; nil if nothing of the file is mapped there.
    func range(from address: UInt64, count: UInt64) -> Range<Int>? {
        guard let range = range(from: address) else { return nil }
        return range.lowerBound..<(range.lowerBound + Int(min(count, UInt64(range.count))))
    }
}
