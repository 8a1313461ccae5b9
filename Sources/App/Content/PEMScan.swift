import Bytes

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
            guard Self.base64Count(bytes, from: body, before: end) >= 64 else { continue }
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

    /// How many Base64 characters follow, headers such as `Proc-Type:` and line ends skipped; counts up to 64.
    private static func base64Count(_ bytes: RawSpan, from start: Int, before end: Int) -> Int {
        var count = 0
        var at = start
        let limit = min(end, start + 1024)
        while at < limit, count < 64 {
            let byte = bytes.byte(at)
            if byte == UInt8(ascii: "\\"), bytes.byte(at + 1).isLetter {
                at += 2
                continue
            }
            if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/") {
                count += 1
            } else if byte == UInt8(ascii: ":"), let line = bytes.firstIndex(of: UInt8(ascii: "\n"), from: at) {
                // A header line: what was counted belongs to its name.
                count = 0
                at = line
            } else if byte == UInt8(ascii: "-") && bytes.byte(at + 1) == UInt8(ascii: "-") {
                return count
            }
            at += 1
        }
        return count
    }
}
