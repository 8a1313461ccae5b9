import Findings

/// What irregularities of dex files mean.
enum DexMeaning {
    static let unknownVersion = LocalizedText(
        zh: "dex 头中的版本号没有任何 Android 版本认识，系统拒绝加载该文件；常见于加固后在内存中改回的文件。",
        en: """
            No Android release knows the version in the header, so the runtime refuses the file; packers write such \
            headers and mend them in memory.
            """)

    static let checksumMismatch = LocalizedText(
        zh: "dex 头中的校验和与内容不符，文件在构建之后被改动过。系统在校验时拒绝加载，改动者可能在运行时修复。",
        en: """
            The checksum in the header does not fit the contents: the file was changed after it was built. The \
            runtime refuses it when it verifies, unless something mends it first.
            """)

    static let fileTruncated = LocalizedText(
        zh: "dex 头声明的大小超过实际数据，文件不完整，系统拒绝加载。",
        en: "The header claims more bytes than there are; the file is cut off and the runtime refuses it.")

    static let trailingBytes = LocalizedText(
        zh: "dex 声明的末尾之后还有数据。系统不读取这部分，常被用来附带加密的代码或配置。",
        en: """
            Bytes follow the end that the header declares. The runtime does not look at them; packers append \
            encrypted code or settings there.
            """)

    static let bytesAfterMap = LocalizedText(
        zh: "映射表之后还有数据，而正常工具总把映射表放在最后。这部分数据可能是事后附加的。",
        en: "Bytes follow the map, which tools put last; they may have been added later.")

    static let headerSize = LocalizedText(
        zh: "dex 头的大小与其版本不符，系统拒绝加载，按固定位置读取的工具会读错。",
        en: """
            The header has another size than its version should; the runtime refuses the file, and tools may misread \
            it.
            """)

    static let endianTag = LocalizedText(
        zh: "dex 头的字节序标记不是已知的两个值之一，系统拒绝加载。",
        en: "The endian tag is neither of the two known values; the runtime refuses the file.")

    static let linkSection = LocalizedText(
        zh: "dex 头带有链接段。安装包中的文件不使用它，可能藏有其他数据。",
        en: "The header has a link section, which no package uses; it may hide other data.")

    static let dataSection = LocalizedText(
        zh: "dex 头声明的数据段超出文件范围，系统拒绝加载。",
        en: "The data section that the header declares lies outside the file; the runtime refuses it.")

    static let containerFields = LocalizedText(
        zh: "容器大小或文件在容器中的位置与实际不符，系统拒绝加载。",
        en: "The container's size, or the place of the file in it, is not what is there; the runtime refuses it.")

    static let tableOffset = LocalizedText(
        zh: "某个索引表的起始位置没有对齐或落在文件头内，系统拒绝加载，可用来扰乱分析工具。",
        en: """
            A table begins at an odd place or within the header; the runtime refuses the file, and tools are misled.
            """)

    static let tableTruncated = LocalizedText(
        zh: "某个索引表声明的条目超出文件末尾，此处只读取了存在的部分，系统拒绝加载。",
        en: """
            A table claims more entries than the file has room for; those present were read, and the runtime refuses \
            the file.
            """)

    static let tableLimit = LocalizedText(
        zh: "类型或方法原型的数量超出 16 位所能表示的范围，系统拒绝加载。",
        en: "There are more types or prototypes than 16 bits can name; the runtime refuses the file.")

    static let mapUnreadable = LocalizedText(
        zh: "没有映射表或映射表无法读完，系统拒绝加载。",
        en: "There is no map, or it cannot be read to its end; the runtime refuses the file.")

    static let mapOrder = LocalizedText(
        zh: "映射表中有乱序、重复或未知类型的条目，系统校验时拒绝加载。",
        en: """
            The map has entries out of order, twice or of unknown type; the runtime refuses the file when it \
            verifies.
            """)

    static let mapMismatch = LocalizedText(
        zh: "映射表与文件头对同一张表的说法不一致，不同工具会看到不同内容，系统校验时拒绝加载。",
        en: """
            The map and the header disagree on a table, so tools see different contents; the runtime refuses the \
            file when it verifies.
            """)

    static let classIndex = LocalizedText(
        zh: "类定义引用了表中不存在的类型或字符串，系统校验时拒绝加载。",
        en: """
            A class definition names a type or string that the tables do not have; the runtime refuses the file when \
            it verifies.
            """)

