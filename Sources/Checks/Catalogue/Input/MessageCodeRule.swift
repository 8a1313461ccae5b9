import App
import Code
import Findings
import Rules

/// INP-020: codes that are read out of the user's text messages.
enum MessageCodeRule {
    static let rule = Rule(
        id: "INP-020",
        title: LocalizedText(zh: "用短信权限读取验证码", en: "SMS code read through broad permission"),
        indicator: .informationInput, severity: .low, family: .inputFields,
        what: LocalizedText(
            zh: """
                申请了 READ_SMS 或 RECEIVE_SMS 的应用，检查自身代码是否读取短信（content://sms、SmsMessage、SMS_RECEIVED）。短信应用（可设为\
                默认短信应用）不判断。
                """,
            en: """
                Looks whether own code of an app with READ_SMS or RECEIVE_SMS reads messages (content://sms, SmsMessage, \
                SMS_RECEIVED). Apps that can be the phone's app for messages are not judged.
                """),
        why: LocalizedText(
            zh: "为填写一条验证码而取得全部短信的读取权限，超出必要范围，短信内容可能被一并收集。",
            en: "For one code the app may read all messages: more than it needs, and open to misuse."),
        fix: LocalizedText(
            zh: "改用 SMS Retriever / SMS User Consent 或键盘自带的验证码填充。",
            en: "Use the SMS Retriever or User Consent API, or leave it to the keyboard's suggestion."),
        references: References(masvs: ["MASVS-PRIVACY-1"], maswe: "MASWE-0117", cwe: 250, cn: "T/TAF 077.9"),
        examples: [
            .code(.fires, outside: permission("READ_SMS"), "const-string v0, \"content://sms/inbox\""),
            .code(
                .fires, outside: permission("RECEIVE_SMS"),
                "const/4 v0, 0\ninvoke-static {v0}, Landroid/telephony/SmsMessage;->createFromPdu([B)Landroid/telephony/SmsMessage;"
            ),
            // Asked for, but only the Retriever is used.
            .code(
                .silent, outside: permission("RECEIVE_SMS"),
                "const/4 v0, 0\ninvoke-static {v0}, Lcom/google/android/gms/auth/api/phone/SmsRetriever;->getClient(Landroid/content/Context;)V"
            ),
            // An SDK that reads them answers for itself.
            .code(
                .silent, outside: permission("READ_SMS"), "",
                classes: ExampleCode.foreign(
                    "Lcom/alipay/sdk/Sms;", ExampleCode.method("read()V", "const-string v0, \"content://sms/inbox\""))),
            // An app for messages.
            .code(
                .notApplicable, outside: permission("READ_SMS"),
                inside: """
                    <receiver android:name=".Deliver"><intent-filter>\
                    <action android:name="android.provider.Telephony.SMS_DELIVER"/></intent-filter></receiver>
                    """, "const-string v0, \"content://sms/inbox\""),
            Example(.notApplicable),
        ],
        judge: { app in
            let asked = app.manifest.requestedPermissions.filter { names.contains($0.name) }
            guard !asked.isEmpty else {
                return .notApplicable(zh: "未申请读取短信的权限。", en: "No permission for messages is requested.")
            }
            let isMessenger = app.manifest.components.contains { component in
                component.filters.contains { $0.actions.contains("android.provider.Telephony.SMS_DELIVER") }
            }
            guard !isMessenger else {
                return .notApplicable(zh: "应用本身是短信应用。", en: "The app is one for messages.")
            }
            return .ofCode(app) { inquiry in
                let sites =
                    texts.flatMap { inquiry.program.uses(ofString: $0) }
                    + inquiry.calls(
                        MethodPattern("Landroid/telephony/SmsMessage;", "createFromPdu"),
                        MethodPattern("Landroid/provider/Telephony$Sms$Intents;", "getMessagesFromIntent"))
                let hits = Set(sites).sorted().filter { inquiry.isOwn($0) }.map { CodeHit($0, severity: .low) }
                return .found(
                    inquiry.findings(hits, "messages") { name in
                        LocalizedText(
                            zh: "\(name) 使用短信权限读取短信内容。", en: "\(name) reads messages by a permission for all of them.")
                    })
            }
        })

    private static let names = ["android.permission.READ_SMS", "android.permission.RECEIVE_SMS"]
    private static let texts = [
        "content://sms", "content://sms/", "content://sms/inbox", "android.provider.Telephony.SMS_RECEIVED",
    ]

    private static func permission(_ name: String) -> String {
        "<uses-permission android:name=\"android.permission.\(name)\"/>"
    }
}
