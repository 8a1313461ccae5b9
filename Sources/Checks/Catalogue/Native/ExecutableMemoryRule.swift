import App
import Elf
import Findings
import Rules

/// PKG-068: memory that can be written and executed.
enum ExecutableMemoryRule {
    static let rule = Rule(
        id: "PKG-068",
        title: LocalizedText(zh: "可执行栈或可写可执行段", en: "Executable stack or writable code"),
        indicator: .package, severity: .high, family: .native,
        what: LocalizedText(
            zh: """
                读取每个 ELF 的程序头：PT_LOAD 段同时可写可执行，或 PT_GNU_STACK 要求栈可执行。安卓的动态链接器不理会共享库的 \
                PT_GNU_STACK，因此共享库只计为中危；缺少 PT_GNU_STACK 只对 32 位可执行程序有影响。
                """,
            en: """
                Reads the program headers of each ELF file: a PT_LOAD that is writable and executable at once, or a \
                PT_GNU_STACK that asks for an executable stack. Android's linker does not heed PT_GNU_STACK of a shared \
                library, which is graded lower; without the header only 32-bit programs get such a stack.
                """),
        why: LocalizedText(
            zh: "内存既可写又可执行时，一个缓冲区溢出就能直接写入并运行攻击代码；targetSdk 26 以上的应用还会因此无法加载该库。",
            en: """
                Where memory can be written and executed, one overflow is enough to bring in code and run it. Apps that \
                target API 26 or later cannot even load a library with such a segment.
                """),
        fix: LocalizedText(
            zh: "用当前 NDK 重新编译，去掉 -z execstack 和自定义链接脚本；汇编文件末尾加 .note.GNU-stack 声明；第三方库请供应商更新。",
            en: """
                Build again with a current NDK, without -z execstack and linker scripts of one's own; give assembly files \
                their .note.GNU-stack; ask suppliers for new builds.
                """),
        references: References(masvs: ["MASVS-CODE-4"], maswe: "MASWE-0116", cwe: 119),
        examples: [
            Example(.fires, files: ["lib/arm64-v8a/libcore.so": .library { $0.hasWritableCode = true }]),
            Example(.fires, files: ["lib/arm64-v8a/libcore.so": .library { $0.stack = "rwx" }]),
            Example(
                .fires,
                files: [
                    "assets/bin/helper": .library {
                        $0.kind = .fixedProgram
                        $0.is64Bit = false
                        $0.stack = nil
                    }
                ]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library()]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library { $0.stack = nil }]),
            Example(.notApplicable),
            Example(.notApplicable, files: ["lib/armeabi/libsgmain.so": .zip(["a.txt": .text("a")])]),
            Example(.notAssessable, attributes: "android:isSplitRequired=\"true\""),
            Example(
                .notAssessable,
                files: ["lib/arm64-v8a/libcut.so": .bytes(Array("\u{7f}ELF".utf8) + [2, 1, 1, 0])]),
        ],
        judge: { app in app.judgeLibraries { .graded($0.flatMap(findings), upTo: .high) } })

    private static func findings(_ group: LibraryGroup) -> [Finding] {
        var findings: [Finding] = []
        let segments = group.evidence { _, facts in
            let list = facts.hardening.writableExecutableSegments
            return list.isEmpty ? nil : "PT_LOAD \(list.map(String.init).joined(separator: ", ")): RWE"
        }
        if let segments {
            findings.append(
                .library(
                    group, .high, zh: "有同时可写可执行的段", en: "has a segment that is writable and executable", segments,
                    identity: "segment"))
        }
        let stack = group.evidence { _, facts in facts.hardening.stack == .executable ? "PT_GNU_STACK: RWE" : nil }
        if let stack {
            let isProgram = group.members.contains { $0.facts.isProgram && $0.facts.hardening.stack == .executable }
            findings.append(
                .library(
                    group, isProgram ? .high : .medium, zh: "要求可执行的栈", en: "asks for an executable stack", stack,
                    identity: "stack"))
        }
        let unmarked = group.evidence { _, facts in
            facts.isProgram && !facts.is64Bit && facts.hardening.stack == .unmarked ? "PT_GNU_STACK: -" : nil
        }
        if let unmarked {
            findings.append(
                .library(
                    group, .medium, zh: "是 32 位程序且未声明栈不可执行", en: "is a 32-bit program that does not mark its stack",
                    unmarked, identity: "unmarked"))
        }
        return findings
    }
}

extension ElfFacts {
    /// True for what the kernel starts, as opposed to what the linker loads into a process.
    var isProgram: Bool { hardening.kind == .pieProgram || hardening.kind == .fixedProgram }
}
