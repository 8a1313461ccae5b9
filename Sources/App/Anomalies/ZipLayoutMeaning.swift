import Findings

/// What irregularities of an archive as a whole mean: its end, its directory, what lies between, the signing block and
/// the second opinion.
enum ZipLayoutMeaning {
    static let severalEndRecords = LocalizedText(
        zh: "文件中还有一处目录结束记录也指向有效目录；Android 取文件中的最后一处。检索方向或校验方式不同的工具会看到另一套条目，检测到的内容可能不是手机安装的内容。",
        en: """
            A second end record also leads to a directory; Android takes the last one in the file. A tool that \
            searches from the other side or checks less sees other entries, and may have examined something else \
            than what a phone installs.
            """)

    static let endRecordShadowed = LocalizedText(
        zh: "文件中最后一处目录结束记录无效（注释未到文件末尾或指向无效位置），此处按更早的一处读取。Android 拒绝这样的归档，能读出内容的工具看到的是手机上装不了的包。",
        en: """
            The last end record cannot be the archive's: its comment does not end with the file, or it leads \
            nowhere; an earlier one was used here. Android refuses the archive, so no phone installs what other \
            tools show.
            """)

    static let trailingBytes = LocalizedText(
        zh: "目录结束记录的注释之后还有多余字节。Android 5.0 起拒绝安装，更早的版本照常读取；多余部分可能夹带其他内容，也可能是下载或渠道工具损坏了文件。",
        en: """
            Bytes follow the comment of the end record. Android refuses the archive since 5.0 and older releases \
            read it; the bytes may be a hidden payload or the mark of a damaged download.
            """)

    static let commentTruncated = LocalizedText(
        zh: "目录结束记录的注释长度超出文件末尾，文件可能被截断。Android 5.0 起拒绝安装，更早的版本照常读取。",
        en: """
            The comment of the end record runs past the end of the file, as if the file were cut off. Android \
            refuses the archive since 5.0; older releases read it.
            """)

    static let multiDisk = LocalizedText(
        zh: "目录结束记录声明归档分为多卷。Android 不看该字段、照常安装，不少解压和检测工具会拒绝打开，可用来躲避检测。",
        en: """
            The end record claims that the archive spans several disks. Android does not look at this and installs \
            it; other tools refuse to open it, which keeps the package from being examined.
            """)

    static let entryCountMismatch = LocalizedText(
        zh: "目录结束记录中的两个条目数不一致。Android 4.4 采用前一个（本卷），之后的版本采用后一个，不同版本和工具看到的条目可能不同。",
        en: """
            The two entry counts of the end record differ. Android 4.4 goes by the first (this disk), later \
            releases by the second, so phones and tools may see different sets of files.
            """)

    static let zip64EndRecord = LocalizedText(
        zh: "归档由 zip64 目录结束记录描述。Android 12 起才能读取，且 V2 及以上签名方案不接受这样的归档，正常构建的 APK 不会使用。",
        en: """
            A zip64 end record describes the archive. Android reads it only since 12, and signature schemes v2 and \
            later refuse it; ordinary builds of an APK never produce one.
            """)

    static let zip64EndRecordUnused = LocalizedText(
        zh: "存在一处没有被引用的 zip64 目录结束记录。Android 读取时不看它，但 V2 及以上签名方案会拒绝该归档；其他工具可能按它读取，看到另一套条目。",
        en: """
            A zip64 end record is present although nothing asks for it. Android does not look at it when reading, \
            but signature schemes v2 and later refuse the archive; other tools follow it and may see other entries.
            """)

    static let directoryBroken = LocalizedText(
        zh: "中央目录的记录没有首尾相接，此处跳到后面形似记录的位置继续读取。Android 拒绝这样的归档，因此所列条目只能作为线索。",
        en: """
            A record of the central directory does not begin where the one before it ends; reading went on at the \
            next bytes that look like one. Android refuses the archive, so the entries listed are a clue, not what \
            a phone sees.
            """)

    static let directoryOverrun = LocalizedText(
        zh: "中央目录超出了声明的大小，或声明的大小越过目录结束记录。Android 拒绝这样的归档，能打开它的工具并未按手机的规则读取。",
        en: """
            The central directory reaches beyond its declared size, or that size beyond the end record. Android \
            refuses the archive; a tool that opens it does not read it as a phone does.
            """)

    static let directorySizeMismatch = LocalizedText(
        zh: "计入总数的记录比目录声明的大小短。Android 不看剩余部分，其中可以藏放不被检查的数据。",
        en: """
            The counted records take fewer bytes than the directory declares. Android does not look at what is left \
            over, which leaves room for data that nobody examines.
            """)

    static let unlistedRecords = LocalizedText(
        zh: "中央目录中还有未计入总数的记录。Android 看不到这些条目，按目录大小读取的工具却能看到，检测结果会混入手机上不存在的文件。",
        en: """
            The central directory goes on with records that the end record does not count. Android does not see \
            these entries; tools that go by the directory's size do, and report files that do not exist on a phone.
            """)

    static let gapBeforeEndRecord = LocalizedText(
        zh: "中央目录与目录结束记录之间夹有其他字节。Android 读取时不在意，但 V2 及以上签名方案会拒绝该归档，说明文件在签名后可能被改动过。",
        en: """
            Other bytes stand between the central directory and the end record. Android reads on, but signature \
            schemes v2 and later refuse the archive: it may have been changed after signing.
            """)

