import App
import Findings
import Testing

@Suite("Owners")
struct OwnerTests {
    private static func manifest(_ package: String, components: [String] = []) -> Manifest {
        var manifest = Manifest()
        manifest.package = package
        manifest.components = components.map { Component(kind: .activity, name: $0, xpath: "/manifest/application/a") }
        return manifest
    }

    private static let resolver = OwnerResolver(
        manifest("cn.example.app", components: ["com.builder.shell.Main", "cn.jpush.android.ui.PushActivity", "com.A"]))

    @Test(
        "A class belongs to whoever has the longest prefix of whole segments",
        arguments: [
            ("cn.example.app.login.LoginActivity", Owner.own),
            ("com.builder.shell.net.Client", .own),
            ("com.builder.other.Thing", .unknown),
            ("cn.jpush.android.service.PushService", .sdk("JPush")),
            ("cn.jpush.im.Client", .sdk("JMessage")),
            ("cn.jpushing.Other", .unknown),
            ("com.tencent.mm.opensdk.openapi.IWXAPI", .sdk("WeChat")),
            ("com.tencent.unheard.Of", .unknown),
            // A component directly in `com` makes that class own, not all below `com`.
            ("com.A", .own),
            ("com.stranger.B", .unknown),
            ("androidx.core.content.FileProvider", .sdk("AndroidX")),
            ("io.dcloud.PandoraEntry", .sdk("DCloud")),
            ("Unpackaged", .unknown),
        ])
    func classes(_ name: String, _ owner: Owner) {
        #expect(Self.resolver.owner(ofClass: name) == owner)
    }

    @Test("An SDK's own app keeps its code")
    func vendorApp() {
        let resolver = OwnerResolver(Self.manifest("cn.jpush.example.demo"))
        #expect(resolver.owner(ofClass: "cn.jpush.example.demo.Main") == .own)
        #expect(resolver.owner(ofClass: "cn.jpush.android.Push") == .sdk("JPush"))
    }

    @Test("A declaration that an SDK prescribes is the SDK's; other code in that package is own")
    func prescribed() {
        let entry = Component(kind: .activity, name: "cn.example.app.wxapi.WXEntryActivity", xpath: "/")
        #expect(Self.resolver.owner(of: entry) == .sdk("WeChat"))
        #expect(Self.resolver.owner(ofClass: "cn.example.app.wxapi.Helper") == .own)
    }

    @Test(
        "Permissions with the application id are the SDK's that asks for them",
        arguments: [
            ("cn.example.app.permission.JPUSH_MESSAGE", Owner.sdk("JPush")),
            ("cn.example.app.permission.MIPUSH_RECEIVE", .sdk("MiPush")),
            ("getui.permission.GetuiService.cn.example.app", .sdk("Getui")),
            ("cn.example.app.DYNAMIC_RECEIVER_NOT_EXPORTED_PERMISSION", .sdk("AndroidX")),
            ("cn.example.app.hihonor.permission.PROCESS_PUSH_MSG", .sdk("HonorPush")),
            ("cn.example.app.permission.PROCESS_PUSH_MSG", .sdk("HMSPush")),
            ("cn.example.app.permission.SYNC", .own),
            ("org.stranger.permission.SYNC", .unknown),
        ])
    func permissions(_ name: String, _ owner: Owner) {
        #expect(Self.resolver.owner(ofPermission: name) == owner)
    }

    @Test(
        "Schemes with a vendor's app id are told from the app's own",
        arguments: [
            ("wx0123456789abcdef", "WeChat"), ("tencent101234567", "QQConnect"), ("QQ05F5E100", "QQConnect"),
            ("wb1234567890", "Weibo"), ("alipayexample", "Alipay"), ("um.5f0123456789abcdef012345", "Umeng"),
            ("wxpay", nil), ("tencentmap", nil), ("examplegov", nil), ("https", nil), ("sa", nil),
        ] as [(String, String?)])
    func schemes(_ scheme: String, _ name: String?) {
        #expect(Self.resolver.sdk(ofScheme: scheme)?.name == name)
    }

    @Test("Every row can be read, and every SDK that a mark names exists")
    func tables() {
        #expect(SDKTable.all.count > 150)
        #expect(Set(SDKTable.all.map(\.name)).count == SDKTable.all.count)
        for sdk in SDKTable.all {
            #expect(SDKTable.sdk(named: sdk.name) == sdk)
            #expect(!sdk.title.zh.isEmpty && !sdk.vendor.zh.isEmpty && sdk.title.en.allSatisfy(\.isASCII))
        }
        #expect(SDKTable.sdk(ofClass: "okhttp3.Call")?.role == .library)
    }
}
