import Bytes

/// What can be irregular in a dex file that can be read all the same.
///
/// Codes are stable. Some of these make the runtime refuse the file or the class (where a comment says so): packers
/// put them there and mend them in memory, so the evidence is worth more than the refusal.
///
/// Source: AOSP libdexfile, `dex_file_loader.cc`, `dex_file_verifier.cc`; ART, `method_verifier.cc`.
public enum DexAnomaly: String, AnomalyKind {
    // MARK: Header

    /// A version that no runtime reads; it refuses the file.
    case unknownVersion = "dex.unknown-version"
    /// The Adler-32 checksum of the header is wrong; the runtime refuses the file when it verifies it.
    case checksumMismatch = "dex.checksum-mismatch"
    /// The header claims more bytes than there are; the runtime refuses the file.
    case fileTruncated = "dex.file-truncated"
    /// Bytes follow the size that the header claims; the runtime does not look at them.
    case trailingBytes = "dex.trailing-bytes"
    /// Bytes within the file follow the map, which tools put last.
    case bytesAfterMap = "dex.bytes-after-map"
    /// The header claims another size than its version has; the runtime refuses the file.
    case headerSize = "dex.header-size"
    /// The endian tag is neither of the two that there are; the runtime refuses the file.
    case endianTag = "dex.endian-tag"
    /// The header has a link section, which nothing uses in a package.
    case linkSection = "dex.link-section"
    /// The data section lies outside the file.
    case dataSection = "dex.data-section"
    /// The container's size or this header's place in it is not what is there.
    case containerFields = "dex.container-fields"

    // MARK: Tables

    /// A table begins at an odd offset or within the header; the runtime refuses the file.
    case tableOffset = "dex.table-offset"
    /// A table runs past the end of the file; what is there was read, and the runtime refuses the file.
    case tableTruncated = "dex.table-truncated"
    /// More types or prototypes than 16 bits can name; the runtime refuses the file.
    case tableLimit = "dex.table-limit"
    /// There is no map or it cannot be read; the runtime refuses the file.
    case mapUnreadable = "dex.map-unreadable"
    /// The map has sections out of order, twice or of unknown type.
    case mapOrder = "dex.map-order"
    /// The map and the header disagree on a table; the runtime refuses the file.
    case mapMismatch = "dex.map-mismatch"

    // MARK: Classes

    /// A class definition names a type, superclass or source file that the tables do not have.
    case classIndex = "dex.class-index"
    /// Two definitions of one class; the runtime uses the first it finds.
    case duplicateClass = "dex.duplicate-class"
    /// Fields and methods of a class cannot be read to their end; the runtime refuses the file.
    case classData = "dex.class-data"
    /// More fields and methods than the file has room for: classes share the same bytes.
    case overlappingClassData = "dex.overlapping-class-data"
    /// A defined field or method that the tables do not have; the runtime refuses the file.
    case memberIndex = "dex.member-index"
    /// A field or method is defined twice in one class; the runtime refuses the file.
    case memberOrder = "dex.member-order"
    /// A field or method is defined in another class than its own; the runtime refuses the file.
    case foreignMember = "dex.foreign-member"

    // MARK: Code

    /// A method's code cannot be read: it lies outside the file or its head is cut off.
    case codeUnreadable = "dex.code-unreadable"
    /// Code begins at an offset that is no multiple of four; the runtime refuses the file.
    case codeOffset = "dex.code-offset"
    /// A native or abstract method with code, or another without any; the runtime refuses the class.
    case codePresence = "dex.code-presence"
    /// More arguments than registers; the runtime refuses the file.
    case codeRegisters = "dex.code-registers"
    /// An opcode that does not exist; the runtime refuses the method.
    case unknownOpcode = "dex.unknown-opcode"
    /// The last instruction or payload runs past the end of the code; the runtime refuses the method.
    case instructionTruncated = "dex.instruction-truncated"
    /// An instruction names a string, type, field, method, prototype, call site or handle that the tables do not have.
    case instructionIndex = "dex.instruction-index"
    /// A switch or array instruction does not lead to its payload; the runtime refuses the method.
    case payloadReference = "dex.payload-reference"
    /// Methods share so much code that not all of it was walked.
    case codeShared = "dex.code-shared"
    /// Try blocks or handlers cannot be read or lie outside the code; the runtime refuses the method.
    case tryBlocks = "dex.try-blocks"
}
