import Bytes
import Dex
import TestSupport
import Testing

@Suite struct InstructionTests {
    @Test func knowsEveryOpcode() {
        #expect(OpcodeFacts.all.count == 256)
        for (value, facts) in OpcodeFacts.all.enumerated() {
            #expect(Int(facts.opcode.rawValue) == value, "\(facts.mnemonic)")
            let instruction = Self.first(of: [value] + [Int](repeating: 0, count: 9))
            #expect(instruction?.width == facts.format.width, "\(facts.mnemonic)")
            #expect(instruction?.reference == facts.reference, "\(facts.mnemonic)")
        }
        #expect(OpcodeFacts.all.count { $0.flags.contains(.unused) } == 32)
        #expect(Set(OpcodeFacts.all.map(\.mnemonic)).count == 256)
    }

    /// Units and what smali writes for them. Registers 14 and 15 hold arguments.
    static let vectors: [(units: [Int], smali: String)] = [
        ([0x0000], "nop"), ([0x2101], "move v1, v2"), ([0x0102, 0x0203], "move/from16 v1, v515"),
        ([0x0003, 0x0102, 0x0304], "move/16 v258, v772"), ([0xf112], "const/4 v1, -0x1"),
        ([0x0e0f], "return p0"), ([0x0028], "goto :goto_0"), ([0x0029, 0], "goto/16 :goto_0"),
        ([0x002a, 0, 0], "goto/32 :goto_0"), ([0x0338, 0], "if-eqz v3, :cond_0"),
        ([0x3232, 0], "if-eq v2, v3, :cond_0"), ([0x0113, 0x8000], "const/16 v1, -0x8000"),
        ([0x0115, 0x7f02], "const/high16 v1, 0x7f020000"),
        ([0x0119, 0x4000], "const-wide/high16 v1, 0x4000000000000000L"), ([0x0122, 0], "new-instance v1, La;"),
        ([0x0190, 0x0302], "add-int v1, v2, v3"), ([0x01d8, 0xff02], "add-int/lit8 v1, v2, -0x1"),
        ([0x21d0, 0x8000], "add-int/lit16 v1, v2, -0x8000"), ([0x2152, 0], "iget v1, v2, La;->f:I"),
        ([0x0114, 0x5678, 0x9234], "const v1, -0x6dcba988"), ([0x0117, 1, 0], "const-wide/32 v1, 0x1"),
        ([0x011b, 1, 0], "const-string/jumbo v1, \"V\""),
        ([0x306e, 0, 0x0321], "invoke-virtual {v1, v2, v3}, La;->m()V"),
        ([0x5171, 0, 0x4321], "invoke-static {v1, v2, v3, v4, v1}, La;->m()V"),
        ([0x0071, 0, 0], "invoke-static {}, La;->m()V"),
        ([0x0374, 0, 4], "invoke-virtual/range {v4 .. v6}, La;->m()V"),
        ([0x10fa, 0, 0x000e, 0], "invoke-polymorphic {p0}, La;->m()V, ()V"),
        ([0x02fb, 0, 1, 0], "invoke-polymorphic/range {v1 .. v2}, La;->m()V, ()V"),
        ([0x0118, 1, 0, 0, 0x8000], "const-wide v1, -0x7fffffffffffffffL"),
        ([0x01ff, 0], "const-method-type v1, ()V"), ([0x00e3], "# unknown opcode 0xe3"),
    ]

    @Test(arguments: vectors.indices) func writesEveryFormat(index: Int) throws {
        let (units, smali) = Self.vectors[index]
        var builder = DexBuilder()
        let method = builder.method("La;", "m")
        _ = builder.field("La;", "f", "I")
        let code = builder.code(registers: 16, ins: 2, units)
        builder.define("La;", data: builder.classData(directs: [(method, 9, code)]))
        let dex = try builder.build().read()
        let lines = dex.smali(dex.classes[0]).split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(lines.contains { $0 == smali }, "\(lines)")
    }

