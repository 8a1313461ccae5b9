import App
import Findings
import Rules

/// PKG-011: two readers of the archive can see two different apps.
enum AmbiguousArchiveRule {
    static let rule = Rule(
        id: "PKG-011",
        title: LocalizedText(
            zh: "压缩包结构存在二义性（Master Key 类）", en: "Ambiguous zip structure (the Master Key family)"),
        indicator: .package, severity: .high, family: .container,
        what: LocalizedText(
            zh: """
                检查同名条目、本地头与中央目录在文件名、大小、压缩方法上的不一致、条目重叠、未登记的条目与数据、多个目录结束记录，\
                以及文件头部前置的 DEX（Janus）。
                """,
            en: """
                Looks for entries with one name, local headers that contradict the central directory in name, size or \
                method, overlapping entries, entries and bytes that the directory does not list, several end records, \
                and a DEX file in front of the archive (Janus).
                """),
        why: LocalizedText(
            zh: """
                签名校验程序、系统加载器和应用市场的扫描工具可能各自读到不同的文件：攻击者可在不破坏签名的前提下替换代码，\
                或让扫描工具看到无害的版本（CVE-2013-4787、CVE-2017-13156 等）。
                """,
            en: """
                The verifier, the loader and a store's scanner may each read another file: code can be exchanged without \
                breaking the signature, or the scanner shown a harmless version (CVE-2013-4787, CVE-2017-13156 and their kin).
                """),
        fix: LocalizedText(
            zh: "使用 Android 构建工具重新打包，并用 apksigner 以 V2 及以上方案签名；不要在签名后用第三方工具改写安装包。",
            en: """
                Package again with the Android build tools and sign with apksigner, scheme v2 or later; do not rewrite the \
                package with other tools after signing.
                """),
        references: References(masvs: ["MASVS-CODE-4"], maswe: "MASWE-0104", cwe: 694),
        examples: [
            Example(
                .fires, files: ["assets/config.json": .text("{\"server\":\"a\"}")],
                faults: [.duplicate("assets/config.json")]),
            Example(
                .fires, files: ["assets/a.txt": .text("hello")], faults: [.localName("assets/a.txt", "assets/b.txt")]),
            Example(
                .fires, files: ["assets/a.txt": .text("hello"), "assets/b.txt": .text("world")],
                faults: [.overlap("assets/a.txt", "assets/b.txt")]),
            Example(.fires, faults: [.prefix(Array("dex\n035\u{0}".utf8))]),
            Example(.silent, files: ["assets/config.json": .text("{}"), "assets/en/config.json": .text("{}")]),
        ],
        judge: { app in AnomalyRule.judge(app, rows, upTo: .high) })

