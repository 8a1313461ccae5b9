import Signing

/// Signing keys whose private half anybody can download.
enum PublicKeyTable {
    /// The key of that certificate; nil if it is none that everybody has.
    static func key(of certificate: Certificate) -> KnownKey? { byFingerprint[certificate.sha256] }

    /// Those that verification names, and more.
    static let keys = KnownKey.all + further

    private static let byFingerprint = Dictionary(keys.map { ($0.certificate, $0) }) { first, _ in first }

    /// The fingerprints are those of the certificates that lie beside the private keys at the source.
    private static let further: [KnownKey] = [
        aosp("abf21f9e2af1d881cc673fddcefa6ed9c269a437bd64b279cf45844cfd589126", "sdk_sandbox"),
        aosp("a6ccc500ff0e7421200eb66a7fe174ef1b00e52ca91727070cbedf061ff76c35", "bluetooth"),
        aosp("fae9122a8721d6e2a196d2224dffcf773c9127e2bb956cbddb40b009192ffdfd", "nfc"),
        aosp("ce7b2b47ae2b7552c8f92cc29124279883041fb623a5f194a82c9bf15d492aa0", "cts_uicc_2021"),
        KnownKey(
            "fac61745dc0903786fb9ede62a962b399f7348f0bb6f899b8332667591033b9c", named: "debug.keystore",
            from: "React Native template"),
    ]

    /// A key of AOSP, build/make/target/product/security.
    private static func aosp(_ certificate: String, _ name: String) -> KnownKey {
        KnownKey(certificate, named: name, from: "AOSP")
    }
}
