/// What can be found in a text. The raw value is the name in reports and in ``TextPatterns``.
public enum TextKind: String, Sendable, CaseIterable {
    case privateKey = "private-key"
    case aliyunKey = "aliyun-access-key"
    case tencentCloudKey = "tencent-secret-id"
    case awsKey = "aws-access-key"
    case googleOAuthSecret = "google-oauth-secret"
    case googleAPIKey = "google-api-key"
    case firebaseServerKey = "firebase-server-key"
    case githubToken = "github-token"
    case gitlabToken = "gitlab-token"
    case slackToken = "slack-token"
    case stripeKey = "stripe-key"
    case sendGridKey = "sendgrid-key"
    case modelKey = "model-api-key"
    case registryToken = "registry-token"
    case webToken = "jwt"
    case webhook
    case weChatSecret = "wechat-secret"
    case aliyunSecret = "aliyun-secret"
    case tencentSecret = "tencent-secret"
    case huaweiSecret = "huawei-secret"
    case qiniuSecret = "qiniu-secret"
    case baiduSecret = "baidu-secret"
    case pushSecret = "push-secret"
    case alipayKey = "alipay-key"
    case secret
    case password
    case credentialURL = "credential-url"
    case aMapKey = "amap-key"
    case baiduMapKey = "baidu-map-key"
    case tencentMapKey = "tencent-map-key"
    case umengKey = "umeng-key"
    case jPushKey = "jpush-key"
    case getuiKey = "getui-key"
    case buglyKey = "bugly-id"
    case databaseURL = "database-url"
    case url
    case address = "ip-address"
    case email
    case privacyPolicy = "privacy-policy"
    case accountCancellation = "account-cancellation"
    case logIn = "log-in"

    /// What a hit of the kind means for the owner of the app.
    public enum Class: String, Sendable {
        /// Whoever has it can act for its owner: it must not be in a package.
        case secret
        /// Made to be in a package; the vendor binds it to package name and signer.
        case identifier
        /// Leads somewhere or to somebody.
        case contact
        /// Words that show that a function is there.
        case sign
    }

    /// What it means.
    public var meaning: Class { TextPatterns.row(self).meaning }

    /// True if its value is masked unless asked for.
    public var isMasked: Bool { meaning == .secret }
}
