import Bytes
import Testing

@testable import Texts

/// The filter and the pieces: nothing may be lost between the places that are looked at.
@Suite("The filter in front of the validators")
struct AnchorTests {
    private static let secret = "LTAI5tQmXz8Rk2VbN7cYpW3h"

    private static func values(_ bytes: [UInt8]) -> [Int] {
        var scanner = TextScanner()
        let slice = ByteSlice(bytes)
        scanner.scan(slice.bytes, in: 0..<slice.count)
        return scanner.findings.hits.map(\.offset)
    }

    @Test("A window is met wherever it stands", arguments: 0..<9)
    func everyPlace(_ shift: Int) {
        for filler in [UInt8(ascii: " "), UInt8(ascii: "."), 0, 0xff] {
            let bytes = [UInt8](repeating: filler, count: shift) + Array(Self.secret.utf8) + [filler]
            #expect(Self.values(bytes) == [shift])
        }
    }

    @Test("The table of pairs never jumps over a window")
    func shifts() {
        let table = AnchorTable.standard
        var generator = SystemRandomNumberGenerator()
        for (bit, target) in table.targets.enumerated() {
            let classes = (0..<4).map { position in
                (0..<256).filter { table.masks[position << 8 | $0] & 1 << UInt64(bit) != 0 }
            }
            for _ in 0..<50 {
                let window = classes.compactMap { $0.randomElement(using: &generator) }
                #expect(window.count == 4, "\(target)")
                // Distance from each pair to the last one is at least what the table lets pass.
                for first in 0..<3 {
                    let pair = window[first + 1] << 8 | window[first]
                    #expect(Int(table.shifts[pair]) <= 2 - first, "\(target)")
                }
            }
        }
    }

    @Test("What lies across two pieces is found once, with its place in the file")
    func pieces() {
        let size = 4096
        for start in stride(from: size - 60, through: size + 40, by: 7) {
            var bytes = [UInt8](repeating: 0x90, count: 3 * size)
            bytes.replaceSubrange(start..<start + Self.secret.utf8.count, with: Self.secret.utf8)
            let whole = ByteSlice(bytes)
            var scanner = PieceScanner()
            for piece in 0..<3 {
                guard let part = try? whole.slice(at: piece * size, count: size) else { continue }
                scanner.add(part.bytes)
            }
            #expect(scanner.finish().hits.map(\.offset) == [start], "\(start)")
        }
    }

    @Test("Any bytes are searched to their end", arguments: 0..<6)
    func noise(_ seed: Int) {
        var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 &+ 1
        let pieces = [
            "://", "@", "secret=", "eyJ", "-----BEGIN ", "MIIE", "1.1.1", "fd00:", "\"", "LTAI", "password\":\"", "[",
            ":",
        ]
        var bytes: [UInt8] = []
        for _ in 0..<150 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            if state >> 62 == 0 {
                bytes.append(UInt8(truncatingIfNeeded: state >> 33))
            } else {
                bytes += pieces[Int(state >> 33) % pieces.count].utf8
            }
        }
        for end in stride(from: 0, through: bytes.count, by: 17) {
            let offsets = Self.values(Array(bytes.prefix(end)))
            #expect(offsets.allSatisfy { $0 < end })
        }
    }

    @Test("Private keys need their structure, not their label")
    func keys() {
        let body = String(repeating: "QUJD", count: 20)
        #expect(Self.values(Array("-----BEGIN RSA PRIVATE KEY-----\n\(body)\n-----END".utf8)) == [0])
        #expect(Self.values(Array("-----BEGIN CERTIFICATE-----\n\(body)\n".utf8)) == [])
        #expect(Self.values(Array("\"-----BEGIN PRIVATE KEY-----\" + key".utf8)) == [])
    }
}
