/// The file header.
///
/// ```
/// 0   \x7f ELF, class, byte order, version, OS ABI, padding to 16
/// 16  type, machine, version                 32 bit  64 bit
///     entry point                            24      24
///     offset of the program headers          28      32
///     offset of the section headers          32      40
///     flags                                  36      48
///     size of this header                    40      52
///     size and number of program headers     42      54
///     size and number of section headers     46      58
///     section that holds the sections' names 50      62
/// ```
///
/// Source: System V gABI, chapter 4, “ELF Header”.
public struct ElfHeader: Hashable, Sendable {
    /// True for ELFCLASS64.
    public var is64Bit: Bool
    /// `EI_OSABI`; 0 on Android.
    public var osABI: UInt8
    /// `e_type`.
    public var type: ElfType
    /// `e_machine`.
    public var machine: ElfMachine
    /// `e_version`; 1 in every valid file.
    public var version: UInt32
    /// `e_entry`.
    public var entryPoint: UInt64
    /// `e_phoff`.
    public var programHeaderOffset: UInt64
    /// `e_shoff`.
    public var sectionHeaderOffset: UInt64
    /// `e_flags`, whose meaning the machine defines.
    public var flags: UInt32
    /// `e_ehsize`.
    public var headerSize: Int
    /// `e_phentsize`.
    public var programHeaderSize: Int
    /// `e_phnum`.
    public var programHeaderCount: Int
    /// `e_shentsize`.
    public var sectionHeaderSize: Int
    /// `e_shnum`; 0 too where there are more sections than the field can count.
    public var sectionHeaderCount: Int
    /// `e_shstrndx`.
    public var sectionNamesIndex: Int

    /// What the class makes a header's size.
    static func size(is64Bit: Bool) -> Int { is64Bit ? 64 : 52 }
    /// Size of a program header of the class, which is the one that the linker goes by.
    var entrySizeOfProgramHeaders: Int { is64Bit ? 56 : 32 }
    /// Size of a section header of the class.
    var entrySizeOfSectionHeaders: Int { is64Bit ? 64 : 40 }
}

/// What kind of object a file is.
///
/// Source: System V gABI, chapter 4, `e_type`.
public struct ElfType: RawRepresentable, Hashable, Sendable {
    /// The number in the header.
    public var rawValue: UInt16

    /// The type of that number.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// An object file for the link editor.
    public static let relocatable = ElfType(rawValue: 1)
    /// A program for a fixed address.
    public static let executable = ElfType(rawValue: 2)
    /// A shared object: a library, or a program that can be loaded anywhere.
    public static let sharedObject = ElfType(rawValue: 3)
    /// A memory image of a process that ended.
    public static let core = ElfType(rawValue: 4)
}

/// The processor a file is for.
///
/// Source: System V gABI, `e_machine`; Android NDK, “Android ABIs”.
public struct ElfMachine: RawRepresentable, Hashable, Sendable {
    /// The number in the header.
    public var rawValue: UInt16

    /// The machine of that number.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// EM_386.
    public static let x86 = ElfMachine(rawValue: 3)
    /// EM_MIPS, which Android left behind after NDK 16.
    public static let mips = ElfMachine(rawValue: 8)
    /// EM_ARM.
    public static let arm = ElfMachine(rawValue: 40)
    /// EM_X86_64.
    public static let x8664 = ElfMachine(rawValue: 62)
    /// EM_AARCH64.
    public static let arm64 = ElfMachine(rawValue: 183)
    /// EM_RISCV.
    public static let riscv = ElfMachine(rawValue: 243)

    /// The folders below `lib/` whose libraries are for this machine, the usual one first; empty if Android has none.
    public func abis(is64Bit: Bool) -> [String] {
        switch (self, is64Bit) {
        case (.arm, false): ["armeabi-v7a", "armeabi", "armeabi-v7a-hard"]
        case (.arm64, true): ["arm64-v8a"]
        case (.x86, false): ["x86"]
        case (.x8664, true): ["x86_64"]
        case (.riscv, true): ["riscv64"]
        case (.mips, false): ["mips"]
        case (.mips, true): ["mips64"]
        default: []
        }
    }
}
