import App
import Archive
import Foundation
import TestSupport
import Testing

/// Packages that aapt2 refuses or dies of: where a phone has an answer we have it too, and else a reason.
@Suite(.enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)))
struct UnreadablePackageTests {
    /// What must come of a package.
    enum Expectation: Sendable {
        /// It is read, and these fields have these texts.
        case read([BadgingField: [String]])
        /// There is nothing to read: the error has this code.
        case refused(String)
    }

    private static let noManifest = Expectation.refused("container.no-package")
    private static let tinyApp = Expectation.read([
        .package: ["android.appsecurity.cts.tinyapp"], .versionCode: ["10"], .versionName: ["1.0"], .minSdk: ["23"],
        .targetSdk: ["23"], .label: ["Tiny App for CTS"],
        .launchables: ["android.appsecurity.cts.tinyapp.MainActivity"],
    ])

    static let expected: [String: Expectation] = [
        // Offsets of 16 bits (Android 14), of which aapt2 2.19 dies.
        "ARSCLib--android-35-acee558a.apk": .read([
            .package: ["android"], .versionCode: ["35"], .versionName: ["15"], .label: ["Android System"],
        ]),
        "ARSCLib--android-36.apk": .read([
            .package: ["android"], .versionCode: ["36"], .versionName: ["16"], .label: ["Android System"],
        ]),
        // A type whose ids do not begin with 1 (`typeIdOffset`), for which aapt2 has no value parser. The label is a plural.
        "ARSCLib--type_id_offset.apk": .read([
            .package: ["com.reandroid.arsc"], .versionCode: ["1"], .versionName: ["1.0"],
            .permissions: ["android.permission.INTERNET", "android.permission.READ_EXTERNAL_STORAGE"],
            .launchables: ["android.app.Activity"], .label: [],
        ]),
        // Two dex files and no manifest.
        "androguard--multidex.apk": noManifest,
        // A directory record whose extra part is longer than it says.
        "apkInspector--minimal_SIZE_ExtraField.apk": .read([
            .package: ["com.erev0s.minimal"], .versionCode: ["1"], .versionName: ["1.0"], .minSdk: ["24"],
            .targetSdk: ["33"], .label: ["erev0s.com - Minimal"], .icon: ["res/BW.xml"],
            .launchables: ["com.erev0s.minimal.MainActivity"],
        ]),
        // Signature files alone.
        "apksig--v1-only-empty.apk": noManifest,
        // Names with a NUL and directories that are cut short: Android refuses both today, but what they hold is told.
        "apksig--v1-only-with-nul-in-entry-name.apk": tinyApp,
        "apksig--v2-only-truncated-cd.apk": tinyApp,
        // A bundle, which aapt2 does not know: its XML is protocol buffers.
        "bundletool--watch-face-from-tool.aab": .read([
            .package: ["com.watchfacestudio.testinstall"], .minSdk: ["30"], .label: ["TestInstall"],
            .icon: ["res/drawable-nodpi-v4/preview.png"],
        ]),
        // Dex files in a zip.
        "diffuse--one-0f454771.apk": noManifest,
        "diffuse--one.apk": noManifest,
        "diffuse--three-a28f8eee.apk": noManifest,
        "diffuse--three-a928d625.apk": noManifest,
    ]

    @Test(arguments: expected.keys.sorted().filter(Set(Corpus.packageNames).contains))
    func isReadOrRefusedForTheRightReason(name: String) throws {
        switch try #require(Self.expected[name]) {
        case .read(let fields):
            let ours = try Badging.ours(Corpus.path(name))
            for (field, texts) in fields { #expect(ours[field] == texts, "\(field)") }
        case .refused(let code):
            let error = #expect(throws: (any Error).self) { try Badging.ours(Corpus.path(name)) }
            #expect(Self.code(of: error) == code)
        }
    }

    /// Nothing that aapt2 cannot read is missing from the table, and nothing is in it that aapt2 can.
    @Test(
        .enabled(if: Peer.path("aapt2") != nil, "aapt2 is not installed"), arguments: Corpus.packageNames)
    func tableIsComplete(name: String) throws {
        let aapt2 = try #require(Peer.path("aapt2"))
        let status = try Peer.run(aapt2, ["dump", "badging", Corpus.path(name)]).status
        #expect((status != 0) == (Self.expected[name] != nil))
    }

    private static func code(of error: (any Error)?) -> String? {
        switch error {
        case let error as ArchiveError: error.code.rawValue
        case let error as OpeningError: error.code
        default: nil
        }
    }
}
