import App
import Bytes
import TestSupport
import Testing

@Suite("What a file is")
struct ContentKindTests {
    static let kinds: [(String, [UInt8], ContentKind)] = [
        ("dex", ascii("dex\n039\0") + zeros(104), .dex),
        ("dex with letters for a version", ascii("dex\n0ab\0") + zeros(104), .unknown),
        ("compact dex", ascii("cdex001\0") + zeros(32), .compactDex),
        ("vdex", ascii("vdex027\0") + zeros(32), .vdex),
        ("elf", [0x7f] + ascii("ELF") + [2, 1, 1] + zeros(64), .elf),
        ("elf of no class", [0x7f] + ascii("ELF") + [9, 1, 1] + zeros(64), .unknown),
        ("oat", [0x7f] + ascii("ELF") + [2, 1, 1] + zeros(0x1000 - 7) + ascii("oat\n199\0"), .oat),
        ("zip", ZipBuilder([.init("a.txt", "x")]).build(), .zip),
        ("empty zip", ascii("PK\u{5}\u{6}") + zeros(18), .zip),
        ("PK in a text", ascii("PK is short for Phil Katz"), .text),
        ("class", [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 52, 0, 1], .javaClass),
        ("Mach-O with two parts", [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 2, 1, 0], .unknown),
        ("compiled XML", [3, 0, 8, 0, 8, 0, 0, 0], .binaryXML),
        ("resource table", [2, 0, 12, 0, 12, 0, 0, 0], .resourceTable),
        ("SQLite", ascii("SQLite format 3\0") + zeros(84), .sqlite),
        ("words about SQLite", ascii("SQLite format 3 is a file format"), .text),
        ("JKS", [0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2, 0, 0, 0, 0], .javaKeyStore),
        ("BKS", [0, 0, 0, 2, 0, 0, 0, 20] + zeros(20) + [0, 0, 4, 0, 1] + zeros(40), .bouncyCastleKeyStore),
        ("numbers like BKS", [0, 0, 0, 2, 0, 0, 0, 16] + zeros(80), .unknown),
        ("png", png, .png),
        ("jpeg", [0xff, 0xd8, 0xff, 0xd9], .jpeg),
        ("webp", ascii("RIFF") + [4, 0, 0, 0] + ascii("WEBP"), .webp),
        ("wave", ascii("RIFF") + [4, 0, 0, 0] + ascii("WAVE"), .audio),
        ("gif", ascii("GIF89a") + zeros(8), .gif),
        ("TrueType", [0, 1, 0, 0, 0, 12] + zeros(20), .font),
        ("mp3 frame", [0xff, 0xfb, 0x90, 0x64] + zeros(20), .audio),
        ("mp4", [0, 0, 0, 24] + ascii("ftypisom") + zeros(12), .video),
        ("gzip", [0x1f, 0x8b, 8, 0] + zeros(16), .compressed),
        ("html", ascii("\n<!DOCTYPE HTML>\n<html></html>"), .html),
        ("html after an XML head", ascii("<?xml version=\"1.0\"?><html/>"), .html),
        ("xml", ascii("<?xml version=\"1.0\"?><a/>"), .xml),
        ("less than", ascii("< 5 is small"), .text),
        ("json", ascii("{ \"a\": 1 }"), .json),
        ("json list", ascii("[1, 2]"), .json),
        ("json with a byte order mark", [0xef, 0xbb, 0xbf] + ascii("{\"a\":1}"), .json),
        ("program", ascii("function f() { return 1 }"), .javaScript),
        ("script", ascii("#!/system/bin/sh\nexit 0\n"), .script),
        ("table", ascii("name,age,city\na,1,b\nc,2,d\n"), .csv),
        ("prose with a comma", ascii("Dear all,\nthis is a letter\n"), .text),
        ("GBK", [0xd6, 0xd0, 0xce, 0xc4, 0x0a], .text),
        ("UTF-16", [0xff, 0xfe, 0x61, 0, 0x62, 0], .text),
        ("noise", [0x80, 0x00, 0x13, 0xf7], .unknown),
        ("nothing", [], .empty),
    ]

