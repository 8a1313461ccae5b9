import Archive
import Bytes
import TestSupport
import Testing

/// An archive with one change, and the anomalies that this change must cause: exactly these, no others.
struct ZipVector: Sendable, CustomTestStringConvertible {
    var title: String
    var expected: [ZipAnomaly]
    var bytes: [UInt8]

    var testDescription: String { title }

    init(_ title: String, _ expected: ZipAnomaly..., change: (inout ZipBuilder) -> Void) {
        self.title = title
        self.expected = expected
        var zip = Self.plain
        change(&zip)
        bytes = zip.build()
    }

    /// Three entries as a build tool writes them.
    static var plain: ZipBuilder {
        ZipBuilder([
            .init("AndroidManifest.xml", "manifest", deflated: true),
            .init("res/a.txt", "stored text"),
            .init("classes.dex", "code and more code", deflated: true),
        ])
    }
}

/// The kinds of anomaly that reading these bytes shows, each once, in order of their codes.
func kinds(_ bytes: [UInt8], limits: ArchiveLimits = .standard) throws -> [ZipAnomaly] {
    let archive = try Archive(parsing: ByteSlice(bytes), limits: limits)
    return sorted(archive.anomalies.map(\.kind))
}

func sorted(_ kinds: [ZipAnomaly]) -> [ZipAnomaly] {
    Set(kinds).sorted { $0.rawValue < $1.rawValue }
}
