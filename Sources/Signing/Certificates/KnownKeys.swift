/// A signing key whose private half anybody can download.
public struct KnownKey: Sendable, Hashable {
    /// The SHA-256 of its certificate in lowercase hexadecimal.
    public var certificate: String
    /// What it is called where it is published.
    public var name: String
    /// Where it is published.
    public var source: String

    /// The keys that Touchstone knows.
    ///
    /// Source: AOSP, build/make/target/product/security; uber-apk-signer, which signs with its own debug key unless it is
    /// given another.
    public static let all: [KnownKey] = [
        aosp("a40da80a59d170caa950cf15c18c454d47a39b26989d8b640ecd745ba71bf5dc", "testkey"),
        aosp("c8a2e9bccf597c2fb6dc66bee293fc13f2fc47ec77bc6b2b0d52c11f51192ab8", "platform"),
        aosp("28bbfe4a7b97e74681dc55c2fbb6ccb8d6c74963733f6af6ae74d8c3a6e879fd", "shared"),
        aosp("465983f7791f2abeb43ea2cbdc7f21a8260b72bc08a55c839fc1a43bc741a81e", "media"),
        aosp("e1dbadce60dc080d15b58a014b0dcf9400e24de23fa00b287a5a982bfebda2ee", "networkstack"),
        KnownKey(
            certificate: "1e08a903aef9c3a721510b64ec764d01d3d094eb954161b62544ea8f187b5953",
            name: "embedded debug key", source: "uber-apk-signer"),
    ]

    private static func aosp(_ certificate: String, _ name: String) -> KnownKey {
        KnownKey(certificate: certificate, name: name, source: "AOSP")
    }
}

extension Certificate {
    /// The published key that the certificate belongs to; nil if it is none that Touchstone knows.
    public var knownKey: KnownKey? {
        let fingerprint = sha256
        return KnownKey.all.first { $0.certificate == fingerprint }
    }
}
