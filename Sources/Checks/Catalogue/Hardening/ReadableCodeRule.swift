import App
import Code
import Findings
import Rules

/// CRK-002: how much of the app's own code a decompiler shows.
enum ReadableCodeRule {
    static let rule = Rule(
        id: "CRK-002",
        title: LocalizedText(zh: "Java 代码可被反编译", en: "Own code can be decompiled"),
        indicator: .antiCracking, severity: .high, kind: .protection, family: .hardening,
        what: LocalizedText(
            zh: """
                统计应用自身的方法中字节码可读的比例；native 方法和被抽取的方法不可读。已识别的加固产品隐藏的组件按隐藏比例得分；\
                认不出产品的隐藏方式不作判断。
                """,
            en: """
                Counts own methods whose bytecode is there to be read; native methods and extracted bodies are not. What a recognised \
                packer hides earns its share; what is hidden in a way that nobody knows is not judged.
                """),
        why: LocalizedText(
            zh: "反编译工具可把可读的字节码还原为近似 Java 源码，业务逻辑、接口和密钥随之暴露。",
            en: "Decompilers turn bytecode into something like Java: logic, interfaces and keys lie open."),
        fix: LocalizedText(
            zh: "对应用加固，核心逻辑下沉到 Native 层或服务端，并开启混淆。",
            en: "Pack the app, move what matters to native code or the server, and obfuscate the rest."),
        references: References(masvs: ["MASVS-RESILIENCE-3"], maswe: "MASWE-0089", cwe: 656),
        examples: [
            .code(.fires, ""),
            PackedRule.shell(.silent, "com.stub.StubApp", extends: "Landroid/app/Application;"),
            PackedRule.shell(
                .notAssessable, "cn.example.app.Shell", extends: "Landroid/app/Application;", loading: true),
            // All that is there belongs to others.
            Example(
                .notApplicable,
                smali: ExampleCode.foreign("Lcom/alipay/sdk/Env;", ExampleCode.method("run()V", ""))),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app, absence: .isBad) { inquiry in
                if app.packing.hidesCode {
                    let packers = app.packing.products(.packer)
                    guard !packers.isEmpty, app.packing.conclusion == .packed else {
                        return .notAssessable(
                            app.unseenCode(inquiry.code) ?? LocalizedText(zh: "代码被隐藏。", en: "Code is hidden."))
                    }
                    return .found(
                        packers.map { packer in
                            Finding(
                                message: LocalizedText(
                                    zh: "自身代码由 \(packer.product.title.zh) 隐藏，未验证其强度。",
                                    en: "\(packer.product.title.en) hides own code; how well was not tried."),
                                owner: .sdk(packer.product.title.en), severity: .info,
                                evidence: packer.signs.filter(\.isStrong).prefix(5).map(Evidence.sign),
                                identity: packer.product.id)
                        })
                }
                let census = inquiry.code.census
                let all = census.bodyCount + census.natives.count
                guard all > 0 else {
                    return .notApplicable(
                        zh: "dex 中没有应用自身的代码。", en: "The dex files hold no code of the app's own.")
                }
                let readable = census.bodyCount - census.hollow.count
                return .partial(
                    1 - Double(readable) / Double(all),
                    [
                        Finding(
                            message: LocalizedText(
                                zh: "应用自身的 \(all) 个方法中，\(readable) 个可直接反编译。",
                                en: "Of \(all) own methods, \(readable) can be decompiled."), severity: .high,
                            evidence: inquiry.wholeApp("\(readable)/\(all)"), identity: "readable")
                    ])
            }
        })
}
