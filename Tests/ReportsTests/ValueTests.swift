import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite("Numbers for people")
struct QuantityTests {
    @Test(
        "Bytes in binary units, never 1024 of one",
        arguments: [
            (0, "0 B"), (1023, "1023 B"), (1024, "1.0 KiB"), (1536, "1.5 KiB"), (1_048_524, "1023.9 KiB"),
            (1_048_575, "1.0 MiB"), (1_048_576, "1.0 MiB"), (24_641_536, "23.5 MiB"), (1_073_741_823, "1.0 GiB"),
            (5_368_709_120, "5.0 GiB"),
        ])
    func bytes(_ count: Int, _ text: String) {
        #expect(Quantity.bytes(count) == text)
    }

    @Test(
        "Decimals are rounded half away from zero and keep their count",
        arguments: [
            (0, 1, "0.0"), (2.25, 1, "2.3"), (99.95, 1, "100.0"), (0.004, 2, "0.00"), (-0.004, 2, "0.00"),
            (-1.25, 1, "-1.3"), (6.5, 0, "7"), (1.05, 2, "1.05"), (12, 3, "12.000"), (0.07, 2, "0.07"),
        ])
    func decimal(_ value: Double, _ digits: Int, _ text: String) {
        #expect(Quantity.decimal(value, digits: digits) == text)
    }

    @Test("Hexadecimal has at least the digits asked for")
    func hex() {
        #expect(Quantity.hex(0) == "0x0")
        #expect(Quantity.hex(UInt32(0x7f01_0001), digits: 8) == "0x7f010001")
        #expect(Quantity.hex(10, digits: 8) == "0x0000000a")
        #expect(Quantity.hex(UInt64.max) == "0xffffffffffffffff")
    }
}

@Suite("JSON being written")
struct JSONValueTests {
    @Test("Names are sorted, so that equal values are equal bytes, however they were put together")
    func order() {
        let names = ["b", "a", "z", "A", "10", "9", "é", "中"]
        let forth = JSONValue.object(
            Dictionary(names.map { ($0, 1) }) { first, _ in first }.mapValues(JSONValue.integer))
        let back = JSONValue.object(
            Dictionary(names.reversed().map { ($0, 1) }) { first, _ in first }.mapValues(JSONValue.integer))
        #expect(forth.encoded() == back.encoded())
        let text = String(decoding: (["b": "", "a": ["d": "", "c": ""]] as JSONValue).encoded(), as: UTF8.self)
        let places = ["\"a\"", "\"c\"", "\"d\"", "\"b\""].compactMap { text.range(of: $0)?.lowerBound }
        #expect(places.count == 4 && places == places.sorted())
    }

    @Test("What is absent is null, and stays a member")
    func null() throws {
        let value: JSONValue = [
            "text": JSONValue(String?.none), "whole": JSONValue(Int?.none), "number": JSONValue(Double?.none),
            "bool": JSONValue(Bool?.none),
        ]
        let read = try JSONNode(parsing: Data(value.encoded()))
        #expect(read == .object(["text": .null, "whole": .null, "number": .null, "bool": .null]))
    }

    @Test("What a terminal must not get is an escape in JSON, and the same text to who reads it")
    func dangerous() throws {
        let text = (UInt32(0)...0x2fff).compactMap(Unicode.Scalar.init).reduce(into: "\u{feff}") {
            $0.unicodeScalars.append($1)
        }
        let bytes = JSONValue.string(text).encoded()
        #expect(try JSONNode(parsing: Data(bytes)) == .string(text))
        let line = String(decoding: bytes.dropLast(), as: UTF8.self)
        #expect(TerminalText.escaped(line) == line)
        #expect(line.contains(#"\u009b"#) && line.contains(#"\u202e"#) && line.contains(#"\ufeff"#))
    }

    @Test("Every value comes back as it was")
    func roundTrip() throws {
        let value: JSONValue = [
            "text": "a/b \"c\" \u{1b}\n云岭 \u{2028}", "list": .array([.bool(true), .bool(false), .number(0.1)]),
            "numbers": .array([.integer(.max), .integer(-1), .number(1e300)]), "labels": JSONValue(["", "x"]),
            "empty": .array([]), "none": .object([:]),
        ]
        let bytes = value.encoded()
        #expect(bytes.last == UInt8(ascii: "\n"))
        #expect(!bytes.contains(0x1b))
        let read = try JSONNode(parsing: Data(bytes))
        #expect(read["text"] == .string("a/b \"c\" \u{1b}\n云岭 \u{2028}"))
        #expect(read["list"] == .array([.bool(true), .bool(false), .number(0.1)]))
        #expect(read["numbers"]?.values.last == .number(1e300))
        #expect(read["labels"] == .array([.string(""), .string("x")]))
        #expect(read["empty"] == .array([]) && read["none"] == .object([:]))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains(#"云岭 \u2028""#))
        #expect(text.contains("9223372036854775807") && text.contains("a/b"))
    }
}

@Suite("Colours")
struct StyleTests {
    @Test("Plain text has no escape sequence; coloured text has one that ends")
    func colours() {
        #expect(Style.plain(.red, "text") == "text")
        #expect(Style.ansi(.red, "text") == "\u{1b}[31mtext\u{1b}[0m")
        #expect(Style.ansi(.bold, "") == "\u{1b}[1m\u{1b}[0m")
    }
}