    static let rows: [AnomalyRow] = [
        AnomalyRow(
            "zip.dex-prefix", .high, zh: "压缩包之前拼接了 DEX（Janus 漏洞的利用形式）",
            en: "A DEX file stands in front of the archive, as in exploits of the Janus fault"),
        AnomalyRow("zip.prefix", .medium, zh: "压缩包第一个条目之前有多余数据", en: "Bytes stand before the first entry"),
        AnomalyRow("zip.duplicate-name", .high, zh: "存在同名条目", en: "Two entries have one name"),
        AnomalyRow(
            "zip.local-name-differs", .high, zh: "本地头与中央目录的文件名不一致",
            en: "A local header and the directory give different names"),
        AnomalyRow(
            "zip.local-method-differs", .high, zh: "本地头与中央目录的压缩方法不一致",
            en: "A local header and the directory give different compression methods"),
        // Old build tools left sizes or checksum of a streamed entry to its descriptor, half filled in.
        AnomalyRow(
            "zip.local-sizes-differ", .low, zh: "本地头与中央目录的大小不一致",
            en: "A local header and the directory give different sizes"),
        AnomalyRow(
            "zip.local-crc-differs", .low, zh: "本地头与中央目录的 CRC 不一致",
            en: "A local header and the directory give different checksums"),
        AnomalyRow("zip.overlapping-entries", .high, zh: "条目数据相互重叠", en: "The bytes of two entries overlap"),
        AnomalyRow(
            "zip.data-in-signing-block", .high, zh: "条目数据伸入 APK 签名块，该部分不受 V2/V3 签名保护",
            en: "An entry reaches into the APK Signing Block, which v2 and v3 signatures do not cover"),
        AnomalyRow(
            "zip.several-end-records", .high, zh: "存在多个有效的目录结束记录",
            en: "Several end records lead to a directory"),
        AnomalyRow(
            "zip.end-record-shadowed", .high, zh: "文件末尾的目录结束记录是伪造的",
            en: "The last end record in the file is a decoy"),
        AnomalyRow(
            "zip.unlisted-records", .high, zh: "中央目录中有未计入总数的条目",
            en: "The directory has records that the end record does not count"),
        AnomalyRow(
            "zip.entry-count-mismatch", .medium, zh: "目录结束记录中的两个条目总数不一致",
            en: "The end record gives two different counts of entries"),
        AnomalyRow(
            "zip.zip64-end-record-unused", .medium, zh: "存在多余的 zip64 目录结束记录，部分工具会据此读到不同的条目",
            en: "A needless zip64 end record leads some readers to other entries"),
        AnomalyRow(
            "zip.unlisted-entry", .medium, zh: "存在中央目录未登记的条目，按流读取的工具会看到它",
            en: "An entry is missing in the directory, but readers of streams see it"),
        AnomalyRow(
            "zip.directory-broken", .medium, zh: "中央目录中途损坏", en: "The directory breaks off before its end"),
        AnomalyRow(
            "zip.directory-overrun", .medium, zh: "中央目录的记录超出其声明的范围",
            en: "The records of the directory run past its declared end"),
        AnomalyRow(
            "zip.directory-size-mismatch", .low, zh: "中央目录的大小与声明不符",
            en: "The directory has another size than declared"),
        AnomalyRow(
            "zip.gap-before-end-record", .low, zh: "中央目录与结束记录之间有多余数据",
            en: "Bytes stand between the directory and the end record"),
        AnomalyRow(
            "zip.hidden-bytes", .low, zh: "条目之间存在未登记的数据", en: "Bytes that no header describes lie between entries"),
        AnomalyRow("zip.trailing-bytes", .low, zh: "压缩包末尾之后有多余数据", en: "Bytes follow the end of the archive"),
        AnomalyRow("zip.comment-truncated", .low, zh: "压缩包注释长度超出文件", en: "The archive's comment runs past the file"),
        AnomalyRow("zip.multi-disk", .low, zh: "压缩包自称分卷", en: "The archive claims to span several disks"),
        AnomalyRow(
            "zip.local-header-out-of-bounds", .medium, zh: "本地头偏移越界", en: "A local header lies outside its area"),
        AnomalyRow("zip.local-header-missing", .medium, zh: "本地头缺失", en: "A local header is missing"),
        AnomalyRow("zip.data-out-of-bounds", .medium, zh: "条目数据越界", en: "The data of an entry lie outside the archive"),
        AnomalyRow(
            "zip.stored-sizes-differ", .medium, zh: "未压缩条目的两个大小不一致",
            en: "A stored entry gives two different sizes"),
        AnomalyRow(
            "zip.extra-field-truncated", .medium, zh: "扩展字段长度越界（与第三个 Master Key 漏洞手法相同）",
            en: "An extra field runs past its header, as in the third Master Key fault"),
        AnomalyRow(
            "zip.malformed-zip64-field", .medium, zh: "zip64 扩展字段缺失或损坏",
            en: "A zip64 field is missing or malformed"),
        AnomalyRow(
            "zip.signing-block-sizes-differ", .medium, zh: "APK 签名块首尾的大小不一致",
            en: "The sizes at both ends of the signing block differ"),
        AnomalyRow("zip.signing-block-malformed", .medium, zh: "APK 签名块结构损坏", en: "The signing block is malformed"),
        AnomalyRow(
            "zip.signing-block-duplicate-id", .medium, zh: "APK 签名块内有重复的 ID",
            en: "The signing block has one id twice"),
        AnomalyRow(
            "zip.libzip-misses-entry", .medium, zh: "通用解压程序看不到系统可见的条目",
            en: "A common unzip library misses an entry that Android sees"),
        AnomalyRow(
            "zip.libzip-extra-entry", .medium, zh: "通用解压程序看到了系统不可见的条目",
            en: "A common unzip library sees an entry that Android does not"),
        AnomalyRow(
            "zip.libzip-differs", .medium, zh: "通用解压程序读到的条目与系统不同",
            en: "A common unzip library reads an entry differently from Android"),
    ]
}
