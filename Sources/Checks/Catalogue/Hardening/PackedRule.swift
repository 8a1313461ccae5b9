import App
import Findings
import Rules

/// CRK-001: whether somebody packed the app.
enum PackedRule {
    static let rule = Rule(
        id: "CRK-001",
        title: LocalizedText(zh: "应用未加固", en: "The app is not packed"),
        indicator: .antiCracking, severity: .high, kind: .protection, family: .hardening,
        what: LocalizedText(
            zh: """
                按指纹表（\(PackerTable.date)）识别加固产品：Application 类、加载库、载荷文件，并核对清单组件是否缺少实现、方法体是否被抽取。\
                单个弱特征不下结论；隐藏了代码但认不出产品的，强度未知，不作判断。
                """,
            en: """
                Recognises packers by the table of \(PackerTable.date): application class, loader, payload; and looks whether \
                components lack their classes or methods their bodies. One weak name decides nothing. Code that is hidden by \
                nobody known is not judged: how well cannot be told.
                """),
        why: LocalizedText(
            zh: "未加固的应用可被直接反编译、篡改后重新打包分发。",
            en: "Without packing anybody can decompile the app, change it and hand out the copy."),
        fix: LocalizedText(
            zh: "发布前使用仍在维护的加固产品，并与混淆、签名校验和服务端校验配合。",
            en:
                "Pack releases with a product that is kept up, together with obfuscation, signature checks and the server."
        ),
        references: References(masvs: ["MASVS-RESILIENCE-3"], maswe: "MASWE-0089", cwe: 693),
        examples: [
            .code(.fires, ""),
            shell(.silent, "com.stub.StubApp", extends: "Landroid/app/Application;"),
            // A product's name in the chain of superclasses decides, not in the class's own.
            shell(
                .silent, "cn.example.app.MyWrapperProxyApplication",
                extends: "Lcom/wrapper/proxyapplication/WrapperProxyApplication;"),
            .code(.fires, "", classes: ExampleCode.own("MyWrapperProxyApplication", "")),
            // Hidden, but by whom?
            shell(.notAssessable, "cn.example.app.Shell", extends: "Landroid/app/Application;", loading: true),
            Example(.notApplicable),
        ],
        judge: { app in
            guard let code = app.code else {
                return .notAssessable(LocalizedText(zh: "没有读取代码。", en: "The code was not read."))
            }
            if code.program.files.isEmpty, code.gaps.isEmpty { return .withoutCode }
            let packers = app.packing.products(.packer)
            if app.packing.conclusion == .packed, !packers.isEmpty {
                return .partial(app.packing.hidesCode ? 1 : 0.5, packers.map { finding($0, app) })
            }
            if let reason = app.unseenCode(code) { return .notAssessable(reason) }
            let left = packers.map(\.product.title)
            let remark =
                left.isEmpty
                ? (zh: "", en: "")
                : (
                    zh: "，但有 \(left.map(\.zh).joined(separator: "、")) 的文件",
                    en: ", though files of \(left.map(\.en).joined(separator: ", ")) are there"
                )
            return .found([
                Finding(
                    message: LocalizedText(
                        zh: "应用未加固：组件的类和方法体都可直接读取\(remark.zh)。",
                        en: "Not packed: classes and bodies can be read as they are\(remark.en)."), severity: .high,
                    evidence: [.manifest(app.manifest.application?.xpath ?? "/manifest", "")], identity: "missing")
            ])
        })

    private static func finding(_ packer: PackingVerdict.Recognised, _ app: App) -> Finding {
        let isHidden = app.packing.hidesCode
        return Finding(
            message: LocalizedText(
                zh: "由 \(packer.product.title.zh) 加固\(isHidden ? "" : "，但组件的代码仍可读取，按一半计")。",
                en: """
                    Packed with \(packer.product.title.en)\
                    \(isHidden ? "" : "; the code of its components can be read all the same, so it counts half").
                    """),
            owner: .sdk(packer.product.title.en), severity: isHidden ? .info : .high,
            evidence: packer.signs.filter(\.isStrong).prefix(5).map(Evidence.sign), identity: packer.product.id)
    }

    /// An app of which only the shell's class is there.
    static func shell(
        _ expectation: Example.Expectation, _ name: String, extends superclass: String, loading: Bool = false,
        files: [String: Example.Content] = [:]
    ) -> Example {
        let load = """
            const/4 v0, 0
            new-instance v1, Ldalvik/system/DexClassLoader;
            invoke-direct {v1, v0, v0, v0, v0}, Ldalvik/system/DexClassLoader;-><init>(Ljava/lang/String;\
            Ljava/lang/String;Ljava/lang/String;Ljava/lang/ClassLoader;)V
            """
        return Example(
            expectation, application: "android:name=\"\(name)\"", inside: ExampleCode.activityElement, files: files,
            smali: ExampleCode.foreign(
                "L\(name.split(separator: ".").joined(separator: "/"));", extends: superclass,
                ExampleCode.method("attachBaseContext(Landroid/content/Context;)V", loading ? load : "")))
    }
}
