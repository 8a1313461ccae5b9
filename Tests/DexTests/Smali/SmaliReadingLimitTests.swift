import Dex
import TestSupport
import Testing

/// What is read again and again for little text: each file is small, its text too, and the reading would be the product
/// of the two.
@Suite struct SmaliReadingLimitTests {
    /// A way to share something long that brings no text.
    enum Sharing: CaseIterable {
        case malformedAnnotations, debugBeyondCode, wideArray, malformedCallSite, malformedTries
    }

    private static let long = 5000
    private static let often = 1000

    @Test(arguments: Sharing.allCases) func isLimited(_ sharing: Sharing) throws {
        let dex = try Self.builder(sharing, often: Self.often).build().read()
        let text = dex.smali(dex.classes[0])
        let limit = 262_144 + 16 * dex.bytes.count
        let last = text.split(separator: "\n").last
        #expect(last == "# what comes here is left out: more than \(limit) bytes were read for it")
        #expect(text.utf8.count < limit)
        let few = try Self.builder(sharing, often: 3).build().read()
        #expect(!few.smali(few.classes[0]).contains("left out"))
    }

    private static func builder(_ sharing: Sharing, often: Int) -> DexBuilder {
        var dex = DexBuilder()
        let name = "La;"
        let method = dex.method(name, "m")
        let field = dex.field(name, "f", "I")
        var annotations = 0
        var code = dex.code(registers: 1, [0x0e])
        switch sharing {
        case .malformedAnnotations:
            // Many nulls, and then a value of a kind that there is none of.
            let values = [UInt8](repeating: 0x1e, count: long - 1) + [0x01]
            let annotation = dex.add([1, 0, 1, 0, 0x1c] + DexBuilder.uleb(long) + values, align: 1)
            let set = dex.add(words([1, annotation]))
            annotations = dex.add(words([0, 1, 0, 0, field, set]))
        case .debugBeyondCode:
            let lines = [UInt8](repeating: 0x3c, count: long)
            code = dex.code(registers: 1, debug: dex.add([1, 0] + lines + [0], align: 1), [0x0e])
        case .wideArray:
            code = dex.code(registers: 1, [0x300, long, 1, 0] + [Int](repeating: 0, count: long / 2))
        case .malformedCallSite:
            let values = [UInt8](repeating: 0x1e, count: long)
            _ = dex.callSite(at: dex.add(DexBuilder.uleb(long) + values, align: 1))
            code = dex.code(registers: 1, (0..<often).flatMap { _ in [0xfc, 0, 0] })
        case .malformedTries:
            // All share a list but the last, whose list is beyond the file.
            var tries = ByteWriter()
            for index in 0..<long / 8 {
                tries.u32(0)
                tries.u16(1)
                tries.u16(index == long / 8 - 1 ? 0xffff : 1)
            }
            code = dex.code(registers: 1, tries: long / 8, [0x0e], trying: tries.bytes + [1, 0, 0])
        }
        let sharesMembers = sharing != .malformedCallSite
        dex.define(
            name, annotations: annotations,
            data: dex.classData(
                instances: Array(repeating: (field, 1, 0), count: often),
                directs: Array(repeating: (method, 9, code), count: sharesMembers ? often : 1)))
        return dex
    }

    private static func words(_ values: [Int]) -> [UInt8] {
        var writer = ByteWriter()
        for value in values { writer.u32(value) }
        return writer.bytes
    }

    @Test func readsNoMoreEventsThanAMethodHas() throws {
        var dex = DexBuilder()
        let method = dex.method("La;", "m")
        let lines = [UInt8](repeating: 0x0e, count: 1 << 18 + 1)
        let code = dex.code(registers: 1, debug: dex.add([1, 0] + lines + [0], align: 1), [0x0e])
        dex.define("La;", data: dex.classData(directs: [(method, 9, code)]))
        let read = try dex.build().read()
        #expect(throws: DexError.self) { try read.debugInfo(of: try read.code(at: code)) }
        #expect(read.smali(read.classes[0]).contains("    # the debug information cannot be read\n    return-void"))
    }

    /// An address may wrap around; what stands at one address stays in the order of the file.
    @Test func writesEventsOutOfOrderByAddress() throws {
        var dex = DexBuilder()
        let method = dex.method("La;", "m")
        // Address 1, line 2; then 2^32 - 1 on: address 0, lines 3 and 4; then far beyond the code.
        let steps: [UInt8] = [0x1e, 0x01, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x0f, 0x0f, 0x01, 99, 0x0f, 0]
        let code = dex.code(registers: 1, debug: dex.add([1, 0] + steps, align: 1), [0, 0x0e])
        dex.define("La;", data: dex.classData(directs: [(method, 9, code)]))
        let read = try dex.build().read()
        let text = read.smali(read.classes[0])
        #expect(text.contains("    .line 3\n    .line 4\n    nop\n    .line 2\n    return-void\n.end method"))
    }

    @Test func readsNoParametersBeyondThoseShown() throws {
        let dex = try DexFile(parsing: .init(sampleDex().build().bytes))
        let method = try dex.methodID(0)
        #expect(try dex.parameters(ofProto: method.proto).count == 2)
        #expect(try dex.parameters(ofProto: method.proto, first: 1).count == 1)
    }

    @Test func comparesAStringWithoutReadingOn() throws {
        var builder = DexBuilder()
        let index = builder.string("héllo")
        let type = builder.type("La;")
        let last = builder.string("tail")
        var built = builder.build()
        // The last string has no end: it lies behind the last NUL of the file.
        built.set((built.tableOffsets[.strings] ?? 0) + last * 4, built.bytes.count)
        built.bytes += [4] + Array("tail".utf8)
        let dex = try built.read()
        #expect(dex.string(index, is: "héllo") && !dex.string(index, is: "héll") && !dex.string(index, is: "héllo!"))
        #expect(!dex.string(index, is: "") && !dex.string(99, is: "héllo") && !dex.string(last, is: "tail"))
        #expect(dex.type(type, isCalled: "La;") && !dex.type(type, isCalled: "La") && !dex.type(9, isCalled: "La;"))
        #expect(throws: DexError.self) { try dex.string(last) }
    }
}
