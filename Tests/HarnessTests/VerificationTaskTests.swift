import Findings
import Foundation
import Reports
import TestSupport
import Testing

@testable import Harness

@Suite("verify")
struct VerificationTaskTests {
    /// A folder that goes away with the test.
    private final class Folder {
        let path = NSTemporaryDirectory() + "verify-" + UUID().uuidString

        init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private struct Output {
        var status: Failure.Status?
        var message = ""
        var json: [String: Any] = [:]
    }

    private static func verify(
        _ path: String, min: Int? = nil, max: Int? = nil, idsig: String? = nil, language: Language = .en
    ) async throws -> Output {
        let folder = try Folder()
        let target = folder.path + "/out.json"
        let task = VerificationTask(
            path: path, limits: .standard, language: language, minSDK: min, maxSDK: max, v4SignaturePath: idsig)
        var output = Output()
        do {
            try await task.run(asJSON: true, to: .file(target))
        } catch let failure as Failure {
            output.status = failure.status
            output.message = failure.message
        }
        if let data = FileManager.default.contents(atPath: target) {
            output.json = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
        }
        return output
    }

    private static func codes(_ output: Output) -> [String] {
        (output.json["errors"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
    }

    @Test("A good package ends with 0, a changed one with 1 after its report")
    func verdicts() async throws {
        let good = try await Self.verify("Samples/yunling.apk")
        #expect(good.status == nil)
        #expect(good.json["verified"] as? Bool == true)
        let schemes = good.json["schemes"] as? [String: Bool]
        #expect(schemes == ["v1": false, "v2": true, "v3": true, "v31": false, "v4": false, "stamp": false])
        let changed = try await Self.verify("Samples/faulty/tampered.apk")
        #expect(changed.status == .gate)
        #expect(changed.json["verified"] as? Bool == false)
        #expect(Self.codes(changed) == ["V3_SIG_APK_DIGEST_DID_NOT_VERIFY"])
    }

    @Test("The range can be chosen: without v3's releases, v2 alone is looked at")
    func range() async throws {
        let old = try await Self.verify("Samples/yunling.apk", min: 24, max: 27)
        let seen = old.json["visibility"] as? [[String: Any]] ?? []
        #expect(seen.compactMap { $0["scheme"] as? String } == ["v2"])
        #expect(old.json["maxSdk"] as? Int == 27)
        // Below 7.0 phones look for a JAR signature.
        let older = try await Self.verify("Samples/yunling.apk", min: 23)
        #expect(older.status == .gate)
        #expect(Self.codes(older) == ["JAR_SIG_NO_MANIFEST"])
        #expect(try await Self.verify("Samples/yunling.apk", max: 20).status == .usage)
    }

    @Test("Messages are strings in the language of the output")
    func language() async throws {
        let zh = try await Self.verify("Samples/faulty/v1-only.apk", language: .zh)
        let message = (zh.json["errors"] as? [[String: Any]])?.first?["message"] as? String
        #expect(message?.unicodeScalars.contains { (0x4e00...0x9fff).contains($0.value) } == true)
    }

    @Test("Without a readable manifest the lowest level must be given")
    func withoutManifest() async throws {
        let folder = try Folder()
        let path = folder.path + "/a.apk"
        try Data(ZipBuilder([.init("AndroidManifest.xml", "not compiled")]).build()).write(to: URL(filePath: path))
        let refused = try await Self.verify(path)
        #expect(refused.status == .input)
        #expect(refused.message.contains("--min-sdk") && !refused.message.contains("\n"))
        let verified = try await Self.verify(path, min: 24)
        #expect(verified.status == .gate)
        #expect(Self.codes(verified) == ["JAR_SIG_NO_MANIFEST"])
    }

    @Test("The v4 signature beside the package is found by itself")
    func v4Signature() async throws {
        let folder = try Folder()
        let path = folder.path + "/a.apk"
        try FileManager.default.copyItem(atPath: "Samples/yunling.apk", toPath: path)
        try Data("no signature".utf8).write(to: URL(filePath: path + ".idsig"))
        #expect(Self.codes(try await Self.verify(path)) == ["V4_SIG_MALFORMED_SIGNERS"])
        #expect(try await Self.verify(path, idsig: folder.path + "/none.idsig").status == .input)
    }

    @Test("What is no package cannot be read")
    func noPackage() async throws {
        #expect(try await Self.verify("Package.swift").status == .input)
        #expect(try await Self.verify("Package.swift", min: 24).status == .input)
    }
}
