import Archive
import Bytes
import Foundation
import Signing
import TestSupport
import Testing

/// The verdicts of apksig on every package of the corpus, at the default range and from three API levels on.
@Suite struct VerdictAgreementTests {
    /// A certificate as the verdict file describes it.
    struct ExpectedCertificate: Decodable, Sendable {
        var subject: String
        var issuer: String
        var sha256: String
        var serial: String
        var sigalg: String
        var keyalg: String
        var keybits: Int
        var notBefore: String
        var notAfter: String
    }

    /// One error of a verdict.
    struct ExpectedError: Decodable, Sendable {
        var code: String
    }

    /// What apksig said for one range.
    struct Verdict: Decodable, Sendable {
        var verified: Bool?
        var v1: Bool?
        var v2: Bool?
        var v3: Bool?
        var v31: Bool?
        var stamp: Bool?
        var certs: [ExpectedCertificate]?
        var allErrors: [ExpectedError]?
        var exception: String?
    }

    /// The verdicts on one package.
    struct Row: Decodable, Sendable, CustomTestStringConvertible {
        var file: String
        var levels: [String: Verdict]
        var testDescription: String { file }

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            let values = try container.decode([String: Value].self)
            levels = [:]
            file = ""
            for (key, value) in values {
                switch value {
                case .text(let text): file = text
                case .verdict(let verdict): levels[key] = verdict
                }
            }
        }

        enum Value: Decodable {
            case text(String)
            case verdict(Verdict)

            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                if let text = try? container.decode(String.self) {
                    self = .text(text)
                } else {
                    self = .verdict(try container.decode(Verdict.self))
                }
            }
        }
    }

    static let rows: [Row] = {
        guard let folder = Corpus.folder,
            let text = try? String(contentsOfFile: folder + "/apksig-verdicts.jsonl", encoding: .utf8)
        else { return [] }
        return text.split(separator: "\n").compactMap { try? JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
    }()

    /// Where we differ from the apksig that wrote the verdicts, and why we are right.
    static let differences: [String: String] = [
        "apksig--v2-only-with-rsa-pss-sha512-16384.apk": """
        apksig's provider of RSA-PSS throws at keys of 16,384 bits; its own test wants the file verified
        """,
        "apksig--stamp-unknown-sig.apk": """
        a stamp with a known and an unknown signature: apksig of today only remarks on the unknown one
        """,
        "apkInspector--minimal_zero_sized_end_ns.apk": """
        apksig cannot read the manifest, which Android reads; told the lowest level, it verifies the file as we do
        """,
    ]

    @Test(.enabled(if: Corpus.folder != nil, "\(Corpus.absence)"), arguments: rows)
    func verdictAgrees(_ row: Row) async throws {
        let subject = try Subject(path: Corpus.path(row.file))
        var found: [String] = []
        for (level, verdict) in row.levels.sorted(by: { $0.key < $1.key }) {
            let report = await subject?.verifier(min: Int(level))?.verify()
            found += compare(report, with: verdict).map { "\(level): \($0)" }
        }
        if let reason = Self.differences[row.file] {
            #expect(!found.isEmpty, "agrees by now: \(reason)")
        } else {
            #expect(found.isEmpty, "\(found)")
        }
    }

    private func compare(_ report: SignatureReport?, with verdict: Verdict) -> [String] {
        guard let expected = verdict.verified else {
            // apksig threw: it accepts nothing then.
            return report?.verified == true ? ["verified, where apksig throws \(verdict.exception ?? "")"] : []
        }
        guard let report else { return ["no report"] }
        var found: [String] = []
        if report.verified != expected { found.append("verified \(report.verified)") }
        let schemes: [(SignatureScheme, Bool?)] = [
            (.v1, verdict.v1), (.v2, verdict.v2), (.v3, verdict.v3), (.v31, verdict.v31), (.stamp, verdict.stamp),
        ]
        for (scheme, flag) in schemes where report.schemes.contains(scheme) != flag {
            found.append("\(scheme) \(report.schemes.contains(scheme))")
        }
        let certificates = verdict.certs ?? []
        if report.certificates.map(\.sha256) != certificates.map(\.sha256) { found.append("certificates") }
        let ours = Set(codes(report.errors))
        let theirs = Set((verdict.allErrors ?? []).map(\.code))
        if ours != theirs { found.append("errors \(ours.sorted()) for \(theirs.sorted())") }
        for (own, other) in zip(report.certificates, certificates) { found += differences(own, other) }
        return found
    }

    private func differences(_ own: Certificate, _ other: ExpectedCertificate) -> [String] {
        // Java writes an email address as the bytes of its encoding.
        let hasNames = !other.subject.contains("=#")
        let pairs: [(String, String)] = [
            (hasNames ? own.subject.text : other.subject, other.subject),
            (hasNames ? own.issuer.text : other.issuer, other.issuer), (own.serial, other.serial),
            (own.signatureAlgorithm, other.sigalg), (own.keyAlgorithm?.rawValue ?? "", other.keyalg),
            (String(own.keyBits ?? 0), String(other.keybits)), (own.notBefore.text, other.notBefore),
            (own.notAfter.text, other.notAfter),
        ]
        return pairs.filter { $0.0 != $0.1 }.map { "“\($0.0)” for “\($0.1)”" }
    }
}
