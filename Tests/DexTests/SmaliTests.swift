import Bytes
import Dex
import TestSupport
import Testing

@Suite struct SmaliTests {
    @Test func readsDebugInformation() throws {
        let dex = try sampleDex().build().read()
        let code = try #require(try dex.code(of: dex.definedMethods[1]))
        let info = try #require(try dex.debugInfo(of: code))
        #expect(info.lineStart == 10 && info.parameterNames.count == 2 && info.parameterNames[0] == nil)
        #expect(info.parameterNames[1].map { dex.text(ofString: $0) } == "text")
        #expect(info.lines.map(\.line) == [11, 13] && info.lines.map(\.address) == [0, 4])
        #expect(info.line(at: 0) == 11 && info.line(at: 1) == 11 && info.line(at: 9) == 13)
        #expect(info.events.contains { $0.kind == .prologueEnd })
        #expect(info.events.contains { $0.kind == .endLocal(register: 1) })
    }

    @Test func readsTryBlocks() throws {
        let dex = try sampleDex().build().read()
        let code = try #require(try dex.code(of: dex.definedMethods[1]))
        let blocks = try dex.tryBlocks(of: code)
        #expect(blocks.map(\.range) == [0..<4])
        let handlers = blocks.first?.handlers ?? []
        #expect(handlers.map { $0.type.map { dex.name(ofType: $0) } } == ["Ljava/lang/Exception;", nil])
        #expect(handlers.map(\.address) == [4, 6])
    }

    @Test func boundsHandlersThatAreShared() throws {
        var builder = DexBuilder()
        let method = builder.method("La;", "m")
        var tries = ByteWriter()
        for _ in 0..<60_000 {
            tries.u32(0)
            tries.u16(1)
            tries.u16(1)
        }
        // One list of 20 000 handlers for 60 000 blocks.
        let list: [UInt8] = [1, 0xa0, 0x9c, 0x01] + [UInt8](repeating: 0, count: 40_000)
        let code = builder.code(registers: 1, tries: 60_000, [0x0e], trying: tries.bytes + list)
        builder.define("La;", data: builder.classData(directs: [(method, 9, code)]))
        let built = builder.build()
        let dex = try built.read()
        #expect(throws: DexError.self) { try dex.tryBlocks(of: try dex.code(at: code)) }
        #expect(try built.irregularities().contains("dex.try-blocks"))
    }

    @Test func writesAClass() throws {
        let dex = try sampleDex().build().read()
        let text = dex.smali(dex.classes[0])
        let expected = """
            .class public Lcom/example/Sample;
            .super Ljava/lang/Object;
            .source "Sample.java"
            .implements Ljava/lang/Runnable;
            .annotation runtime Ljava/lang/Exception;
                hello = 0x5
            .end annotation

            # static fields
            .field public static final FLAG:Z = true

            # instance fields
            .field private count:I

            # direct methods

            .method public constructor <init>()V
                .registers 1
                invoke-direct {p0}, Ljava/lang/Object;-><init>()V
                return-void
            .end method

            # virtual methods

            .method public run(ILjava/lang/String;)I
                .registers 5
                .param p2, "text"    # Ljava/lang/String;
                .annotation runtime Ljava/lang/Exception;
                    hello = 0x5
                .end annotation
                .prologue
                .line 11
                .local v1, "hello":V
                :try_start_0
                const/4 v1, 0x0
                packed-switch v0, :pswitch_data_8
                .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_4} :catch_4
                .catchall {:try_start_0 .. :try_end_4} :catchall_6
                .line 13
                .end local v1
                :catch_4
                :pswitch_4
                :try_end_4
                const-string v0, "hello"
                :catchall_6
                return v0
                nop
                :pswitch_data_8
                .packed-switch 0x5
                    :pswitch_4
                .end packed-switch
                .array-data 2
                    0x1s
                    0x2s
                    -0x1s
                .end array-data
            .end method
            """
        let ours = text.split(separator: "\n", omittingEmptySubsequences: false)
        let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
        for (left, right) in zip(ours, wanted) { #expect(left == right) }
        #expect(ours.count == wanted.count)
        let one = dex.smali(dex.classes[0], methodsNamed: "<init>")
        #expect(one.contains("<init>()V") && !one.contains(" run(") && !one.contains(".field"))
    }

    @Test func saysWhatCannotBeRead() throws {
        var builder = DexBuilder()
        let method = builder.method("La;", "m")
        builder.define(
            "La;", annotations: 0x7fff_0000, data: builder.classData(directs: [(method, 9, 0x7ff_ffff)]),
            values: 0x7fff_0000)
        var built = builder.build()
        built.set((built.tableOffsets[.classes] ?? 0) + 12, 0x7fff_0000)
        let dex = try built.read()
        let text = dex.smali(dex.classes[0])
        #expect(text.contains("# the interfaces cannot be read"))
        #expect(text.contains("# the code at offset 134217727 cannot be read"))
        let jumps = try dexWithCode([0x5028, 0x0128, 0x0038]).build().read()
        let lines = jumps.smali(jumps.classes[0])
        #expect(lines.contains("goto :goto_50") && lines.contains("runs past the end of the code"))
        let nothing = try dexWithCode([0x300, 0, 0xffff, 0]).build().read()
        #expect(nothing.smali(nothing.classes[0]).contains(".array-data 0\n        # 65535 more\n    .end array-data"))
    }
}
