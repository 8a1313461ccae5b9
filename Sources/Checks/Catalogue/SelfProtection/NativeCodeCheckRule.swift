import App
import Elf
import Findings
import Rules

/// CRK-024: native code that looks whether code in memory was changed.
enum NativeCodeCheckRule {
    static let rule = Rule(
        id: "CRK-024",
        title: LocalizedText(zh: "无内存代码自校验", en: "No check of code in memory"),
        indicator: .antiCracking, severity: .low, kind: .protection, family: .selfProtection,
        what: LocalizedText(
            zh: """
                在自有库中查找扫描自身内存映射的迹象：/proc/self/maps 或 /proc/%d/maps，并逐行比对可执行映射（r-xp）或读取 /proc/self/\
                mem。此为启发式判断，只说明存在；崩溃上报库不计入。
                """,
            en: """
                Looks in own libraries for a scan of the process's own mappings: /proc/self/maps or /proc/%d/maps together \
                with executable mappings (r-xp) or /proc/self/mem. A heuristic, which shows presence only. Crash reporters \
                do not count.
                """),
        why: LocalizedText(
            zh: "内联 Hook 和内存补丁直接修改已加载的代码，文件级校验无法发现。",
            en: "Inline hooks and patches change code after it was loaded, where no check of files sees it."),
        fix: LocalizedText(
            zh: "运行时对自身代码段与 GOT 做校验和比对，检测关键函数开头被改写，并把结果用于服务端风控。",
            en: """
                Compare checksums of one's own code and imported addresses at run time, look for changed beginnings of \
                functions that matter, and report the result to the server's risk control.
                """),
        references: References(masvs: ["MASVS-RESILIENCE-2"], maswe: "MASWE-0107", cwe: 353),
        examples: [
            Example(.fires, files: ["lib/arm64-v8a/libcore.so": .library()]),
            // Mappings alone are read by any library that unwinds its stack.
            Example(.fires, files: ["lib/arm64-v8a/libcore.so": .library { $0.texts = ["/proc/self/maps"] }]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library { $0.texts = ["/proc/self/maps", "r-xp"] }]),
            Example(
                .notAssessable,
                files: [
                    "lib/arm64-v8a/libcore.so": .library {
                        $0.comment = "Hikari clang version 8.0.0"
                    }
                ]),
            Example(.notApplicable),
        ],
        judge: { app in
            NativeSigns.judge(
                app,
                seen: LocalizedText(zh: "有扫描自身内存代码的迹象", en: "shows signs of scanning its own code in memory"),
                missing: LocalizedText(
                    zh: "自有原生库中没有内存代码自校验的迹象。",
                    en: "No own native library shows signs of checking code in memory."),
                severity: .low, evidence)
        })

    private static func evidence(_ group: LibraryGroup) -> [Evidence]? {
        guard !group.reportsCrashes else { return nil }
        for maps in [NativeText.procMaps, .procMapsOf] {
            for more in [NativeText.mappedCode, .procMem] where group.has(maps, more) {
                return group.evidence(of: [maps, more])
            }
        }
        return nil
    }
}
