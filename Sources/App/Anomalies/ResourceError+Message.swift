import Findings
import Resources

extension ResourceError {
    /// What was being read and what is wrong with it; neither place nor field is in it.
    public var message: LocalizedText {
        let what = format.name
        return switch code {
        case .truncated:
            LocalizedText(
                zh: "\(what.zh)不完整，数据提前结束；请确认文件完整。",
                en: "The \(what.en) ends too early; check that the file is complete.")
        case .outOfRange:
            LocalizedText(
                zh: "\(what.zh)中的大小、数量或偏移超出范围，文件已损坏或被改动。",
                en: "The \(what.en) has a size, count or offset that does not fit: it is damaged or was changed.")
        case .wrongType:
            LocalizedText(
                zh: "\(what.zh)的类型标识不符，实际是其他格式。",
                en: "The \(what.en) begins with another type: this is some other format.")
        case .plainText:
            LocalizedText(
                zh: "\(what.zh)的位置上是文本形式的 XML，而 Android 只读取编译后的 XML。",
                en: "Plain text stands in place of the \(what.en), and Android reads only compiled XML.")
        case .noElement:
            LocalizedText(zh: "\(what.zh)中没有任何元素。", en: "The \(what.en) has no element.")
        case .tooDeep:
            LocalizedText(
                zh: "\(what.zh)的嵌套层数超出可读取的范围。", en: "The \(what.en) is nested deeper than is read.")
        case .tooLarge:
            LocalizedText(
                zh: "\(what.zh)声称的内容多于可读取的规模，可能是为耗尽资源而构造的。",
                en: "The \(what.en) claims more content than is read, perhaps to exhaust its reader.")
        case .badExpression:
            LocalizedText(
                zh: "对\(what.zh)的查询不是有效的 XPath 1.0 表达式，请检查写法。",
                en: "The question to the \(what.en) is no XPath 1.0 expression; check how it is written.")
        case .library:
            LocalizedText(
                zh: "处理\(what.zh)时 libxml2 内部出错，可能是内存不足。",
                en: "libxml2 failed on the \(what.en), perhaps for want of memory.")
        }
    }

    /// The stable code, such as `axml.truncated`.
    var stableCode: String { "\(format.prefix).\(code.rawValue)" }
}

extension ResourceError.Format {
    /// What people call it; the Chinese name ends with a Chinese character, so that text can follow.
    var name: LocalizedText {
        switch self {
        case .stringPool: LocalizedText(zh: "字符串池", en: "string pool")
        case .binaryXML: LocalizedText(zh: "编译后的 XML 文件", en: "compiled XML")
        case .table: LocalizedText(zh: "资源表", en: "resource table")
        case .protobuf: LocalizedText(zh: "应用包的 protobuf 数据", en: "protobuf of the app bundle")
        case .document: LocalizedText(zh: "由 XML 生成的文档", en: "document built from XML")
        }
    }

    /// What its codes begin with, as those of its anomalies do.
    fileprivate var prefix: String {
        switch self {
        case .stringPool: "pool"
        case .binaryXML: "axml"
        case .table: "arsc"
        case .protobuf: "proto"
        case .document: "document"
        }
    }
}
