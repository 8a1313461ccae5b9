import App
import Bytes
import TestSupport
import Testing

@Suite("What hides in a file")
struct HiddenContentTests {
    private static let dex = ascii("dex\n035\0") + zeros(104)
    private static let elf: [UInt8] = [0x7f] + ascii("ELF") + [1, 1, 1] + zeros(45)
    private static let zip = ZipBuilder([.init("a.txt", "x")]).build()
    /// Start of image, a segment with an end marker inside, a scan with a stuffed byte and a restart, end of image.
    private static let jpeg: [UInt8] =
        [
            0xff, 0xd8, 0xff, 0xe1, 0, 6, 0xff, 0xd9, 1, 2, 0xff, 0xda, 0, 4, 0, 0, 1, 0xff, 0, 2, 0xff, 0xd0, 3, 0xff,
            0xd9,
        ]
    private static let gif: [UInt8] =
        ascii("GIF89a") + [1, 0, 1, 0, 0x80, 0, 0] + zeros(6) + [0x21, 0xf9, 4, 0, 0, 0, 0, 0, 0x2c] + zeros(9)
        + [2, 2, 0x3b, 0x3b, 0, 0x3b]
    private static let webp: [UInt8] = ascii("RIFF") + [7, 0, 0, 0] + ascii("WEBPabc") + [0]

    @Test(
        "Files behind the end of an image are found, other bytes are not",
        arguments: [
            ("png", png + dex, ContentKind.dex, png.count), ("png and a line end", png + [10], nil, 0),
            ("png, padding, elf", png + zeros(9) + elf, .elf, png.count + 9),
            ("png and text", png + ascii("dex\n0"), nil, 0),
            ("png and zip", png + zip, .zip, png.count), ("png cut off", Array(png.dropLast(3)) + dex, nil, 0),
            ("jpeg", jpeg + elf, .elf, jpeg.count), ("jpeg alone", jpeg, nil, 0), ("gif", gif + dex, .dex, gif.count),
            ("gif alone", gif, nil, 0), ("webp", webp + dex, .dex, webp.count), ("webp alone", webp, nil, 0),
            ("jpeg and class", jpeg + [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 52], .javaClass, jpeg.count),
        ] as [(String, [UInt8], ContentKind?, Int)])
    func appended(name: String, bytes: [UInt8], kind: ContentKind?, offset: Int) {
        let embedded = sniff(bytes, path: "res/a.png").embedded
        #expect(embedded.first?.kind == kind)
        #expect(embedded.count == (kind == nil ? 0 : 1))
        if kind != nil { #expect(embedded.first?.offset == offset) }
    }

    private static func nested(_ depth: Int) -> [UInt8] {
        (0..<depth).reduce(dex) { inner, level in ZipBuilder([.init(ascii("level\(level)"), inner)]).build() }
    }

    @Test("Archives are opened three deep and no deeper")
    func depth() {
        let facts = sniff(Self.nested(3))
        #expect(facts.embedded.map(\.path) == ["level2!/level1!/level0"])
        #expect(facts.gaps.isEmpty)
        let deeper = sniff(Self.nested(4))
        #expect(deeper.embedded.isEmpty)
        #expect(deeper.gaps == [.beyondLimits])
    }

    @Test("What cannot be opened, or is too much, is a gap and not silence")
    func gaps() {
        #expect(sniff(ascii("PK\u{3}\u{4}") + [20, 0] + zeros(40)).gaps == [.unreadable])
        var locked = ZipBuilder([.init("a", "secret")])
        locked.items[0].central.flags |= 1
        locked.items[0].local.flags |= 1
        #expect(sniff(locked.build()).gaps == [.unreadable])
        var limits = ContentLimits()
        limits.members = 1
        #expect(sniff(ZipBuilder([.init("a", "1"), .init("b", "2")]).build(), limits: limits).gaps == [.beyondLimits])
        limits.textBytes = 4
        #expect(sniff(ascii("longer than four"), limits: limits).gaps == [.tooLong])
    }

    @Test("Personal data and keys are found inside archives")
    func inside() {
        let key = "-----BEGIN PRIVATE KEY-----\n\(String(repeating: "A", count: 80))\n-----END PRIVATE KEY-----"
        let zip = ZipBuilder([.init("people.txt", "13957163482 13701234568", deflated: true), .init("server.key", key)])
            .build()
        let facts = sniff(zip)
        #expect(facts.personalData.map(\.count) == [2])
        #expect(facts.embedded.map(\.kind) == [.privateKey])
    }

    @Test("Any beginning of any file ends in facts")
    func truncations() {
        for bytes in [png + Self.dex, Self.jpeg, Self.gif, Self.webp, Self.zip, KeyMaterialTests.certificate] {
            for end in 0...bytes.count { #expect(sniff(Array(bytes.prefix(end))).size == end) }
        }
    }

    @Test("Changed bytes end in facts", arguments: 0..<8)
    func mutations(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let inputs = [Self.jpeg + Self.zip, Self.gif + Self.dex, Self.nested(2), PersonalDataTests.database]
        for input in inputs {
            for _ in 0..<60 {
                var bytes = input
                for _ in 0..<3 {
                    bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
                }
                #expect(sniff(bytes).size == bytes.count)
            }
        }
    }
}
