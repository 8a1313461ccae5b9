import Archive
import TestSupport
import Testing

/// Faults in names and headers, each beside the lawful thing it resembles.
@Suite struct EntryFaultTests {
    static func name(_ bytes: [UInt8], _ title: String, _ expected: ZipAnomaly?) -> ZipVector {
        var vector = ZipVector("a name with \(title)") { $0.items.append(.init(bytes, [1])) }
        vector.expected = expected.map { [$0] } ?? []
        return vector
    }

    static func name(_ text: String, _ title: String, _ expected: ZipAnomaly?) -> ZipVector {
        name(Array(text.utf8), title, expected)
    }

    static let names: [ZipVector] = [
        name("res/日本語/文件.xml", "characters beyond ASCII", nil),
        name("res/😀.xml", "four-byte UTF-8", nil),
        name("res/a\0b", "a NUL", .nulInName),
        name("res/a\rb", "a carriage return", .lineBreakInName),
        name("res/a\nb", "a line feed", .lineBreakInName),
        name("res/a\u{1b}[2Jb", "an escape", .controlCharacterInName),
        name("res/long enough for words\u{7f}", "a delete in its last word", .controlCharacterInName),
        name([0x61, 0xff, 0x62], "a byte that UTF-8 has not", .invalidUTF8Name),
        name([0x61, 0xc3], "a sequence cut short", .invalidUTF8Name),
        name([0xb5, 0x62, 0x63], "a continuation byte at its start", .invalidUTF8Name),
        name([0x61, 0xc0, 0xaf], "an overlong slash", .irregularUTF8Name),
        name([0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], "surrogates", .irregularUTF8Name),
        name("../outside", "a leading ..", .pathTraversal),
        name("a/../../b", "an inner ..", .pathTraversal),
        name("a/..", "a last ..", .pathTraversal),
        name("a/..b/c..d/e..", "dots that are no component", nil),
        name("a/.../b", "three dots", nil),
        name("/etc/hosts", "a leading slash", .absoluteName),
        name("C:/x", "a drive letter", .absoluteName),
        name("a:b", "a colon after a letter", .absoluteName),
        name("res:1", "a colon further on", nil),
        name("res\\a.xml", "a backslash", .backslashInName),
        name("~!@#$%^&*()_+{}|<>?[];'`", "printable oddities", nil),
        ZipVector("an entry without a name", .emptyName) { $0.items.append(.init("", "hidden")) },
        ZipVector("padding without a name") { zip in
            var padding = ZipBuilder.Item("", "")
            padding.local.extra = [UInt8](repeating: 0, count: 40)
            zip.items.insert(padding, at: 1)
        },
    ]

    static let headers: [ZipVector] = [
        ZipVector("a local header behind the directory", .localHeaderOutOfBounds, .unlistedEntry) {
            $0.items[1].localOffset = 0x00ff_ffff
        },
        ZipVector("an offset that hits no header", .localHeaderMissing, .unlistedEntry) { $0.items[1].localOffset = 7 },
        ZipVector("a local header with another signature", .localHeaderMissing, .hiddenBytes) {
            $0.items[1].localSignature = 0x0403_4b51
        },
        ZipVector("another local name", .localNameDiffers) { $0.items[1].local.name = Array("res/b.txt".utf8) },
        ZipVector("a longer local name", .localNameDiffers) { $0.items[1].local.name = Array("res/a.txt2".utf8) },
        ZipVector("another local size", .localSizesDiffer) { $0.items[1].local.uncompressedSize = 5 },
        ZipVector("no local compressed size", .localSizesDiffer) { $0.items[2].local.compressedSize = 0 },
        ZipVector("another local CRC", .localCRCDiffers) { $0.items[1].local.crc32 = 5 },
        ZipVector("another local method", .localMethodDiffers) { $0.items[1].local.method = 8 },
        ZipVector("another local time and version") {
            $0.items[1].local.time = 77
            $0.items[1].local.version = 10
        },
        ZipVector("an encryption flag in the local header alone", .encrypted, .localFlagsDiffer) {
            $0.items[1].local.flags = 1
        },
        ZipVector("an encryption flag in both headers", .encrypted) {
            $0.items[1].local.flags = 1
            $0.items[1].central.flags = 1
        },
        ZipVector("UTF-8 and compression level flags that differ") { $0.items[1].local.flags = 0x0806 },
        ZipVector("a descriptor flag in the directory alone", .localFlagsDiffer) { $0.items[1].central.flags = 8 },
        ZipVector("an unknown method", .unknownMethod) {
            $0.items[1].local.method = 0x2a14
            $0.items[1].central.method = 0x2a14
        },
        ZipVector("a stored entry with two sizes", .storedSizesDiffer, .hiddenBytes) {
            $0.items[1].local.uncompressedSize = 4
            $0.items[1].central.uncompressedSize = 4
        },
        ZipVector("a size beyond every deflate stream", .implausibleSize) {
            $0.items[2].local.uncompressedSize = 1_000_000
            $0.items[2].central.uncompressedSize = 1_000_000
        },
        ZipVector("data that run into the directory", .dataOutOfBounds) { zip in
            zip.items[2].local.compressedSize = 5_000
            zip.items[2].central.compressedSize = 5_000
        },
        ZipVector("a local extra part that runs into the directory", .dataOutOfBounds) {
            $0.items[2].local.extraLength = 5_000
        },
    ]

    static let descriptors: [ZipVector] = [
        ZipVector("data descriptors") { $0.items = $0.items.map { $0.streamed() } },
        ZipVector("data descriptors without signature") { $0.items = $0.items.map { $0.streamed(signature: false) } },
        ZipVector("a descriptor with right values in the local header too") { zip in
            let header = zip.items[1].local
            zip.items[1] = zip.items[1].streamed()
            zip.items[1].local.crc32 = header.crc32
            zip.items[1].local.compressedSize = header.compressedSize
            zip.items[1].local.uncompressedSize = header.uncompressedSize
        },
        ZipVector("a descriptor and wrong local sizes", .localSizesDiffer) { zip in
            zip.items[1] = zip.items[1].streamed()
            zip.items[1].local.compressedSize = 3
        },
        ZipVector("a descriptor with another CRC", .descriptorDiffers) { zip in
            zip.items[1] = zip.items[1].streamed()
            zip.items[1].descriptor[4] ^= 1
        },
        ZipVector("a promised descriptor that is not there", .descriptorDiffers) { zip in
            zip.items[1] = zip.items[1].streamed()
            zip.items[1].descriptor = []
        },
        ZipVector("a descriptor with 64-bit sizes", .descriptorDiffers) { zip in
            zip.items[1] = zip.items[1].streamed()
            zip.items[1].descriptor =
                le(UInt32(0x0807_4b50)) + le(zip.items[1].central.crc32) + le(UInt64(11)) + le(UInt64(11))
        },
    ]

    @Test(arguments: names) func namesFaults(_ vector: ZipVector) throws {
        let found = try kinds(vector.bytes)
        #expect(found == sorted(vector.expected))
    }

    @Test(arguments: headers) func headersFaults(_ vector: ZipVector) throws {
        let found = try kinds(vector.bytes)
        #expect(found == sorted(vector.expected))
    }

    @Test(arguments: descriptors) func descriptorsFaults(_ vector: ZipVector) throws {
        let found = try kinds(vector.bytes)
        #expect(found == sorted(vector.expected))
    }
}
