import App
import Archive
import Bytes
import Foundation
import Reports
import TestSupport
import Testing

/// A class that a file defines more often than anybody reads.
@Suite struct DexClassPageTests {
    @Test(arguments: [(1, 0), (8, 0), (11, 3)]) func countsTheDefinitionsThatItLeavesOut(
        _ count: Int, _ omitted: Int
    ) throws {
        var builder = DexBuilder()
        for _ in 0..<count { builder.define("Lexample/Twice;") }
        let zip = ZipBuilder([
            .init(Array("AndroidManifest.xml".utf8), MinimalManifest.bytes(minSDK: 26, targetSDK: 35)),
            .init(Array("classes.dex".utf8), builder.build().bytes),
        ]).build()
        let app = try OpenedApp(.apk, [("", try Archive(parsing: ByteSlice(zip)))])
        let page = DexClassPage(app.dexFiles().entries, className: "example.Twice", method: nil)
        let json = try JSONNode(parsing: Data(page.json()))
        #expect(json["definitions"]?.values.count == count - omitted)
        #expect(json["omittedDefinitions"]?.number == Double(omitted))
        #expect(page.text().contains("# left out: 3 more definitions of the class") == (omitted == 3))
    }
}
