import App
import Code

/// A cipher as `Cipher.getInstance` is asked for it: `algorithm/mode/padding`, or the algorithm alone.
struct Transformation {
    /// The text, as it stands in the code.
    let text: String
    /// The algorithm, in capitals.
    let algorithm: String
    /// The mode, in capitals; empty if left to the provider.
    let mode: String
    /// The padding, in capitals; empty if left to the provider.
    let padding: String

    init(_ text: String) {
        self.text = text
        let parts = text.uppercased().split(separator: "/", omittingEmptySubsequences: false).map {
            $0.trimmingPrefix { $0 == " " }
        }
        algorithm = parts.first.map(String.init) ?? ""
        mode = parts.count > 1 ? String(parts[1]) : ""
        padding = parts.count > 2 ? String(parts[2]) : ""
    }

    /// True for block ciphers, whose mode the provider makes ECB if none is named.
    ///
    /// Source: Java Cryptography Architecture, "Cipher": providers may choose, and those of Android and Bouncy Castle
    /// choose ECB with PKCS padding.
    var isBlockCipher: Bool {
        ["AES", "SM4", "DES", "DESEDE", "TRIPLEDES", "BLOWFISH", "RC2", "CAMELLIA", "ARIA"].contains(algorithm)
            || algorithm.hasPrefix("AES_")
    }
}

extension CodeInquiry {
    /// All that `Cipher.getInstance` is asked for at a site, as far as it is constant.
    func transformations(at site: Site) -> [Transformation] {
        program.argument(0, of: site).alternatives.compactMap { $0.string.map(Transformation.init) }
    }
}

extension MethodPattern {
    /// `Cipher.getInstance`.
    static let cipher = MethodPattern("Ljavax/crypto/Cipher;", "getInstance")
}
