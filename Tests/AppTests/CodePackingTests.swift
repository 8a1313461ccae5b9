import Checks
import Code
import Rules
import TestSupport
import Testing

@testable import App

@Suite("Packing that the code shows")
struct CodePackingTests {
    private static let launcher = """
        <activity android:name=".Main" android:exported="true"><intent-filter>
        <action android:name="android.intent.action.MAIN"/><category android:name="android.intent.category.LAUNCHER"/>
        </intent-filter></activity>
        """

    private func app(
        _ smali: String, application: String = "", components: [String] = [], files: [String: Example.Content] = [:]
    ) throws -> App {
        let inside = Self.launcher + components.map { "<activity android:name=\".\($0)\"/>" }.joined()
        return try ExampleApp.build(
            Example(
                .silent, application: application.isEmpty ? "" : "android:name=\"\(application)\"", inside: inside,
                files: files, smali: smali))
    }

    private func type(_ name: String, _ members: String = "", extends superclass: String = "Landroid/app/Activity;")
        -> String
    {
        ".class public Lcn/example/app/\(name);\n.super \(superclass)\n\(members)\n"
    }

    private func method(_ name: String, _ body: String) -> String {
        ".method public \(name)\n.registers 4\n\(body)\nreturn-void\n.end method\n"
    }

    private func kinds(_ app: App) -> Set<PackingSign.Kind> { Set(app.packing.signs.map(\.kind)) }

    /// Creates a class loader.
    private let load = """
        const/4 v0, 0
        new-instance v1, Ldalvik/system/DexClassLoader;
        invoke-direct {v1, v0, v0, v0, v0}, Ldalvik/system/DexClassLoader;-><init>(Ljava/lang/String;\
        Ljava/lang/String;Ljava/lang/String;Ljava/lang/ClassLoader;)V
        """

    @Test("An app whose components are there is not packed, whatever its first class loads")
    func plain() throws {
        let loading = type(
            "Shell", method("attachBaseContext(Landroid/content/Context;)V", load),
            extends: "Landroid/app/Application;")
        let app = try app(type("Main") + loading, application: "cn.example.app.Shell")
        #expect(kinds(app) == [.loader])
        #expect(app.packing.conclusion == .notSeen && !app.packing.hidesCode && app.packing.showsComponents)
    }

    @Test("Nobody's shell: the launcher is missing, and what runs first loads code, over two calls")
    func shell() throws {
        let shell = type(
            "Shell",
            method("attachBaseContext(Landroid/content/Context;)V", "invoke-static {}, Lcn/example/app/A;->a()V"),
            extends: "Landroid/app/Application;")
        let helper =
            type(
                "A",
                ".method static a()V\ninvoke-static {}, Lcn/example/app/A;->b()V\nreturn-void\n.end method\n"
                    + ".method static b()V\n.registers 4\n\(load)\nreturn-void\n.end method\n",
                extends: "Ljava/lang/Object;")
        let app = try app(shell + helper, application: "cn.example.app.Shell")
        #expect(kinds(app) == [.missingComponents, .stubDex, .loader])
        #expect(app.packing.signs.first { $0.kind == .loader }?.value == "dalvik.system.DexClassLoader.<init>")
        #expect(app.packing.signs.first { $0.kind == .missingComponents }?.value == "1/1")
        #expect(app.packing.conclusion == .packed && app.packing.hidesCode && app.packing.products.isEmpty)
    }

    @Test("One missing component among others hides nothing; three of six do")
    func share() throws {
        let names = ["A", "B", "C", "D", "E"]
        let few = try app((["Main"] + names.dropLast()).map { type($0) }.joined(), components: names)
        #expect(kinds(few).isEmpty && !few.packing.hidesCode)
        let half = try app((["Main"] + names.dropLast(3)).map { type($0) }.joined(), components: names)
        #expect(kinds(half).contains(.missingComponents) && half.packing.hidesCode)
    }

    @Test("Components of SDKs and of the platform are not asked for")
    func foreign() throws {
        let smali = type("Main")
        let sdk = """
            <service android:name="cn.jpush.android.service.PushService"/>
            <service android:name="cn.jpush.android.service.DaemonService"/>
            <service android:name="cn.jpush.android.service.DataShare"/>
            <activity android:name="android.app.NativeActivity"/>
            """
        let app = try ExampleApp.build(Example(.silent, inside: Self.launcher + sdk, smali: smali))
        #expect(app.packing.signs.isEmpty && app.packing.showsComponents)
    }

    @Test(
        "A packer's class decides if it is there to run, also as a superclass under any name",
        arguments: [
            ("com.stub.StubApp", "Landroid/app/Application;", "qihoo360-jiagu"),
            (
                "cn.example.app.MyWrapperProxyApplication", "Lcom/wrapper/proxyapplication/WrapperProxyApplication;",
                "tencent-legu"
            ),
        ])
    func shellClass(name: String, superclass: String, product: String) throws {
        let descriptor = DescriptorText.descriptor(ofClass: name)
        let app = try app(".class public \(descriptor)\n.super \(superclass)\n", application: name)
        #expect(app.packing.products.map(\.product.id) == [product])
        #expect(app.packing.conclusion == .packed && kinds(app).contains(.shellClass))
        // Named, but nobody defines it; and the components are there.
        let named = try self.app(type("Main"), application: name)
        #expect(!kinds(named).contains(.shellClass) && named.packing.conclusion != .packed)
    }

    @Test("A packer's files beside code that can be read hide nothing")
    func leftOver() throws {
        let app = try app(
            type("Main"),
            files: ["lib/arm64-v8a/libDexHelper.so": .text("x"), "assets/classes.jar": .text("x")])
        #expect(app.packing.conclusion == .suspected && !app.packing.hidesCode)
    }

    @Test("Bodies of which nops are left were taken out; empty ones and aligned tables were not")
    func extracted() throws {
        let hollow = (0..<4).map { method("a\($0)()V", "nop\nnop\nnop\nnop") }.joined()
        let app = try app(type("Main", hollow))
        #expect(app.packing.signs.map(\.value) == ["4/4"] && kinds(app) == [.extractedCode])
        #expect(app.packing.conclusion == .packed && app.packing.hidesCode)
        let empty = (0..<40).map { method("a\($0)()V", "nop") }.joined()
        #expect(try self.app(type("Main", empty)).packing.signs.isEmpty)
    }

    @Test("onCreate of activities: native, or without any call")
    func starts() throws {
        let native = ".method public native onCreate(Landroid/os/Bundle;)V\n.end method\n"
        let one = try app(type("Main", native))
        #expect(kinds(one) == [.nativeStart] && one.packing.hidesCode)
        // Not an activity's.
        let other = try app(type("Main") + type("A", native, extends: "Ljava/lang/Object;"))
        #expect(other.packing.signs.isEmpty)
        let idle = method("onCreate(Landroid/os/Bundle;)V", "const/4 v0, 0")
        let three = try app(["Main", "A", "B"].map { type($0, idle) }.joined(), components: ["A", "B"])
        #expect(kinds(three) == [.extractedCode])
        let calling = method(
            "onCreate(Landroid/os/Bundle;)V",
            "invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V")
        let alive = try app(["Main", "A", "B"].map { type($0, calling) }.joined(), components: ["A", "B"])
        #expect(alive.packing.signs.isEmpty)
    }
}
