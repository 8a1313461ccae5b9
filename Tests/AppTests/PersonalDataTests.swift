import App
import Bytes
import TestSupport
import Testing

@Suite("Personal data")
struct PersonalDataTests {
    private static let cases: [(String, String, [String: Int])] = [
        ("identity number", "id 11010119900307109X.", ["id-card": 1]),
        ("small x", "11010119900307109x", ["id-card": 1]),
        ("wrong check digit", "110101199003071099", [:]),
        ("unknown province", "99010119900307109X", [:]),
        ("no such day", "440524188001310014", [:]),
        ("the same twice", "11010119900307109X,11010119900307109X", ["id-card": 1]),
        ("mobile", "tel: 13957163482", ["mobile": 1]),
        ("mobile with country code", "+8613957163482", ["mobile": 1]),
        ("mobile in JSON after an escape", "a\\n13957163482\\n", ["mobile": 1]),
        ("mobile between Chinese characters", "电话13957163482转", ["mobile": 1]),
        ("unknown range", "14001234567", [:]),
        ("twelve digits", "139571634828", [:]),
        ("part of a word", "a13957163482", [:]),
        ("behind a point", "0.13957163482", [:]),
        ("before a fraction", "13957163482.5", [:]),
        ("end of a sentence", "Call 13957163482.", ["mobile": 1]),
        ("in a UUID", "123e4567-e89b-12d3-a456-13957163482a", [:]),
        ("a group of a UUID", "abcd-13957163482", [:]),
        ("well-known example", "13800138000 13888888888 13912345678", [:]),
        ("a message centre", "+8613800571500", [:]),
        ("bank card", "card 6222020000000000003 end", [:]),
        ("UnionPay card", "6228480402564890018", ["bank-card": 1]),
        ("wrong last digit", "6228480402564890019", [:]),
        ("order number right by Luhn, no issuer", "7992739871300000008", [:]),
        ("test card of Visa", "4111111111111111", ["bank-card": 1]),
    ]

    @Test("Numbers count when shape, neighbours and check digits are right", arguments: cases)
    func numbers(name: String, text: String, expected: [String: Int]) {
        let found = sniff(Array(text.utf8)).personalData
        #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.kind.rawValue, $0.count) }) == expected)
    }

    @Test("A table whose numbers pass only by chance is no table of cards")
    func chance() {
        let orders = (0..<200).map { "622848040256\(1000 + $0)" }.joined(separator: "\n")
        #expect(sniff(Array(orders.utf8)).personalData.isEmpty)
    }

    @Test("Samples are masked")
    func masks() {
        let text = "11010119900307109X 13957163482 6228480402564890018"
        let samples = sniff(Array(text.utf8)).personalData.map(\.maskedSample)
        #expect(samples == ["110*************9X", "139****3482", "622848*********0018"])
    }

    @Test("UTF-16 text is read")
    func wide() {
        let text: [UInt8] = [0xff, 0xfe] + ascii("13957163482 ok").flatMap { byte -> [UInt8] in [byte, 0] }
        #expect(sniff(text).personalData.map(\.count) == [1])
    }

    /// A database of one table page: a text and an integer column, digits of neighbouring columns side by side.
    static let database: [UInt8] = {
        var page = [UInt8](repeating: 0, count: 1024)
        page.replaceSubrange(0..<16, with: ascii("SQLite format 3\0"))
        page[16] = 4  // 1024 bytes a page
        page[100] = 0x0d
        page[104] = 2  // cells
        let texts = ascii("13957163482") + ascii("11010119900307109X")
        let first: [UInt8] = [UInt8(3 + texts.count), 1, 3, 13 + 22, 13 + 36] + texts
        let number = UInt64(13_701_234_568)
        let second: [UInt8] = [8, 2, 2, 5] + (0..<6).map { UInt8(truncatingIfNeeded: number >> (40 - 8 * $0)) }
        page.replaceSubrange(900..<(900 + first.count), with: first)
        page.replaceSubrange(800..<(800 + second.count), with: second)
        page.replaceSubrange(108..<112, with: [3, 0x84, 3, 0x20])
        return page
    }()

    @Test("Columns of a database are looked at one by one")
    func columns() {
        let found = sniff(Self.database).personalData
        #expect(found.map(\.kind) == [.identityNumber, .mobileNumber])
        #expect(found.map(\.count) == [1, 2])
    }

    @Test("A page that points to itself again and again costs what the file is worth")
    func hostileDatabase() {
        var page = [UInt8](repeating: 0x35, count: 65_536)
        page.replaceSubrange(0..<16, with: ascii("SQLite format 3\0"))
        page.replaceSubrange(16..<24, with: [0, 1, 0, 0, 0, 0, 0, 0])
        page.replaceSubrange(100..<108, with: [0x0d, 0, 0, 0xff, 0xff, 0, 0, 0])
        for cell in 0..<30_000 { page.replaceSubrange((108 + 2 * cell)..<(110 + 2 * cell), with: [0xf0, 0]) }
        #expect(sniff(page).kind == .sqlite)
    }
}