    @Test func readsPayloads() throws {
        let units = [
            0x0100, 2, 0xfffe, 0xffff, 5, 0, 0xffff, 0xffff, 0x0200, 1, 7, 0, 9, 0, 0x0300, 1, 3, 0, 0x0201, 0x00ff,
        ]
        let dex = try dexWithCode(units).build().read()
        let code = try #require(try dex.code(of: dex.definedMethods[0]))
        var payloads: [Payload?] = []
        var walker = code.walker
        let span = dex.bytes.bytes
        while let instruction = walker.next(in: span) { payloads.append(instruction.payload(in: span)) }
        #expect(
            payloads == [
                .packedSwitch(firstKey: -2, targets: [5, -1]), .sparseSwitch([.init(key: 7, target: 9)]),
                .array(width: 1, elements: [1, 2, 0xff], count: 3),
            ])
        #expect(walker.fault == nil && walker.address == units.count)
    }

    /// Code that breaks off, and where.
    static let cut: [(units: [Int], address: Int)] = [
        ([0x0000, 0x0018], 1), ([0x0100], 0), ([0x0100, 0xffff], 0), ([0x0200, 0xffff, 0], 0),
        ([0x0300, 0xffff, 0xffff, 0xffff], 0), ([0x0e, 0x6e, 0], 1),
    ]

    @Test(arguments: cut.indices) func endsWhereTheCodeBreaksOff(index: Int) throws {
        let (units, address) = Self.cut[index]
        let built = dexWithCode(units).build()
        let dex = try built.read()
        var walker = try #require(try dex.code(of: dex.definedMethods[0])).walker
        var count = 0
        while walker.next(in: dex.bytes.bytes) != nil { count += 1 }
        #expect(walker.fault == address && count <= units.count)
        #expect(try built.irregularities().contains("dex.instruction-truncated"))
    }

    /// Faults of code and the anomalies they are.
    static let faults: [(units: [Int], code: String)] = [
        ([0x003e], "dex.unknown-opcode"), ([0x001a, 0x7777], "dex.instruction-index"),
        ([0x001b, 0, 0x7fff], "dex.instruction-index"), ([0x0071, 0x7777, 0], "dex.instruction-index"),
        ([0x00fc, 0, 0], "dex.instruction-index"), ([0x002b, 0x7fff, 0x7fff], "dex.payload-reference"),
        ([0x0026, 0, 0], "dex.payload-reference"), ([0x002c, 0, 0x8000], "dex.payload-reference"),
    ]

    @Test(arguments: faults.indices) func reportsFaults(index: Int) throws {
        #expect(try dexWithCode(Self.faults[index].units).build().irregularities().contains(Self.faults[index].code))
    }

    @Test func reportsFaultsOfTheHead() throws {
        #expect(
            try dexWithCode([0x0e], unitCount: 0x7fff_ffff).build().irregularities().contains("dex.code-unreadable"))
        var builder = DexBuilder()
        let method = builder.method("La;", "m")
        let code = builder.code(registers: 1, ins: 2, tries: 5, [0x0e])
        // The same at an odd offset: no arguments, registers, tries or debug information, one unit.
        let odd = 1 + builder.add([0] + [UInt8](repeating: 0, count: 12) + [1, 0, 0, 0, 0x0e, 0])
        builder.define("La;", data: builder.classData(directs: [(method, 9, code), (method + 1, 9, odd)]))
        let codes = Set(try builder.build().irregularities())
        #expect(codes.isSuperset(of: ["dex.code-registers", "dex.try-blocks", "dex.code-offset"]))
    }

    @Test func boundsCodeThatIsShared() throws {
        var builder = DexBuilder()
        let method = builder.method("La;", "m")
        let code = builder.code(registers: 1, [Int](repeating: 0, count: 20_000))
        let data = builder.classData(directs: (0..<500).map { _ in (method, 9, code) })
        builder.define("La;", data: data)
        let survey = try builder.build().read().survey()
        #expect(survey.anomalies.contains { $0.kind == .codeShared } && survey.instructionCount <= 1 << 20)
    }

    /// The first instruction of these units.
    private static func first(of units: [Int]) -> Instruction? {
        guard let dex = try? dexWithCode(units).build().read(), let code = try? dex.code(of: dex.definedMethods[0])
        else {
            return nil
        }
        var walker = code.walker
        return walker.next(in: dex.bytes.bytes)
    }
}
