import Dex
import Findings

extension DexError {
    /// What is wrong with the file; neither place nor field is in it.
    public var message: LocalizedText {
        switch code {
        case .truncated:
            LocalizedText(
                zh: "dex 文件不完整，数据提前结束；请确认文件完整。",
                en: "The dex file ends too early; check that the file is complete.")
        case .outOfRange:
            LocalizedText(
                zh: "dex 文件中的索引、数量或偏移超出范围，文件已损坏或被改动。",
                en: "The dex file has an index, count or offset that does not fit: it is damaged or was changed.")
        case .notDex:
            LocalizedText(
                zh: "文件开头不是 dex 标识，可能是运行时才解密的加密内容。",
                en: "The file does not begin like a dex file; it may be encrypted until the app runs.")
        case .compactDex:
            LocalizedText(
                zh: "这是系统自用的紧凑 dex，安装包中的此类文件不会被直接执行。",
                en: "This is compact dex, which the system keeps for itself and never runs from a package.")
        case .byteOrder:
            LocalizedText(
                zh: "dex 文件声明为大端字节序，没有任何 Android 版本能读取。",
                en: "The dex file claims to be big-endian, which no Android release reads.")
        case .malformed:
            LocalizedText(
                zh: "dex 文件中的编码数据不符合格式，文件已损坏或被改动。",
                en: "The dex file has encoded data that break their format: it is damaged or was changed.")
        case .tooDeep:
            LocalizedText(
                zh: "dex 文件中的值嵌套层数超出可读取的范围。",
                en: "The dex file has values nested deeper than is read.")
        case .tooLarge:
            LocalizedText(
                zh: "dex 文件反复引用同一段数据，展开后超出可读取的规模，可能是为耗尽资源而构造的。",
                en:
                    "The dex file uses the same data so often that it is more than is read, perhaps to exhaust its reader."
            )
        }
    }

    /// The stable code, such as `dex.truncated`.
    var stableCode: String { "dex.\(code.rawValue)" }
}
