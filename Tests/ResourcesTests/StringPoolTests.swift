import Bytes
import TestSupport
import Testing

@testable import Resources

@Suite struct StringPoolTests {
    /// Reads a pool that is all of the input.
    func parse(_ bytes: [UInt8]) throws -> (pool: StringPool, anomalies: [ResourceAnomaly]) {
        let slice = ByteSlice(bytes)
        var log = AnomalyLog<ResourceAnomaly>()
        let chunk = try Chunk(slice.bytes, at: 0, limit: slice.count)
        let pool = try StringPool(parsing: slice, chunk: chunk, log: &log)
        return (pool, log.entries.map(\.kind))
    }

    static let texts = ["", "a", "versionName", "Größe", "设置", "🙂", String(repeating: "长", count: 300)]

    @Test(arguments: texts, [false, true]) func readsText(text: String, utf8: Bool) throws {
        let (pool, anomalies) = try parse(StringPoolBuilder(["first", text, "last"], utf8: utf8).build())
        #expect(pool.count == 3)
        #expect(pool[1] == text)
        #expect(pool[2] == "last")
        #expect(pool[3] == nil)
        #expect(pool[UInt32.max] == nil)
        #expect(anomalies.isEmpty)
        #expect(pool.irregularities().isEmpty)
    }

    @Test func readsLengthsOfTwoUnits() throws {
        let text = String(repeating: "x", count: 0x12345)
        let (pool, _) = try parse(StringPoolBuilder([text]).build())
        #expect(pool[0] == text)
    }

    @Test func findsTheEndOfALengthThatWasCut() throws {
        let text = [UInt8](repeating: 0x61, count: 0x8005)
        var builder = StringPoolBuilder(utf8: true)
        builder.stored = [StringPoolBuilder.utf8(text, units: 5, length: 5)]
        // The lengths say 5, but the sixth byte is no terminator: the next length that ends in the same bits is 0x8005.
        let (pool, _) = try parse(builder.build())
        #expect(pool.read(0).text?.utf8.count == 0x8005)
        #expect(pool.read(0).flaw == .truncatedLength)
    }

    static let flawed: [(stored: [UInt8], utf8: Bool, text: String?, flaw: ResourceAnomaly)] = [
        (StringPoolBuilder.utf16([0x61], terminator: false) + [1, 1, 0, 0], false, nil, .unterminatedString),
        (StringPoolBuilder.utf16([0x61], length: 0x7fff), false, nil, .stringOutOfPool),
        (StringPoolBuilder.utf16([0x61, 0xd83d, 0x62]), false, "a\u{FFFD}b", .loneSurrogate),
        (StringPoolBuilder.utf16([0xdc00]), false, "\u{FFFD}", .loneSurrogate),
        (StringPoolBuilder.utf8([0x61], units: 1, length: 0x7f), true, nil, .stringOutOfPool),
        (StringPoolBuilder.utf8([0x61, 0x62, 0x63], units: 1, length: 1), true, nil, .unterminatedString),
        (StringPoolBuilder.utf8([0x61], units: 9), true, "a", .stringLengthMismatch),
        // A supplementary character as two surrogates of three bytes each, as old aapt wrote it.
        (StringPoolBuilder.utf8([0xed, 0xa0, 0xbd, 0xed, 0xb9, 0x82], units: 2), true, "🙂", .malformedUTF8),
        (StringPoolBuilder.utf8([0x61, 0xc0, 0x80, 0x62], units: 3), true, "a\0b", .malformedUTF8),
        (StringPoolBuilder.utf8([0xff, 0x61], units: 2), true, "\u{FFFD}a", .malformedUTF8),
    ]

    @Test(arguments: flawed)
    func saysWhatIsWrong(vector: (stored: [UInt8], utf8: Bool, text: String?, flaw: ResourceAnomaly)) throws {
        var builder = StringPoolBuilder(utf8: vector.utf8)
        builder.stored = [vector.stored]
        let (pool, _) = try parse(builder.build())
        #expect(pool.read(0).text == vector.text)
        #expect(pool.read(0).flaw == vector.flaw)
        #expect(pool.irregularities().map(\.kind) == [vector.flaw])
    }

    @Test func cutsCountsToWhatFits() throws {
        var builder = StringPoolBuilder(["a", "b"])
        builder.stringCount = 0xffff_ffff
        let (pool, anomalies) = try parse(builder.build())
        #expect(pool.count < 100)
        #expect(pool[0] == "a")
        #expect(anomalies.contains(.stringCount))
        #expect(pool[pool.count - 1] == nil)
    }

    @Test func offsetsBeyondThePoolAreNoStrings() throws {
        var builder = StringPoolBuilder(["a", "b"], utf8: true)
        builder.offsets[1] = 0x7fff_ffff
        let (pool, _) = try parse(builder.build())
        #expect(pool[0] == "a")
        #expect(pool.read(1).flaw == .stringOutOfPool)
    }

    @Test func stringsBehindTheChunkAreNone() throws {
        var builder = StringPoolBuilder(["a"])
        builder.stringsStart = 1 << 20
        let (pool, anomalies) = try parse(builder.build())
        #expect(pool.count == 0)
        #expect(anomalies == [.stringCount])
    }

    @Test func readsStyles() throws {
        var builder = StringPoolBuilder(["Read this now", "b", "font;color=red"])
        builder.styles = [[(tag: 1, first: 5, last: 8), (tag: 2, first: 0, last: 3)]]
        let (pool, anomalies) = try parse(builder.build())
        #expect(pool.styleCount == 1)
        #expect(
            pool.spans(of: 0) == [
                StringPool.Span(tag: "b", first: 5, last: 8), StringPool.Span(tag: "font;color=red", first: 0, last: 3),
            ])
        #expect(pool.spans(of: 1).isEmpty)
        #expect(pool[2] == "font;color=red")
        #expect(anomalies.isEmpty)
    }

    @Test func stylesThatDoNotFitAreNone() throws {
        var builder = StringPoolBuilder(["a"])
        builder.styleCount = 1 << 30
        let (pool, anomalies) = try parse(builder.build())
        #expect(pool.styleCount == 0)
        #expect(pool[0] == "a")
        #expect(anomalies == [.malformedStyles])
    }
}
