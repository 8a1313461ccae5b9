import App
import Findings
import Rules

/// PKG-012: headers bent so that Android still reads them and analysis tools fail.
enum MalformedHeaderRule {
    static let rule = Rule(
        id: "PKG-012",
        title: LocalizedText(zh: "利用畸形头部对抗分析工具", en: "Malformed headers used against analysis tools"),
        indicator: .package, severity: .medium, family: .container,
        what: LocalizedText(
            zh: """
                检查伪加密标志、未知压缩方法、错误的校验值，以及二进制 XML 和资源表中被篡改的类型、长度、多余的块、\
                与资源 ID 不符的属性名。
                """,
            en: """
                Looks for encryption bits on plain entries, unknown compression methods, wrong checksums, and changed types, \
                lengths, surplus chunks and attribute names that contradict their resource ids in compiled XML and tables.
                """),
        why: LocalizedText(
            zh: """
                手机可以正常安装，而解压和反编译工具会报错或看到错误的清单。正规开发工具不会产生这类结构，多见于恶意软件和\
                二次打包的应用，也使应用市场和监管检测无法看清安装包。
                """,
            en: """
                A phone installs the package while tools stop or see another manifest. No regular build tool writes such \
                headers; malware and repackaged apps do, and stores and supervisors cannot see what they approve.
                """),
        fix: LocalizedText(
            zh: "用官方构建工具重新打包；如畸形结构来自加固或混淆产品，请关闭其“反解压”“反编译头部”选项，改用不破坏格式的保护手段。",
            en: """
                Build the package with the official tools; where a hardening product bends the headers, switch that option \
                off and rely on protections that keep the format intact.
                """),
        references: References(masvs: ["MASVS-RESILIENCE-3"]),
        examples: [
            Example(.fires, files: ["assets/a.txt": .text("hello")], faults: [.encryptionBit("assets/a.txt")]),
            Example(.fires, files: ["assets/a.txt": .text("hello")], faults: [.method("assets/a.txt", 0x2712)]),
            Example(.fires, faults: [.manifestType(0x0001)]),
            Example(.silent, files: ["assets/a.txt": .text("hello")]),
            Example(.silent, faults: [.manifestType(0x0003)]),
        ],
        judge: { app in AnomalyRule.judge(app, rows, upTo: .medium) })

    static let rows: [AnomalyRow] = zipRows + xmlRows + tableRows

    private static let zipRows: [AnomalyRow] = [
        AnomalyRow(
            "zip.encrypted", .medium, zh: "条目带有加密标志而系统照常读取（伪加密）",
            en: "An entry claims to be encrypted, which Android ignores"),
        AnomalyRow(
            "zip.unknown-method", .medium, zh: "条目使用未知的压缩方法，系统按未压缩读取",
            en: "An entry has an unknown compression method, which Android reads as stored"),
        AnomalyRow(
            "zip.local-flags-differ", .low, zh: "本地头与中央目录的标志位不一致",
            en: "A local header and the directory have different flags"),
        AnomalyRow(
            "zip.implausible-size", .medium, zh: "声明的解压大小不可能达到",
            en: "An entry declares a size that its data cannot reach"),
        AnomalyRow("zip.crc-mismatch", .medium, zh: "数据与声明的 CRC 不符", en: "The data contradict the declared checksum"),
        AnomalyRow("zip.descriptor-differs", .low, zh: "数据描述符缺失或不一致", en: "A data descriptor is missing or wrong"),
        AnomalyRow("zip.bytes-after-stream", .low, zh: "压缩流结束后仍有数据", en: "Bytes follow the end of a compressed stream"),
        AnomalyRow("zip.invalid-utf8-name", .medium, zh: "文件名不是合法的 UTF-8", en: "A name is not UTF-8"),
        AnomalyRow(
            "zip.irregular-utf8-name", .medium, zh: "文件名使用非规范的 UTF-8 编码",
            en: "A name uses irregular forms of UTF-8"),
        AnomalyRow("zip.control-character-in-name", .low, zh: "文件名含控制字符", en: "A name has control characters"),
        AnomalyRow("zip.empty-name", .low, zh: "存在没有名字的条目", en: "An entry has no name"),
        AnomalyRow("zip.zip64-end-record", .low, zh: "使用 zip64 目录结束记录，旧版本系统拒绝安装", en: "A zip64 end record rules"),
        AnomalyRow("zip.zip64-entry", .low, zh: "条目使用 zip64 字段，旧版本系统拒绝安装", en: "An entry uses zip64 fields"),
    ]