    static let duplicateClass = LocalizedText(
        zh: "同一个类定义了两次。系统只用先找到的一个，分析工具可能看到另一个。",
        en: "One class is defined twice. The runtime uses the one it finds first; a tool may show the other.")

    static let classData = LocalizedText(
        zh: "类的字段和方法列表无法读完，此处保留了已读出的部分，系统校验时拒绝加载。",
        en: """
            The list of a class's fields and methods cannot be read to its end; what could be read was kept, and the \
            runtime refuses the file.
            """)

    static let overlappingClassData = LocalizedText(
        zh: "各类声明的成员总数超出文件所能容纳的数量，多个类共用同一段数据，其余未再读取。这样的文件可能是为耗尽分析工具的资源而构造的。",
        en: """
            The classes claim more members than the file has room for, because they share the same bytes; the rest \
            was not read. Such a file may be made to exhaust its readers.
            """)

    static let memberIndex = LocalizedText(
        zh: "类中定义的字段或方法不在索引表内，系统校验时拒绝加载。",
        en: """
            A class defines a field or method that the tables do not have; the runtime refuses the file when it \
            verifies.
            """)

    static let memberOrder = LocalizedText(
        zh: "同一个类中重复定义了字段或方法，系统校验时拒绝加载。",
        en: "A class defines a field or method twice; the runtime refuses the file when it verifies.")

    static let foreignMember = LocalizedText(
        zh: "类中定义的字段或方法在索引表中属于另一个类，系统校验时拒绝加载。",
        en: """
            A class defines a field or method that belongs to another class by its table; the runtime refuses the \
            file when it verifies.
            """)

    static let codeUnreadable = LocalizedText(
        zh: "方法的代码位于文件之外或不完整，系统校验时拒绝加载。抽取型加固会留下这样的方法，运行时再还原。",
        en: """
            The code of a method lies outside the file or is cut off; the runtime refuses the file when it verifies. \
            Packers that extract code leave such methods and restore them in memory.
            """)

    static let codeOffset = LocalizedText(
        zh: "方法代码的起始位置没有按 4 字节对齐，系统校验时拒绝加载。",
        en: """
            The code of a method does not begin at a multiple of four; the runtime refuses the file when it \
            verifies.
            """)

    static let codePresence = LocalizedText(
        zh: "本地或抽象方法带有代码，或其他方法没有代码，系统拒绝加载该类。抽取型加固会造成这种情况。",
        en: """
            A native or abstract method has code, or another has none; the runtime refuses the class. Packers that \
            extract code leave methods like that.
            """)

    static let codeRegisters = LocalizedText(
        zh: "方法的参数比寄存器还多，系统校验时拒绝加载。",
        en: "A method has more arguments than registers; the runtime refuses the file when it verifies.")

    static let unknownOpcode = LocalizedText(
        zh: "方法中有不存在的指令，系统拒绝执行该方法。代码可能已加密，或用于让反汇编工具出错。",
        en: """
            A method has an instruction that does not exist, and the runtime refuses to run it. The code may be \
            encrypted, or meant to trip disassemblers.
            """)

    static let instructionTruncated = LocalizedText(
        zh: "方法的最后一条指令或数据表超出代码末尾，系统拒绝执行该方法。",
        en: """
            The last instruction or table of a method runs past the end of its code; the runtime refuses to run the \
            method.
            """)

    static let instructionIndex = LocalizedText(
        zh: "指令引用了表中不存在的字符串、类型、字段或方法，系统拒绝执行所在方法。",
        en: """
            An instruction names a string, type, field or method that the tables do not have; the runtime refuses to \
            run the method.
            """)

    static let payloadReference = LocalizedText(
        zh: "分支或数组指令没有指向对应的数据表，系统拒绝执行所在方法。",
        en: "A switch or array instruction does not lead to its table; the runtime refuses to run the method.")

    static let codeShared = LocalizedText(
        zh: "大量方法共用同一段代码，未全部遍历。这样的文件可能是为耗尽分析工具的资源而构造的。",
        en: """
            Methods share so much code that not all of it was walked. Such a file may be made to exhaust its \
            readers.
            """)

    static let tryBlocks = LocalizedText(
        zh: "异常处理表无法读取或指向代码之外，系统拒绝执行该方法。",
        en: """
            The table of exception handlers cannot be read or leads out of the code; the runtime refuses to run the \
            method.
            """)
}