    static let duplicateName = LocalizedText(
        zh: "两个条目同名。Android 4.4 起拒绝安装；更早的版本校验与加载取到的不是同一份（“Master Key”漏洞，CVE-2013-4787），可绕过签名校验替换代码。",
        en: """
            Two entries have one name. Android refuses the archive since 4.4; before that, one copy was verified \
            and the other run (the “master key” fault, CVE-2013-4787), so that code could be replaced under a valid \
            signature.
            """)

    static let dexPrefix = LocalizedText(
        zh: """
            文件以 DEX 头开头，ZIP 归档接在其后，即 Janus 漏洞（CVE-2017-13156）的形态：未修复的手机校验归档却运行前面的代码。\
            Android 8.1 起以及 2017 年 12 月补丁之后拒绝安装。
            """,
        en: """
            The file begins with a DEX header and the archive follows, as in Janus (CVE-2017-13156): an unpatched \
            phone verifies the archive and runs the code in front. Android refuses it since 8.1 and the December \
            2017 patch.
            """)

    static let prefix = LocalizedText(
        zh: "文件开头不是本地头，归档前面附有其他数据。Android 8.1 起以及 2017 年 12 月补丁之后拒绝安装，更早的版本照常读取；前置数据可能被当作另一种文件执行或解析。",
        en: """
            The file begins with something else than a local header. Android refuses it since 8.1 and the December \
            2017 patch, older releases read it; what stands in front may be run or read as another kind of file.
            """)

    static let hiddenBytes = LocalizedText(
        zh: "条目之间或中央目录之前有不属于任何条目的数据，且不是对齐填充。Android 看不到这些数据，应用自身却可以按偏移读取，常用来藏放代码或渠道信息。",
        en: """
            Bytes that belong to no entry stand between entries or before the directory, and they are not the \
            padding of alignment. Android does not see them, but the app can read them from its own file: a place \
            for hidden code or marks.
            """)

    static let unlistedEntry = LocalizedText(
        zh: "存在中央目录没有登记的本地头。Android 看不到该条目，按流读取的工具会看到，两者检查的文件不一致。",
        en: """
            A local header has a name that the central directory does not list. Android does not see the entry; \
            tools that stream through the file do, so the two examine different files.
            """)

    static let overlappingEntries = LocalizedText(
        zh: "两个条目的字节区间重叠，一个文件的内容是另一个的一部分。Android 不检查重叠、照常读取；这是部分压缩炸弹的做法，会让解压工具耗尽磁盘或内存。",
        en: """
            The bytes of two entries overlap: one file's content is part of another's. Android does not look at it; \
            certain zip bombs are built like this and exhaust the tools that unpack them.
            """)

    static let dataInSigningBlock = LocalizedText(
        zh: "条目数据伸入 APK 签名块，而 V2、V3 签名不覆盖这一部分，改动它不会破坏签名。Android 不检查这一点，文件内容可能在签名之后被替换。",
        en: """
            An entry's data reach into the APK Signing Block, the one part of the file that signatures of schemes \
            v2 and v3 do not cover. Android does not look at it, so this content can be changed without breaking \
            the signature.
            """)

    static let signingBlockSizesDiffer = LocalizedText(
        zh: "APK 签名块首尾两处大小不一致。Android 不认这个签名块，视为没有 V2 及以上签名；若还有 V1 签名，可能退回到较弱的校验。",
        en: """
            The sizes at both ends of the APK Signing Block differ. Android does not take the block, so schemes v2 \
            and later are absent to it; if there is a v1 signature, verification may fall back to that weaker one.
            """)

    static let signingBlockMalformed = LocalizedText(
        zh: "APK 签名块的大小或其中的数据项不合规格。Android 7.0 起拒绝其中的签名，包可能已损坏或被改动。",
        en: """
            The size of the APK Signing Block leads nowhere, or the pairs in it do not fit. Android refuses the \
            signatures in it since 7.0: the package is damaged or was tampered with.
            """)

    static let signingBlockDuplicateID = LocalizedText(
        zh: "APK 签名块中有两项 ID 相同。Android 取第一项；取最后一项的工具会读到另一份签名或渠道信息。",
        en: """
            The APK Signing Block has two pairs with one id. Android takes the first; a tool that takes the last \
            reads another signature or another channel mark.
            """)

    static let libzipRefuses = LocalizedText(
        zh: "严格按 ZIP 规范读取的 libzip 拒绝该归档。手机能否读取以 Android 的规则为准，但许多检测工具会因此打不开这个包。",
        en: """
            libzip, which reads archives by the book, refuses this one. Whether a phone reads it is decided by \
            Android's own rules, but many review tools will fail to open the package.
            """)

    static let libzipMissesEntry = LocalizedText(
        zh: "有一个条目 Android 能看到、libzip 看不到。依赖通用解压库的检测工具会漏查手机上实际存在的文件。",
        en: """
            Android sees an entry that libzip does not see. Review tools built on common zip libraries will miss a \
            file that is there on a phone.
            """)

    static let libzipExtraEntry = LocalizedText(
        zh: "有一个条目 libzip 能看到、Android 看不到。依赖通用解压库的检测工具会把手机上不存在的文件算进去。",
        en: """
            libzip sees an entry that Android does not see. Review tools built on common zip libraries will count a \
            file that does not exist on a phone.
            """)

    static let libzipDiffers = LocalizedText(
        zh: "同一条目的大小、压缩方法或 CRC，libzip 与 Android 读出的结果不同。通用工具解出的内容可能不是手机使用的内容。",
        en: """
            libzip reads another size, method or CRC of an entry than Android does. What common tools extract may \
            not be what a phone uses.
            """)
}
