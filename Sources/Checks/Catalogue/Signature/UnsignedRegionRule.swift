import App
import Findings
import Rules
import Signing

/// PKG-010: places of the package that can be changed without breaking its signature.
enum UnsignedRegionRule {
    /// What a pair of the signing block is.
    private enum Pair {
        /// Part of a signature, or padding.
        case known
        /// Something that others write, by this name.
        case named(String)
    }

    /// Source: apksig; AOSP, “APK Signature Scheme v2”; the channel writers of Meituan (Walle) and Tencent (VasDolly).
    private static let pairs: [UInt32: Pair] = [
        0x7109_871a: .known, 0xf053_68c0: .known, 0x1b93_ad61: .known, 0x2b09_189e: .known, 0x6dff_800d: .known,
        0x4272_6577: .known, 0x7177_7777: .named("Walle channel"), 0x8811_55ff: .named("VasDolly channel"),
        0x2146_444e: .named("Google Play frosting"), 0x504b_4453: .named("dependency info"),
    ]

    /// Bytes that JAR signatures do not cover, and v2 and later do.
    private static let jarRows: [AnomalyRow] = [
        AnomalyRow("zip.dex-prefix", .low, zh: "包头前置了 DEX", en: "A DEX file stands in front of the archive"),
        AnomalyRow("zip.prefix", .low, zh: "包头有多余数据", en: "Bytes stand in front of the archive"),
        AnomalyRow("zip.hidden-bytes", .low, zh: "条目之间有未登记的数据", en: "Bytes lie between entries"),
        AnomalyRow("zip.unlisted-entry", .low, zh: "存在目录未登记的条目", en: "An entry is missing in the directory"),
    ]
    /// Bytes that no signature covers.
    private static let openRows: [AnomalyRow] = [
        AnomalyRow("zip.trailing-bytes", .low, zh: "压缩包末尾之后有多余数据", en: "Bytes follow the end of the archive"),
        AnomalyRow(
            "zip.gap-before-end-record", .low, zh: "目录与结束记录之间有多余数据",
            en: "Bytes stand between the directory and the end record"),
        AnomalyRow(
            "zip.data-in-signing-block", .low, zh: "条目数据伸入签名块", en: "An entry reaches into the signing block"),
        AnomalyRow("zip.signing-block-duplicate-id", .low, zh: "签名块内有重复的 ID", en: "The signing block has an id twice"),
    ]

    /// A comment longer than a remark of a packaging tool.
    private static let longComment = 256
    private static let shown = 8

    static let rule = Rule(
        id: "PKG-010",
        title: LocalizedText(zh: "存在签名未覆盖的区域", en: "Unsigned or injectable regions of the package"),
        indicator: .package, severity: .low, family: .signature,
        what: LocalizedText(
            zh: """
                查找改动后签名依然有效的位置：签名块中的未知数据、包尾或目录后的多余数据；若有手机仍以 V1 校验，\
                还包括 META-INF 下未签名的文件、包头、条目间隙和压缩包注释。渠道号、Google Play 附加数据和依赖信息仅作提示。
                """,
            en: """
                Looks for places that can be changed while the signature still verifies: unknown pairs in the signing \
                block and bytes behind the directory or the archive; where phones still go by v1, also unsigned files in \
                META-INF, the head of the file, gaps between entries and the archive's comment. Channel marks, Google \
                Play's additions and dependency information are only reported.
                """),
        why: LocalizedText(
            zh: "这些位置的内容任何人都能写入或替换：若应用读取其中的渠道号、配置甚至代码，就等于信任了未经签名的数据。",
            en: """
                Anybody can write there. An app that reads a channel, settings or even code from such a place trusts \
                what nobody signed.
                """),
        fix: LocalizedText(
            zh: "签名前清理多余文件和数据；渠道信息只作统计使用并校验格式，不据此下发配置或加载代码；minSdkVersion 升到 24 后只用 V2 及以上签名。",
            en: """
                Clear needless files and bytes before signing; use channel marks for statistics only and check their \
                form, never to configure or load code; with minSdkVersion 24 sign with v2 and later only.
                """),
        references: References(masvs: ["MASVS-RESILIENCE-2"], maswe: "MASWE-0104", cwe: 353),
        examples: [
            Example(.fires, signature: .valid([.v2]).with { $0.furtherPairs = [0x1234_5678] }),
            Example(
                .fires, minSdk: 21, targetSdk: 29, files: ["assets/a.txt": .text("a")],
                faults: [.prefix(Array("dex\n035\u{0}".utf8))], signature: .valid([.v1])),
            Example(
                .fires, minSdk: 21, signature: .valid([.v1, .v2]).with { $0.warnings = [.jarSigUnprotectedZipEntry] }),
            Example(.fires, minSdk: 21, targetSdk: 29, signature: .valid([.v1]).with { $0.commentSize = 4096 }),
            // Reported, but no fault.
            Example(
                .silent, signature: .valid([.v2]).with { $0.furtherPairs = [0x7177_7777, 0x2146_444e, 0x504b_4453] }),
            // v2 covers the comment.
            Example(.silent, minSdk: 24, signature: .valid([.v1, .v2]).with { $0.commentSize = 4096 }),
            Example(.silent, signature: .valid([.v2, .v3])),
            Example(.notApplicable, signature: .unsigned),
        ],
        judge: { app in app.judgeSignature { judge(app, $0) } })

