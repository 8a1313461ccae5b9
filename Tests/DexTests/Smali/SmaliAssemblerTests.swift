import Bytes
import Dex
import TestSupport
import Testing

@Suite struct SmaliAssemblerTests {
    @Test(arguments: [
        (SmaliExamples.everything, 35), (SmaliExamples.everything, 37), (SmaliExamples.everyOpcode, 39), ("", 35),
    ])
    func writesRegularFiles(_ text: String, _ version: Int) throws {
        let dex = try SmaliAssembler.assembleFile(text, version: version)
        #expect(dex.version == "0\(version)")
        #expect((dex.anomalies + dex.survey().anomalies).map(\.kind.rawValue) == [])
    }

    /// What is read, written as smali and assembled again is the same file.
    @Test(arguments: [(SmaliExamples.everything, 35), (SmaliExamples.everyOpcode, 39)])
    func returnsFromText(_ text: String, _ version: Int) throws {
        let bytes = try SmaliAssembler.assemble(text, version: version)
        let dex = try DexFile(parsing: ByteSlice(bytes))
        let written = dex.classes.map { dex.smali($0) }.joined(separator: "\n\n")
        #expect(try SmaliAssembler.assemble(written, version: version) == bytes, "\(written)")
    }

    @Test func putsClassesBehindWhatIsAboveThem() throws {
        let text = ["La;", "Lb;", "Lc;"].enumerated().map { index, name in
            ".class \(name)\n.super \(["Lc;", "Ljava/lang/Object;", "Ljava/lang/Object;"][index])"
                + (index == 2 ? "\n.implements Lb;" : "")
        }
        let dex = try SmaliAssembler.assembleFile(text.joined(separator: "\n"))
        #expect(dex.classes.map { dex.name(ofType: $0.type) } == ["Lb;", "Lc;", "La;"])
    }

    @Test func givesEnoughRegisters() throws {
        let code = try self.code(of: "static m(IJ)V", "const-wide v1, 1.5\n add-long v1, v1, p1\n return-void")
        #expect(code.registerCount == 6 && code.argumentCount == 3 && code.outgoingCount == 0)
        let call = try self.code(of: "m(I)V", "invoke-virtual {p0, p1}, La;->m(I)V\n return-void")
        #expect(call.registerCount == 2 && call.argumentCount == 2 && call.outgoingCount == 2)
    }

    @Test func splitsOverlappingRanges() throws {
        let dex = try SmaliAssembler.assembleFile(SmaliExamples.everything)
        let codes = try dex.definedMethods.compactMap { try dex.code(of: $0) }
        let blocks = try #require(try codes.map { try dex.tryBlocks(of: $0) }.first { !$0.isEmpty })
        #expect(blocks.map(\.range) == [1..<4, 4..<7])
        #expect(blocks.map { $0.handlers.map(\.address) } == [[8, 9, 9], [9, 9]])
    }

