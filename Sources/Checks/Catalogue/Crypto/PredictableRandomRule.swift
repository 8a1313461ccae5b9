import App
import Code
import Findings
import Rules

/// DAT-037: keys and nonces out of numbers that can be guessed.
enum PredictableRandomRule {
    static let rule = Rule(
        id: "DAT-037",
        title: LocalizedText(zh: "可预测随机数", en: "Predictable random source for security values"),
        indicator: .userData, severity: .medium, family: .crypto,
        what: LocalizedText(
            zh: "追踪 java.util.Random、Math.random、ThreadLocalRandom 以及同一类中的系统时间是否成为密钥、初始向量或盐；界面、动画等用途不计。",
            en: """
                Follows java.util.Random, Math.random, ThreadLocalRandom and, within the class, the time to keys, initialisation vectors and salts. Other \
                uses do not count.
                """),
        why: LocalizedText(
            zh: "这类数值可由少量输出或大致时间推出，密钥随之可被还原。",
            en: "From some of its output, or the time of day, all of it can be worked out, and the key with it."),
        fix: LocalizedText(zh: "改用不带种子的 SecureRandom。", en: "Use SecureRandom, without a seed of your own."),
        references: References(masvs: ["MASVS-CRYPTO-1"], maswe: "MASWE-0027", mastg: "MASTG-TEST-0204", cwe: 338),
        examples: [
            .code(.fires, random("Ljava/util/Random;") + vector),
            .code(
                .fires,
                "invoke-static {}, Ljava/lang/System;->currentTimeMillis()J\nmove-result-wide v0\ninvoke-static {v0, v1}, Ljava/lang/String;->valueOf(J)Ljava/lang/String;\nmove-result-object v0\ninvoke-virtual {v0}, Ljava/lang/String;->getBytes()[B\nmove-result-object v0\n"
                    + vector),
            .code(.silent, random("Ljava/security/SecureRandom;") + vector),
            // Drawn, but used for something else.
            .code(.silent, random("Ljava/util/Random;") + "const/4 v0, 0\n" + vector),
            .code(.notApplicable, random("Ljava/util/Random;")), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                guard inquiry.calls(.key) else {
                    return .notApplicable(zh: "没有直接构造密钥或初始向量。", en: "No keys or vectors are made of bytes.")
                }
                let flows = inquiry.follow(
                    FlowQuestion(
                        sources: inquiry.predictableSources, sinks: [.key], sanitizers: CodeInquiry.concealing,
                        budget: 60_000))
                let hits = flows.flows.compactMap { inquiry.hit($0, severity: .medium) }
                return inquiry.judge(hits, "predictable-random", upTo: .medium, gap: flows.gap) { name in
                    LocalizedText(
                        zh: "\(name) 用可预测的数生成密钥、向量或盐。",
                        en: "\(name) makes keys, vectors or salts of numbers that can be guessed.")
                }
            }
        })

    private static func random(_ type: String) -> String {
        """
        new-instance v1, \(type)
        invoke-direct {v1}, \(type)-><init>()V
        const/16 v2, 16
        new-array v0, v2, [B
        invoke-virtual {v1, v0}, \(type)->nextBytes([B)V

        """
    }
    private static let vector = """
        new-instance v2, Ljavax/crypto/spec/IvParameterSpec;
        invoke-direct {v2, v0}, Ljavax/crypto/spec/IvParameterSpec;-><init>([B)V
        """
}

extension CodeInquiry {
    /// Random numbers of the kind that games use, and the time.
    fileprivate var predictableSources: [(kind: DataSource, source: TaintSource)] {
        var sources: [(kind: DataSource, source: TaintSource)] = []
        let made = program.type("Ljava/util/Random;").map { program.creations(of: $0) } ?? []
        let suppliers = suppliers
        let own = made.filter { isOutsideSDKs($0, suppliers) }
        if !own.isEmpty { sources.append((.predictable, .sites(own))) }
        sources += results(
            .predictable,
            of: [
                MethodPattern("Ljava/lang/Math;", "random"),
                MethodPattern("Ljava/util/concurrent/ThreadLocalRandom;", "current"),
            ])
        // The time is everywhere; what matters is where keys are made.
        let keyed = scopes(calling: DataSink.key.places.map(\.pattern))
        let times = callsOutsideSDKs(["currentTimeMillis", "nanoTime"].map { MethodPattern("Ljava/lang/System;", $0) })
            .filter { keyed.contains(scope(of: $0)) }
        if !times.isEmpty { sources.append((.predictable, .sites(times))) }
        return sources
    }
}
