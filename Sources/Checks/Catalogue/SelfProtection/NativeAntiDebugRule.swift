import App
import Elf
import Findings
import Rules

/// CRK-021: native code that notices or keeps away a debugger.
enum NativeAntiDebugRule {
    static let rule = Rule(
        id: "CRK-021",
        title: LocalizedText(zh: "Native 层无反调试", en: "No anti-debugging in native code"),
        indicator: .antiCracking, severity: .medium, kind: .protection, family: .selfProtection,
        what: LocalizedText(
            zh: """
                在自有库中查找：导入 ptrace 或直接系统调用 ptrace、TracerPid 字符串、读取 /proc/self/status 或 wchan。崩溃上报库\
                （Breakpad、Crashpad、Bugly、xCrash 等）出于别的目的做这些事，不计入。
                """,
            en: """
                Looks in own libraries for an import or a direct system call of ptrace, for TracerPid, and for \
                /proc/self/status or wchan. Crash reporters (Breakpad, Crashpad, Bugly, xCrash) do so for another purpose \
                and do not count.
                """),
        why: LocalizedText(
            zh: "没有反调试，攻击者可用 gdb、lldb 单步跟踪 so，直接读出密钥和明文。",
            en:
                "Without it an attacker follows native code with a debugger and reads keys and plain text off the memory."
        ),
        fix: LocalizedText(
            zh: "结合 TracerPid 检测、ptrace 自占位与时间差检测，分散在多处并让结果影响业务，避免只有一个可被摘除的函数。",
            en: """
                Join a look at TracerPid, ptrace on oneself and measured times, in several places, with consequences; one \
                function alone is taken out in one step.
                """),
        references: References(masvs: ["MASVS-RESILIENCE-4"], maswe: "MASWE-0101", cwe: 489),
        examples: [
            Example(.fires, files: ["lib/arm64-v8a/libcore.so": .library()]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library { $0.imports.append("ptrace") }]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library { $0.texts = ["TracerPid"] }]),
            Example(
                .silent,
                files: [
                    "lib/arm64-v8a/libcore.so": .library {
                        $0.code = [0xa8, 0x0e, 0x80, 0x52, 0x01, 0x00, 0x00, 0xd4]
                    }
                ]),
            Example(
                .fires,
                files: [
                    "lib/arm64-v8a/libcore.so": .library {
                        $0.imports.append("ptrace")
                        $0.texts = ["N15google_breakpad16ExceptionHandlerE"]
                    }
                ]),
            Example(.fires, files: ["lib/arm64-v8a/libcore.so": .library { $0.imports.append("prctl") }]),
            Example(.notApplicable),
        ],
        judge: { app in
            NativeSigns.judge(
                app, seen: LocalizedText(zh: "有反调试迹象", en: "shows signs of anti-debugging"),
                missing: LocalizedText(
                    zh: "自有原生库中没有反调试的迹象。", en: "No own native library shows signs of anti-debugging."),
                severity: .medium, evidence)
        })

    private static let texts: [NativeText] = [
        .tracerPid, .procWchan, .procWchanOf, .procStatus, .ptraceCallARM64, .ptraceCallARM64Short, .ptraceCallARM,
    ]

    private static func evidence(_ group: LibraryGroup) -> [Evidence]? {
        guard !group.reportsCrashes else { return nil }
        let imports =
            group.evidence { _, facts in facts.code.watching.contains("ptrace") ? "import ptrace" : nil } ?? []
        let found = imports + group.evidence(of: texts)
        return found.isEmpty ? nil : found
    }
}
