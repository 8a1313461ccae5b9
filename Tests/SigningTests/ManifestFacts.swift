import Foundation
import Signing
import TestSupport

/// What the verifier must be told of a package's manifest, as aapt2 prints it.
struct ManifestFacts: Sendable {
    var minSDK = 1
    var targetSDK: Int?
    var sandboxVersion = 1

    static let peer = Peer.path("aapt2")

    /// The facts of a package; nil if aapt2 cannot read its manifest.
    init?(of path: String) {
        guard let peer = Self.peer,
            let run = try? Peer.run(peer, ["dump", "xmltree", path, "--file", "AndroidManifest.xml"]), run.status == 0
        else { return nil }
        let text = String(decoding: run.output, as: UTF8.self)
        if let value = Self.number("minSdkVersion", in: text) { minSDK = value }
        targetSDK = Self.number("targetSdkVersion", in: text) ?? minSDK
        if let value = Self.number("targetSandboxVersion", in: text) { sandboxVersion = value }
    }

    /// The facts of a package whose manifest says nothing.
    init() {}

    private static func number(_ attribute: String, in text: String) -> Int? {
        guard let name = text.range(of: ":\(attribute)("), let equals = text[name.upperBound...].firstIndex(of: "=")
        else { return nil }
        let value = text[text.index(after: equals)...].prefix { $0 != "\n" && $0 != " " }
        return value.hasPrefix("0x") ? Int(value.dropFirst(2), radix: 16) : Int(value)
    }
}
