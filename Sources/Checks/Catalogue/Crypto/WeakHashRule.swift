import App
import Code
import Findings
import Rules

/// DAT-034: passwords and secrets in MD5 or SHA-1.
enum WeakHashRule {
    static let rule = Rule(
        id: "DAT-034",
        title: LocalizedText(zh: "弱散列用于安全用途", en: "Weak hash in a security context"),
        indicator: .userData, severity: .medium, family: .crypto, topic: .sensitive,
        what: LocalizedText(
            zh: "追踪密码框内容和以口令、令牌等名称读出的值是否交给 MD2、MD4、MD5 或 SHA-1 的 MessageDigest；文件校验、缓存键等用途不计。",
            en: """
                Follows what is typed into password fields and values read under names of secrets to a MessageDigest of MD2, MD4, MD5 \
                or SHA-1. Checksums of files, keys of caches and the like do not count.
                """),
        why: LocalizedText(
            zh: "MD5、SHA-1 计算极快且已可构造碰撞，口令的散列值可在短时间内被反查。",
            en: "They are fast and collisions are known: passwords are found from such hashes in no time."),
        fix: LocalizedText(
            zh: "口令用加盐的 PBKDF2、scrypt 或 Argon2；签名用 HMAC-SHA-256 或 SM3。",
            en: "Use salted PBKDF2, scrypt or Argon2 for passwords, and HMAC-SHA-256 or SM3 for signing."),
        references: References(masvs: ["MASVS-CRYPTO-1"], maswe: "MASWE-0021", cwe: 328),
        examples: [
            LeakExample.login(.fires, LeakExample.typed() + digest("MD5")),
            .code(.fires, LeakExample.token + digest("SHA-1")),
            LeakExample.login(.silent, LeakExample.typed() + digest("SHA-256")),
            // The name of a file.
            .code(.silent, LeakExample.stored("avatar") + digest("MD5")),
            .code(.notApplicable, LeakExample.token), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                guard inquiry.calls(.digest) else {
                    return .notApplicable(zh: "没有使用 MessageDigest。", en: "No MessageDigest is used.")
                }
                let flows = inquiry.sensitiveFlows
                let hits = flows.from(DataSource.credentials, to: [.digest]).compactMap { flow in
                    inquiry.usesWeakDigest(at: flow.flow.sinkSite) ? inquiry.hit(flow, severity: .medium) : nil
                }
                return inquiry.judge(hits, "weak-hash", upTo: .medium, gap: flows.gap) { name in
                    LocalizedText(
                        zh: "\(name) 取得的口令或令牌只做了弱散列。",
                        en: "A password or token that \(name) reads goes into a weak hash.")
                }
            }
        })

    private static func digest(_ algorithm: String) -> String {
        """
        const-string v1, "\(algorithm)"
        invoke-static {v1}, Ljava/security/MessageDigest;->\
        getInstance(Ljava/lang/String;)Ljava/security/MessageDigest;
        move-result-object v1
        invoke-virtual {v0}, Ljava/lang/String;->getBytes()[B
        move-result-object v0
        invoke-virtual {v1, v0}, Ljava/security/MessageDigest;->digest([B)[B
        """
    }
}

extension CodeInquiry {
    /// True if the digest that a call is made on can be a weak one.
    fileprivate func usesWeakDigest(at site: Site) -> Bool {
        program.receiver(of: site).alternatives.contains { value in
            guard case .result(let name, let made) = value,
                name.hasPrefix("Ljava/security/MessageDigest;->getInstance(")
            else { return false }
            return program.argument(0, of: made).alternatives.contains { algorithm in
                ["MD2", "MD4", "MD5", "SHA", "SHA1", "SHA-1"].contains(algorithm.string?.uppercased() ?? "")
            }
        }
    }
}