    private static let xmlRows: [AnomalyRow] = [
        AnomalyRow("axml.wrong-type", .medium, zh: "二进制 XML 的文件类型被篡改", en: "A compiled XML file has another type"),
        AnomalyRow(
            "axml.header-size", .medium, zh: "二进制 XML 的头部长度异常", en: "A compiled XML file has an odd header size"),
        AnomalyRow(
            "axml.size-beyond-file", .medium, zh: "二进制 XML 声明的大小超过文件",
            en: "A compiled XML file claims to be longer than it is"),
        AnomalyRow(
            "axml.unknown-chunk", .medium, zh: "二进制 XML 中插入了无用的块", en: "A compiled XML file has chunks of no known type"
        ),
        AnomalyRow(
            "axml.unaligned-chunk", .medium, zh: "二进制 XML 的块未对齐", en: "A chunk of a compiled XML file is not aligned"),
        AnomalyRow(
            "axml.repeated-string-pool", .medium, zh: "二进制 XML 有多个字符串池",
            en: "A compiled XML file has several string pools"),
        AnomalyRow(
            "axml.repeated-resource-map", .medium, zh: "二进制 XML 有多个资源映射表",
            en: "A compiled XML file has several resource maps"),
        AnomalyRow(
            "axml.late-chunk", .low, zh: "二进制 XML 的辅助块位置异常",
            en: "A compiled XML file has a pool or map behind its first node"),
        AnomalyRow(
            "axml.malformed-tail", .low, zh: "二进制 XML 结尾有损坏的块", en: "A compiled XML file ends with a broken chunk"),
        AnomalyRow("axml.trailing-bytes", .low, zh: "二进制 XML 结尾有多余数据", en: "Bytes follow a compiled XML file"),
        AnomalyRow(
            "axml.node-header-size", .medium, zh: "二进制 XML 节点的头部长度异常",
            en: "A node of a compiled XML file has an odd header size"),
        AnomalyRow(
            "axml.attribute-start", .medium, zh: "二进制 XML 属性的起始位置异常",
            en: "Attributes of a compiled XML file begin at an odd place"),
        AnomalyRow(
            "axml.attribute-size", .medium, zh: "二进制 XML 属性的长度异常",
            en: "Attributes of a compiled XML file have an odd size"),
        AnomalyRow(
            "axml.attribute-name-mismatch", .medium, zh: "属性名与资源 ID 不符，按名称读取的工具会被误导",
            en: "An attribute's name contradicts its resource id"),
        AnomalyRow(
            "axml.misused-android-prefix", .medium, zh: "android 前缀被指向其他命名空间",
            en: "The prefix android stands for another namespace"),
        AnomalyRow(
            "axml.mismatched-end", .medium, zh: "二进制 XML 的结束标签与开始标签不符",
            en: "An end tag has another name than its element"),
        AnomalyRow("axml.duplicate-attribute", .low, zh: "同一元素上有重复的属性", en: "An element has one attribute twice"),
        AnomalyRow(
            "axml.bad-string-index", .low, zh: "二进制 XML 引用了不存在的字符串",
            en: "A compiled XML file refers to strings that do not exist"),
        AnomalyRow(
            "axml.unbalanced-namespace", .low, zh: "二进制 XML 的命名空间不配对",
            en: "Namespaces of a compiled XML file are not balanced"),
        AnomalyRow(
            "axml.unclosed-element", .low, zh: "二进制 XML 的元素没有结束", en: "A compiled XML file ends with open elements"),
    ]

    private static let tableRows: [AnomalyRow] = [
        AnomalyRow("pool.string-count", .medium, zh: "字符串池声明的数量超过实际", en: "A string pool claims more strings than fit"),
        AnomalyRow("pool.malformed-styles", .medium, zh: "字符串池的样式数据损坏", en: "A string pool has malformed styles"),
        AnomalyRow("pool.string-out-of-pool", .low, zh: "字符串越出字符串池", en: "A string lies outside its pool"),
        AnomalyRow("arsc.wrong-type", .medium, zh: "资源表的文件类型被篡改", en: "The resource table has another type"),
        AnomalyRow(
            "arsc.unknown-chunk", .medium, zh: "资源表中插入了无用的块", en: "The resource table has chunks of no known type"),
        AnomalyRow("arsc.malformed-chunk", .medium, zh: "资源表中有损坏的块", en: "The resource table has a malformed chunk"),
        AnomalyRow("arsc.type-id", .medium, zh: "资源表的类型 ID 异常", en: "The resource table has a type id that cannot be"),
        AnomalyRow(
            "arsc.type-spec-size", .medium, zh: "资源类型声明的条目数超过实际", en: "A resource type claims more entries than fit"),
        AnomalyRow(
            "arsc.type-layout", .medium, zh: "资源类型块的结构异常", en: "A resource type's entries do not fit their chunk"),
        AnomalyRow("arsc.malformed-entry", .low, zh: "资源条目越界", en: "A resource entry does not fit its chunk"),
    ]
}
