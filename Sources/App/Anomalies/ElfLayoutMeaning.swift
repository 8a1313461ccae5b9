import Findings

/// What irregularities of the header, the segments and the sections of native libraries mean.
enum ElfLayoutMeaning {
    static let version = LocalizedText(
        zh: "文件头中的版本号不是 1，Android 拒绝加载。只看文件名和魔数的工具仍会把它当作原生库。",
        en: """
            The version in the header is not 1; Android refuses to load the file. Tools that go by name and magic \
            still take it for a library.
            """)

    static let unusualType = LocalizedText(
        zh: "文件既不是共享库也不是可执行程序，Android 不会把它作为原生库加载。它可能由应用自己的加载器使用，或根本没有用处。",
        en: """
            The file is neither a shared object nor a program, so Android does not load it as a library. The app \
            may have a loader of its own for it, or no use at all.
            """)

    static let unknownMachine = LocalizedText(
        zh: "处理器类型或位数不属于任何 Android ABI，系统无法加载。可能是误打包的其他系统文件，也可能是被改动的文件头。",
        en: """
            The processor, or its combination with the word size, is that of no Android ABI, so no phone can load \
            it. It may be a file of another system or have a changed header.
            """)

    static let headerSize = LocalizedText(
        zh: "文件头声明的自身长度有误。Android 不看这个字段，按它定位的工具会读错，常见于对抗分析的改动。",
        en: """
            The header states a wrong size for itself. Android does not look, but tools that go by it read on at \
            the wrong place, as some protectors intend.
            """)

    static let programHeaderSize = LocalizedText(
        zh: "程序头条目的声明长度有误。Android 一律按标准长度读取，按声明长度读取的工具会得到另一套段。",
        en: """
            The stated size of a program header is wrong. Android takes the proper size all the same; tools that go \
            by the stated one see other segments.
            """)

    static let sectionHeaderSize = LocalizedText(
        zh: "节头条目的声明长度有误。面向 Android 8 及以上的应用加载它时会被拒绝，旧应用不受影响。",
        en: """
            The stated size of a section header is wrong. Apps that target Android 8 or later cannot load the file, \
            older ones can.
            """)

    static let programHeaderCount = LocalizedText(
        zh: "程序头数量为零或超过 64 KiB，Android 拒绝加载。此处读出的内容仅供参考。",
        en: """
            There are no program headers, or more than 64 KiB of them, and Android refuses the file. What was read \
            from it is only a clue.
            """)

    static let programHeadersCut = LocalizedText(
        zh: "程序头超出文件末尾，Android 拒绝加载。文件可能被截断，也可能要由应用自己的加载器补全。",
        en: """
            The program headers lie beyond the end of the file, and Android refuses it. It may be cut off, or a \
            loader of the app's own restores them.
            """)

    static let nothingLoaded = LocalizedText(
        zh: "没有任何需要装入内存的段，Android 拒绝加载。文件可能只有调试信息，或借原生库之名存放数据。",
        en: """
            No segment is to be loaded, and Android refuses the file. It may hold debugging information only, or \
            data under a library's name.
            """)

    static let segmentCut = LocalizedText(
        zh: "有段超出文件末尾，加载时会失败或读到零页之外而崩溃。文件可能被截断，或要由加载器解密补全。",
        en: """
            A segment reaches beyond the end of the file, so that loading fails or a read past the end crashes. The \
            file may be cut off, or a loader completes it.
            """)

    static let segmentSizes = LocalizedText(
        zh: "段在文件中的长度大于在内存中的长度，正常的链接器不会这样写。多出的字节可用来藏放数据。",
        en: """
            A segment has more bytes in the file than in memory, which no link editor writes. The bytes too many can \
            hide data.
            """)

    static let segmentAlignment = LocalizedText(
        zh: "段的对齐值不是二的幂，或偏移与地址对不上，Android 无法按页映射。该文件很可能加载失败。",
        en: """
            A segment's alignment is no power of two, or offset and address disagree about it, so that pages cannot \
            be mapped. Loading most likely fails.
            """)

    static let segmentOrder = LocalizedText(
        zh: "可装入的段未按地址升序排列或相互重叠，后面的段会覆盖前面的内容。静态看到的代码可能与运行时不同。",
        en: """
            Loaded segments overlap or are not in ascending order, and the later one covers the earlier. The code \
            in the file may not be the code that runs.
            """)

    static let repeatedSegment = LocalizedText(
        zh: "只应有一个的段出现了多个。Android 使用第一个，使用最后一个的工具会读到另一份内容。",
        en: """
            There are several segments of a kind of which there can be one. Android takes the first, and a tool \
            that takes the last reads something else.
            """)

    static let noSections = LocalizedText(
        zh: "没有节头。Android 7 及以后拒绝加载这样的库，加壳后的库常见此状；分析只能依据段和动态节。",
        en: """
            There are no section headers. Android since 7 refuses such a library, which is typical of packed ones; \
            the analysis rests on segments and the dynamic section.
            """)

    static let sectionHeadersCut = LocalizedText(
        zh: "节头超出文件末尾。Android 7 及以后拒绝加载这样的库，依赖节头的工具会报错中止。",
        en: """
            The section headers lie beyond the end of the file. Android since 7 refuses such a library, and tools \
            that need sections give up.
            """)

    static let sectionNames = LocalizedText(
        zh: "节名称表的索引不指向字符串节。加载不受影响，但各节失去名称，依赖节名的工具认不出内容。",
        en: """
            The index of the table of section names leads to no such table. Loading is not affected, but tools that \
            go by names recognise nothing.
            """)

    static let sectionCut = LocalizedText(
        zh: "有节超出文件末尾。加载器基本不看节，工具则会读错或报错，可能是对抗分析的改动。",
        en: """
            A section reaches beyond the end of the file. The linker hardly looks at sections; tools misread them \
            or give up, which may be intended.
            """)

    static let sectionsDisagree = LocalizedText(
        zh: "节与段对动态节、符号或字符串位置的说法不一致。手机以段为准，以节为准的工具会看到伪造的内容。",
        en: """
            Sections and segments disagree on where the dynamic section or its symbols are. A phone goes by \
            segments, while tools that go by sections are shown something else.
            """)
}
