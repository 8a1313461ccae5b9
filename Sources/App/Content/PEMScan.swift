import Bytes
import Texts

/// The PEM blocks of a text: certificates and private keys.
///
/// A label alone is no key: libraries carry the words `-----BEGIN PRIVATE KEY-----` to compare with. A block counts
/// when Base64 of a useful length follows it, with real line ends or with `\n` as in JSON and program text.
struct PEMScan {
    /// Number of certificates.
    private(set) var certificates = 0
    /// Number of private keys, encrypted ones included.
    private(set) var privateKeys = 0

    /// Looks through `bytes` up to `end`.
    init(_ bytes: RawSpan, end: Int) {
        var at = 0
        while let begin = bytes.firstIndex(of: "-----BEGIN ", in: at..<end) {
            let label = begin + 11
            at = label
            guard let close = bytes.firstIndex(of: "-----", in: label..<min(end, label + 64)) else { continue }
            let body = close + 5
            at = body
            guard KeyText.base64Count(bytes, from: body, before: end) >= 64 else { continue }
            if bytes.hasASCII("CERTIFICATE-", at: label) || bytes.hasASCII("X509 CERTIFICATE-", at: label)
                || bytes.hasASCII("TRUSTED CERTIFICATE-", at: label)
            {
                certificates += 1
            } else if bytes.hasASCII("PRIVATE KEY", at: close - 11)
                || bytes.hasASCII("PRIVATE KEY BLOCK", at: close - 17)
            {
                privateKeys += 1
            }
        }
        // The key files of PuTTY have a form of their own.
        if bytes.hasASCII("PuTTY-User-Key-File-") { privateKeys += 1 }
    }
}
