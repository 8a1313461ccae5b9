import App
import Elf
import Findings
import Rules

/// PKG-072: calls that the C library could have checked.
enum FortifyRule {
    static let rule = Rule(
        id: "PKG-072",
        title: LocalizedText(zh: "FORTIFY 使用情况", en: "Use of FORTIFY"),
        indicator: .package, severity: .info, kind: .inventory, family: .native,
        what: LocalizedText(
            zh: "列出调用了 strcpy、memcpy、sprintf 等函数却没有任何 __*_chk 检查版本的库；编译器能证明不会溢出时也会省去检查，因此只列事实。",
            en: """
                Lists libraries that call functions such as strcpy, memcpy or sprintf and not one of their checked forms \
                (__*_chk). Compilers leave the check out where nothing can overflow, too: facts only.
                """),
        why: LocalizedText(
            zh: "FORTIFY 在已知缓冲区大小时于运行期阻止越界写入。",
            en: "Where the size of a buffer is known, FORTIFY stops a write beyond it as it happens."),
        fix: LocalizedText(
            zh: "编译时加 -D_FORTIFY_SOURCE=2 和 -O2（当前 NDK 的默认值）。",
            en: "Compile with -D_FORTIFY_SOURCE=2 and -O2, as a current NDK does by itself."),
        references: References(masvs: ["MASVS-CODE-4"], maswe: "MASWE-0116", cwe: 693),
        examples: [
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library { $0.imports = ["strcpy", "memcpy"] }]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library()]),
            Example(.notApplicable, files: ["lib/arm64-v8a/libcore.so": .library { $0.imports = ["malloc"] }]),
            Example(.notApplicable),
        ],
        judge: { app in app.judgeLibraries(judge) })

    private static func judge(_ groups: [LibraryGroup]) -> Judgement {
        let callers = groups.filter { group in group.members.contains { $0.facts.code.fortifiedShare != nil } }
        guard !callers.isEmpty else {
            return .notApplicable(
                zh: "没有库调用 FORTIFY 能检查的函数。", en: "No library calls a function that FORTIFY could check.")
        }
        return .facts(callers.compactMap(finding))
    }

    private static func finding(_ group: LibraryGroup) -> Finding? {
        let evidence = group.evidence { _, facts in
            guard facts.code.fortifiedShare == 0 else { return nil }
            return facts.code.unfortified.prefix(12).joined(separator: ", ")
        }
        return evidence.map {
            .library(group, .info, zh: "没有使用 FORTIFY 的检查版本", en: "uses none of FORTIFY's checked functions", $0)
        }
    }
}
