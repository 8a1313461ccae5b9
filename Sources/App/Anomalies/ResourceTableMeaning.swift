import Findings

/// What irregularities of resource tables mean.
enum ResourceTableMeaning {
    static let wrongTableType = LocalizedText(
        zh: "资源表首个 chunk 的类型不是 RES_TABLE_TYPE，文件头可能被改动。现行的 Android 会跳过类型不明的 chunk，手机上可能取不到任何资源，工具的读取结果也各不相同。",
        en: """
            The first chunk of the table has another type than RES_TABLE_TYPE, as after an edit of its header. \
            Current Android skips chunks of unknown type, so a phone may find no resources here while tools that do \
            not look find them.
            """)

    static let tableSize = LocalizedText(
        zh: "资源表声明的大小与文件大小不符。多出的部分不属于资源表，可以藏放数据；声明偏大则可能是截断，工具的处理各不相同。",
        en: """
            The table's own size is not that of the file. What lies beyond it can hide data, and a size too large \
            may mean that the file was cut off; tools disagree on where the table ends.
            """)

    static let tableHeaderSize = LocalizedText(
        zh: "资源表、资源包或类型的头长度不同寻常。按固定长度读取的工具会读错后面的内容，与按声明长度读取的结果不一致。",
        en: """
            The head of the table, of a package or of a type has an unusual size. Tools that assume the usual size \
            misread what follows and differ from those that go by the declared one.
            """)

    static let unknownTableChunk = LocalizedText(
        zh: "资源表中出现不应有的 chunk 类型。Android 跳过它，不少工具会报错中止，后面的资源因此漏查。",
        en: """
            A chunk of a type that has no place in a resource table. Android skips it; many tools stop there and \
            miss the resources behind it.
            """)

    static let malformedChunk = LocalizedText(
        zh: "资源表中有 chunk 的头部格式有误。Android 忽略其所在部分的剩余内容，或拒绝整个资源表；工具显示的资源可能多于手机上的。",
        en: """
            The head of a chunk is malformed. Android ignores the rest of what contains it, or refuses the table; \
            tools may show more resources than a phone has.
            """)

    static let extraStringPool = LocalizedText(
        zh: "除了所用的字符串池之外还有多余的字符串池。它可能存放无关数据，也会让取错字符串池的工具显示错误的名称和值。",
        en: """
            There is a string pool beyond those that are used. It may carry unrelated data, and a tool that picks \
            the wrong pool shows wrong names and values.
            """)

    static let packageCount = LocalizedText(
        zh: "资源包的数量与资源表头声明的不同。实际数量更多时 Android 拒绝该资源表；按声明数量读取的工具会漏掉一部分。",
        en: """
            The number of packages is not the one in the table's head. Android refuses a table with more; tools \
            that go by the declared number miss some.
            """)

    static let packageID = LocalizedText(
        zh: "资源包 ID 超出一个字节，或有两个相同的 ID。同一资源 ID 可能对应不同内容，工具与手机取到的未必是同一个。",
        en: """
            A package id is no byte, or the same id occurs twice. One resource id may then stand for different \
            contents, and tools may follow another than a phone.
            """)

    static let missingNames = LocalizedText(
        zh: "资源包缺少类型名或条目名。按 ID 引用不受影响，但按名称查找和还原资源的工具无法识别这些资源，常见于资源混淆。",
        en: """
            The names of a package's types or entries are missing. References by id still work, but tools that look \
            up or restore resources by name cannot identify them, as resource obfuscation intends.
            """)

    static let typeID = LocalizedText(
        zh: "类型 ID 为零或超出范围。Android 拒绝该资源表，此处读出的其余内容仅作线索。",
        en: "A type id is zero or does not fit. Android refuses the table; what else was read from it is only a clue.")

    static let typeSpecSize = LocalizedText(
        zh: "类型规格（typeSpec）声明的条目数超出 ID 范围或 chunk 容量。Android 拒绝该资源表，按声明数量分配内存的工具可能被拖垮。",
        en: """
            A type specification has more entries than an id can count or than its chunk holds. Android refuses the \
            table; tools that reserve the claimed number may run out of memory.
            """)

    static let repeatedTypeSpec = LocalizedText(
        zh: "同一类型有第二份类型规格（typeSpec）。Android 使用第一份，使用后一份的工具读到的条目数和配置标志会不同。",
        en: """
            A type has a second specification. Android uses the first; a tool that uses the second reads another \
            number of entries and other flags.
            """)

    static let missingTypeSpec = LocalizedText(
        zh: "类型 chunk 之前没有对应的类型规格（typeSpec）。Android 拒绝该资源表，宽松的工具仍会显示其中的资源。",
        en: """
            A type chunk has no specification before it. Android refuses the table; lenient tools still show its \
            resources.
            """)

    static let typeChunkLayout = LocalizedText(
        zh: "类型 chunk 的条目偏移区放不下或位置不对。Android 拒绝该资源表，工具读出的条目可能是错位的数据。",
        en: """
            The entry offsets of a type chunk do not fit. Android refuses the table; the entries that tools read \
            from it may be misplaced bytes.
            """)

    static let configurationSize = LocalizedText(
        zh: "类型 chunk 中的配置小于 28 字节，或超出 chunk 头。各工具取到的语言、屏幕等限定条件可能不同，选出的资源随之不同。",
        en: """
            The configuration of a type chunk is smaller than 28 bytes or larger than the chunk's head. Tools may \
            read different qualifiers from it, such as language or screen, and pick other resources.
            """)

    static let unknownConfiguration = LocalizedText(
        zh: "配置中有本工具不认识且不为零的字节，可能来自更新的 Android 版本。这些字节可能决定某些设备选用哪份资源，此处的选择未必与手机相同。",
        en: """
            A configuration has bytes that this reader does not know and that are not zero, perhaps from a newer \
            Android release. They may decide which resource a device picks, so the choice shown here may not be a \
            phone's.
            """)

    static let repeatedConfiguration = LocalizedText(
        zh: "同一类型、同一配置有两个类型 chunk。Android 两个都会查找，只看其中一个的工具会漏掉或取错资源。",
        en: """
            Two type chunks have the same type and configuration. Android asks both; tools that look at one miss \
            resources or take the wrong ones.
            """)

    static let malformedList = LocalizedText(
        zh: "共享库、overlayable 或暂存别名列表超出所在 chunk。Android 拒绝该资源表，宽松的工具仍会继续读取。",
        en: """
            A list of shared libraries, overlayables or staged aliases does not fit its chunk. Android refuses the \
            table while lenient tools read on.
            """)

    static let strayAliases = LocalizedText(
        zh: "非系统框架的资源包中出现暂存别名。Android 忽略它们，采用别名的工具会把资源 ID 指向别处。",
        en: """
            Staged aliases stand in a package that is not the framework. Android ignores them; a tool that follows \
            them takes resource ids for others.
            """)

    static let malformedEntry = LocalizedText(
        zh: "资源条目超出所在 chunk。Android 视为该配置下没有此资源，不检查边界的工具会显示无关数据。",
        en: """
            An entry does not fit its chunk. Android takes the resource for absent in this configuration; tools \
            that do not check bounds show unrelated data.
            """)
}
