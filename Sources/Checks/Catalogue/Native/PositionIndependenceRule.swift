import App
import Elf
import Findings
import Rules

/// PKG-069: code that has to be changed as it is loaded, or lies at a place that everybody knows.
enum PositionIndependenceRule {
    static let rule = Rule(
        id: "PKG-069",
        title: LocalizedText(zh: "文本重定位或固定地址的程序", en: "Text relocations or code at a fixed address"),
        indicator: .package, severity: .medium, family: .native,
        what: LocalizedText(
            zh: "检查动态段的 DT_TEXTREL、DF_TEXTREL，以及类型为 ET_EXEC 的可执行程序。共享库本来就与地址无关，不要求 PIE 标志。",
            en: """
                Looks for DT_TEXTREL and DF_TEXTREL in the dynamic section, and for programs of type ET_EXEC. Shared \
                libraries are position-independent by nature: no PIE flag is asked of them.
                """),
        why: LocalizedText(
            zh: "文本重定位使代码页在加载时可写；固定地址让攻击者无需信息泄露就知道代码在哪里。安卓 5 起拒绝此类程序，64 位库和 targetSdk 23 以上的应用拒绝文本重定位。",
            en: """
                With text relocations code pages are writable while they are loaded; at a fixed address an attacker knows \
                where the code is. Android 5 and later refuse such programs, and text relocations are refused in 64-bit \
                libraries and in apps that target API 23 or later.
                """),
        fix: LocalizedText(
            zh: "所有源文件（含汇编）用 -fPIC 编译，可执行程序用 -fPIE -pie 链接；用 readelf -d 确认没有 TEXTREL。",
            en: """
                Compile every source, assembly included, with -fPIC, link programs with -fPIE -pie, and make sure that \
                readelf -d shows no TEXTREL.
                """),
        references: References(masvs: ["MASVS-CODE-4"], maswe: "MASWE-0116", mastg: "MASTG-TEST-0222", cwe: 119),
        examples: [
            Example(
                .fires,
                files: [
                    "lib/armeabi-v7a/libold.so": .library {
                        $0.is64Bit = false
                        $0.hasTextRelocations = true
                    }
                ]),
            Example(.fires, files: ["assets/bin/helper": .library { $0.kind = .fixedProgram }]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library()]),
            Example(.notApplicable),
        ],
        judge: { app in app.judgeLibraries { .graded($0.flatMap(findings), upTo: .medium) } })

    private static func findings(_ group: LibraryGroup) -> [Finding] {
        var findings: [Finding] = []
        if let evidence = group.evidence(where: { $1.hardening.hasTextRelocations ? "TEXTREL" : nil }) {
            findings.append(
                .library(group, .medium, zh: "含文本重定位", en: "has text relocations", evidence, identity: "textrel"))
        }
        if let evidence = group.evidence(where: { $1.hardening.kind == .fixedProgram ? "ET_EXEC" : nil }) {
            findings.append(
                .library(
                    group, .medium, zh: "是固定地址的可执行程序", en: "is a program for a fixed address", evidence,
                    identity: "exec"))
        }
        return findings
    }
}
