import Archive
import Bytes
import Foundation
import Resources
import TestSupport
import Testing

/// Compares our reading of manifests with `aapt2 dump xmltree`, package by package.
@Suite(
    .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)),
    .enabled(if: Peer.path("aapt2") != nil, "aapt2 is not installed"))
struct ManifestParityTests {
    @Test(arguments: Corpus.packageNames)
    func manifestIsTheSame(name: String) throws {
        let aapt2 = try #require(Peer.path("aapt2"))
        let path = Corpus.path(name)
        let peer = try Peer.run(aapt2, ["dump", "xmltree", "--file", "AndroidManifest.xml", path])
        guard peer.status == 0 else { return }
        let expected = String(decoding: peer.output, as: UTF8.self).split(separator: "\n").map(String.init)
        let archive = try Archive(parsing: try FileMapping.open(path))
        let entry = try #require(archive.entry(named: "AndroidManifest.xml"))
        let xml = try BinaryXML(parsing: try archive.contents(of: entry))
        let lines = Aapt2Notation.lines(xml.tree)
        let firstDifference = zip(lines, expected).first { $0 != $1 }
        #expect(firstDifference == nil)
        #expect(lines.count == expected.count)
    }
}
