import Findings

/// What irregularities of string pools and compiled XML mean.
enum XMLMeaning {
    static let unterminatedString = LocalizedText(
        zh: "字符串在其长度所指处没有结束符。Android 取不到该字符串；宽松的工具仍会显示出内容，与手机所见不同。",
        en: """
            A string has no terminator where its length says. Android gives no string then; lenient tools still \
            show one, which is not what a phone sees.
            """)

    static let stringOutOfPool = LocalizedText(
        zh: "字符串的偏移或长度越出字符串池。Android 取不到该字符串，不检查边界的工具可能崩溃或读到无关数据。",
        en: """
            A string's offset or length leads out of the pool. Android gives no string then; tools that do not \
            check bounds crash or show unrelated data.
            """)

    static let stringLengthMismatch = LocalizedText(
        zh: "声明的 UTF-16 长度与 UTF-8 文本不符。Android 的原生代码能读出，Java 层取不到该字符串，同一名称在系统内外表现不一。",
        en: """
            The length in UTF-16 units disagrees with the UTF-8 text. Android's native code reads the string while \
            Java gets none, so one part of the system sees a name that another does not.
            """)

    static let malformedUTF8 = LocalizedText(
        zh: "文本不是规范的 UTF-8（如三字节代理项、双字节 NUL）。Android 尽量解码，工具可能报错、替换字符或看到另一个名称。",
        en: """
            The text is not well-formed UTF-8, such as surrogates as three bytes or a two-byte NUL. Android decodes \
            what it can; tools fail, replace characters or see another name.
            """)

    static let loneSurrogate = LocalizedText(
        zh: "UTF-16 字符串中有不成对的代理项。这样的名称无法正常转换成 UTF-8，工具会替换或丢弃该字符，不同名称可能显示成同一个。",
        en: """
            A UTF-16 string has a surrogate without its partner. It cannot be turned into proper UTF-8: tools \
            replace or drop the character, and different names may look alike.
            """)

    static let truncatedLength = LocalizedText(
        zh: "UTF-8 字符串的长度被旧版 aapt 截成 15 位。Android 会继续查找真正的结尾，只按声明长度读取的工具得到的文本不完整。",
        en: """
            The length of a UTF-8 string was cut to 15 bits by an old aapt. Android searches the real end; tools \
            that go by the length show only part of the text.
            """)

    static let stringCount = LocalizedText(
        zh: "字符串池声明的数量多于实际能容纳的数量。Android 拒绝这样的字符串池，所在文件在手机上无法使用。",
        en: """
            The pool claims more strings than fit into it. Android refuses such a pool, so the file that holds it \
            cannot be used on a phone.
            """)

    static let malformedStyles = LocalizedText(
        zh: "字符串池的样式数据放不下或没有正常结束。Android 拒绝这样的字符串池，仍能读出内容的工具与手机不一致。",
        en: """
            The pool has styles that do not fit or do not end as they should. Android refuses such a pool; tools \
            that skip styles read on and differ from a phone.
            """)

    static let unterminatedPool = LocalizedText(
        zh: "字符串池的最后一个字符串没有结束符。Android 拒绝这样的字符串池，此处读出的内容仅作线索。",
        en: """
            The last string of the pool has no terminator. Android refuses such a pool; what was read here is only \
            a clue.
            """)

    static let wrongXMLType = LocalizedText(
        zh: "文件首个 chunk 的类型不是 RES_XML_TYPE。Android 旧版本从不检查，新版本拒绝；许多反编译工具因此打不开清单，是常见的对抗手法。",
        en: """
            The first chunk has another type than RES_XML_TYPE. Older Android releases never looked and newer ones \
            refuse it; many decompilers fail on it, which makes it a common trick.
            """)

    static let xmlHeaderSize = LocalizedText(
        zh: "文件首个 chunk 的头长度不是 8 字节。Android 从该头声明的结尾开始读，按固定 8 字节读取的工具会读错或报错。",
        en: """
            The header of the first chunk is not 8 bytes. Android begins where that header claims to end; tools \
            that assume 8 bytes misread the file or fail.
            """)

    static let bytesAfterXML = LocalizedText(
        zh: "文档声明的大小小于文件，后面还有数据。Android 忽略多出的部分，其中可以藏放内容。",
        en: """
            The document's own size is smaller than the file. Android ignores what follows, which leaves room for \
            hidden data.
            """)

    static let xmlSize = LocalizedText(
        zh: "文档声明的大小超过文件。Android 拒绝这样的文件，可能是截断或故意改动。",
        en: """
            The document's own size is larger than the file. Android refuses it: the file was cut off or its header \
            edited.
            """)

