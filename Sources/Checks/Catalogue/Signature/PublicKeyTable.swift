/// Signing keys whose private half anybody can download.
enum PublicKeyTable {
    /// One of them.
    struct Row: Sendable {
        /// The SHA-256 fingerprint of its certificate.
        var sha256: String
        /// What it is called.
        var name: String
        /// Where the key is published.
        var source: String
    }

    /// The key of that certificate; nil if it is none that everybody has.
    static func row(sha256: String) -> Row? { byFingerprint[sha256] }

    private static let byFingerprint = Dictionary(rows.map { ($0.sha256, $0) }) { first, _ in first }

    private static let aosp = "AOSP build/make, target/product/security"

    /// The fingerprints are those of the certificates that lie beside the private keys at the source.
    static let rows: [Row] = [
        Row(
            sha256: "a40da80a59d170caa950cf15c18c454d47a39b26989d8b640ecd745ba71bf5dc", name: "AOSP testkey",
            source: aosp),
        Row(
            sha256: "c8a2e9bccf597c2fb6dc66bee293fc13f2fc47ec77bc6b2b0d52c11f51192ab8", name: "AOSP platform",
            source: aosp),
        Row(
            sha256: "28bbfe4a7b97e74681dc55c2fbb6ccb8d6c74963733f6af6ae74d8c3a6e879fd", name: "AOSP shared",
            source: aosp),
        Row(
            sha256: "465983f7791f2abeb43ea2cbdc7f21a8260b72bc08a55c839fc1a43bc741a81e", name: "AOSP media",
            source: aosp),
        Row(
            sha256: "e1dbadce60dc080d15b58a014b0dcf9400e24de23fa00b287a5a982bfebda2ee", name: "AOSP networkstack",
            source: aosp),
        Row(
            sha256: "abf21f9e2af1d881cc673fddcefa6ed9c269a437bd64b279cf45844cfd589126", name: "AOSP sdk_sandbox",
            source: aosp),
        Row(
            sha256: "a6ccc500ff0e7421200eb66a7fe174ef1b00e52ca91727070cbedf061ff76c35", name: "AOSP bluetooth",
            source: aosp),
        Row(
            sha256: "fae9122a8721d6e2a196d2224dffcf773c9127e2bb956cbddb40b009192ffdfd", name: "AOSP nfc",
            source: aosp),
        Row(
            sha256: "ce7b2b47ae2b7552c8f92cc29124279883041fb623a5f194a82c9bf15d492aa0", name: "AOSP cts_uicc_2021",
            source: aosp),
        Row(
            sha256: "1e08a903aef9c3a721510b64ec764d01d3d094eb954161b62544ea8f187b5953",
            name: "uber-apk-signer embedded debug keystore", source: "patrickfav/uber-apk-signer"),
        Row(
            sha256: "fac61745dc0903786fb9ede62a962b399f7348f0bb6f899b8332667591033b9c",
            name: "React Native template debug.keystore", source: "React Native template, android/app/debug.keystore"),
    ]
}
