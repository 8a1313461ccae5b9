import Testing

@testable import Bytes

@Suite struct ProcessMemoryTests {
    /// A line of `/proc/self/maps`, and the code it stands for.
    static let lines: [(line: String, range: Range<UInt>?)] = [
        ("1000-3000 r-xp 00453000 fe:00 1234       /usr/bin/touchstone", 0x1000..<0x3000),
        ("1000-3000 r-xp 00453000 fe:00 1234       /usr/my tools/a b", 0x1000..<0x3000),
        ("1000-3000 r--p 00453000 fe:00 1234       /usr/bin/touchstone", nil),
        ("1000-3000 rwxp 00453000 fe:00 1234       /usr/bin/touchstone", nil),
        ("1000-3000 r-xp 00000000 00:00 0          [vdso]", nil),
        ("1000-3000 r-xp 00000000 00:00 0 ", nil),
        ("3000-1000 r-xp 00453000 fe:00 1234       /usr/bin/touchstone", nil),
        ("1000 r-xp 00453000 fe:00 1234       /usr/bin/touchstone", nil),
        ("", nil),
    ]

    @Test(arguments: lines) func findsCode(line: String, range: Range<UInt>?) {
        #expect(ProcessMemory.codeRange(Array(line.utf8)) == range)
    }

    @Test func codeRunsOn() {
        ProcessMemory.discardCode()
        ProcessMemory.discardCode()
        #expect([3, 1, 2].sorted() == [1, 2, 3])
    }
}
