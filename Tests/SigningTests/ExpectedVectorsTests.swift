import Bytes
import Foundation
import Signing
import TestSupport
import Testing

/// apksig's own test vectors: what its tests expect of each file.
@Suite struct ExpectedVectorsTests {
    /// One expectation.
    struct Row: Sendable, CustomTestStringConvertible {
        var file: String
        var min: Int?
        var max: Int?
        var expected: String
        var issue: String
        var mode: String
        var test: String
        var extra: String

        var testDescription: String { "\(file) \(test) \(min.map(String.init) ?? "-") \(expected) \(issue)" }
    }

    static let rows: [Row] = {
        guard let folder = Corpus.folder,
            let text = try? String(contentsOfFile: folder + "/apksig-expected.tsv", encoding: .utf8)
        else { return [] }
        return text.split(separator: "\n").dropFirst().compactMap { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count >= 7, Corpus.packageNames.contains(fields[0]) else { return nil }
            return Row(
                file: fields[0], min: Int(fields[1]), max: Int(fields[2]), expected: fields[3], issue: fields[4],
                mode: fields[5], test: fields[6], extra: fields.count > 7 ? fields[7] : "")
        }
    }()

    @Test(.enabled(if: hasCorpus, "\(Corpus.absence), or \(noManifestReader)"), arguments: rows)
    func vectorHolds(_ row: Row) async throws {
        let path = Corpus.path(row.file)
        if row.mode == "stamp" {
            let verifier = try #require(try Subject.verifier(path, min: row.min, max: row.max))
            let digest = row.extra.count == 64 ? row.extra : nil
            expect(verifier.verifySourceStamp(expectedCertificate: digest), row)
            return
        }
        let report = try await Subject.report(path, min: row.min, max: row.max)
        switch row.expected {
        case "exception": #expect(report?.verified != true)
        case "verified": #expect(report?.verified == true, "\(codes(report?.errors))")
        case "failure":
            #expect(report?.verified == false)
            let errors = codes(report?.errors)
            #expect(errors.contains(row.issue), "\(errors)")
        case "flag":
            let isSet = row.extra.hasSuffix("=True")
            let scheme: SignatureScheme = row.extra.contains("V31") ? .v31 : .stamp
            #expect(report?.schemes.contains(scheme) == isSet)
        case "stamp-failure":
            let warnings = codes(report?.warnings)
            #expect(warnings.contains(row.issue), "\(warnings)")
        case "no-exception": #expect(report != nil)
        default: Issue.record("unknown expectation \(row.expected)")
        }
    }

    private func expect(_ stamp: SourceStamp, _ row: Row) {
        switch row.expected {
        case "verified", "flag": #expect(stamp.status == .verified, "\(codes(stamp.issues))")
        case "stamp-status": #expect(stamp.status.rawValue == row.issue, "\(codes(stamp.issues))")
        case "stamp-failure": #expect(codes(stamp.issues).contains(row.issue), "\(codes(stamp.issues))")
        default: Issue.record("unknown expectation \(row.expected)")
        }
    }

    private func codes(_ issues: [SignatureIssue]?) -> [String] {
        (issues ?? []).map(\.code.rawValue)
    }
}
