import Foundation
import TestSupport
import Testing

/// Compares `inspect badging` with `aapt2 dump badging`, package by package and field by field.
@Suite(
    .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)),
    .enabled(if: Peer.path("aapt2") != nil, "aapt2 is not installed"))
struct BadgingParityTests {
    @Test(arguments: Corpus.packageNames)
    func badgingIsTheSame(name: String) throws {
        let aapt2 = try #require(Peer.path("aapt2"))
        let peer = try Peer.run(aapt2, ["dump", "badging", Corpus.path(name)])
        // What aapt2 refuses is asked of UnreadablePackageTests.
        guard peer.status == 0 else { return }
        let theirs = Badging(aapt2: String(decoding: peer.output, as: UTF8.self))
        let ours = try Badging.ours(Corpus.path(name))
        let faults = Aapt2Fault.of[name] ?? [:]
        for field in BadgingField.allCases {
            if let reason = faults[field] {
                #expect(ours[field] != theirs[field], "aapt2 no longer errs in \(field): \(reason)")
            } else {
                #expect(ours[field] == theirs[field], "\(field)")
            }
        }
    }
}
