import Archive
import Bytes
import Foundation
import Resources
import TestSupport
import Testing

/// Compares our reading of resource tables with `aapt2 dump resources`, package by package.
@Suite(
    .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)),
    .enabled(if: Peer.path("aapt2") != nil, "aapt2 is not installed"))
struct TableParityTests {
    @Test(arguments: Corpus.packageNames)
    func tableIsTheSame(name: String) throws {
        let aapt2 = try #require(Peer.path("aapt2"))
        let path = Corpus.path(name)
        let peer = try Peer.run(aapt2, ["dump", "resources", path])
        guard peer.status == 0 else { return }
        let archive = try Archive(parsing: try FileMapping.open(path))
        guard let entry = archive.entry(named: "resources.arsc") else { return }
        let table = try ResourceTable(parsing: try archive.contents(of: entry))
        // What Debian 12 has (2.19) came before Android 14: it takes offsets of 16 bits and compact entries for broken ones.
        guard !usesAndroid14(table) else { return }
        let lines = Aapt2TableNotation(table).text.split(separator: "\n", omittingEmptySubsequences: false)
        let printed = String(decoding: peer.output, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let expected = printed.dropFirst()
        let firstDifference = zip(lines, expected).first { $0 != $1 }
        #expect(firstDifference == nil)
        #expect(lines.count == expected.count)
    }

    private func usesAndroid14(_ table: ResourceTable) -> Bool {
        let types = table.packages.flatMap { package in package.types.map { (package, $0) } }
        return types.contains { package, type in
            type.variants.contains { $0.flags & 2 != 0 }
                || table.resources(of: type, in: package).contains { $0.values.contains { $0.entry.flags & 8 != 0 } }
        }
    }
}
