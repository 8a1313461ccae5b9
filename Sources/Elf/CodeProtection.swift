import Bytes

/// What the imports and exports say of protections that the compiler put into the code, and of the way to Java.
public struct CodeProtection: Hashable, Sendable {
    /// What it uses to notice an overwritten stack: `__stack_chk_fail`, `__stack_chk_guard`; sorted.
    ///
    /// Empty proves nothing of a library none of whose functions keeps an array on the stack: see ``functionCount``,
    /// ``codeSize`` and ``unfortified``, which lists the calls that such functions usually make.
    public var stackProtector: [String] = []
    /// The checked forms of library functions that it calls, such as `__memcpy_chk`; sorted.
    public var fortified: [String] = []
    /// The functions it calls that have a checked form but are called without; sorted. The compiler also leaves the
    /// check out where it can prove that nothing overflows.
    public var unfortified: [String] = []
    /// True if indirect calls are checked across libraries: `__cfi_slowpath` or `__cfi_check`.
    public var hasControlFlowIntegrity = false
    /// The functions that Java finds by name, as far as they are kept; sorted.
    public var javaExports: [String] = []
    /// How many functions Java finds by name.
    public var javaExportCount = 0
    /// True for an exported `JNI_OnLoad`, which runs as Java loads the library.
    public var hasOnLoad = false
    /// True if a symbol shows that native methods are registered by call, not by name.
    public var namesRegisterNatives = false
    /// How many functions other files can bind to.
    public var exportedFunctionCount = 0
    /// How many symbols other files have to supply.
    public var importCount = 0
    /// The functions it calls with which a library watches its own process (``watched``); sorted.
    public var watching: [String] = []
    /// True for symbols that the Dart compiler gives to code it made ahead of time.
    public var isDart = false
    /// How many functions the code has, as far as the tables for unwinding or the symbols tell; nil if neither does.
    public var functionCount: Int?
    /// How many bytes of the file are mapped executable.
    public var codeSize = 0

    /// Code without symbols.
    public init() {}

    /// True if it is compiled with stack protection somewhere.
    public var hasStackProtector: Bool { !stackProtector.isEmpty }
    /// The checked share of the calls that could be checked, by function; nil if there is none.
    public var fortifiedShare: Double? {
        let all = fortified.count + unfortified.count
        return all == 0 ? nil : Double(fortified.count) / Double(all)
    }
    /// True if native methods are probably registered by call: a symbol says so, or there is a `JNI_OnLoad` and
    /// nothing that Java would find by name.
    public var probablyRegistersNatives: Bool { namesRegisterNatives || hasOnLoad && javaExportCount == 0 }
}

extension CodeProtection {
    /// The most names of exports for Java that are kept.
    static let mostExports = 10_000

    /// Library functions with a checked form in bionic.
    ///
    /// Source: AOSP bionic, libc/include/bits/fortify and libc/bionic/fortify.cpp.
    static let checkable: Set<String> = [
        "FD_CLR", "FD_ISSET", "FD_SET", "fgets", "fread", "fwrite", "getcwd", "memchr", "memcpy", "memmove", "mempcpy",
        "memrchr", "memset", "memset_explicit", "open", "open64", "openat", "openat64", "poll", "poll64", "ppoll",
        "ppoll64", "pread", "pread64", "pwrite", "pwrite64", "read", "readlink", "readlinkat", "recv", "recvfrom",
        "send", "sendto", "snprintf", "sprintf", "stpcpy", "stpncpy", "strcat", "strchr", "strcpy", "strlcat",
        "strlcpy", "strlen", "strncat", "strncpy", "strrchr", "umask", "vsnprintf", "vsprintf", "write",
    ]

    /// Functions of the C library with which a library can keep debuggers away or look at its own code.
    ///
    /// Source: Linux man-pages, ptrace(2), prctl(2), fork(2), inotify(7), dl_iterate_phdr(3).
    static let watched: Set<String> = [
        "dl_iterate_phdr", "fork", "inotify_add_watch", "kill", "mprotect", "prctl", "ptrace", "vfork",
    ]

    /// What is called in the place of a checkable function, such as `__strncpy_chk2` or `__open_2`.
    static func checkedFunction(_ name: String) -> String? {
        guard name.hasPrefix("__") else { return nil }
        for suffix in ["_chk", "_chk2", "_2"] where name.hasSuffix(suffix) {
            let function = String(name.dropFirst(2).dropLast(suffix.count))
            return checkable.contains(function) ? function : nil
        }
        return nil
    }
}

