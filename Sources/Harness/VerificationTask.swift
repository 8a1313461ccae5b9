import App
import Archive
import Bytes
import Findings
import Foundation
import Reports
import Signing

/// `verify`: says what phones say of an app's signatures.
public struct VerificationTask: Sendable {
    let path: String
    let limits: Limits
    let language: Language
    let minSDK: Int?
    let maxSDK: Int?
    let v4SignaturePath: String?

    /// A verification of the app at a path.
    ///
    /// - Parameters:
    ///   - minSDK: The lowest API level in question; nil for the app's own.
    ///   - maxSDK: The highest API level in question; nil for no end.
    ///   - v4SignaturePath: The `.idsig` file; nil for the one that lies beside the package, if any.
    public init(
        path: String, limits: Limits, language: Language, minSDK: Int?, maxSDK: Int?, v4SignaturePath: String?
    ) {
        self.path = path
        self.limits = limits
        self.language = language
        self.minSDK = minSDK
        self.maxSDK = maxSDK
        self.v4SignaturePath = v4SignaturePath
    }

    /// Verifies and writes the result.
    ///
    /// - Throws: ``Failure``: for an input that cannot be read, and for signatures that do not verify (after the result
    ///   was written).
    public func run(asJSON: Bool, to destination: Destination) async throws {
        let page = try await self.page()
        if asJSON {
            try Console.write(page.json(in: language), to: destination)
        } else {
            try Console.write(page.text(in: language, style: Console.style(for: destination)), to: destination)
        }
        guard !page.isVerified else { return }
        let text = LocalizedText(zh: "签名校验未通过", en: "the signature does not verify")
        throw Failure(.gate, "\(TerminalText.escaped(path)): \(text[language])")
    }

    private func page() async throws -> VerificationPage {
        let reader = InputReader(limits: limits, language: language)
        let input: Input
        do {
            input = try reader.open(path)
        } catch let failure as Failure {
            return try await pageWithoutManifest(reader, because: failure)
        }
        guard input.app.inputKind != .aab else {
            throw refusal(
                zh: "应用包（.aab）没有 APK 签名，请校验由它生成的 APK",
                en: "an app bundle has no APK signature: verify the APKs that are made of it")
        }
        let isSingle = input.app.packages.count == 1
        var app = App(manifest: input.app.manifest)
        let pass = SignaturePass(
            app: input.app, minSDK: minSDK, maxSDK: maxSDK, v4Signature: try v4Signature(isSinglePackage: isSingle))
        guard pass.range != nil else {
            throw refusal(
                .usage, zh: "没有可校验的系统版本：minSdkVersion \(input.app.manifest.sdk.min) 高于 --max-sdk",
                en: "no API level is left: minSdkVersion \(input.app.manifest.sdk.min) is above --max-sdk")
        }
        app.signatures = await pass.run()
        return VerificationPage(input.name, signatures: app.signatures, foreignSplits: app.foreignSplits)
    }

    /// Verifies archives whose manifest cannot be read, provided that somebody says for which releases.
    private func pageWithoutManifest(
        _ reader: InputReader, because failure: Failure
    ) async throws -> VerificationPage {
        let archives = try reader.archives(path)
        guard let minSDK, let range = PlatformRange(min: minSDK, max: maxSDK ?? PlatformRange.unlimited) else {
            let hint = LocalizedText(
                zh: "；无法得知最低系统版本，可用 --min-sdk 指定后再校验",
                en: "; the lowest API level is unknown: give it with --min-sdk to verify nevertheless")
            throw Failure(failure.status, failure.message + hint[language])
        }
        let file = try v4Signature(isSinglePackage: archives.count == 1)
        var signatures: [PackageSignature] = []
        for member in archives {
            let verifier = APKVerifier(archive: member.archive, range: range, targetSDK: nil, v4Signature: file)
            signatures.append(PackageSignature(name: member.name, report: await verifier.verify()))
        }
        let first = Set(signatures.first?.report?.certificates ?? [])
        let foreign = signatures.dropFirst().filter {
            $0.report?.verified == true && Set($0.report?.certificates ?? []) != first
        }
        return VerificationPage(InputReader.lastPart(of: path), signatures: signatures, foreignSplits: foreign)
    }

    /// The `.idsig` file that was named, or that lies beside the package.
    private func v4Signature(isSinglePackage: Bool) throws -> ByteSlice? {
        if let v4SignaturePath {
            guard isSinglePackage else {
                throw refusal(
                    .usage, zh: "--idsig 只用于单个 APK", en: "--idsig goes with a single APK only")
            }
            return try open(v4SignaturePath)
        }
        let beside = path + ".idsig"
        guard isSinglePackage, FileManager.default.fileExists(atPath: beside) else { return nil }
        return try open(beside)
    }

    private func open(_ path: String) throws -> ByteSlice {
        do {
            return try FileMapping.open(path)
        } catch {
            throw Failure(.input, "\(TerminalText.escaped(path)): \(error.message[language])")
        }
    }

    private func refusal(_ status: Failure.Status = .input, zh: String, en: String) -> Failure {
        Failure(status, "\(TerminalText.escaped(path)): \(LocalizedText(zh: zh, en: en)[language])")
    }
}
