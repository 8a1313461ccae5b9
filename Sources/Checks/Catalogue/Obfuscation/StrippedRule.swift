import App
import Elf
import Findings
import Rules

/// CRK-009: names of functions left in native libraries.
enum StrippedRule {
    static let rule = Rule(
        id: "CRK-009",
        title: LocalizedText(zh: "so 未剥离符号", en: "Native symbols not stripped"),
        indicator: .antiCracking, severity: .low, kind: .protection, family: .obfuscation,
        what: LocalizedText(
            zh: "检查各库是否保留完整符号表 .symtab 或调试信息 .debug_*、.gnu_debugdata；得分为已剥离的库所占比例。节头已去除的库视为已剥离。",
            en: """
                Looks for the full symbol table (.symtab) and debugging information (.debug_*, .gnu_debugdata) in each \
                library; the share of stripped ones is earned. A library without section headers counts as stripped.
                """),
        why: LocalizedText(
            zh: "符号表写明每个内部函数的名称，调试信息还带有源文件和变量名，逆向者可直接找到密钥与校验函数。",
            en: """
                Symbols name every internal function, debugging information also files and variables: whoever takes the \
                library apart finds keys and checks by name.
                """),
        fix: LocalizedText(
            zh: "发布构建用 llvm-strip --strip-all（AGP 默认执行，检查 doNotStrip 设置），并以 -fvisibility=hidden 减少导出；符号另存用于还原崩溃堆栈。",
            en: """
                Run llvm-strip --strip-all on releases (AGP does it unless packagingOptions say doNotStrip), hide symbols \
                with -fvisibility=hidden, and keep the symbols apart for reading crash reports.
                """),
        references: References(masvs: ["MASVS-RESILIENCE-3"], maswe: "MASWE-0093", cwe: 215),
        examples: [
            Example(.fires, files: ["lib/arm64-v8a/libcore.so": .library { $0.symbols = ["decrypt_key"] }]),
            Example(.fires, files: ["lib/arm64-v8a/libcore.so": .library { $0.sections = [".debug_info"] }]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library()]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library { $0.hasSections = false }]),
            Example(.notApplicable),
        ],
        judge: { app in app.judgeLibraries(judge) })

    private static func judge(_ groups: [LibraryGroup]) -> Judgement {
        let findings = groups.compactMap(finding)
        return .partial(1 - Double(findings.count) / Double(groups.count), findings)
    }

    private static func finding(_ group: LibraryGroup) -> Finding? {
        let evidence = group.evidence { _, facts in
            var parts = facts.isStripped ? [] : [".symtab: \(facts.symbolCount)"]
            parts += facts.debugSections.prefix(4)
            return parts.isEmpty ? nil : parts.joined(separator: ", ")
        }
        return evidence.map {
            .library(
                group, .low, zh: "保留了符号表或调试信息", en: "keeps its symbol table or debugging information", $0)
        }
    }
}
