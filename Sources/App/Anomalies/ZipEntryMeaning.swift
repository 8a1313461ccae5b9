import Findings

/// What irregularities of single entries mean: their names, headers and data.
enum ZipEntryMeaning {
    static let emptyName = LocalizedText(
        zh: "条目没有文件名，也不是构建工具留下的空白填充。Android 无法按名称找到它，其中可以存放不被检查的数据。",
        en: """
            An entry has no name and is not the empty padding that build tools leave. Android cannot look it up, so \
            its data escape an ordinary review.
            """)

    static let nulInName = LocalizedText(
        zh: "文件名中含 NUL 字符，C 代码会把它当作结尾，从而看到另一个名称。Android 5.0 起拒绝这样的归档，更早的版本照常读取。",
        en: """
            A name contains NUL, which C code takes for its end, so that it sees another name. Android refuses the \
            archive since 5.0; older releases read it.
            """)

    static let lineBreakInName = LocalizedText(
        zh: "文件名中含回车或换行，可在 V1 签名的清单文件（MANIFEST.MF）中伪造行。Android 照常读取，只靠 V1 签名的包有被篡改的风险。",
        en: """
            A name contains a carriage return or line feed, which can forge lines in the manifest of a v1 \
            signature. Android reads the entry, so a package that rests on v1 alone may have been tampered with.
            """)

    static let controlCharacterInName = LocalizedText(
        zh: "文件名中含其他控制字符，在列表或终端中显示的与实际不同。Android 照常读取，人工核对时容易看漏或看错。",
        en: """
            A name contains another control character, so that listings and terminals show something else. Android \
            reads the entry; a person who checks the list is misled.
            """)

    static let invalidUTF8Name = LocalizedText(
        zh: "文件名的字节不构成 UTF-8。Android 6.0 起拒绝这样的归档，更早的版本照常读取；各工具按不同编码解读，看到的名称不一。",
        en: """
            A name is not built like UTF-8. Android refuses the archive since 6.0 and older releases read it; tools \
            guess different encodings and show different names.
            """)

    static let irregularUTF8Name = LocalizedText(
        zh: "文件名形似 UTF-8 但不合规（超长编码、代理项或多于四字节）。Android 读取归档时接受，Java 代码得到的却是另一个名称，同一文件在两处对不上。",
        en: """
            A name is built like UTF-8 but is none: overlong forms, surrogates or more than four bytes. Android \
            accepts it when reading the archive while Java code sees another name, so one file goes by two names.
            """)

    static let pathTraversal = LocalizedText(
        zh: "文件名中含“..”路径段，解压时不加检查就会写到目标目录之外。Android 自身只解压原生库且只取最后一段文件名，但应用或检测工具解压时可能被覆盖文件。",
        en: """
            A name has the component “..”: unpacked without care, the file lands outside its folder. Android itself \
            unpacks only native libraries, by their last component; apps and review tools that unpack the rest can \
            have files overwritten.
            """)

    static let absoluteName = LocalizedText(
        zh: "文件名以斜杠或盘符开头，解压时不加检查就会写到任意位置。Android 照常读取该条目，风险在于其他解压工具。",
        en: """
            A name begins with a slash or a drive letter: unpacked without care, the file lands anywhere. Android \
            reads the entry; the danger is to the tools that unpack it.
            """)

    static let backslashInName = LocalizedText(
        zh: "文件名中含反斜杠，Windows 工具会当作路径分隔符。对 Android 它只是普通字符，不同平台上解出的路径因此不同。",
        en: """
            A name contains a backslash, which Windows tools take for a separator. To Android it is a character \
            like any other, so the unpacked paths differ between systems.
            """)

    static let localHeaderOutOfBounds = LocalizedText(
        zh: "中央目录指出的本地头位置在目录起始处或其后，不可能有效。Android 拒绝这样的归档。",
        en: """
            The central directory puts a local header at or behind the directory's own start, where none can be. \
            Android refuses the archive.
            """)

    static let localHeaderMissing = LocalizedText(
        zh: "中央目录指出的位置没有本地头。Android 读不出该条目，能读出它的工具是从别处猜到的内容。",
        en: """
            There is no local header where the central directory says. Android cannot read the entry; a tool that \
            shows its content has guessed where it is.
            """)

    static let localNameDiffers = LocalizedText(
        zh: "本地头与中央目录的文件名不一致。Android 读不出该条目，按流读取的工具会看到另一个名称，可用来掩盖真实内容。",
        en: """
            The local header has another name than the central directory. Android cannot read the entry, and tools \
            that stream through the file see the other name, which can disguise what it is.
            """)

    static let localSizesDiffer = LocalizedText(
        zh: "本地头与中央目录的大小不一致。没有数据描述符时 Android 读不出该条目，有数据描述符时 Android 不看本地头；按本地头读取的工具会得到不同的内容。",
        en: """
            The local header has other sizes than the central directory. Without a data descriptor Android cannot \
            read the entry, with one it does not look; tools that go by the local header get other content.
            """)

    static let localCRCDiffers = LocalizedText(
        zh: "本地头与中央目录的 CRC 不一致。没有数据描述符时 Android 读不出该条目，有数据描述符时 Android 不看本地头；说明条目头可能被改动过。",
        en: """
            The local header has another CRC than the central directory. Without a data descriptor Android cannot \
            read the entry, with one it does not look; the headers may have been edited after the build.
            """)

    static let localMethodDiffers = LocalizedText(
        zh: "本地头与中央目录的压缩方法不一致。Android 以中央目录为准，以本地头为准的工具会解压失败或得到别的内容，常用来对抗反编译。",
        en: """
            The local header has another compression method than the central directory. Android goes by the \
            directory; tools that go by the local header fail or get other content, a common trick against \
            decompilers.
            """)

