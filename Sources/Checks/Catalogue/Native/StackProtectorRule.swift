import App
import Elf
import Findings
import Rules

/// PKG-070: functions that do not notice an overwritten stack.
enum StackProtectorRule {
    static let rule = Rule(
        id: "PKG-070",
        title: LocalizedText(zh: "未启用栈保护", en: "Stack protector absent"),
        indicator: .package, severity: .low, family: .native,
        what: LocalizedText(
            zh: """
                检查库是否引用 __stack_chk_fail 等符号。只有库中确有需要保护的函数（不少于 \(least) 个函数，并调用 sprintf、fgets、\
                recv 等向缓冲区写入的函数）时才判定；Dart AOT、Go、Rust 和 il2cpp 生成的库不适用。
                """,
            en: """
                Looks for __stack_chk_fail and its kin among the symbols. Judged only where functions need it: \(least) \
                functions or more, and calls such as sprintf, fgets or recv that fill a caller's buffer. Libraries made by \
                Dart, Go, Rust and il2cpp are not asked.
                """),
        why: LocalizedText(
            zh: "没有栈保护时，栈上缓冲区溢出会直接改写返回地址，而不会让进程立即终止。",
            en:
                "Without it an overflow of a buffer on the stack changes the return address instead of ending the process."
        ),
        fix: LocalizedText(
            zh: "编译时使用 -fstack-protector-strong（NDK 默认开启），删除 -fno-stack-protector，更新旧的预编译库。",
            en: """
                Compile with -fstack-protector-strong, as the NDK does by itself, take out -fno-stack-protector, and update \
                old prebuilt libraries.
                """),
        references: References(masvs: ["MASVS-CODE-4"], maswe: "MASWE-0116", mastg: "MASTG-TEST-0223", cwe: 693),
        examples: [
            Example(.fires, files: ["lib/arm64-v8a/libcore.so": .library { $0.imports = ["snprintf", "recv"] }]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library()]),
            // None of its functions has an array on the stack: nothing to protect.
            Example(
                .silent,
                files: [
                    "lib/arm64-v8a/libhello.so": .library {
                        $0.imports = ["malloc"]
                        $0.functionCount = 7
                    }
                ]),
            Example(.silent, files: ["lib/arm64-v8a/libhello.so": .library { $0.imports = ["malloc", "memcpy"] }]),
            Example(
                .silent,
                files: [
                    "lib/arm64-v8a/librust.so": .library {
                        $0.imports = ["snprintf"]
                        $0.texts = ["/rustc/90b35a623 9bc25d4e1b1e/library/core/src/fmt/mod.rs"]
                    }
                ]),
            Example(
                .silent,
                files: [
                    "lib/arm64-v8a/libapp.so": .library {
                        $0.imports = ["snprintf"]
                        $0.exports = ["_kDartVmSnapshotInstructions"]
                    }
                ]),
            Example(.notApplicable),
        ],
        judge: { app in app.judgeLibraries { .graded($0.compactMap(finding), upTo: .low) } })

    /// With fewer functions than this a library hardly has one with an array on its stack.
    private static let least = 20

    /// Functions that fill a buffer of their caller's, which is most often an array on the stack.
    private static let fillers: Set<String> = [
        "fgets", "getcwd", "pread", "pread64", "read", "readlink", "readlinkat", "recv", "recvfrom", "snprintf",
        "sprintf",
        "stpcpy", "strcat", "strcpy", "strlcat", "strlcpy", "strncat", "strncpy", "vsnprintf", "vsprintf",
    ]

    private static func finding(_ group: LibraryGroup) -> Finding? {
        let evidence = group.evidence { library, facts in
            guard !facts.code.hasStackProtector, facts.runtime(of: library) == nil,
                let count = facts.code.functionCount, count >= least
            else { return nil }
            let calls = facts.code.unfortified.filter(fillers.contains)
            guard !calls.isEmpty else { return nil }
            return "\(count) functions; \(calls.prefix(6).joined(separator: ", ")); no __stack_chk_fail"
        }
        return evidence.map {
            .library(
                group, .low, zh: "有需要保护的函数，但未启用栈保护", en: "has functions that need a stack protector, and none", $0)
        }
    }
}

extension ElfFacts {
    /// What made the code if that is no C or C++ compiler, or if the code is no program's: other rules hold for it.
    func runtime(of library: NativeLibrary) -> String? {
        if code.isDart { return "Dart" }
        if toolchain.goBuildID != nil || sectionNames.contains(".gopclntab") { return "Go" }
        if texts[.rust] != nil || toolchain.comments.contains(where: { $0.hasPrefix("rustc ") }) { return "Rust" }
        if library.name == "libil2cpp.so" { return "il2cpp" }
        return nil
    }
}