extension ElfFile {
    /// Looks once at each symbol.
    public func codeProtection() -> CodeProtection {
        var result = CodeProtection()
        let span = bytes.bytes
        var fortified: Set<String> = []
        var unfortified: Set<String> = []
        var protectors: Set<String> = []
        var watching: Set<String> = []
        var functions = 0
        dynamicSymbols?.forEach(in: span) { symbol in
            guard let table = dynamicSymbols else { return }
            if symbol.isImported {
                result.importCount += 1
                // All names that matter are short; long ones need no decoding.
                guard let name = table.shortName(of: symbol, in: span) else { return }
                if CodeProtection.checkable.contains(name) { unfortified.insert(name) }
                if CodeProtection.checkedFunction(name) != nil { fortified.insert(name) }
                if CodeProtection.watched.contains(name) { watching.insert(name) }
                if name.hasPrefix("__stack_chk_") { protectors.insert(name) }
                if name.hasPrefix("__cfi_slowpath") { result.hasControlFlowIntegrity = true }
                return
            }
            if symbol.isFunction { functions += 1 }
            guard symbol.isExported else { return }
            if symbol.isFunction { result.exportedFunctionCount += 1 }
            result.noteExport(symbol, table, span)
        }
        symbols?.forEach(in: span) { symbol in
            guard let table = symbols, !symbol.isImported else { return }
            if symbol.isFunction { functions += 1 }
            if table.isName("__stack_chk_fail", of: symbol, in: span) { protectors.insert("__stack_chk_fail") }
            if table.namesRegisterNatives(symbol, in: span) { result.namesRegisterNatives = true }
        }
        result.fortified = fortified.sorted()
        result.unfortified = unfortified.sorted()
        result.stackProtector = protectors.sorted()
        result.watching = watching.sorted()
        result.javaExports.sort()
        result.functionCount = unwoundFunctions ?? (functions > 0 ? functions : nil)
        result.codeSize = segments.reduce(0) { sum, segment in
            let isCode = segment.type == .load && segment.flags.contains(.executable)
            return isCode ? sum + segment.fileRange.count : sum
        }
        return result
    }

    /// The number of functions in the tables for unwinding, which stripping leaves in place.
    ///
    /// Source: LSB, “.eh_frame_hdr” (version, three encodings, pointer, count); Exception Handling ABI for ARM, 6.
    private var unwoundFunctions: Int? {
        if let table = segment(.armUnwinding), header.machine == .arm { return table.fileRange.count / 8 }
        guard let table = segment(.exceptionFrames), table.fileRange.count >= 12 else { return nil }
        let span = bytes.bytes
        let start = table.fileRange.lowerBound
        // A pointer of four bytes (0x1b or 0x3b) and a count of four bytes (3), as all linkers write.
        guard (try? span.u8(at: start)) == 1, let pointer = try? span.u8(at: start + 1), pointer & 0x0f == 0x0b,
            (try? span.u8(at: start + 2)) == 3, let count = try? span.u32(at: start + 8),
            // Each function has an entry of eight bytes in the table that follows.
            Int(count) <= (table.fileRange.count - 12) / 8
        else { return nil }
        return Int(count)
    }
}

extension CodeProtection {
    fileprivate mutating func noteExport(_ symbol: ElfSymbol, _ table: ElfSymbolTable, _ span: RawSpan) {
        let offset = UInt64(symbol.nameOffset)
        if table.strings.hasPrefix("Java_", at: offset, in: span) {
            javaExportCount += 1
            if javaExports.count < Self.mostExports, let name = table.name(of: symbol, in: span) {
                javaExports.append(name)
            }
        } else if table.isName("JNI_OnLoad", of: symbol, in: span) {
            hasOnLoad = true
        } else if table.strings.hasPrefix("_kDartVmSnapshot", at: offset, in: span)
            || table.strings.hasPrefix("_kDartIsolateSnapshot", at: offset, in: span)
        {
            isDart = true
        } else if table.isName("__cfi_check", of: symbol, in: span) {
            hasControlFlowIntegrity = true
        } else if table.namesRegisterNatives(symbol, in: span) {
            namesRegisterNatives = true
        }
    }
}

extension ElfSymbolTable {
    fileprivate func isName(_ name: StaticString, of symbol: ElfSymbol, in bytes: RawSpan) -> Bool {
        strings.isString(name, at: UInt64(symbol.nameOffset), in: bytes)
    }

    /// `JNIEnv::RegisterNatives` of the NDK's C++ header, or the helper of libnativehelper that wraps it.
    fileprivate func namesRegisterNatives(_ symbol: ElfSymbol, in bytes: RawSpan) -> Bool {
        strings.hasPrefix("_ZN7_JNIEnv15RegisterNatives", at: UInt64(symbol.nameOffset), in: bytes)
            || isName("jniRegisterNativeMethods", of: symbol, in: bytes)
    }

    /// The name if it has at most 64 bytes.
    fileprivate func shortName(of symbol: ElfSymbol, in bytes: RawSpan) -> String? {
        guard let place = strings.place(of: UInt64(symbol.nameOffset), in: bytes), place.count <= 64 else { return nil }
        return try? bytes.utf8(at: place.lowerBound, count: place.count)
    }
}
