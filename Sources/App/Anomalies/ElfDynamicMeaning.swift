import Findings

/// What irregularities of dynamic sections, symbols and notes of native libraries mean.
enum ElfDynamicMeaning {
    static let noDynamicSection = LocalizedText(
        zh: "共享库没有动态节，Android 拒绝加载。它不是可用的原生库，或要由应用自己的加载器处理。",
        en: """
            A shared object without a dynamic section, which Android refuses. It is no usable library, or one for a \
            loader of the app's own.
            """)

    static let unterminatedDynamicSection = LocalizedText(
        zh: "动态节没有结束标记。加载器会继续读后面的字节，结果难以预料。",
        en: "The dynamic section has no end mark. The linker reads on into the bytes behind it, with whatever effect.")

    static let repeatedDynamicEntry = LocalizedText(
        zh: "动态节中只应出现一次的条目出现了多次。Android 以最后一个为准，取第一个的工具结果会不同。",
        en: """
            An entry of the dynamic section of which there can be one occurs several times. The last counts for \
            Android, and tools that take the first differ.
            """)

    static let unmappedAddress = LocalizedText(
        zh: "动态节指向的地址没有对应的文件内容。加载会失败，或者内容要由加载器在运行时解密填入。",
        en: """
            The dynamic section leads to an address that nothing of the file is mapped to. Loading fails, or a \
            loader fills the place at run time.
            """)

    static let missingTable = LocalizedText(
        zh: "缺少字符串表或符号表，Android 拒绝加载；符号和依赖库因此无从得知。",
        en: """
            A table of strings or symbols is missing, so that Android refuses the file; what it offers and needs \
            cannot be told.
            """)

    static let nameOutsideTable = LocalizedText(
        zh: "有名称不在字符串表之内，或字符串表超出所映射的内容。加载器可能越界读取，工具显示的名称不可靠。",
        en: """
            A name lies outside the table of strings, or the table outside what is mapped. The linker may read out \
            of bounds, and names that tools show are not reliable.
            """)

    static let symbolSize = LocalizedText(
        zh: "动态节声明的符号长度有误，Android 拒绝加载。此处按标准长度读取。",
        en: """
            The dynamic section states a wrong size for symbols, and Android refuses the file. They were read with \
            the proper size.
            """)

    static let noHashTable = LocalizedText(
        zh: "没有符号哈希表，Android 拒绝加载，其他库也无法从中找到符号。",
        en: "There is no hash table of symbols; Android refuses the file, and nothing could find a symbol in it.")

    static let malformedHashTable = LocalizedText(
        zh: "符号哈希表超出文件或没有结尾。加载时可能崩溃，动态符号的数量只能另行推断。",
        en: """
            A hash table of symbols leads out of the file or has no end. Loading may crash, and the number of \
            symbols has to be inferred otherwise.
            """)

    static let symbolCount = LocalizedText(
        zh: "哈希表与节头给出的动态符号数量不同。手机以哈希表为准，以节头为准的工具会漏看或多看符号。",
        en: """
            Hash table and section headers count different numbers of dynamic symbols. A phone goes by the hash \
            table, so tools that go by sections see fewer symbols or more.
            """)

    static let symbolTableCut = LocalizedText(
        zh: "符号表超出所在的段或文件末尾，后面的符号无法读取。文件可能被截断或加密。",
        en: """
            A table of symbols reaches beyond its segment or the file, so that the last ones cannot be read. The \
            file may be cut off or encrypted.
            """)

    static let malformedVersions = LocalizedText(
        zh: "所需符号版本的列表有误或比声明的短，加载时可能出错。版本信息因此不完整。",
        en: """
            The list of needed symbol versions is malformed or shorter than stated, so that loading may fail. What is \
            shown of versions is incomplete.
            """)

    static let malformedNote = LocalizedText(
        zh: "有注记格式有误或被截断。构建标识、NDK 版本和处理器保护标记可能因此缺失。",
        en: """
            A note is malformed or cut off. Build id, NDK version and marks of processor features may be missing \
            for that reason.
            """)

    static let tooMany = LocalizedText(
        zh: "条目数量远超正常文件，超出部分没有保留。这通常意味着文件被蓄意构造。",
        en: """
            There are far more entries than any normal file has, and not all were kept. Such a file was most likely \
            made to exhaust tools.
            """)

    static let trailingBytes = LocalizedText(
        zh: "文件末尾有各头部都没有描述的数据。Android 不读取它们，应用自己的加载器可能把载荷藏在这里。",
        en: """
            There are bytes behind all that the headers describe. Android ignores them, but a loader of the app's \
            own may have a payload there.
            """)
}
