import App
import Elf
import Findings
import Rules

/// PKG-071: tables of addresses that stay writable.
enum RelroRule {
    static let rule = Rule(
        id: "PKG-071",
        title: LocalizedText(zh: "RELRO 缺失", en: "RELRO missing"),
        indicator: .package, severity: .low, family: .native,
        what: LocalizedText(
            zh: "检查 PT_GNU_RELRO 程序头；有 RELRO 而没有 BIND_NOW 仅作提示，因为安卓的链接器总是立即绑定全部符号。",
            en: """
                Looks for the PT_GNU_RELRO header. RELRO without BIND_NOW is only noted: Android's linker binds all symbols \
                at once anyway.
                """),
        why: LocalizedText(
            zh: "没有 RELRO 时 GOT 等地址表在运行期一直可写，一次越界写就能把函数调用改到攻击代码。",
            en: """
                Without it the table of imported functions stays writable, and one stray write redirects calls to an \
                attacker's code.
                """),
        fix: LocalizedText(
            zh: "链接时加 -Wl,-z,relro -Wl,-z,now（当前 NDK 的默认值），并更新仍缺少它的第三方预编译库。",
            en: "Link with -Wl,-z,relro -Wl,-z,now, as a current NDK does by itself, and update prebuilt libraries."),
        references: References(masvs: ["MASVS-CODE-4"], maswe: "MASWE-0116", cwe: 693),
        examples: [
            Example(.fires, files: ["lib/arm64-v8a/libcore.so": .library { $0.hasRelro = false }]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library { $0.bindsNow = false }]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library()]),
            Example(.notApplicable),
        ],
        judge: { app in app.judgeLibraries { .graded($0.compactMap(finding), upTo: .low) } })

    private static func finding(_ group: LibraryGroup) -> Finding? {
        if let evidence = group.evidence(where: { $1.hardening.relro == .none ? "RELRO: none" : nil }) {
            return .library(group, .low, zh: "没有 RELRO", en: "has no RELRO", evidence)
        }
        return group.evidence(where: { $1.hardening.relro == .partial ? "RELRO: partial" : nil }).map {
            .library(
                group, .info, zh: "的 RELRO 不含 BIND_NOW，在安卓上效果相同",
                en: "has RELRO without BIND_NOW, which on Android is as good", $0)
        }
    }
}
