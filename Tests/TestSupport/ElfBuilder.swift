/// Builds ELF files, right or with a fault written where it is tested.
///
/// One segment maps the whole file at address 0, so that addresses are offsets.
public struct ElfBuilder: Sendable {
    /// A symbol; those without an address are imported.
    public struct Symbol: Sendable {
        /// Its name.
        public var name: String
        /// Its address.
        public var address: Int
        /// Binding and type: 0x12 is a global function, 0x11 a global variable, 2 a local function.
        public var info: Int
        /// The visibility: 2 is hidden.
        public var other: Int

        /// A symbol.
        public init(_ name: String, at address: Int = 0, info: Int = 0x12, other: Int = 0) {
            self.name = name
            self.address = address
            self.info = info
            self.other = other
        }
    }

    /// A program header; its content is placed in the file unless an offset is given.
    public struct Segment: Sendable {
        /// What it is: the number in the header.
        public var type: Int
        /// Its flags.
        public var flags: Int
        /// Its bytes.
        public var content: [UInt8]
        /// What the header says instead of the truth.
        public var offset: Int?
        /// What the header says instead of the offset.
        public var address: Int?
        /// What the header says instead of the truth.
        public var fileSize: Int?
        /// What the header says instead of the size in the file.
        public var memorySize: Int?
        /// What it asks to be aligned to.
        public var alignment: Int

        /// A segment.
        public init(
            _ type: Int, flags: Int = 4, content: [UInt8] = [], offset: Int? = nil, address: Int? = nil,
            fileSize: Int? = nil, memorySize: Int? = nil, alignment: Int = 4
        ) {
            self.type = type
            self.flags = flags
            self.content = content
            self.offset = offset
            self.address = address
            self.fileSize = fileSize
            self.memorySize = memorySize
            self.alignment = alignment
        }
    }

    /// A section with a name.
    public struct Section: Sendable {
        /// Its name.
        public var name: String
        /// What it is: the number in the header.
        public var type: Int
        /// Its flags.
        public var flags: Int
        /// Its bytes.
        public var content: [UInt8]

        /// A section.
        public init(_ name: String, type: Int = 1, flags: Int = 0, content: [UInt8] = []) {
            self.name = name
            self.type = type
            self.flags = flags
            self.content = content
        }
    }

    /// Which tables tell how many dynamic symbols there are.
    public enum Hash: Sendable {
        /// DT_GNU_HASH.
        case gnu
        /// DT_HASH.
        case classic
        /// Both of them.
        case both
        /// Neither of them.
        case none
    }

    /// The class.
    public var is64Bit = true
    /// `e_machine`.
    public var machine = 183
    /// `e_type`.
    public var type = 3
    /// DT_NEEDED.
    public var needed: [String] = []
    /// DT_SONAME.
    public var soname: String? = "libdemo.so"
    /// DT_RPATH.
    public var rpath: String?
    /// DT_RUNPATH.
    public var runpath: String?
    /// Imported symbols are to stand before the others.
    public var dynamicSymbols: [Symbol] = []
    /// Symbols of `.symtab`; nil for none.
    public var symbols: [Symbol]?
    /// The versions that DT_VERNEED lists.
    public var versionNeeds: [(library: String, versions: [String])] = []
    /// Which hash tables there are.
    public var hash = Hash.gnu
    /// False for no PT_DYNAMIC.
    public var hasDynamic = true
    /// False for no section headers.
    public var hasSections = true
    /// Entries before DT_NULL beyond the usual ones.
    public var dynamicEntries: [(tag: Int, value: Int)] = []
    /// Flags of the segment that maps the file.
    public var loadFlags = 5
    /// Alignment of the segment that maps the file.
    public var loadAlignment = 0x4000
    /// Flags of PT_GNU_STACK; nil for none.
    public var stackFlags: Int? = 6
    /// True for PT_GNU_RELRO over the dynamic section.
    public var hasRelro = true
    /// DF_BIND_NOW.
    public var bindsNow = true
    /// Notes as they stand in one PT_NOTE; empty for none.
    public var notes: [UInt8] = []
    /// Alignment of the PT_NOTE.
    public var noteAlignment = 4
    /// Further segments.
    public var segments: [Segment] = []
    /// Further sections.
    public var sections: [Section] = []
    /// Bytes among the loaded ones.
    public var data: [UInt8] = []
    /// Bytes behind everything.
    public var trailing: [UInt8] = []

    /// A 64-bit ARM library.
    public init() {}

    /// A note with its padding.
    public static func note(_ owner: String, _ type: Int, _ content: [UInt8], alignment: Int = 4) -> [UInt8] {
        var writer = ByteWriter()
        writer.u32(owner.utf8.count + 1)
        writer.u32(content.count)
        writer.u32(type)
        writer.bytes += Array(owner.utf8) + [0]
        while writer.bytes.count % alignment != 0 { writer.u8(0) }
        writer.bytes += content
        while writer.bytes.count % alignment != 0 { writer.u8(0) }
        return writer.bytes
    }

    /// The content of a GNU property note: one property with 32 bits.
    public static func property(_ type: Int, _ bits: Int) -> [UInt8] {
        var writer = ByteWriter()
        for word in [type, 4, bits, 0] { writer.u32(word) }
        return writer.bytes
    }

    /// A table for unwinding that counts so many functions (`.eh_frame_hdr`).
    public static func exceptionFrames(_ count: Int) -> [UInt8] {
        var writer = ByteWriter()
        writer.bytes = [1, 0x1b, 3, 0x3b, 0, 0, 0, 0]
        writer.u32(count)
        return writer.bytes + [UInt8](repeating: 0, count: count * 8)
    }

    /// The file.
    public func build() -> [UInt8] { layout().bytes }

    /// The file and where its parts stand.
    public func layout() -> ElfLayout { ElfLayout(of: self) }
}

/// Strings one after the other, each known by its offset.
struct StringBlob {
    private(set) var bytes: [UInt8] = [0]

    mutating func add(_ text: String) -> Int {
        let offset = bytes.count
        bytes += Array(text.utf8) + [0]
        return offset
    }
}
