import App
import Code
import Findings

/// Where sensitive data goes: one run for all rules that ask.
struct SensitiveFlows: Sendable {
    /// What was found.
    var flows = DataFlows()
}

extension CodeInquiry {
    /// Where passwords, other secrets and personal data go in code that is no known SDK's.
    var sensitiveFlows: DataFlows {
        code.shared.fact {
            SensitiveFlows(
                flows: follow(
                    FlowQuestion(
                        sources: sensitiveSources,
                        sinks: [
                            .log, .standardOutput, .preference, .clipboard, .broadcast, .notification, .digest,
                            .encoding, .request, .stream,
                        ],
                        sanitizers: Self.concealing, noticesStaticFields: true)))
        }.flows
    }

    private var sensitiveSources: [(kind: DataSource, source: TaintSource)] {
        var sources: [(kind: DataSource, source: TaintSource)] = []
        func add(_ kind: DataSource, _ sites: [Site]) { if !sites.isEmpty { sources.append((kind, .sites(sites))) } }
        add(.password, passwordFields.reads)
        let named = namedReads
        add(.secret, named.secret)
        add(.personal, named.personal)
        return sources + results(.device, of: Self.deviceReads) + results(.position, of: Self.positionReads)
    }

    /// The calls that read a value which is kept under a name that tells what it is.
    private var namedReads: (secret: [Site], personal: [Site]) {
        var reads: (secret: [Site], personal: [Site]) = ([], [])
        for site in callsOutsideSDKs(Self.namedReads).prefix(Self.namedLimit) {
            let names = program.argument(0, of: site, depth: 0).alternatives.compactMap(\.string)
            guard let word = names.lazy.compactMap({ SensitiveWords.word(in: $0) }).first else { continue }
            if Self.secretWords.contains(word) { reads.secret.append(site) } else { reads.personal.append(site) }
        }
        return reads
    }

    /// What is kept under a name: extras, preferences, members of JSON objects.
    private static let namedReads = [
        MethodPattern("Landroid/content/Intent;", "getStringExtra"),
        MethodPattern(["Landroid/os/BaseBundle;", "Landroid/os/Bundle;"], "getString"),
        MethodPattern("Landroid/content/SharedPreferences;", "getString"),
        MethodPattern("Lorg/json/JSONObject;", "getString"), MethodPattern("Lorg/json/JSONObject;", "optString"),
    ]

    private static let deviceReads =
        ["getDeviceId", "getImei", "getMeid", "getSubscriberId", "getSimSerialNumber", "getLine1Number"].map {
            MethodPattern("Landroid/telephony/TelephonyManager;", $0)
        }

    private static let positionReads = ["getLatitude", "getLongitude"].map {
        MethodPattern("Landroid/location/Location;", $0)
    }

    /// Words of ``SensitiveWords`` that stand for what lets somebody in or pay.
    static let secretWords: Set<String> = [
        "password", "passwd", "pwd", "pass", "token", "session", "sessionid", "secret", "secretkey", "privatekey",
        "idcard", "idnumber", "certno", "cardno", "bankcard", "creditcard", "cvv", "pin", "ssn", "sfz", "sfzh",
        "shenfenzheng", "socialsecurity",
    ]

    /// What nobody gets the data back from without a key, or at all.
    static let concealing =
        ["doFinal", "update", "wrap"].map { MethodPattern("Ljavax/crypto/Cipher;", $0) }
        + ["doFinal", "update"].map { MethodPattern("Ljavax/crypto/Mac;", $0) }
        + ["digest", "update"].map { MethodPattern("Ljava/security/MessageDigest;", $0) }
        + [
            MethodPattern("Ljavax/crypto/SecretKeyFactory;", "generateSecret"),
            MethodPattern("Ljava/security/Signature;", "update"),
        ]

    /// More reads than this are not told apart.
    private static let namedLimit = 600
}
