/// The table of all kinds: what they are called and what they look like.
public enum TextPatterns {
    /// One kind.
    public struct Row: Sendable {
        /// The kind.
        public let kind: TextKind
        /// What it means.
        public let meaning: TextKind.Class
        /// Its Chinese name.
        public let zh: String
        /// Its English name.
        public let en: String
        /// The forms with a fixed beginning; empty for kinds with a validator of their own.
        let tokens: [Token]
    }

    /// A beginning, and what must follow it.
    struct Token: Sendable {
        let prefix: [UInt8]
        let alphabet: Alphabet
        let count: ClosedRange<Int>
        /// Least entropy of what follows, in bits per character: what people write as a placeholder has less.
        let entropy: Double
    }

    /// The row of a kind.
    public static func row(_ kind: TextKind) -> Row { byKind[kind] ?? unknown(kind) }

    /// All rows, in the order of the table.
    public static let rows: [Row] = text.split(separator: "\n").map(parse)

    private static let byKind = Dictionary(rows.map { ($0.kind, $0) }) { first, _ in first }

    private static func unknown(_ kind: TextKind) -> Row { preconditionFailure("no row for \(kind.rawValue)") }

    private static func parse(_ line: Substring) -> Row {
        let columns = line.split(separator: "|", omittingEmptySubsequences: false)
        guard columns.count == 5, let kind = TextKind(rawValue: String(columns[0])),
            let meaning = TextKind.Class(rawValue: String(columns[1]))
        else { preconditionFailure("a row of the text patterns is malformed: \(line)") }
        let tokens = columns[4].split(separator: " ").map(token)
        return Row(
            kind: kind, meaning: meaning, zh: String(columns[2]), en: String(columns[3]), tokens: tokens)
    }

    /// Reads `AKIA:U:16-16:3.0`.
    private static func token(_ text: Substring) -> Token {
        let parts = text.split(separator: ":")
        guard parts.count == 4, parts[0].utf8.count >= 4, let alphabet = Alphabet(rawValue: String(parts[1])),
            let entropy = Double(parts[3])
        else { preconditionFailure("a token of the text patterns is malformed: \(text)") }
        let bounds = parts[2].split(separator: "-").compactMap { Int($0) }
        guard bounds.count == 2, bounds[0] <= bounds[1] else { preconditionFailure("a length is malformed: \(text)") }
        return Token(
            prefix: Array(parts[0].utf8), alphabet: alphabet, count: bounds[0]...bounds[1], entropy: entropy)
    }

    /// kind | meaning | Chinese | English | beginnings as prefix:alphabet:length-length:entropy
    ///
    /// Alphabets: U capitals and digits, A letters and digits, B with `_`, C with `_` and `-`, D with `.` too.
    /// Sources: the vendors' documentation of their keys; the rule files of gitleaks and GitHub secret scanning for lengths.
    private static let text = """
        private-key|secret|私钥|private key|
        aliyun-access-key|secret|阿里云 AccessKey ID|Alibaba Cloud AccessKey ID|LTAI:A:12-26:2.8
        tencent-secret-id|secret|腾讯云 SecretId|Tencent Cloud SecretId|AKID:A:32-32:3.2
        aws-access-key|secret|AWS 访问密钥 ID|AWS access key ID|AKIA:U:16-16:2.8 ASIA:U:16-16:2.8
        google-oauth-secret|secret|Google OAuth 客户端密钥|Google OAuth client secret|GOCSPX-:C:28-28:3.0
        google-api-key|identifier|Google API Key|Google API key|AIza:C:35-35:3.2
        firebase-server-key|secret|Firebase 推送服务端密钥|Firebase messaging server key|APA91b:C:120-160:3.5
        github-token|secret|GitHub 令牌|GitHub token|ghp_:A:36-36:3.2 gho_:A:36-36:3.2 ghu_:A:36-36:3.2 ghs_:A:36-36:3.2 ghr_:A:36-36:3.2 github_pat_:B:82-82:3.2
        gitlab-token|secret|GitLab 令牌|GitLab token|glpat-:C:20-64:3.0
        slack-token|secret|Slack 令牌|Slack token|xoxb-:C:30-80:2.8 xoxp-:C:30-100:2.8 xoxa-:C:30-100:2.8 xoxs-:C:30-100:2.8
        stripe-key|secret|Stripe 密钥|Stripe key|sk_live_:A:16-99:3.0 rk_live_:A:16-99:3.0
        sendgrid-key|secret|SendGrid 密钥|SendGrid key|SG.A:D:60-70:3.5 SG.a:D:60-70:3.5
        model-api-key|secret|大模型服务密钥|language model API key|sk-proj-:C:40-200:3.5 sk-ant-:C:40-200:3.5
        registry-token|secret|软件仓库令牌|package registry token|npm_:A:36-36:3.2 pypi-AgEI:C:50-200:3.5
        jwt|secret|JWT 令牌|JSON web token|
        webhook|secret|群机器人 Webhook|chat webhook|
        wechat-secret|secret|微信 AppSecret|WeChat AppSecret|
        aliyun-secret|secret|阿里云 AccessKey Secret|Alibaba Cloud AccessKey secret|
        tencent-secret|secret|腾讯云 SecretKey|Tencent Cloud SecretKey|
        huawei-secret|secret|华为云密钥|Huawei Cloud secret|
        qiniu-secret|secret|七牛云 SecretKey|Qiniu SecretKey|
        baidu-secret|secret|百度云密钥|Baidu Cloud secret|
        push-secret|secret|推送服务密钥|push service secret|
        alipay-key|secret|支付宝应用私钥|Alipay private key|
        secret|secret|密钥|secret|
        password|secret|口令|password|
        credential-url|secret|带账号口令的地址|URL with credentials|
        amap-key|identifier|高德地图 Key|AMap key|
        baidu-map-key|identifier|百度地图 AK|Baidu map key|
        tencent-map-key|identifier|腾讯地图 Key|Tencent map key|
        umeng-key|identifier|友盟 AppKey|Umeng AppKey|
        jpush-key|identifier|极光 AppKey|JPush AppKey|
        getui-key|identifier|个推 AppKey|Getui AppKey|
        bugly-id|identifier|Bugly AppId|Bugly AppId|
        database-url|contact|数据库连接地址|database URL|
        url|contact|网址|URL|
        ip-address|contact|IP 地址|IP address|
        email|contact|电子邮箱|e-mail address|
        privacy-policy|sign|隐私政策字样|mention of a privacy policy|
        account-cancellation|sign|注销账号字样|mention of account cancellation|
        log-in|sign|登录字样|mention of logging in|
        """
}

/// The characters that a key is made of.
enum Alphabet: String, Sendable {
    case capitals = "U"
    case letters = "A"
    case underscored = "B"
    case hyphened = "C"
    case dotted = "D"

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        if byte.isDigit || byte &- 0x41 < 26 { return true }
        switch self {
        case .capitals: return false
        case .letters: return byte.isLetter
        case .underscored: return byte.isLetter || byte == 0x5f
        case .hyphened: return byte.isLetter || byte == 0x5f || byte == 0x2d
        case .dotted: return byte.isLetter || byte == 0x5f || byte == 0x2d || byte == 0x2e
        }
    }
}
