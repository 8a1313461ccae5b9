import Dex
import TestSupport
import Testing

/// Kilobytes that stand for megabytes of text: what a dex file may share is written out each time.
@Suite struct SmaliLimitTests {
    private static let main = ".method static m()V\n.registers 1\n"
    private static let end = "return-void\n.end method"

    /// A line with a name in place of `%`, how often it is there, and what goes around.
    @Test(arguments: [
        ("const-string v0, \"%\"\n", 2000, main, end),
        (".local v0, \"%\":I\nnop\n", 2000, main, end),
        ("\"%\",\n", 2000, ".annotation build Lexample/A;\nv = {\n", "0x1\n}\n.end annotation"),
    ])
    func isCutWhereOnlyAHostileFileGoesOn(_ line: String, _ count: Int, _ head: String, _ end: String) throws {
        let small = try Self.dex(head, line, 3, count, end)
        let whole = small.smali(small.classes[0])
        #expect(!whole.contains("left out") && whole.split(separator: "xxx").count > count)
        let large = try Self.dex(head, line, 1000, count, end)
        let text = large.smali(large.classes[0])
        let limit = 262_144 + 16 * large.bytes.count
        #expect(text.utf8.count < limit + 200 && text.utf8.count > limit - 10_000)
        #expect(text.split(separator: "\n").last?.hasPrefix("# what comes here is left out") == true)
    }

    @Test func cutsNamesOfManyTypes() throws {
        let dex = try Self.dex(".method static m(", "L%;", 1000, 100, ")V\n.registers 255\nreturn-void\n.end method")
        let name = dex.name(ofMethod: dex.definedMethods[0].method)
        #expect(name.utf8.count < 1 << 16 + 2000 && name.hasSuffix(";…)V"))
    }

    private static func dex(
        _ head: String, _ line: String, _ length: Int, _ count: Int, _ end: String
    ) throws -> DexFile {
        let name = String(repeating: "x", count: length)
        let lines = String(repeating: line.split(separator: "%").joined(separator: name), count: count)
        return try SmaliAssembler.assembleFile(
            ".class Lexample/Big;\n.super Ljava/lang/Object;\n" + head + lines + end)
    }
}
