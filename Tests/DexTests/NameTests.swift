import Bytes
import Dex
import TestSupport
import Testing

@Suite struct NameTests {
    /// Bytes of modified UTF-8 and the text they are.
    static let texts: [(bytes: [UInt8], text: String)] = [
        ([], ""), (Array("plain".utf8), "plain"), ([0xc0, 0x80], "\0"), ([0xe8, 0xaf, 0x95], "试"),
        ([0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], "😀"), ([0xf0, 0x9f, 0x98, 0x80], "😀"), ([0xed, 0xa0, 0xbd], "\u{fffd}"),
        ([0x41, 0xff, 0x42], "A\u{fffd}B"), ([0xc3], "\u{fffd}"), ([0xe8, 0xaf], "\u{fffd}"),
        ([0xc0, 0x80, 0xf7, 0xbf, 0xbf, 0xbf], "\0\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ]

    @Test(arguments: texts.indices) func readsModifiedUTF8(index: Int) throws {
        let (bytes, text) = Self.texts[index]
        var builder = DexBuilder()
        let string = builder.string(raw: bytes, length: 1)
        let dex = try builder.build().read()
        #expect(Array(try dex.string(string).unicodeScalars) == Array(text.unicodeScalars))
        #expect(try dex.stringRange(string).count == bytes.count)
    }

    @Test func writesNamesAsSmaliDoes() throws {
        var builder = DexBuilder()
        let field = builder.field("La;", "f", "[I")
        let method = builder.method("La;", "m", "J", ["I", "Lb;"])
        let dex = try builder.build().read()
        #expect(dex.name(ofField: field) == "La;->f:[I")
        #expect(dex.name(ofMethod: method) == "La;->m(ILb;)J")
        func isCalled(_ name: String) -> Bool { dex.type(0, isCalled: name) }
        #expect(isCalled("La;") && !isCalled("La") && !isCalled("Lb;"))
        #expect(try dex.parameters(ofProto: 0).map { dex.name(ofType: $0) } == ["I", "Lb;"])
    }

    @Test func namesWhatIsNotThere() throws {
        let dex = try DexBuilder().build().read()
        #expect(dex.text(ofString: 9) == "string@9" && dex.name(ofType: 9) == "type@9")
        #expect(dex.name(ofField: 9) == "field@9" && dex.name(ofMethod: 9) == "method@9")
        #expect(dex.name(ofProto: 9) == "proto@9" && dex.name(ofCallSite: 9) == "call_site@9")
        #expect(dex.name(ofMethodHandle: 9) == "method_handle@9")
        #expect(throws: DexError.self) { try dex.string(-1) }
        #expect(throws: DexError.self) { try dex.protoID(0) }
        #expect(throws: DexError.self) { try dex.typeList(at: 1 << 40) }
    }

    @Test func findsNoEndOfAString() throws {
        var builder = DexBuilder()
        let string = builder.string("abc")
        var built = builder.build()
        // The data of the string are said to begin at the file's last byte, which is not zero.
        built.set(built.tableOffsets[.strings] ?? 0, built.bytes.count - 1)
        built.bytes[built.bytes.count - 1] = 0x41
        let dex = try built.read()
        #expect(throws: DexError.self) { try dex.string(string) }
        #expect(dex.text(ofString: string) == "string@0")
    }

    @Test func findsMarkersOfCompilers() throws {
        let markers = try sampleDex().build().read().compilerMarkers()
        #expect(markers.map(\.tool) == ["D8"] && markers.map(\.settings) == ["{\"version\":\"8.0\"}"])
    }
}
