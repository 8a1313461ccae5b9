/// A text or an instruction sequence in a library that shows what its code looks at.
///
/// Each proves that the library mentions something, not that it acts on it: checks join several of them.
public enum NativeText: String, Sendable, CaseIterable {
    // MARK: Debuggers: proc(5), ptrace(2)

    /// The line of `/proc/self/status` that names the debugger.
    case tracerPid = "TracerPid"
    /// The file with that line.
    case procStatus = "/proc/self/status"
    /// The same for any process or thread.
    case procStatusOf = "/proc/%d/status"
    /// Where a process waits: `ptrace_stop` under a debugger.
    case procWchan = "/proc/self/wchan"
    /// The same for any process.
    case procWchanOf = "/proc/%d/wchan"
    /// The threads, each of which has a status of its own.
    case procTask = "/proc/self/task"
    /// A call of ptrace without the C library, on arm64: `mov x8, #117; svc #0`.
    case ptraceCallARM64 = "ptrace call (arm64)"
    /// The same with the register's lower half, as compilers write it: `mov w8, #117; svc #0`.
    case ptraceCallARM64Short = "ptrace call (arm64, w8)"
    /// The same on 32-bit ARM: `mov r7, #26; svc 0`.
    case ptraceCallARM = "ptrace call (arm)"

    // MARK: The app's own signature and file

    /// `PackageManager.getPackageInfo`, looked up through JNI.
    case getPackageInfo = "getPackageInfo\u{0}"
    /// `PackageInfo.signatures`.
    case signatures = "signatures\u{0}"
    /// `PackageInfo.signingInfo`.
    case signingInfo = "signingInfo\u{0}"
    /// The class of the elements of `signatures`.
    case signatureClass = "android/content/pm/Signature;"
    /// `Signature.toByteArray`.
    case toByteArray = "toByteArray\u{0}"
    /// `Signature.toCharsString`.
    case toCharsString = "toCharsString\u{0}"
    /// `Object.hashCode`.
    case hashCode = "hashCode\u{0}"
    /// `java.security.MessageDigest`.
    case messageDigest = "java/security/MessageDigest"
    /// The magic of the block with the v2 and v3 signatures.
    case signingBlock = "APK Sig Block 42"
    /// The name of the installed APK.
    case baseAPK = "/base.apk"
    /// Where the JAR signature lies.
    case signatureFile = "META-INF/"

    // MARK: The process's own memory

    /// What is mapped into the process.
    case procMaps = "/proc/self/maps"
    /// The same for any process.
    case procMapsOf = "/proc/%d/maps"
    /// The process's memory as a file.
    case procMem = "/proc/self/mem"
    /// The protection of mapped code, as a line of `maps` spells it.
    case mappedCode = "r-xp\u{0}"

    // MARK: Crash reporters, which do much of the above for another purpose

    /// Breakpad's namespace, in the names of its symbols and types.
    case breakpad = "google_breakpad"
    /// Crashpad's.
    case crashpad = "crashpad"
    /// The header of a tombstone, as xCrash, Bugly and other reporters write it.
    case tombstone = "*** *** *** *** ***"
    /// AOSP's unwinder.
    case unwindstack = "unwindstack"

    // MARK: Languages whose compilers protect memory in their own way

    /// Where the Rust compiler found the standard library.
    case rust = "/rustc/"

    // MARK: Packers and obfuscators of native code

    /// UPX names itself in what it packs.
    case upx = "UPX executable packer"
    /// Bangcle's mark.
    case bangcle = "__b_a_n_g_c_l_e__check"
    /// The prefix of the functions with which OLLVM's descendants decrypt strings.
    case stringDecoder = ".datadiv_decode"

    /// The bytes that are looked for.
    var bytes: [UInt8] {
        switch self {
        case .ptraceCallARM64: [0xa8, 0x0e, 0x80, 0xd2, 0x01, 0x00, 0x00, 0xd4]
        case .ptraceCallARM64Short: [0xa8, 0x0e, 0x80, 0x52, 0x01, 0x00, 0x00, 0xd4]
        case .ptraceCallARM: [0x1a, 0x70, 0xa0, 0xe3, 0x00, 0x00, 0x00, 0xef]
        default: Array(rawValue.utf8)
        }
    }

    /// The text for people.
    public var shown: String { rawValue.filter { $0 != "\u{0}" } }
}