    static let unknownXMLChunk = LocalizedText(
        zh: "XML 中出现不应有的 chunk 类型。Android 跳过它，不少工具会报错中止，可用来对抗反编译。",
        en: """
            A chunk of a type that has no place in XML. Android skips it; many tools stop there, which shields what \
            follows from review.
            """)

    static let unalignedChunk = LocalizedText(
        zh: "chunk 的大小或头长度不是 4 的倍数。Android 拒绝这样的文件，工具读出的内容不会出现在手机上。",
        en: """
            The size of a chunk or of its head is no multiple of four. Android refuses the file, so what tools read \
            from it never takes effect on a phone.
            """)

    static let repeatedStringPool = LocalizedText(
        zh: "首个节点之前有第二个字符串池。Android 使用最后一个，使用第一个的工具会看到完全不同的名称和值。",
        en: """
            A second string pool stands before the first node. Android uses the last one; a tool that uses the \
            first sees other names and values throughout.
            """)

    static let repeatedResourceMap = LocalizedText(
        zh: "首个节点之前有第二个资源 ID 映射表。Android 使用最后一个，使用第一个的工具会把属性认成别的属性。",
        en: """
            A second resource map stands before the first node. Android uses the last one; a tool that uses the \
            first takes attributes for others.
            """)

    static let lateChunk = LocalizedText(
        zh: "首个节点之后又出现字符串池或资源 ID 映射表。Android 忽略它，采用它的工具从此处起会看到另一套名称。",
        en: """
            A string pool or resource map stands behind the first node. Android ignores it; a tool that takes it \
            sees other names from there on.
            """)

    static let malformedTail = LocalizedText(
        zh: "根元素结束之后有无法读取的 chunk。Android 读到这里已经停止，继续读取的工具会报错，误判文件已损坏。",
        en: """
            A chunk behind the end of the root element cannot be read. Android has stopped reading by then; tools \
            that go on report a broken file.
            """)

    static let nodeHeaderSize = LocalizedText(
        zh: "节点头长度不是 16 字节。Android 从该头声明的结尾开始读节点内容，按固定长度读取的工具会看到错误的元素和属性。",
        en: """
            A node's header is not 16 bytes. Android reads the node's body where that header claims to end; tools \
            that assume 16 see wrong elements and attributes.
            """)

    static let attributeStart = LocalizedText(
        zh: "属性没有紧跟在元素自身字段之后。Android 按声明的起点读取，按固定位置读取的工具会读到错误的属性。",
        en: """
            Attributes do not begin right behind the element's own fields. Android goes by the declared start; \
            tools that assume the usual place read wrong attributes.
            """)

    static let attributeSize = LocalizedText(
        zh: "相邻属性的间距不是 20 字节。Android 按声明的间距读取，属性因此重叠或留有空隙；按固定 20 字节读取的工具会看到另一组属性。",
        en: """
            The stride between attributes is not 20 bytes. Android goes by the stride, so that attributes overlap \
            or have gaps; tools that assume 20 see other attributes.
            """)

    static let valueSize = LocalizedText(
        zh: "Res_value 声明的大小不是 8 字节。Android 不看该字段，严格的工具会报错或跳过该属性。",
        en: """
            A Res_value claims another size than 8. Android does not look at it; strict tools fail or skip the \
            attribute.
            """)

    static let badStringIndex = LocalizedText(
        zh: "名称或值指向字符串池中不存在的字符串。Android 视为没有，不检查下标的工具可能崩溃或显示错误内容。",
        en: """
            A name or value points at a string that the pool does not have. Android takes it for absent; tools that \
            do not check crash or show something else.
            """)

    static let emptyElementName = LocalizedText(
        zh: "元素没有名称。Android 当作未知元素跳过，工具还原出的 XML 可能无效，其下内容容易漏查。",
        en: """
            An element has no name. Android skips it as an unknown element; tools may produce invalid XML and lose \
            what is inside it.
            """)

    static let rawValueMismatch = LocalizedText(
        zh: "属性的原始文本与类型化字符串不同。Android 对 package 等按名称读取的属性取前者，对按资源 ID 读取的属性取后者；只看其中一个的工具会被误导。",
        en: """
            What was written and the typed string of an attribute differ. Android takes the former for “package” \
            and others that it reads by name, the latter for those that it reads by id; a tool that looks at one of \
            them is misled.
            """)

    static let strippedAttributeName = LocalizedText(
        zh: "属性名为空，但资源 ID 有效。Android 按 ID 识别，按名称读取的工具看不到该属性，加固和混淆工具常这样处理。",
        en: """
            An attribute's name is empty but its resource id is known. Android goes by the id; tools that read \
            names do not see the attribute, as certain protectors intend.
            """)

