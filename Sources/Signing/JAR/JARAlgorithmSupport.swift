/// Which Android versions accept which pair of digest and signature algorithm in a JAR signature.
///
/// Source: apksig, `OidConstants`, whose table was found by trying all pairs on devices. It follows three rules, with
/// exceptions: an algorithm that names key and digest goes with that digest; one that names only the key goes with any;
/// and Android 5.0 to 6.0 (API levels 21 to 23) accepted nearly everything.
enum JARAlgorithmSupport {
    /// The API levels of the range that do not accept the pair, as text such as `0-17, 24+`; nil if all do.
    static func unsupportedLevels(digest: String, signature: String, range: PlatformRange) -> String? {
        var missing: [ClosedRange<Int>] = []
        var start = range.min
        for levels in levels(digest: digest, signature: signature) where start <= range.max {
            if levels.lowerBound > start { missing.append(start...min(levels.lowerBound - 1, range.max)) }
            start = max(start, levels.upperBound == PlatformRange.unlimited ? range.max + 1 : levels.upperBound + 1)
        }
        if start <= range.max { missing.append(start...range.max) }
        guard !missing.isEmpty else { return nil }
        return missing.map(text).joined(separator: ", ")
    }

    private static func text(_ levels: ClosedRange<Int>) -> String {
        if levels.lowerBound == levels.upperBound { return String(levels.lowerBound) }
        if levels.upperBound == PlatformRange.unlimited { return "\(levels.lowerBound)+" }
        return "\(levels.lowerBound)-\(levels.upperBound)"
    }

    /// The API levels that accept the pair, given by identifiers.
    static func levels(digest: String, signature: String) -> [ClosedRange<Int>] {
        guard let digest = DigestAlgorithm(identifier: digest), let signature = SignatureIdentifier(rawValue: signature)
        else { return [] }
        switch signature {
        case .rsa: return rsa(digest)
        case .dsa: return dsa(digest)
        case .ecPublicKey: return ec(digest)
        case .sha384WithDSA, .sha512WithDSA: return []
        default:
            guard let named = signature.digest else { return [] }
            return named == digest ? matching(signature.key, digest) : mixed(digest, signature)
        }
    }

    private static let always = 0...PlatformRange.unlimited
    private static func from(_ level: Int) -> ClosedRange<Int> { level...PlatformRange.unlimited }

    private static func rsa(_ digest: DigestAlgorithm) -> [ClosedRange<Int>] {
        switch digest {
        case .md5, .sha1: [always]
        case .sha224: [0...8, from(21)]
        case .sha256: [0...8, from(18)]
        case .sha384, .sha512: [from(18)]
        }
    }

    private static func dsa(_ digest: DigestAlgorithm) -> [ClosedRange<Int>] {
        switch digest {
        case .sha1: [always]
        case .sha224, .sha256: [from(22)]
        case .md5, .sha384, .sha512: []
        }
    }

    private static func ec(_ digest: DigestAlgorithm) -> [ClosedRange<Int>] {
        switch digest {
        case .sha224: [from(21)]
        case .sha1, .sha256, .sha384, .sha512: [from(18)]
        case .md5: []
        }
    }

    /// Pairs whose signature algorithm names the digest.
    private static func matching(_ key: KeyAlgorithm, _ digest: DigestAlgorithm) -> [ClosedRange<Int>] {
        switch (key, digest) {
        case (.rsa, .sha1): [always]
        case (.rsa, .md5), (.rsa, .sha224): [0...8, from(21)]
        case (.rsa, .sha256): [0...8, from(18)]
        case (.dsa, .sha1): [from(9)]
        case (.ec, .sha1): [from(18)]
        default: [from(21)]
        }
    }

    /// Pairs whose signature algorithm names another digest.
    private static func mixed(_ digest: DigestAlgorithm, _ signature: SignatureIdentifier) -> [ClosedRange<Int>] {
        switch (digest, signature) {
        case (.sha224, .sha256WithRSA), (.sha256, .sha1WithRSA), (.sha512, .sha384WithRSA): [21...21]
        default: [21...23]
        }
    }
}
