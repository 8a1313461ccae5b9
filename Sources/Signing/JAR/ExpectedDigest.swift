/// A digest that a JAR manifest or signature file records.
struct ExpectedDigest: Hashable, Sendable {
    /// How it was made.
    var algorithm: DigestAlgorithm
    /// The digest; nil if the file has no Base64 there, which fits nothing.
    var value: [UInt8]?

    /// The value as messages show it.
    var text: String { value.map { Base64.encoded($0) } ?? "?" }
}

extension ManifestFile {
    /// The digests of a section that some Android version of the range looks at.
    ///
    /// Before 4.3, Android takes the first digest it knows from the list in the attribute Digest-Algorithms, or else
    /// SHA-1; since then it takes the strongest one.
    ///
    /// Source: apksig, `V1SchemeVerifier.getDigestsToVerify`.
    func digestsToVerify(in section: Section, suffix: String, range: PlatformRange) -> [ExpectedDigest] {
        let algorithms: [DigestAlgorithm] = [.sha512, .sha384, .sha256, .sha1]
        let names = algorithms.map { ($0 == .sha1 ? "SHA1" : $0.rawValue) + suffix }
        let values = values(names + [Self.list, "SHA" + suffix], in: section)
        var result: [ExpectedDigest] = []
        if range.min < APILevel.jellyBeanMR2 {
            guard let listed = listedDigest(in: section, values, suffix: suffix, minSDK: range.min) else { return [] }
            result.append(listed)
        }
        if range.max >= APILevel.jellyBeanMR2 {
            for (algorithm, name) in zip(algorithms, names) {
                guard let value = values[name] else { continue }
                let digest = ExpectedDigest(algorithm: algorithm, value: Base64.decoded(value))
                if !result.contains(digest) { result.append(digest) }
                break
            }
        }
        return result
    }

    private static let list = "Digest-Algorithms"

    /// - Parameter known: Values of attributes of the section that were read already.
    private func listedDigest(
        in section: Section, _ known: [String: String], suffix: String, minSDK: Int
    ) -> ExpectedDigest? {
        let list = known[Self.list] ?? "SHA SHA1"
        for word in list.split(whereSeparator: { " \t\n\r\u{c}".contains($0) }) {
            guard let value = known[word + suffix] ?? value(word + suffix, in: section),
                let algorithm = Self.algorithm(String(word))
            else { continue }
            let introduced = algorithm == .sha384 || algorithm == .sha512 ? 9 : 0
            guard introduced <= minSDK else { continue }
            return ExpectedDigest(algorithm: algorithm, value: Base64.decoded(value))
        }
        return nil
    }

    private static func algorithm(_ name: String) -> DigestAlgorithm? {
        switch ManifestText(name) {
        case let name where name.matches("MD5"): .md5
        case let name where name.matches("SHA") || name.matches("SHA1") || name.matches("SHA-1"): .sha1
        case let name where name.matches("SHA-256"): .sha256
        case let name where name.matches("SHA-384"): .sha384
        case let name where name.matches("SHA-512"): .sha512
        default: nil
        }
    }
}
