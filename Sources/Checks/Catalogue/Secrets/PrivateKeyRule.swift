import App
import Findings
import Rules
import Texts

/// DAT-024: private keys, wherever they are.
enum PrivateKeyRule {
    static let rule = Rule(
        id: "DAT-024",
        title: LocalizedText(zh: "私钥泄露", en: "Private key material"),
        indicator: .userData, severity: .critical, family: .secrets,
        what: LocalizedText(
            zh: "在文件、dex 字符串、资源和原生库中查找 PEM、DER 私钥，以及不带头尾的 Base64 私钥（如支付宝应用私钥）；按 DER 结构和长度确认。",
            en: """
                Looks in files, dex strings, resources and native libraries for private keys in PEM and DER and as bare \
                Base64 (as payment services hand them out); the structure and the lengths of the DER must agree.
                """),
        why: LocalizedText(
            zh: "取得私钥者可以冒充应用或服务端签名、解密通信、伪造支付请求。",
            en:
                "Whoever has the key signs in the name of the app or its server, decrypts its traffic, forges its payments."
        ),
        fix: LocalizedText(
            zh: "作废该密钥；签名放在服务端完成，设备密钥在 Android Keystore 中生成且不可导出。",
            en:
                "Revoke the key; sign on the server, and make keys of the device in the Android Keystore, where they stay."
        ),
        references: References(masvs: ["MASVS-CRYPTO-2"], maswe: "MASWE-0013", cwe: 321),
        examples: [
            Example(.fires, files: ["assets/client.key": .text(TestPEM.privateKey)]),
            Example(.fires, files: ["assets/keys.zip": .zip(["server.key": .text(TestPEM.privateKey)])]),
            Example(.fires, dexStrings: [TestKeys.bareKey]),
            Example(
                .silent, dexStrings: [TestKeys.publicKey, "-----BEGIN PRIVATE KEY-----", "-----END PRIVATE KEY-----"]),
            Example(.silent, files: ["assets/ca.pem": .text(TestPEM.certificate)]),
        ],
        judge: { app in
            let texts = Finding.grouped(
                app.texts([.privateKey]).filter { !($0.file.content?.holdsPrivateKey ?? false) },
                severity: { _ in .critical }
            ) { text in
                LocalizedText(zh: "\(text.place) 的字符串中有私钥。", en: "A string of \(text.place) is a private key.")
            }
            return .graded(app.files.flatMap(files) + texts, upTo: .critical, unless: app.textGap)
        })

    /// Files that are keys or contain some, and such files inside archives.
    private static func files(_ file: AppFile) -> [Finding] {
        guard let content = file.content, !file.isBelow("META-INF/") else { return [] }
        var places = content.holdsPrivateKey ? [file.place] : []
        places += content.embedded.filter { $0.kind == .privateKey }.map { "\(file.place)!/\($0.path)" }
        return places.map { place in
            let name = PrintableText.of(place)
            return Finding(
                message: LocalizedText(zh: "\(name) 含有私钥。", en: "\(name) holds a private key."), owner: .unknown,
                severity: .critical, evidence: [Evidence(.entry(name: place, offset: nil), value: "private key")],
                identity: place)
        }
    }
}

/// Keys for the examples, made of a structure and zeros: no key is in them.
enum TestKeys {
    /// PKCS#8 of an RSA key with 1,024 bits, the numbers of which are counted up.
    static let bareKey = base64(privateKey)
    /// A public key of the same size.
    static let publicKey = base64(
        [0x30, 0x81, 0x9f, 0x30, 0x0d, 0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0, 0x03, 0x81, 0x8d, 0]
            + filler(140))

    private static let privateKey: [UInt8] =
        [
            0x30, 0x82, 0x02, 0x75, 0x02, 1, 0, 0x30, 0x0d, 0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0,
            0x04, 0x82, 0x02, 0x5f,
        ] + filler(0x25f)

    private static func filler(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 * 73 + $0 / 7) }
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for index in 0...3 {
                text.append(index <= group.count ? digits[bits >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
