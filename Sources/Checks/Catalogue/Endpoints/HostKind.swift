import Rules

/// What a host's name says of where it is and who runs it.
struct HostKind {
    /// The host in lower case, without port.
    let host: String
    private let labels: [Substring]

    /// The host of `scheme://host:port`, or an address.
    init(_ url: String) {
        var rest = Substring(url)
        if let range = rest.firstRange(of: "://") { rest = rest[range.upperBound...] }
        if let sign = rest.lastIndex(of: "@") { rest = rest[rest.index(after: sign)...] }
        // An address of version 6 has colons of its own.
        if rest.count(where: { $0 == ":" }) == 1, let colon = rest.firstIndex(of: ":") { rest = rest[..<colon] }
        host = rest.lowercased()
        labels = host.split(separator: ".")
    }

    private var octets: [Int]? {
        let numbers = labels.compactMap { Int($0) }
        return numbers.count == 4 && labels.count == 4 ? numbers : nil
    }

    /// True for addresses of private networks, and names that only such networks know.
    var isIntranet: Bool {
        if let octets {
            switch (octets[0], octets[1]) {
            case (10, _), (192, 168), (172, 16...31), (100, 64...127): return true
            default: return false
            }
        }
        if host.hasPrefix("fd"), host.contains(":") { return true }
        let endings: Set<Substring> = ["local", "lan", "internal", "corp", "intra", "intranet", "localdomain"]
        return labels.last.map(endings.contains) ?? false
    }

    /// True if a label of the name calls it a stage of development: `test`, `uat2`, `api-dev`.
    var isTest: Bool {
        guard octets == nil, labels.count > 2 else { return false }
        let words: Set<Substring> = [
            "test", "testing", "dev", "uat", "sit", "staging", "stage", "beta", "debug", "mock", "pre", "sandbox",
            "demo",
        ]
        // The registered domain itself may be called so.
        return labels.dropLast(2).contains { label in
            label.split(separator: "-").contains { part in
                let end = part.lastIndex { !$0.isNumber }
                return words.contains(end.map { part[...$0] } ?? part)
            }
        }
    }

    /// True if the host is one of these domains or below one.
    func isBelow(_ domains: [String]) -> Bool {
        domains.contains { host == $0 || host.utf8.count > $0.utf8.count && host.endsWithBytes(of: "." + $0) }
    }

    /// The service whose storage it is; nil if it is none.
    var storage: String? {
        let table: [(String, String, String)] = [
            ("aliyuncs.com", "oss-", "Alibaba Cloud OSS"), ("myqcloud.com", "cos", "Tencent Cloud COS"),
            ("myhuaweicloud.com", "obs", "Huawei Cloud OBS"), ("bcebos.com", "", "Baidu Cloud BOS"),
            ("qiniucs.com", "", "Qiniu Kodo"), ("clouddn.com", "", "Qiniu Kodo"), ("qbox.me", "", "Qiniu Kodo"),
            ("ksyuncs.com", "", "Kingsoft KS3"), ("amazonaws.com", "s3", "Amazon S3"),
            ("storage.googleapis.com", "", "Google Cloud Storage"),
            ("firebaseio.com", "", "Firebase Realtime Database"),
            ("firebasestorage.googleapis.com", "", "Firebase Storage"), ("appspot.com", "", "Google App Engine"),
            ("blob.core.windows.net", "", "Azure Blob"), ("ctyunapi.cn", "", "China Telecom OOS"),
        ]
        return table.first { isBelow([$0.0]) && ($0.1.isEmpty || host.containsBytes(of: $0.1)) }?.2
    }

    /// The foreign service that it belongs to; nil if the name tells of none.
    var foreignService: String? {
        ForeignServices.table.first { isBelow($0.domains) }?.name
    }

    /// The country of the last label if it is one other than China; generic domains tell nothing.
    var foreignCountry: String? {
        guard octets == nil, let last = labels.last, last.utf8.count == 2, ForeignServices.countries.contains(last)
        else { return nil }
        return String(last)
    }
}

/// Services outside the mainland that apps send data to, by the domains their SDKs talk to. Pages to look at and the
/// names of identity providers (`https://twitter.com`), which stand in Google's libraries, are left out.
///
/// Source: the vendors' documentation of hosts to allow in firewalls.
enum ForeignServices {
    static let table: [(name: String, domains: [String])] = [
        ("Google Analytics", ["google-analytics.com", "googletagmanager.com", "app-measurement.com"]),
        ("Google Ads", ["doubleclick.net", "googleadservices.com", "googlesyndication.com"]),
        (
            "Firebase",
            ["firebaseio.com", "firebaseinstallations.googleapis.com", "crashlytics.com", "firebase.google.com"]
        ),
        ("Google", ["googleapis.com", "csi.gstatic.com"]),
        ("Facebook", ["graph.facebook.com", "connect.facebook.net", "fbcdn.net", "graph.instagram.com"]),
        ("X (Twitter)", ["api.twitter.com"]), ("LinkedIn", ["api.linkedin.com"]), ("PayPal", ["api.paypal.com"]),
        ("Microsoft", ["appcenter.ms", "visualstudio.com", "applicationinsights.io"]),
        ("Amazon Web Services", ["amazonaws.com"]), ("Azure", ["azure.com", "windows.net", "azurewebsites.net"]),
        ("AppsFlyer", ["appsflyer.com", "appsflyersdk.com"]), ("Adjust", ["adjust.com", "adjust.io"]),
        ("Branch", ["branch.io"]), ("Sentry", ["sentry.io"]), ("Bugsnag", ["bugsnag.com"]),
        ("Mixpanel", ["mixpanel.com"]),
        ("Amplitude", ["amplitude.com"]), ("Flurry", ["flurry.com"]), ("OneSignal", ["onesignal.com"]),
        ("Unity", ["unity3d.com", "unityads.unity3d.com"]), ("AppLovin", ["applovin.com"]),
        ("New Relic", ["newrelic.com", "nr-data.net"]), ("Datadog", ["datadoghq.com"]),
        ("Instabug", ["instabug.com"]), ("Segment", ["segment.io", "segment.com"]), ("Intercom", ["intercom.io"]),
        ("Zendesk", ["zendesk.com"]), ("Stripe", ["stripe.com"]), ("Twilio", ["twilio.com"]),
        ("Agora (US)", ["agora.io"]),
        ("Yahoo", ["yahooapis.com"]), ("LINE", ["line.me"]), ("Kakao", ["kakao.com"]), ("Telegram", ["telegram.org"]),
    ]

    /// Country codes that firms there use for their servers, without those sold as generic names (io, me, co, tv, ai …).
    static let countries: Set<Substring> = [
        "us", "uk", "jp", "kr", "ru", "de", "fr", "it", "es", "nl", "se", "no", "fi", "dk", "pl", "ch", "at", "be",
        "ie", "pt",
        "ca", "au", "nz", "in", "sg", "my", "th", "vn", "id", "ph", "br", "mx", "ar", "tr", "il", "ae", "sa", "za",
        "ua",
    ]
}
