import Bytes

/// Why bytes could not be read as ELF at all.
public struct ElfError: Error, Hashable, Sendable {
    /// The kind of trouble; the raw value is its stable code.
    public enum Code: String, CaseIterable, Sendable {
        /// The bytes do not begin with `\u{7f}ELF`.
        case notElf = "elf.not-elf"
        /// The class is neither 32 nor 64 bit.
        case unknownClass = "elf.unknown-class"
        /// The file is big endian, which no Android ABI is.
        case bigEndian = "elf.big-endian"
        /// The byte order is neither little nor big endian.
        case unknownByteOrder = "elf.unknown-byte-order"
        /// The bytes end within the file header.
        case truncatedHeader = "elf.truncated-header"
    }

    /// The kind of trouble.
    public var code: Code
    /// Where, in bytes from the start of the file.
    public var offset: Int

    /// An error of the given kind.
    public init(_ code: Code, at offset: Int) {
        self.code = code
        self.offset = offset
    }
}
