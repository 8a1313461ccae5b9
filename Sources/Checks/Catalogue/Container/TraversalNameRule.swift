import App
import Findings
import Rules

/// PKG-013: names that lead out of the folder into which somebody unpacks.
enum TraversalNameRule {
    static let rule = Rule(
        id: "PKG-013",
        title: LocalizedText(zh: "安装包内文件名存在路径穿越", en: "Path traversal names in the archive"),
        indicator: .package, severity: .medium, family: .container,
        what: LocalizedText(
            zh: "检查条目名是否含 ../、以 / 或盘符开头、含反斜杠、NUL 字符或回车换行。",
            en: """
                Looks for entry names with ../, a leading slash or drive letter, backslashes, NUL characters or line breaks.
                """),
        why: LocalizedText(
            zh: "自行解压安装包的程序（热更新、应用市场、检测平台）可能把文件写到目标目录之外，覆盖可执行文件或配置。",
            en: """
                Whoever unpacks the package by themselves (hot updates, stores, scanners) may write files outside the target \
                folder and overwrite code or settings.
                """),
        fix: LocalizedText(
            zh: "用官方工具重新打包，删除此类条目；自行解压的代码应校验规范化后的路径仍在目标目录内。",
            en: """
                Package again without such entries; code that unpacks should check that each canonical path stays inside the \
                target folder.
                """),
        references: References(masvs: ["MASVS-CODE-4"], maswe: "MASWE-0087", cwe: 22),
        examples: [
            Example(.fires, files: ["assets/../../evil.so": .text("x")]),
            Example(.fires, files: ["/system/etc/hosts": .text("x")]),
            Example(.fires, files: ["assets\\evil.txt": .text("x")]),
            Example(.silent, files: ["assets/..data/a..b.txt": .text("x")]),
        ],
        judge: { app in AnomalyRule.judge(app, rows, upTo: .medium) })

    static let rows: [AnomalyRow] = [
        AnomalyRow("zip.path-traversal", .medium, zh: "条目名含上级目录 ../", en: "An entry name has a parent folder in it"),
        AnomalyRow("zip.absolute-name", .medium, zh: "条目名是绝对路径", en: "An entry name is an absolute path"),
        AnomalyRow("zip.nul-in-name", .medium, zh: "条目名含 NUL 字符", en: "An entry name has a NUL character"),
        AnomalyRow("zip.line-break-in-name", .medium, zh: "条目名含回车或换行", en: "An entry name has a line break"),
        AnomalyRow("zip.backslash-in-name", .low, zh: "条目名含反斜杠", en: "An entry name has a backslash"),
    ]
}
