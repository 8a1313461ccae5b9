import Bytes
import Dex

/// Assembles smali text into dex files, so that tests say what code they mean in the notation that everyone reads.
///
/// ```
/// .class public La;
/// .super Ljava/lang/Object;
/// .method static greet(Ljava/lang/String;)V
///     const-string v0, "hello"    # .registers may be left out: there are as many as are used
///     invoke-static {v0, p0}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
///     return-void
/// .end method
/// ```
/// One text holds any number of classes. Where smali is stricter than it needs to be, this is kinder: a method without
/// `.registers` or `.locals` gets enough of them, `<init>` and `<clinit>` are constructors without the word, and a number
/// of a field's initial value takes the field's type. Where the text is wrong, it is refused like there.
///
/// Source: smali's grammar; Dalvik executable format.
public enum SmaliAssembler {
    /// The dex file of a text.
    ///
    /// - Parameter version: the number in the file's head, 35 and 37 to 40.
    /// - Throws: ``SmaliError`` with the line of the first mistake.
    public static func assemble(_ text: String, version: Int = 35) throws(SmaliError) -> [UInt8] {
        guard version == 35 || (37...40).contains(version) else {
            throw SmaliError(line: 0, "there is no writing version \(version)")
        }
        var parser = try SmaliParser(text, version: version)
        try parser.parse()
        var writer = try DexWriter(parser.pool, parser.classes, version: version)
        return try writer.file()
    }

    /// The dex file of a text, read.
    ///
    /// - Throws: ``SmaliError`` with the line of the first mistake; `DexError` if what was written cannot be read.
    public static func assembleFile(_ text: String, version: Int = 35) throws -> DexFile {
        try DexFile(parsing: ByteSlice(assemble(text, version: version)))
    }
}

/// What is wrong with a smali text, and where.
public struct SmaliError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line, counted from 1; 0 if it is about no line.
    public var line: Int
    /// What is wrong.
    public var message: String

    init(line: Int, _ message: String) {
        self.line = line
        self.message = message
    }

    /// Line and message.
    public var description: String { "line \(line): \(message)" }
}
