import Findings
import Signing

/// What names a finding in suppression files, baselines and other tools' dashboards, from build to build.
public enum Fingerprint {
    /// The first 128 bits of SHA-256 over the rule's id, a zero byte and the finding's identity, in hex. A weaker hash
    /// would let an attacker make a finding that counts as one already suppressed.
    public static func of(_ finding: Finding, by ruleID: String) -> String {
        let digest = sha256(of: Array(ruleID.utf8) + [0] + Array(finding.identity.utf8)).prefix(16)
        var text: [UInt8] = []
        text.reserveCapacity(32)
        for byte in digest {
            text.append(digit(byte >> 4))
            text.append(digit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 { value + (value < 10 ? 0x30 : 0x57) }
}
