import Testing

@testable import App

/// Tables that are searched by halving: a row in the wrong place would never be found.
@Suite struct SortedTableTests {
    private static func lines(_ text: StaticString) -> [String] {
        text.description.split(separator: "\n").map(String.init)
    }

    @Test func `Every package prefix stands once, where it is looked for, and names a component`() throws {
        let lines = Self.lines(SDKPrefixRows.text)
        #expect(lines.count > 500)
        #expect(lines.map { Array($0.utf8) }.adjacentPairsAreAscending)
        for line in lines {
            let columns = line.split(separator: "|").map(String.init)
            try #require(columns.count == 2, "\(line)")
            let found = SDKTable.match(columns[0] + ".Any")
            #expect(found?.prefix == columns[0][...] && found?.sdk.name == columns[1], "\(line)")
        }
    }

    @Test func `Every permission of every release is found`() throws {
        let lines = Self.lines(PlatformPermissionRows.text)
        #expect(lines.count > 1000)
        #expect(lines.map { Array($0.utf8) }.adjacentPairsAreAscending)
        for line in lines {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            try #require(columns.count == 5, "\(line)")
            let first = try #require(Int(columns[1]), "\(line)")
            let definition = PlatformPermissions.definition(of: columns[0], at: first)
            #expect(definition?.level == ProtectionLevel(parsing: columns[3]), "\(line)")
            #expect(definition?.group ?? "" == columns[4], "\(line)")
        }
    }
}

extension [[UInt8]] {
    fileprivate var adjacentPairsAreAscending: Bool {
        zip(self, dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
    }
}
