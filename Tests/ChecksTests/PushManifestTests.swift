import App
import Findings
import Rules
import TestSupport
import Testing

@testable import Checks

/// What the guides of the usual push services have every app declare must not be held against the app.
@Suite("An app with the usual push services")
struct PushManifestTests {
    private static let app = Example(
        .silent,
        outside: """
            <permission android:name="cn.example.app.permission.JPUSH_MESSAGE" android:protectionLevel="signature"/>
            <permission android:name="cn.example.app.permission.MIPUSH_RECEIVE" android:protectionLevel="signature"/>
            <permission android:name="cn.example.app.permission.PROCESS_PUSH_MSG"
                android:protectionLevel="signatureOrSystem"/>
            <uses-permission android:name="com.meizu.flyme.permission.PUSH"/>
            """,
        inside: """
            <service android:name="com.xiaomi.mipush.sdk.PushMessageHandler" android:exported="true"
                android:permission="com.xiaomi.xmsf.permission.MIPUSH_RECEIVE"/>
            <service android:name="com.vivo.push.sdk.service.CommandClientService" android:exported="true"
                android:permission="com.push.permission.UPSTAGESERVICE"/>
            <service android:name="com.heytap.msp.push.service.DataMessageCallbackService" android:exported="true"
                android:permission="com.heytap.mcs.permission.SEND_PUSH_MESSAGE"/>
            <receiver android:name="com.meizu.cloud.pushsdk.MzPushSystemReceiver" android:exported="true"
                android:permission="com.meizu.flyme.permission.PUSH"/>
            <receiver android:name="com.huawei.hms.support.api.push.PushMsgReceiver" android:exported="true"
                android:permission="cn.example.app.permission.PROCESS_PUSH_MSG"/>
            <receiver android:name="cn.jpush.android.service.PushReceiver" android:exported="false"/>
            <activity android:name=".wxapi.WXEntryActivity" android:exported="true" android:launchMode="singleTask"
                android:taskAffinity="cn.example.app"/>
            """)

    @Test(
        "Their guards are known, and what they define is strong",
        arguments: ["PKG-027", "PKG-028", "PKG-029", "PKG-030", "PKG-041"])
    func guards(_ id: String) throws {
        let rule = try #require(Catalogue.rule(id))
        let judgement = rule.judge(try ExampleApp.build(Self.app))
        #expect(judgement.findings.isEmpty, "\(judgement.findings.map(\.message.en))")
        #expect(judgement.outcome != .fail)
    }

    @Test("Every component is laid at its supplier's door, in the order of the manifest")
    func suppliers() throws {
        let rule = try #require(Catalogue.rule("PKG-074"))
        let names = rule.judge(try ExampleApp.build(Self.app)).findings.map(\.identity)
        #expect(names == ["MiPush", "VivoPush", "OPPOPush", "FlymePush", "HMSPush", "JPush", "WeChat"])
    }

    @Test("The activity that WeChat prescribes is a third party's fault only")
    func prescribedActivity() throws {
        let rule = try #require(Catalogue.rule("INP-012"))
        let findings = rule.judge(try ExampleApp.build(Self.app)).findings
        #expect(findings.map(\.owner) == [.sdk("WeChat")])
    }
}
