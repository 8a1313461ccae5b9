import Foundation
import TestSupport

/// Keys made by openssl and packages signed by apksigner, in a folder that lives as long as the tests run.
struct Workshop: Sendable {
    static let signer = Peer.path("apksigner")
    static let openssl = Peer.path("openssl")
    static let isOpen = signer != nil && openssl != nil
    static let absence = "apksigner or openssl is not installed"

    /// The only one: keys are expensive.
    static let shared = Workshop()

    let folder: String
    private let keys = KeyStore()

    private init() {
        folder = NSTemporaryDirectory() + "signing-tests-" + UUID().uuidString
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    /// The kinds of key that apksigner can use.
    enum Key: String, CaseIterable, Sendable {
        case rsa1024, rsa2048, rsa3072, rsa4096, ec256, ec384, ec521, dsa1024, dsa2048, other2048, third2048

        /// The arguments by which openssl makes it.
        var arguments: [String] {
            switch self {
            case .ec256: ["ec", "ec_paramgen_curve:P-256"]
            case .ec384: ["ec", "ec_paramgen_curve:P-384"]
            case .ec521: ["ec", "ec_paramgen_curve:P-521"]
            case .dsa1024: ["dsa", "dsa_paramgen_bits:1024", "dsa_paramgen_q_bits:160"]
            case .dsa2048: ["dsa", "dsa_paramgen_bits:2048", "dsa_paramgen_q_bits:256"]
            default: ["rsa", "rsa_keygen_bits:" + rawValue.filter(\.isNumber)]
            }
        }
    }

    /// Makes each key once, one after the other.
    private actor KeyStore {
        private var made: Set<Key> = []

        func make(_ key: Key, in folder: String) throws {
            guard made.insert(key).inserted else { return }
            let base = "\(folder)/\(key.rawValue)"
            let kind = key.arguments
            var source = ["-algorithm", kind[0].uppercased()] + kind.dropFirst().flatMap { ["-pkeyopt", $0] }
            if kind[0] == "dsa" {
                try Workshop.openssl(["genpkey", "-genparam"] + source + ["-out", base + ".param"])
                source = ["-paramfile", base + ".param"]
            }
            try Workshop.openssl(["genpkey"] + source + ["-out", base + ".pem"])
            try Workshop.openssl([
                "pkcs8", "-topk8", "-nocrypt", "-in", base + ".pem", "-outform", "DER", "-out", base + ".pk8",
            ])
            try Workshop.openssl(
                [
                    "req", "-x509", "-new", "-key", base + ".pem", "-days", "9999", "-subj",
                    "/C=CN/O=Tests/CN=\(key.rawValue)",
                    "-out", base + ".cert",
                ])
        }
    }

    /// Something a program said instead of doing its work.
    struct Failure: Error { var text: String }

    static func openssl(_ arguments: [String]) throws {
        let run = try Peer.run(openssl ?? "", arguments)
        guard run.status == 0 else { throw Failure(text: String(decoding: run.error, as: UTF8.self)) }
    }

    /// Runs apksigner and returns what it printed.
    @discardableResult
    static func apksigner(_ arguments: [String]) throws -> String {
        let run = try Peer.run(signer ?? "", arguments)
        let text = String(decoding: run.output + run.error, as: UTF8.self)
        guard run.status == 0 else { throw Failure(text: text) }
        return text
    }

    /// The options that name a signer.
    func options(for key: Key) async throws -> [String] {
        try await keys.make(key, in: folder)
        return ["--key", "\(folder)/\(key.rawValue).pk8", "--cert", "\(folder)/\(key.rawValue).cert"]
    }

    /// A package with a few entries, not signed.
    static func unsigned(minSDK: Int, targetSDK: Int) -> [UInt8] {
        ZipBuilder([
            .init(Array("AndroidManifest.xml".utf8), MinimalManifest.bytes(minSDK: minSDK, targetSDK: targetSDK)),
            .init("classes.dex", String(repeating: "not really code ", count: 40), deflated: true),
            .init("res/raw/data", "some data"),
        ]).build()
    }

    /// Signs a fresh package and returns its path.
    func sign(_ name: String, with signers: [Key], minSDK: Int, targetSDK: Int = 29, options: [String] = [])
        async throws -> String
    {
        let source = "\(folder)/\(name)-unsigned.apk"
        let target = "\(folder)/\(name).apk"
        try Data(Self.unsigned(minSDK: minSDK, targetSDK: targetSDK)).write(to: URL(fileURLWithPath: source))
        var arguments = ["sign", "--in", source, "--out", target]
        for (index, key) in signers.enumerated() {
            if index > 0 { arguments.append("--next-signer") }
            arguments += try await self.options(for: key)
        }
        try Self.apksigner(arguments + options)
        return target
    }

    /// Makes a history that leads from one key to another.
    func lineage(_ name: String, from old: Key, to new: Key) async throws -> String {
        let path = "\(folder)/\(name).lineage"
        let from = ["--old-signer"] + (try await options(for: old))
        let to = ["--new-signer"] + (try await options(for: new))
        try Self.apksigner(["rotate", "--out", path] + from + to)
        return path
    }
}