    private static func judge(_ app: App, _ report: SignatureReport) -> Judgement {
        var findings = AnomalyRule.judge(app, openRows, upTo: .low).findings
        findings += app.packages.indices.flatMap { blockPairs(app, $0) }
        let levels = report.jarLevels
        if !levels.isEmpty {
            findings += AnomalyRule.judge(app, jarRows, upTo: .low).findings
            findings += unprotected(app, report, levels) + comment(app, levels)
        }
        if findings.isEmpty, report.claimedSchemes.isEmpty { return .unsigned }
        return .found(findings)
    }

    private static func blockPairs(_ app: App, _ package: Int) -> [Finding] {
        guard let block = app.packages[package].signingBlock else { return [] }
        let split = app.packages[package].split
        return Set(block.ids).sorted().compactMap { id in
            let hex = "0x" + String(id, radix: 16)
            let evidence = Evidence.signer(nil, in: app, package: package, hex)
            switch pairs[id] {
            case .known: return nil
            case .named(let name):
                return Finding(
                    message: LocalizedText(
                        zh: "签名块中有 \(name)（\(hex)），可被任意改写。",
                        en: "The signing block has a pair of \(name) (\(hex)), which anybody can change."),
                    severity: .info, evidence: [evidence], identity: "\(split) pair \(hex)")
            case nil:
                return Finding(
                    message: LocalizedText(
                        zh: "签名块中有用途不明的数据（\(hex)），不受签名保护。",
                        en: "The signing block has a pair of unknown use (\(hex)), which no signature covers."),
                    severity: .low, evidence: [evidence], identity: "\(split) pair \(hex)")
            }
        }
    }

    /// Files in META-INF that the JAR signature passes over.
    private static func unprotected(
        _ app: App, _ report: SignatureReport, _ levels: [PlatformRange]
    ) -> [Finding] {
        let names = report.warnings.filter { $0.code == .jarSigUnprotectedZipEntry }.map { $0.parameters.first ?? "" }
        guard let first = names.first else { return [] }
        let code = IssueCode.jarSigUnprotectedZipEntry.rawValue
        return [
            Finding(
                message: LocalizedText(
                    zh: """
                        META-INF 下有 \(names.count) 个文件不受 V1 签名保护（如 \(PrintableText.of(first))），\
                        \(levels.text) 的手机只校验 V1。
                        """,
                    en: """
                        \(names.count) files in META-INF are not covered by the v1 signature (such as \
                        \(PrintableText.of(first))), which is all that phones of \(levels.text) go by.
                        """),
                severity: .low,
                evidence: names.prefix(shown).map {
                    Evidence(.entry(name: PrintableText.of($0), offset: nil), value: code)
                }, identity: code)
        ]
    }

    private static func comment(_ app: App, _ levels: [PlatformRange]) -> [Finding] {
        guard let size = app.packages.first?.commentSize, size > 0 else { return [] }
        return [
            Finding(
                message: LocalizedText(
                    zh: "压缩包注释有 \(size) 字节，\(levels.text) 的手机所用的 V1 签名不覆盖它。",
                    en: "The archive's comment has \(size) bytes, which v1, used on \(levels.text), does not cover."),
                severity: size >= longComment ? .low : .info,
                evidence: [Evidence(.entry(name: "end of central directory", offset: nil), value: "\(size) bytes")],
                identity: "comment")
        ]
    }
}