    static let localFlagsDiffer = LocalizedText(
        zh: "本地头与中央目录中影响读取方式的标志位不一致。是否有数据描述符 Android 以本地头为准，加密标志则不看；其他工具可能要求密码或读错内容。",
        en: """
            The headers differ in flags that change how the entry is read. Android takes the local header's word on \
            data descriptors and does not look at encryption; other tools may ask for a password or misread the \
            content.
            """)

    static let dataOutOfBounds = LocalizedText(
        zh: "条目数据越过中央目录起始处或文件末尾。Android 读不出该条目，文件可能被截断或目录被改动。",
        en: """
            The entry's data run past the start of the central directory or the end of the file. Android cannot \
            read the entry: the file was cut off or its directory changed.
            """)

    static let unknownMethod = LocalizedText(
        zh: """
            条目的压缩方法既不是存储也不是 deflate。Android 9 起资源管理器按原始字节读取，更早的版本当作 deflate 解压、不是则读不出，\
            代码和原生库始终无法这样加载；工具会拒绝或报错，恶意应用常以此隐藏清单。
            """,
        en: """
            The entry has a compression method other than stored and deflated. Since 9 Android's asset manager \
            reads the bytes as they are, before it took them for a deflate stream, and code and native libraries \
            are never loaded so; tools refuse or fail, which is how malware hides its manifest.
            """)

    static let encrypted = LocalizedText(
        zh: "条目带有加密标志。Android 不看该标志、照常读取，工具却会要求密码，属于常见的“伪加密”对抗手法。",
        en: """
            The entry says that it is encrypted. Android does not look at this and reads it, while tools ask for a \
            password: a common trick against analysis.
            """)

    static let storedSizesDiffer = LocalizedText(
        zh: "未压缩存储的条目，压缩前后大小却不一致。Android 按未压缩大小读取，以另一个大小为准的工具会多读或少读。",
        en: """
            A stored entry has two different sizes. Android reads as many bytes as the uncompressed size says; \
            tools that go by the other read more or less.
            """)

    static let implausibleSize = LocalizedText(
        zh: "声明的大小超出这段 deflate 数据可能展开的上限（1032 倍）。Android 读不出该条目，按声明大小分配内存的工具可能被拖垮。",
        en: """
            The declared size is more than any deflate stream of this length can hold (1,032 to 1). Android cannot \
            read the entry; tools that reserve the declared size may run out of memory.
            """)

    static let descriptorDiffers = LocalizedText(
        zh: "数据描述符缺失或与中央目录不一致。Android 的资源管理器不看它，但代码和原生库会解压失败，应用在手机上可能无法正常运行。",
        en: """
            The data descriptor is missing or disagrees with the central directory. Android's asset manager does \
            not look at it, but extraction of code and native libraries fails, so that the app may not run.
            """)

    static let zip64Entry = LocalizedText(
        zh: "条目的大小或偏移写在 zip64 扩展字段中。Android 12 起才能读取，更早的手机读不出该条目，正常构建的 APK 不会使用。",
        en: """
            The entry's sizes or offset stand in a zip64 field. Android reads it only since 12, so older phones \
            lack the file; ordinary builds of an APK never produce this.
            """)

    static let malformedZip64 = LocalizedText(
        zh: "条目要求使用 zip64 字段，但该字段缺失或格式有误。Android 读不出该条目，各工具猜测的大小和位置可能不同。",
        en: """
            The entry defers to a zip64 field that is missing or malformed. Android cannot read the entry; tools \
            that read on may each guess another size and place.
            """)

    static let extraFieldTruncated = LocalizedText(
        zh: "条目的扩展字段超出所在区域。Android 不看它、照常读取，其他工具可能拒绝打开，可用来躲避检测。",
        en: """
            An extra field runs past the end of its part of the header. Android does not look at it; other tools \
            may refuse the archive, which keeps it from being examined.
            """)

    static let alignmentFieldMalformed = LocalizedText(
        zh: "对齐扩展字段（0xd935）过短，或声明的边界不是 2 的幂。Android 不看该字段，说明打包工具不规范或条目头被改动过。",
        en: """
            The alignment field (0xd935) is too short or names a boundary that is no power of two. Android does not \
            look at it; it points to an unusual packer or to edited headers.
            """)

    static let alignmentFieldWrong = LocalizedText(
        zh: "对齐扩展字段（0xd935）声明了边界，数据却没有对齐到该边界，说明包在对齐之后又被重新排布。Android 不看该字段，但原生库或资源可能因未对齐而加载变慢或失败。",
        en: """
            The alignment field (0xd935) names a boundary at which the data do not begin: the package was \
            rearranged after it was aligned. Android does not look at the field, but files that are no longer \
            aligned may load slowly or not at all.
            """)

    static let crcMismatch = LocalizedText(
        zh: "解压后数据的 CRC-32 与声明的不一致。Android 读取安装包时不校验，工具则会报错或丢弃文件，数据可能在打包后被改动。",
        en: """
            The CRC-32 of the expanded data is not the declared one. Android does not check it when it reads a \
            package, while tools report an error or drop the file; the data may have been changed after packing.
            """)

    static let bytesAfterStream = LocalizedText(
        zh: "deflate 数据在条目末尾之前就已结束，后面还有剩余字节。Android 不看剩余部分，其中可以藏放数据。",
        en: """
            The deflate stream ends before the entry's bytes do. Android does not look at the rest, which leaves \
            room for hidden data.
            """)
}
