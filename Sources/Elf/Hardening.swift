/// How well a library is armed against the exploitation of memory errors, as its headers state it.
public struct Hardening: Hashable, Sendable {
    /// Whether the file asks for a stack that may be executed.
    ///
    /// Source: LLVM and GNU ld write PT_GNU_STACK; Linux, `fs/binfmt_elf.c` and `READ_IMPLIES_EXEC`, on its absence.
    public enum Stack: String, Sendable, CaseIterable {
        /// PT_GNU_STACK without PF_X.
        case notExecutable = "not-executable"
        /// PT_GNU_STACK with PF_X.
        case executable
        /// No PT_GNU_STACK: a program without it gets an executable stack on old 32-bit ABIs.
        case unmarked
    }

    /// How much of what relocation writes is made read-only afterwards.
    ///
    /// Source: bionic linker, `phdr_table_protect_gnu_relro`. Android binds all symbols at once whatever the file asks
    /// for, so that there “partial” protects as much as “full”.
    public enum Relro: String, Sendable, CaseIterable {
        /// No PT_GNU_RELRO.
        case none
        /// PT_GNU_RELRO without immediate binding.
        case partial
        /// PT_GNU_RELRO, and all symbols are bound at once.
        case full
    }

    /// What kind of object it is, and whether it can be loaded at any address.
    public enum Kind: String, Sendable, CaseIterable {
        /// A library: always position-independent.
        case sharedLibrary = "shared-library"
        /// A program that can be loaded anywhere (PIE), as Android demands since 5.
        case pieProgram = "pie-program"
        /// A program for a fixed address.
        case fixedProgram = "fixed-program"
        /// Something else.
        case other
    }

    /// What kind of object it is.
    public var kind = Kind.sharedLibrary
    /// Whether it asks for an executable stack.
    public var stack = Stack.notExecutable
    /// What becomes read-only after relocation.
    public var relro = Relro.full
    /// True if relocations change code (DT_TEXTREL, DF_TEXTREL). Android refuses that in 64-bit libraries, and in all
    /// for apps that target Android 6 or later.
    public var hasTextRelocations = false
    /// The segments that are writable and executable at once, by number.
    public var writableExecutableSegments: [Int] = []
    /// The processor features that its code is built for.
    public var features: ProcessorFeatures = []

    /// What a library has that today's NDK builds.
    public init() {}

    /// True if the file says that its stack is not to be executed.
    public var hasNonExecutableStack: Bool { stack == .notExecutable }
    /// True if it can be loaded at any address.
    public var isPositionIndependent: Bool { kind == .sharedLibrary || kind == .pieProgram }
}

/// Marks for protections that the processor enforces.
///
/// Source: AArch64 ELF psABI and x86-64 psABI, “Program Property”; Android, “Memtag ABI” (`NT_ANDROID_TYPE_MEMTAG`).
public struct ProcessorFeatures: OptionSet, Hashable, Sendable {
    /// The bits.
    public var rawValue: UInt8

    /// The features of those bits.
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Branch target identification: indirect jumps land on marked places only (arm64).
    public static let bti = ProcessorFeatures(rawValue: 1)
    /// Return addresses are signed (arm64).
    public static let pac = ProcessorFeatures(rawValue: 2)
    /// Indirect branch tracking (x86).
    public static let ibt = ProcessorFeatures(rawValue: 4)
    /// Shadow stack (x86).
    public static let shadowStack = ProcessorFeatures(rawValue: 8)
    /// Asks for tagged memory on heap or stack (arm64).
    public static let memoryTagging = ProcessorFeatures(rawValue: 16)

    /// The features' usual names, sorted.
    public var names: [String] {
        let all: [(ProcessorFeatures, String)] = [
            (.bti, "BTI"), (.ibt, "IBT"), (.memoryTagging, "MTE"), (.pac, "PAC"), (.shadowStack, "SHSTK"),
        ]
        return all.filter { contains($0.0) }.map(\.1)
    }
}
