import App
import Findings
import Rules

/// PKG-043: hidden ways into the app: a code typed into the dialer, an SMS to a port.
enum SecretCodeRule {
    static let rule = Rule(
        id: "PKG-043",
        title: LocalizedText(zh: "拨号暗码或数据短信入口", en: "Secret dial code or data-SMS port"),
        indicator: .package, severity: .low, family: .components,
        what: LocalizedText(
            zh: "检查 android_secret_code 协议、SECRET_CODE 广播和监听端口的数据短信（DATA_SMS_RECEIVED 或带 port 的 sms）。",
            en: """
                Looks for the scheme android_secret_code, the SECRET_CODE broadcasts, and SMS to a port \
                (DATA_SMS_RECEIVED, or sms with a port).
                """),
        why: LocalizedText(
            zh: "暗码和数据短信是绕过正常界面的隐藏入口，常留有工程模式、调试开关或远程指令，拿到手机或知道号码的人即可触发。",
            en: """
                They are entrances beside the screens, often to engineering menus, debug switches or remote commands, \
                for whoever holds the phone or knows its number.
                """),
        fix: LocalizedText(
            zh: "从正式版中删除这些接收器；工程功能放到单独的内部版本。",
            en: "Remove such receivers from the release; keep engineering functions in a build of their own."),
        references: References(masvs: ["MASVS-CODE-4"], maswe: "MASWE-0094", cwe: 912),
        examples: [
            Example(
                .fires,
                inside: receiver(
                    "android.provider.Telephony.SECRET_CODE",
                    "<data android:scheme=\"android_secret_code\" android:host=\"1234\"/>")),
            Example(
                .fires,
                inside: receiver(
                    "android.intent.action.DATA_SMS_RECEIVED", "<data android:scheme=\"sms\" android:port=\"8901\"/>")),
            // To write a message to a number is an ordinary thing to offer.
            Example(.silent, inside: receiver("android.intent.action.SENDTO", "<data android:scheme=\"sms\"/>")),
        ],
        judge: judge)

    private static func receiver(_ action: String, _ data: String) -> String {
        """
        <receiver android:name=".Hidden" android:exported="true"><intent-filter>
        <action android:name="\(action)"/>\(data)</intent-filter></receiver>
        """
    }

    private static let codeActions: Set<String> = [
        "android.provider.Telephony.SECRET_CODE", "android.telephony.action.SECRET_CODE",
    ]

    private static func judge(_ app: App) -> Judgement {
        let owners = app.owners
        var findings: [Finding] = []
        for component in app.manifest.components {
            for filter in component.filters {
                guard let entrance = entrance(of: filter) else { continue }
                findings.append(
                    Finding(
                        message: LocalizedText(
                            zh: "\(component.caption) 可由\(entrance.zh)触发。",
                            en: "\(component.caption) is triggered by \(entrance.en)."),
                        owner: owners.owner(of: component), severity: .low,
                        evidence: [.manifest(filter.xpath, split: component.split, entrance.en)],
                        identity: "\(component.name) \(entrance.en)"))
            }
        }
        var seen: Set<String> = []
        return .found(findings.filter { seen.insert($0.identity).inserted })
    }

    private static func entrance(of filter: IntentFilter) -> LocalizedText? {
        let data = filter.data
        if data.schemes.contains("android_secret_code") || filter.actions.contains(where: codeActions.contains) {
            let codes = data.authorities.filter { !$0.host.isEmpty }.map { "*#*#\($0.host)#*#*" }
            let list = codes.isEmpty ? "*#*#…#*#*" : codes.joined(separator: " ")
            return LocalizedText(zh: "拨号暗码 \(list) ", en: "the dial code \(list.replacing("…", with: "..."))")
        }
        let ports = data.authorities.compactMap(\.port)
        let isSMS = data.schemes.contains { $0.hasPrefix("sms") }
        guard filter.actions.contains("android.intent.action.DATA_SMS_RECEIVED") || (isSMS && !ports.isEmpty) else {
            return nil
        }
        let list = ports.joined(separator: ", ")
        return LocalizedText(
            zh: "数据短信\(ports.isEmpty ? "" : "（端口 \(list)）")", en: "data SMS\(ports.isEmpty ? "" : " to port \(list)")")
    }
}
