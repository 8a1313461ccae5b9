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

    @Test(.enabled(if: Corpus.folder != nil, "\(Corpus.absence)"), arguments: rows)
    func vectorHolds(_ row: Row) async throws {
        let subject = try Subject(path: Corpus.path(row.file))
        guard let verifier = subject?.verifier(min: row.min, max: row.max) else {
            #expect(row.expected == "exception")
            return
        }
        if row.mode == "stamp" {
            expect(verifier.verifySourceStamp(expectedCertificate: row.extra.count == 64 ? row.extra : nil), row)
            return
        }
        let report = await verifier.verify()
        switch row.expected {
        case "exception": #expect(!report.verified)
        case "verified": #expect(report.verified, "\(codes(report.errors))")
        case "failure":
            #expect(!report.verified)
            #expect(codes(report.errors).contains(row.issue), "\(codes(report.errors))")
        case "flag":
            let scheme: SignatureScheme = row.extra.contains("V31") ? .v31 : .stamp
            #expect(report.schemes.contains(scheme) == row.extra.hasSuffix("=True"))
        case "stamp-failure": #expect(codes(report.warnings).contains(row.issue), "\(codes(report.warnings))")
        case "no-exception": #expect(!codes(report.errors).contains(IssueCode.malformedApk.rawValue))
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

    @Test(.enabled(if: Corpus.folder != nil, "\(Corpus.absence)"))
    func fewVectorsAreMissing() {
        #expect(Self.rows.count >= 100, "rows about files of the corpus")
    }
}