    @Test("Magic and structure decide", arguments: kinds)
    func kind(name: String, bytes: [UInt8], expected: ContentKind) {
        #expect(sniff(bytes, path: "assets/file.bin").kind == expected)
    }

    @Test("A beginning tells the same as the whole file, or nothing", arguments: kinds)
    func beginnings(name: String, bytes: [UInt8], expected: ContentKind) {
        for rest in [zeros(1 << 17), ascii(String(repeating: "name,age,city\n", count: 10_000))] {
            let whole = ByteSlice(bytes + rest)
            for size in [ContentFacts.leastBeginning, 1 << 16] {
                let beginning = try? whole.slice(at: 0, count: size)
                guard let beginning, let facts = ContentFacts(beginning: beginning.bytes, size: whole.count) else {
                    continue
                }
                #expect(facts == ContentFacts(sniffing: whole, path: "assets/file.csv"))
            }
        }
    }

    @Test("Code, tables and media are told by their beginning; what has to be searched is not")
    func beginningsThatAreEnough() {
        func facts(_ bytes: [UInt8], size: Int = 1 << 16) -> ContentFacts? {
            ContentFacts(beginning: ByteSlice(bytes + zeros(size - bytes.count)).bytes, size: 1 << 20)
        }
        #expect(facts(ascii("dex\n039\0")) == ContentFacts(kind: .dex, size: 1 << 20))
        #expect(facts([0x7f] + ascii("ELF") + [2, 1, 1])?.kind == .elf)
        #expect(facts([2, 0, 12, 0])?.kind == .resourceTable)
        #expect(facts([0x80, 0, 0x13])?.kind == .unknown)
        #expect(facts(ascii("dex\n039\0"), size: 100) == nil)
        #expect(facts(png) == nil)
        #expect(facts(ascii("PK\u{3}\u{4}\u{14}")) == nil)
        #expect(facts(ascii("SQLite format 3\0")) == nil)
        #expect(facts([0x30, 0x82]) == nil)
        #expect(facts(ascii(String(repeating: "text ", count: 13_107))) == nil)
    }

    @Test("The name decides only between forms of text")
    func names() {
        #expect(sniff(ascii("a,b\nc,d\n"), path: "assets/x.csv").kind == .csv)
        #expect(sniff(ascii("a,b\nc,d\n"), path: "assets/x.txt").kind == .text)
        #expect(sniff(ascii("alert(1)"), path: "www/a.js").kind == .javaScript)
        #expect(sniff(ascii("dex\n035\0") + zeros(104), path: "assets/logo.png").kind == .dex)
    }

    @Test("A container becomes what its members make it")
    func containers() {
        let book = ZipBuilder([.init("xl/workbook.xml", "<workbook/>")]).build()
        #expect(sniff(book).kind == .spreadsheet)
        let package = ZipBuilder([.init("AndroidManifest.xml", "x")]).build()
        #expect(sniff(package).kind == .package)
    }
}

@Suite("Keys and certificates")
struct KeyMaterialTests {
    private static let sequenceOfID: [UInt8] = der(0x30, der(0x06, [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1]))
    private static let name = der(0x30, [])
    private static let time = der(0x17, ascii("260101000000Z"))
    private static let body = der(
        0x30,
        der(0xa0, der(0x02, [2])) + der(0x02, [1]) + sequenceOfID + name + der(0x30, time + time) + name
            + der(0x30, [5, 0]))
    static let certificate = der(0x30, body + sequenceOfID + der(0x03, [0, 1]))
    static let request = der(
        0x30,
        der(0x30, der(0x02, [0]) + name + der(0x30, [5, 0]) + der(0xa0, [])) + sequenceOfID + der(0x03, [0, 1]))
    static let pkcs8 = der(0x30, der(0x02, [0]) + sequenceOfID + der(0x04, [1, 2, 3]))
    static let ec = der(0x30, der(0x02, [1]) + der(0x04, zeros(32)) + der(0xa0, [6, 1, 1]))
    static let rsa = der(
        0x30, der(0x02, [0]) + (0..<8).flatMap { _ in der(0x02, [UInt8](repeating: 1, count: 128)) })
    static let encrypted = der(
        0x30,
        der(0x30, der(0x06, [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 5, 13]) + der(0x30, [])) + der(0x04, zeros(16)))
    static let pkcs12 = der(
        0x30, der(0x02, [3]) + der(0x30, der(0x06, [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1]) + der(0xa0, [4, 0])))

