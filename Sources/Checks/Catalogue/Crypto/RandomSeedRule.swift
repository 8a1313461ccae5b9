import App
import Code
import Findings
import Rules

/// DAT-036: random generators that begin with what everyone knows.
enum RandomSeedRule {
    static let rule = Rule(
        id: "DAT-036",
        title: LocalizedText(zh: "SecureRandom 使用固定种子", en: "Seeded SecureRandom"),
        indicator: .userData, severity: .medium, family: .crypto,
        what: LocalizedText(
            zh: """
                推导 SecureRandom 构造参数和 setSeed 的参数是否为常量或当前时间。minSdk 24 及以上时种子只会加入熵，按低风险计；指定 SHA1PRNG 的\
                对象在旧系统上完全由种子决定，为中。
                """,
            en: """
                Derives whether the seed given to SecureRandom or its setSeed is constant or the time. With a minSdk of 24 or more it \
                is only added to the generator's own and counts little; on older releases one made as SHA1PRNG follows from the seed \
                alone.
                """),
        why: LocalizedText(
            zh: "种子已知时“随机”序列可被重现，由此产生的密钥、IV 和令牌都能被推算。",
            en: "Who knows the seed has the sequence, and the keys, vectors and tokens made of it."),
        fix: LocalizedText(
            zh: "直接使用 new SecureRandom()，不要调用 setSeed，也不要用 SHA1PRNG 由口令派生密钥。",
            en: "Use new SecureRandom() as it is, without setSeed; do not derive keys by SHA1PRNG."),
        references: References(
            masvs: ["MASVS-CRYPTO-1"], maswe: "MASWE-0027", mastg: "MASTG-TEST-0205", cwe: 335),
        examples: [
            seeding(.fires, minSdk: 21, text),
            seeding(.fires, minSdk: 26, text),
            .code(
                .fires, minSdk: 21,
                """
                new-instance v0, Ljava/security/SecureRandom;
                invoke-static {}, Ljava/lang/System;->currentTimeMillis()J
                move-result-wide v2
                invoke-virtual {v0, v2, v3}, Ljava/security/SecureRandom;->setSeed(J)V
                """),
            // Random itself.
            seeding(
                .silent, minSdk: 21,
                """
                const/16 v2, 20
                invoke-virtual {v0, v2}, Ljava/security/SecureRandom;->generateSeed(I)[B
                move-result-object v1
                """),
            // A generator for games.
            .code(
                .silent,
                """
                new-instance v0, Ljava/util/Random;
                const-wide/16 v2, 42
                invoke-virtual {v0, v2, v3}, Ljava/util/Random;->setSeed(J)V
                """),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let isMixedIn = app.manifest.sdk.min >= 24
                return inquiry.graded(seeds, "seeded-random", upTo: .medium) { site in
                    let seed = inquiry.program.argument(0, of: site)
                    let known = seed.alternatives.lazy.compactMap { shown($0) }.first
                    return known.map { CodeHit(site, $0, severity: isMixedIn ? .low : .medium) }
                } _: { name in
                    LocalizedText(
                        zh: "\(name) 为 SecureRandom 设置了可预知的种子。",
                        en: "\(name) seeds SecureRandom with what can be known.")
                }
            }
        })

    private static let seeds = [
        MethodPattern("Ljava/security/SecureRandom;", "<init>", "([B)V"),
        MethodPattern("Ljava/security/SecureRandom;", "setSeed", "([B)V"),
        MethodPattern("Ljava/security/SecureRandom;", "setSeed", "(J)V"),
    ]

    /// A seed that can be known; nil for all others.
    private static func shown(_ seed: Value) -> String? {
        switch seed {
        case .number(let number): String(number)
        case .string, .array: ConstantSecret.of(seed).map { ConstantSecret.shown($0) }
        case .result(let name, _):
            name.contains("->currentTimeMillis(") || name.contains("->nanoTime(") ? name : nil
        default: nil
        }
    }

    private static let text = """
        const-string v1, "seed"
        invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
        move-result-object v1
        """

    private static func seeding(_ expectation: Example.Expectation, minSdk: Int, _ bytes: String) -> Example {
        .code(
            expectation, minSdk: minSdk,
            """
            new-instance v0, Ljava/security/SecureRandom;
            invoke-direct {v0}, Ljava/security/SecureRandom;-><init>()V
            \(bytes)
            invoke-virtual {v0, v1}, Ljava/security/SecureRandom;->setSeed([B)V
            """)
    }
}
