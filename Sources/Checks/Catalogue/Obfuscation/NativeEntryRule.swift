import App
import Elf
import Findings
import Rules

/// CRK-010: native functions whose names tell which Java method they are.
enum NativeEntryRule {
    static let rule = Rule(
        id: "CRK-010",
        title: LocalizedText(zh: "JNI 函数静态导出", en: "JNI entry points exported by name"),
        indicator: .antiCracking, severity: .low, kind: .protection, family: .obfuscation,
        what: LocalizedText(
            zh: "统计应用自有的库：以 Java_ 开头的导出函数即按名称暴露；通过 JNI_OnLoad 动态注册（RegisterNatives）的得分。第三方库不计。",
            en: """
                Looks at the app's own libraries: functions exported as Java_ tell their names, those registered from JNI_OnLoad \
                (RegisterNatives) do not. Libraries of third parties do not count.
                """),
        why: LocalizedText(
            zh: "导出名直接给出类名和方法名，攻击者可以立即定位并 Hook 关键的 native 函数。",
            en: "The name gives class and method: whoever wants to hook the function finds it at once."),
        fix: LocalizedText(
            zh: "在 JNI_OnLoad 中用 RegisterNatives 注册，并以 -fvisibility=hidden 和版本脚本隐藏其余符号。",
            en: "Register methods in JNI_OnLoad with RegisterNatives and hide all other symbols (-fvisibility=hidden)."),
        references: References(masvs: ["MASVS-RESILIENCE-3"], maswe: "MASWE-0091", cwe: 656),
        examples: [
            Example(
                .fires,
                files: [
                    "lib/arm64-v8a/libcore.so": .library { $0.exports = ["Java_cn_example_app_Core_sign"] }
                ]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library { $0.exports = ["JNI_OnLoad"] }]),
            // Others' functions are others' business.
            Example(
                .notApplicable,
                files: [
                    "lib/arm64-v8a/libmmkv.so": .library { $0.exports = ["Java_com_tencent_mmkv_MMKV_open"] }
                ]),
            // Nothing that Java calls.
            Example(.notApplicable, files: ["lib/arm64-v8a/libcore.so": .library { $0.exports = ["compute"] }]),
            Example(.notApplicable),
        ],
        judge: { app in
            app.judgeOwnLibraries { groups in
                let named = groups.filter { $0.members.contains { $0.facts.code.javaExportCount > 0 } }
                let hidden = groups.filter { group in
                    group.members.allSatisfy { $0.facts.code.javaExportCount == 0 }
                        && group.members.contains { $0.facts.code.probablyRegistersNatives }
                }
                guard !named.isEmpty || !hidden.isEmpty else {
                    return .notApplicable(
                        zh: "应用自有的库没有供 Java 调用的函数。", en: "Own libraries have no functions for Java.")
                }
                let findings = named.map { group in
                    let count = group.members.map(\.facts.code.javaExportCount).max() ?? 0
                    return Finding.library(
                        group, .low, zh: "按名称导出 \(count) 个 JNI 函数", en: "exports \(count) JNI functions by name",
                        group.evidence { _, facts in
                            facts.code.javaExports.first.map { PrintableText.of($0) }
                        } ?? [])
                }
                return .partial(Double(hidden.count) / Double(hidden.count + named.count), findings)
            }
        })
}