    @Test(
        "DER is told apart by its structure",
        arguments: [
            ("certificate", certificate, ContentKind.certificate),
            ("certificate and a line end", certificate + [10], .certificate),
            ("request", request, .unknown), ("PKCS#8", pkcs8, .privateKey), ("EC", ec, .privateKey),
            ("RSA", rsa, .privateKey),
            ("encrypted PKCS#8", encrypted, .privateKey), ("PKCS#12", pkcs12, .pkcs12),
            ("certificate cut off", Array(certificate.dropLast()), .unknown),
            ("certificate with a tail", certificate + zeros(64), .unknown), ("an empty sequence", [0x30, 0], .unknown),
        ])
    func shapes(name: String, bytes: [UInt8], expected: ContentKind) {
        let facts = sniff(bytes)
        #expect(facts.kind == expected)
        #expect(facts.holdsPrivateKey == (expected == .privateKey))
        #expect(facts.certificateCount == (expected == .certificate ? 1 : 0))
    }

    private static let base64 = String(repeating: "Ab3/", count: 32)

    @Test(
        "PEM needs more than its label",
        arguments: [
            ("RSA", "-----BEGIN RSA PRIVATE KEY-----\n\(base64)\n-----END RSA PRIVATE KEY-----\n", true, 0),
            (
                "encrypted",
                "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: A,B\n\n\(base64)\n-----END", true, 0
            ),
            ("in JSON", "{\"key\":\"-----BEGIN PRIVATE KEY-----\\n\(base64)\\n-----END PRIVATE KEY-----\"}", true, 0),
            ("certificate", "-----BEGIN CERTIFICATE-----\n\(base64)\n-----END CERTIFICATE-----\n", false, 1),
            (
                "two certificates",
                String(repeating: "-----BEGIN CERTIFICATE-----\n\(base64)\n-----END CERTIFICATE-----\n", count: 2),
                false, 2
            ),
            ("public key", "-----BEGIN PUBLIC KEY-----\n\(base64)\n-----END PUBLIC KEY-----\n", false, 0),
            (
                "a label in a program",
                "var a = \"-----BEGIN PRIVATE KEY-----\"; var b = \"-----END PRIVATE KEY-----\";", false, 0
            ),
            ("a label at the end", "-----BEGIN PRIVATE KEY-----", false, 0),
        ])
    func blocks(name: String, text: String, isKey: Bool, certificates: Int) {
        let facts = sniff(Array(text.utf8))
        #expect(facts.holdsPrivateKey == isKey)
        #expect(facts.certificateCount == certificates)
    }
}

func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }
func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

/// A DER element.
func der(_ tag: UInt8, _ contents: [UInt8]) -> [UInt8] {
    let size = contents.count
    let length: [UInt8] = size < 0x80 ? [UInt8(size)] : [0x82, UInt8(size >> 8), UInt8(size & 0xff)]
    return [tag] + length + contents
}

/// The shortest image: a signature and an IEND chunk.
let png: [UInt8] = [0x89] + ascii("PNG\r\n\u{1a}\n") + zeros(4) + ascii("IEND") + [0xae, 0x42, 0x60, 0x82]

func sniff(_ bytes: [UInt8], path: String = "assets/file", limits: ContentLimits = .standard) -> ContentFacts {
    ContentFacts(sniffing: ByteSlice(bytes), path: path, limits: limits)
}
