import App
import Code
import Findings
import Rules

/// CRK-004: texts that only the running app can read.
enum StringEncryptionRule {
    static let rule = Rule(
        id: "CRK-004",
        title: LocalizedText(zh: "字符串未加密", en: "Texts in code not encrypted"),
        indicator: .antiCracking, severity: .medium, kind: .protection, family: .obfuscation,
        what: LocalizedText(
            zh: """
                查找字符串解密函数：返回 String 的静态方法，函数体（或其直接调用的方法）含异或运算或 Cipher，并被自身代码以常量参数调用 20 \
                次以上；得分为经其解密的字符串占全部字符串的比例，达到一半得满分。取配置、取资源的同形方法没有解密运算，不计。
                """,
            en: """
                Looks for decoders: static methods that return a String, that work with exclusive or or a Cipher (themselves or in what \
                they call), and that own code calls at least 20 times with constants. The share of strings that come from one is \
                earned, all of it from one half on. Methods of that shape that look up settings do not decode.
                """),
        why: LocalizedText(
            zh: "明文字符串（接口地址、参数名、提示语、密钥）是定位关键代码的最快线索。",
            en: "Plain texts (addresses, parameters, messages, keys) lead straight to the code that matters."),
        fix: LocalizedText(
            zh: "对敏感字符串使用加密插件（如 StringFog）或加固产品的字符串加密，密钥不要与密文放在一起。",
            en: "Encrypt sensitive texts while building (StringFog or the packer's option), and keep the key elsewhere."
        ),
        references: References(masvs: ["MASVS-RESILIENCE-3"], maswe: "MASWE-0089", cwe: 656),
        examples: [
            .code(.fires, ""),
            .code(.silent, uses(24), classes: decoder("xor-int/lit8 v0, v0, 7")),
            // Looked up, not decoded.
            .code(.fires, uses(24), classes: decoder("add-int/lit8 v0, v0, 7")),
            // Used too seldom to be how the app keeps its texts.
            .code(.fires, uses(5), classes: decoder("xor-int/lit8 v0, v0, 7")),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofOwnCode(app) { inquiry, census in
                let decoders = inquiry.decoders()
                let decoded = decoders.reduce(0) { $0 + $1.calls }
                // Each call with a string loads one that nobody can read.
                let plain = max(0, census.stringLoads - decoders.filter(\.takesText).reduce(0) { $0 + $1.calls })
                guard decoded > 0 else {
                    return .found([
                        Finding(
                            message: LocalizedText(
                                zh: "没有发现字符串解密函数，自身代码的 \(census.stringLoads) 处字符串均为明文。",
                                en: "No decoder was found: \(census.stringLoads) uses of strings in own code are plain."
                            ),
                            severity: .medium, evidence: inquiry.wholeApp("\(census.stringLoads)"),
                            identity: "missing")
                    ])
                }
                let share = Double(decoded) / Double(decoded + plain)
                return .partial(
                    share * 2,
                    [
                        Finding(
                            message: LocalizedText(
                                zh: "\(decoded) 处字符串经解密函数得到，\(plain) 处为明文。",
                                en: "\(decoded) strings come from a decoder, \(plain) are plain."),
                            severity: share < 0.5 ? .medium : .info,
                            evidence: inquiry.evidence(of: decoders.prefix(4).map(\.method), "decoder"),
                            identity: "decoders")
                    ])
            }
        })

    private static func uses(_ count: Int) -> String {
        (0..<count).map { number in
            """
            const-string v0, "x\(number)Kf9="
            invoke-static {v0}, La/b/c;->a(Ljava/lang/String;)Ljava/lang/String;

            """
        }.joined()
    }

    private static func decoder(_ work: String) -> String {
        """
        .class public La/b/c;
        .super Ljava/lang/Object;
        .method public static a(Ljava/lang/String;)Ljava/lang/String;
        .registers 2
        const/4 v0, 0
        \(work)
        return-object p0
        .end method

        """
    }
}

/// A method that gives back texts which stand in the code in another form.
private struct Decoder {
    var method: CodeMethod
    /// True if it is given a string.
    var takesText: Bool
    /// How often own code calls it.
    var calls: Int
}

extension CodeInquiry {
    fileprivate func decoders() -> [Decoder] {
        var candidates: [(method: CodeMethod, takesText: Bool)] = []
        guard let text = program.type("Ljava/lang/String;") else { return [] }
        program.eachDefinition { type, file, definition in
            for index in definition.directMethods {
                let defined = program.files[file].dex.definedMethods[index]
                guard defined.accessFlags.contains(.isStatic), defined.codeOffset != 0,
                    let signature = program.signature(ofMethod: defined.method, in: file),
                    program.result(of: signature) == text, let takesText = takesCode(signature, text)
                else { continue }
                candidates.append((program.method(index, in: file), takesText))
            }
        }
        return candidates.compactMap { method, takesText in
            guard let owner = program.owner(of: method), !isSDK(owner), decodes(method, 1) else { return nil }
            let sites = program.callers(of: method).filter { code.owner(of: $0) == .own }
            guard sites.count >= Self.leastCalls else { return nil }
            let parameters = program.signature(of: method).map { program.parameters(of: $0).count } ?? 0
            let sample = sites.prefix(Self.sampleSize)
            let constant = sample.count { site in
                (0..<parameters).allSatisfy { program.argument($0, of: site, depth: 0).isConstant }
            }
            return constant * 5 >= sample.count * 4
                ? Decoder(method: method, takesText: takesText, calls: sites.count) : nil
        }
    }

    private func isSDK(_ type: CodeType) -> Bool { if case .sdk = code.owner(of: type) { true } else { false } }

    /// Whether a method takes nothing but what can be an encrypted text or its number: true if one is a string; nil if it
    /// takes anything else.
    private func takesCode(_ signature: Signature, _ text: CodeType) -> Bool? {
        let parameters = program.parameters(of: signature)
        guard !parameters.isEmpty, parameters.count <= 4 else { return nil }
        var takesText = false
        for parameter in parameters {
            if parameter == text {
                takesText = true
                continue
            }
            // A number, or an array of numbers.
            guard program.withDescriptor(of: parameter, { $0.byteCount <= 2 }) else { return nil }
        }
        return takesText
    }

    /// True if a method, or one that it calls, works with exclusive or or decrypts.
    private func decodes(_ method: CodeMethod, _ depth: Int) -> Bool {
        guard let (file, item) = program.code(of: method) else { return false }
        let dex = program.files[file].dex
        let span = dex.bytes.bytes
        var calls: [Site] = []
        var walker = item.walker
        while let instruction = walker.next(in: span) {
            switch instruction.code {
            // xor-int, xor-long and their forms with two addresses or a literal.
            case 0x97, 0xa2, 0xb7, 0xc2, 0xd7, 0xdf: return true
            case 0x6e...0x72, 0x74...0x78:
                if calls.count < Self.callLimit { calls.append(Site(file: file, offset: instruction.offset)) }
            default: break
            }
        }
        return calls.contains { site in
            guard let reference = program.methodReference(at: site), let owner = program.owner(of: reference) else {
                return false
            }
            if owner == program.type("Ljavax/crypto/Cipher;") { return true }
            guard depth > 0, !isSDK(owner),
                let target = program.resolve(program.signature(of: reference), on: owner)
            else { return false }
            return decodes(target, depth - 1)
        }
    }

    private static let leastCalls = 20
    private static let sampleSize = 16
    private static let callLimit = 16
}
