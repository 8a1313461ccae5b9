import App
import Findings
import Signing

/// Whether a companion is the packed app unpacked: the same name, the same version, the same signer.
enum CompanionMatch {
    /// In what its manifest is not the app's.
    static func differences(of companion: Manifest, from app: Manifest) -> [LocalizedText] {
        var differences: [LocalizedText] = []
        if companion.package != app.package {
            differences.append(
                LocalizedText(
                    zh: "配套包的包名为 \(companion.package)，应用为 \(app.package)",
                    en: "the companion is the package \(companion.package), the app is \(app.package)"))
        }
        if companion.versionCode != app.versionCode {
            let (theirs, mine) = (text(companion.versionCode), text(app.versionCode))
            differences.append(
                LocalizedText(
                    zh: "配套包的版本号为 \(theirs)，应用为 \(mine)",
                    en: "the companion has version code \(theirs), the app has \(mine)"))
        }
        return differences
    }

    private static func text(_ code: UInt64?) -> String { code.map { String($0) } ?? "–" }

    /// In what its signer is not the app's; nil if both verify and the same signed both.
    static func difference(of companion: [PackageSignature], from app: App) -> LocalizedText? {
        guard let theirs = companion.first?.report, !theirs.currentCertificates.isEmpty else {
            return LocalizedText(zh: "配套包未签名", en: "the companion is not signed")
        }
        guard companion.allSatisfy({ $0.report?.verified ?? false }) else {
            return LocalizedText(zh: "配套包签名校验未通过", en: "the companion's signature does not verify")
        }
        guard let mine = app.signature, app.isSignatureVerified == true else {
            return LocalizedText(
                zh: "应用签名校验未通过，无法比对签名者",
                en: "the app's signature does not verify: who signed it cannot be compared")
        }
        guard Set(theirs.currentCertificates) != Set(mine.currentCertificates) else { return nil }
        let (left, right) = (signers(theirs), signers(mine))
        return LocalizedText(
            zh: "配套包签名证书为 \(left)，应用为 \(right)（SHA-256）",
            en: "the companion is signed with certificate \(left), the app with \(right) (SHA-256)")
    }

    private static func signers(_ report: SignatureReport) -> String {
        report.currentCertificates.map(\.sha256).sorted().joined(separator: ", ")
    }
}
