import Bytes
import Testing

/// Many texts in one pass.
@Suite struct TextSearchTests {
    /// All hits, one after the other.
    private func hits(_ texts: [String], in bytes: [UInt8]) -> [Hit] {
        var found: [Hit] = []
        let slice = ByteSlice(bytes)
        TextSearch(texts.map { Array($0.utf8) }).forEach(in: slice.bytes) { found.append(Hit(text: $0, offset: $1)) }
        return found
    }

    private struct Hit: Hashable {
        var text: Int
        var offset: Int
    }

    @Test(arguments: [
        ["abcd"], ["abcd", "abcdefgh"], ["bcdefg", "abcdefgh"], ["abcdefghijk"], ["aaaaa", "aaaaaaaa"],
    ])
    func findsWhatASlowSearchFinds(_ texts: [String]) {
        for lead in 0..<12 {
            let bytes = Array(
                (String(repeating: ".", count: lead) + "abcdefghijkl abcd aaaaaaaaaaabcdefgh abcdefghijk").utf8)
            var expected: Set<Hit> = []
            for (index, text) in texts.enumerated() {
                for offset in bytes.indices where bytes[offset...].starts(with: text.utf8) {
                    expected.insert(Hit(text: index, offset: offset))
                }
            }
            let found = hits(texts, in: bytes)
            #expect(Set(found) == expected && found.count == expected.count)
            for index in texts.indices {
                let offsets = found.filter { $0.text == index }.map(\.offset)
                #expect(offsets == offsets.sorted())
            }
        }
    }

    @Test(arguments: ["", "a", "abc", "xabc", "abcabcab"]) func findsNothingWhereNothingIs(_ text: String) {
        #expect(hits(["abcd", "abcdefg"], in: Array(text.utf8)).isEmpty)
    }

    @Test func everyByteValue() {
        let text: [UInt8] = [0xff, 0, 0x80, 0x7f, 1, 0xfe]
        var found: [Int] = []
        let slice = ByteSlice([1, 2, 3] + text + text)
        TextSearch([text]).forEach(in: slice.bytes) { found.append($1) }
        #expect(found == [3, 9])
    }
}