    static let attributeNameMismatch = LocalizedText(
        zh: "属性名与其资源 ID 不符。Android 按 ID 识别，按名称读取的工具会看到假的属性，例如把 exported 看成别的设置。",
        en: """
            An attribute's name contradicts its resource id. Android goes by the id; tools that read names are \
            shown a false attribute, such as another setting in place of “exported”.
            """)

    static let attributeWithoutID = LocalizedText(
        zh: "Android 命名空间中的属性没有资源 ID。Android 看不到该属性，工具却会显示出来，设置看似生效其实无效。",
        en: """
            An attribute in the Android namespace has no resource id. Android does not see it while tools show it: \
            a setting that seems to be there has no effect.
            """)

    static let attributeWithoutNamespace = LocalizedText(
        zh: "属性带有系统资源 ID，但不在 Android 命名空间中。Android 按 ID 识别、照常生效，按命名空间查找的工具会漏掉它。",
        en: """
            An attribute has a framework resource id but not the Android namespace. Android goes by the id and \
            obeys it; tools that look for the namespace miss it.
            """)

    static let duplicateAttribute = LocalizedText(
        zh: "同一元素上有重复的属性。Android 取该 ID 的第一个，取最后一个的工具会看到相反的设置。",
        en: """
            An element has the same attribute twice. Android takes the first with the id; a tool that takes the \
            last may see the opposite setting.
            """)

    static let attributeOrder = LocalizedText(
        zh: "带资源 ID 的属性没有按 ID 升序排列。Android 顺序查找时可能漏掉其中一些，工具却会全部显示。",
        en: """
            Attributes with resource ids are not in ascending order. Android's linear search may overlook some \
            while tools show them all, so a setting on display may have no effect.
            """)

    static let undeclaredNamespace = LocalizedText(
        zh: "元素或属性使用了当前范围内没有声明的命名空间。这不是构建工具的正常产物，还原成文本后 XML 无效，许多工具会报错或丢弃该属性。",
        en: """
            An element or attribute uses a namespace that no declaration in scope has. Build tools do not write \
            this; turned into text the XML is invalid, and many tools fail or drop the attribute.
            """)

    static let unusualAndroidPrefix = LocalizedText(
        zh: "Android 命名空间声明的前缀不是“android”。系统只认命名空间 URI，按“android:”前缀查找的工具会漏掉这些属性。",
        en: """
            The Android namespace is declared with another prefix than “android”, or none. What counts is the \
            namespace, not the prefix; tools that look for “android:” miss these attributes.
            """)

    static let misusedAndroidPrefix = LocalizedText(
        zh: "前缀“android”被声明给了其他命名空间。系统只认命名空间 URI，按前缀查找的工具会把无效的属性当成系统属性。",
        en: """
            The prefix “android” is declared for another namespace. What counts is the namespace, not the prefix; \
            tools that look for “android:” take attributes for real that have no effect.
            """)

    static let unbalancedNamespace = LocalizedText(
        zh: "命名空间的结束与开始不配对。这不是构建工具的正常产物，对命名空间配对有要求的工具会报错中止。",
        en: """
            A namespace ends that is not open, or another than was opened last. Build tools do not write this; \
            tools that keep count of namespaces stop with an error.
            """)

    static let mismatchedEnd = LocalizedText(
        zh: "结束标签的名称与当前打开的元素不同。Android 只计层级、不比较名称，严格的工具会报错或还原出错误的层级。",
        en: """
            The name of an end tag is not that of the open element. Android counts depth and does not compare; \
            strict tools fail or show a wrong structure.
            """)

    static let unclosedElement = LocalizedText(
        zh: "数据结束时仍有元素没有关闭。Android 把数据结尾当作文档结尾，工具可能当作损坏文件而拒绝。",
        en: """
            The bytes end with elements still open. Android takes the end of the bytes for the end of the document; \
            tools may refuse the file as damaged.
            """)

    static let contentAfterRoot = LocalizedText(
        zh: "根元素结束之后还有内容。Android 不再读取，继续读取的工具会把不生效的声明算进去。",
        en: """
            Something stands behind the end of the root element. Android does not read it; tools that go on count \
            declarations that have no effect.
            """)

    static let contentBeforeRoot = LocalizedText(
        zh: "根元素之前有文本或多余的结束标签。Android 跳过它，还原出的 XML 无效，工具可能报错。",
        en: """
            Text or a stray end tag stands before the root element. Android skips it; the XML is invalid as text \
            and tools may fail on it.
            """)
}
