extension Example {
    /// A native library of an example: one that today's NDK builds for 64-bit ARM, but for what is changed.
    public struct Library: Sendable, Hashable {
        /// What kind of object it is.
        public var kind = Kind.shared
        /// False for 32-bit ARM.
        public var is64Bit = true
        /// Functions of other libraries that it calls.
        public var imports = ["__stack_chk_fail", "malloc", "__strlen_chk"]
        /// Functions that others can call.
        public var exports = ["JNI_OnLoad"]
        /// Texts among its data, each ended by a zero byte.
        public var texts: [String] = []
        /// Instructions, in bytes.
        public var code: [UInt8] = []
        /// How many functions the tables for unwinding count; nil for no such tables.
        public var functionCount: Int? = 40
        /// The flags of its PT_GNU_STACK as letters, such as `rw`; nil for none.
        public var stack: String? = "rw"
        /// True for PT_GNU_RELRO.
        public var hasRelro = true
        /// True if all symbols are bound at once.
        public var bindsNow = true
        /// True if the segment with the code is writable too.
        public var hasWritableCode = false
        /// True if relocations change code.
        public var hasTextRelocations = false
        /// DT_RPATH.
        public var rpath: String?
        /// DT_RUNPATH.
        public var runpath: String?
        /// Symbols of the full table, which stripping removes; nil for none.
        public var symbols: [String]?
        /// False if the section headers were removed.
        public var hasSections = true
        /// Names of further sections.
        public var sections: [String] = []
        /// The compiler's remark.
        public var comment: String?

        /// Kinds of objects.
        public enum Kind: Sendable, Hashable {
            /// A shared library.
            case shared
            /// A program for a fixed address.
            case fixedProgram
        }
    }
}

extension Example.Content {
    /// A library that today's NDK builds, but for what is changed.
    public static func library(_ change: (inout Example.Library) -> Void = { _ in }) -> Example.Content {
        var library = Example.Library()
        change(&library)
        return .elf(library)
    }
}