    @Test func ordersStringsByUnits() throws {
        // By bytes U+0000 (c0 80) would follow U+0001, and by code points U+10000 would follow U+FFFF.
        let words = [#"\u0001"#, #"\u0000"#, #"\uffff"#, "\u{10000}", "b", "ab", "a"]
        let body = words.map { "const-string v0, \"\($0)\"" } + ["return-void"]
        let dex = try SmaliAssembler.assembleFile(Self.method("static m()V", body.joined(separator: "\n")))
        let texts = (0..<dex.stringIDs.count).map { dex.text(ofString: $0) }
        let shown = texts.filter { !["La;", "Ljava/lang/Object;", "V", "m"].contains($0) }
        #expect(shown == ["\0", "\u{1}", "a", "ab", "b", "\u{10000}", "\u{ffff}"])
        #expect(dex.anomalies.isEmpty)
    }

    private static func method(_ signature: String, _ body: String) -> String {
        ".class La;\n.super Ljava/lang/Object;\n.method \(signature)\n \(body)\n.end method"
    }

    private func code(of signature: String, _ body: String) throws -> CodeItem {
        let dex = try SmaliAssembler.assembleFile(Self.method(signature, body))
        return try #require(try dex.code(of: dex.definedMethods[0]))
    }

    // MARK: Mistakes

    /// Mistakes within a method; the body begins in line 4.
    @Test(arguments: [
        ("nonsense v0", 4, "not an instruction"), ("nop\n unused-3e", 5, "not an instruction"),
        ("const/4 v0\n return-void", 4, "expected , at the end of the line"),
        ("const/4 v0, 0x8", 4, "8 is not between -8 and 7"), ("const/4 v0, abc", 4, "abc is not a type"),
        ("const/16 v0, 0x10000", 4, "65536 is not between"), ("const v0, 0x100000000", 4, "does not fit its type"),
        ("const/high16 v0, 0x12345", 4, "low 16 bits"), ("const-wide/high16 v0, 0x1L", 4, "low 48 bits"),
        ("add-int/lit8 v0, v0, 0x80", 4, "128 is not between"), ("const v0, \"a\"", 4, "expected a number"),
        ("move q1, v0", 4, "expected a register, found q1"), ("goto :gone", 4, "no label :gone"),
        (":a\n nop\n :a\n nop", 6, "label :a is there twice"), ("goto\n return-void", 4, "expected a label"),
        (".registers 1\n move v0, v1", 5, "v1 is not among the 1 registers"),
        (".registers 20\n move v0, v16", 5, "does not fit 4 bits"), (".registers 0\n.locals 1", 5, "second number"),
        ("const-string v0, \"a\\q\"", 4, "escape"), ("const-string v0, \"a", 4, "does not end"),
        ("const-string v0, La;", 4, "expected a text in quotes"), ("sget v0, La;->f", 4, "the field's type"),
        ("sget v0, La", 4, "La is not a type"), ("invoke-static {}, La;->m", 4, "expected ( at the end"),
        ("invoke-static {}, La;->m(V)V", 4, "not the type of a parameter"),
        ("invoke-static {v0, v0, v0, v0, v0, v0}, La;->m()V", 4, "more than five"),
        ("invoke-static/range {v3 .. v1}, La;->m()V", 4, "range of -1 registers"),
        ("invoke-custom {}, x(\"a\", ()V)@La;->m()V", 4, "needs version 38"),
        ("const-method-handle v0, x@La;->m()V", 4, "needs version 39"),
        ("return-void\n .end param", 5, "no .param is open"), (".param p0, \"x\"", 4, "no parameter begins"),
        ("return-void\n .end thing", 5, "thing"), ("return-void\n .strange", 5, "does not belong into a method"),
        ("nop\n .catchall {:a .. :b} :b\n :a\n :b\n nop", 5, "covers nothing"),
        ("nop\n .catch I {:a .. :a", 5, "expected }"),
        (":a\n nop\n :b\n .catchall {:a .. :b} :a\n .catchall {:a .. :b} :b\n nop", 8, "another handler"),
        (".array-data 3\n .end array-data", 4, "width"), (".array-data 1\n 0x100\n .end array-data", 5, "256"),
        (".sparse-switch\n 1 -> :a\n 1 -> :a\n .end sparse-switch", 4, "key 1 is there twice"),
        (".packed-switch 0\n .end sparse-switch", 5, "expected packed-switch"),
        (
            ":a\n packed-switch v0, :p\n packed-switch v0, :p\n :p\n .packed-switch 0\n :a\n .end packed-switch", 6,
            "share"
        ),
        (".line -1", 4, "-1 is not between"), (".local v0, x:I", 4, "expected a text in quotes"),
        (".annotation seen La;\n .end annotation", 4, "seen is not build"), ("", 3, "no instructions"),
    ])
    func refusesMethod(_ body: String, _ line: Int, _ message: String) {
        expect(Self.method("static m()V", body), line, message)
    }

    @Test(arguments: [
        (".super La;", 1, "expected .class"), (".class a", 1, "a is not a type"), (".class [La;", 1, "not a class"),
        (".class La;", 1, "no .super"), (".class La;\n.super Lb;\n.super Lc;", 3, "second superclass"),
        (".class La;\n.super Lb;\n.class La;\n.super Lb;", 3, "already defined in line 1"),
        (".class La;\n.super La;", 1, "stands above itself"),
        (".class La;\n.super Lb;\n.class Lb;\n.super La;", 3, "stands above itself"),
        (".class La;\n.super Lb;\n.field x", 3, "expected : and the field's type"),
        (".class La;\n.super Lb;\n.field x:V", 3, "no type V"),
        (".class La;\n.super Lb;\n.field x:I\n.field x:I", 4, "twice"),
        (".class La;\n.super Lb;\n.field x:I = 1", 3, "only a static field"),
        (".class La;\n.super Lb;\n.field static x:B = 0x100", 3, "does not fit the field's type B"),
        (".class La;\n.super Lb;\n.field static x:Lb; = 1", 3, "does not fit"),
        (".class La;\n.super Lb;\n.field static x:I = \"a\"", 3, "does not fit"),
        (".class La;\n.super Lb;\n.end field", 3, "open"),
        (".class La;\n.super Lb;\n.annotation build Lc;\n a = 1\n a = 2\n.end annotation", 5, "twice"),
        (".class La;\n.super Lb;\n.annotation build Lc;\n a = 1", 4, "expected"),
        (".class La;\n.super Lb;\n.annotation build Lc;\n a = 'ab'\n.end annotation", 4, "not one character"),
        (
            ".class La;\n.super Lb;\n.annotation build Lc;\n.end annotation\n.annotation build Lc;\n.end annotation", 5,
            "twice"
        ),
        (".class La;\n.super Lb;\n.implements Lc;\n.implements Lc;", 1, "an interface twice"),
        (".class La;\n.super Lb;\n.method native m()V\n nop\n.end method", 3, "has no code"),
        (".class La;\n.super Lb;\n.method native m()V\n.end method\n.method native m()V\n.end method", 5, "twice"),
        (".class La;\n.super Lb;\n.method native m()V", 3, "end of the line"),
        (".class La;\n.super Lb;\n.line 3", 3, ".line"),
        (".class La;\n.super Lb;\n\n# x\n.strange", 5, "does not belong into a class"),
    ])
    func refusesClass(_ text: String, _ line: Int, _ message: String) { expect(text, line, message) }

    @Test func refusesUnknownVersions() {
        #expect(throws: SmaliError.self) { try SmaliAssembler.assemble("", version: 36) }
        #expect(throws: SmaliError.self) { try SmaliAssembler.assemble("", version: 41) }
    }

    private func expect(_ text: String, _ line: Int, _ message: String) {
        do throws(SmaliError) {
            _ = try SmaliAssembler.assemble(text)
            Issue.record("it was assembled")
        } catch {
            #expect(error.line == line && error.message.contains(message), "\(error)")
        }
    }
}
