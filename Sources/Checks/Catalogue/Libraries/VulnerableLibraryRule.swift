import App
import Findings
import Rules

/// PKG-060: libraries with a published weakness, by the version that the package itself states.
enum VulnerableLibraryRule {
    static let rule = Rule(
        id: "PKG-060",
        title: LocalizedText(zh: "已知漏洞组件", en: "Known-vulnerable third-party library"),
        indicator: .package, severity: .high, family: .libraries,
        what: LocalizedText(
            zh: """
                读取包内写明的版本（META-INF/*.version、pom.properties、脚本开头的版权信息），与内置的漏洞公告表对照；只有包名、没有版本\
                的组件不判定。原生库的版本见原生库检查。
                """,
            en: """
                Compares the versions that the package states (META-INF/*.version, pom.properties, the banners of scripts) with a \
                table of advisories; a library without a version is not judged. Versions in native libraries are not read here.
                """),
        why: LocalizedText(
            zh: "公开漏洞往往有现成的利用方法，组件版本过旧等于把方法附在包里。",
            en: "For published weaknesses there are ready-made attacks; an old version invites them."),
        fix: LocalizedText(
            zh: "升级到公告所列的修复版本；确认漏洞不可达的，在抑制文件中说明理由。",
            en: "Update to the fixed version; where the weakness cannot be reached, say why in a suppression."),
        references: References(masvs: ["MASVS-CODE-3"], maswe: "MASWE-0076", mastg: "MASTG-TEST-0272", cwe: 1395),
        examples: [
            Example(
                .fires,
                files: [
                    "META-INF/maven/com.alibaba/fastjson/pom.properties": .text(
                        "version=1.2.60\ngroupId=com.alibaba\nartifactId=fastjson\n")
                ]),
            Example(
                .fires, files: ["assets/www/jq.js": .text("/*! jQuery v1.11.3 | (c) 2005, 2015 */\n!function(a,b){}")]),
            Example(
                .silent,
                files: [
                    "META-INF/maven/com.alibaba/fastjson/pom.properties": .text(
                        "version=1.2.83\ngroupId=com.alibaba\nartifactId=fastjson\n")
                ]),
            Example(.silent, files: ["META-INF/androidx.core_core.version": .text("1.9.0\n")]),
            Example(.notAssessable, files: ["assets/www/app.js": .text("var jQuery = 1;")]),
        ],
        judge: { app in
            let stated = app.files.compactMap { file in file.content?.library.map { (file: file, library: $0) } }
            guard !stated.isEmpty else { return .notAssessable(unknown) }
            var findings: [Finding] = []
            for (file, library) in stated {
                guard let row = AdvisoryTable.row(of: library) else { continue }
                let version = PrintableText.of(library.version)
                findings.append(
                    Finding(
                        message: LocalizedText(
                            zh: "\(library.name) \(version) 存在已知漏洞 \(row.advisory)，\(row.fixed) 起修复。",
                            en: "\(library.name) \(version) has \(row.advisory), which \(row.fixed) mends."),
                        owner: .unknown, severity: row.isHigh ? .high : .medium,
                        evidence: [Evidence(.entry(name: file.place, offset: nil), value: version)],
                        identity: "\(library.name) \(row.advisory) \(file.place)"))
            }
            return .graded(findings, upTo: .high, unless: ContentGap.reason(in: app))
        })

    private static let unknown = LocalizedText(
        zh: "安装包没有写明任何库的版本。", en: "The package states the version of no library.")
}
