import App
import Findings
import Rules

/// PKG-019 and CRK-008: how much of an app's bundled program anybody can read.
enum ScriptRules {
    static let all = [readable, protected]

    private static let source = String(repeating: "function sum(a, b) {\n  // adds\n  return a + b;\n}\n", count: 120)
    private static let minified =
        "!function(e){" + String(repeating: "e.a=function(t,n){return t+n};", count: 200) + "}({});"
    private static let hermes: [UInt8] =
        [0xc6, 0x1f, 0xbc, 0x03, 0xc1, 0x03, 0x19, 0x1f, 0x60, 0, 0, 0] + [UInt8](repeating: 7, count: 2000)

    static let readable = Rule(
        id: "PKG-019",
        title: LocalizedText(zh: "H5/RN源码与SourceMap泄露", en: "Hybrid bundle not minified or with source map"),
        indicator: .package, severity: .low, family: .web,
        what: LocalizedText(
            zh: "检查自有脚本（H5、React Native、uni-app 等）是否压缩，是否随包携带 SourceMap；公共库不计。",
            en: """
                Looks whether the app's own scripts (H5, React Native, uni-app) are minified, and whether source maps are \
                shipped; published libraries do not count.
                """),
        why: LocalizedText(
            zh: "未压缩的脚本和 SourceMap 等于公开源码，接口、业务逻辑和校验规则一目了然。",
            en: "Readable scripts and source maps publish the source: interfaces, logic and checks are plain to see."),
        fix: LocalizedText(
            zh: "发布构建开启压缩与混淆，SourceMap 只上传到监控平台，不打进安装包。",
            en: "Minify in release builds; upload source maps to your monitoring, and keep them out of the package."),
        references: References(masvs: ["MASVS-RESILIENCE-3"], maswe: "MASWE-0089", cwe: 540),
        examples: [
            Example(.fires, files: ["assets/www/app.js": .text(source)]),
            Example(
                .fires,
                files: [
                    "assets/www/app.js": .text(minified),
                    "assets/www/app.js.map": .text("{\"version\":3,\"sources\":[\"a.ts\"]}"),
                ]),
            Example(.silent, files: ["assets/www/app.js": .text(minified), "assets/www/jquery.js": .text(source)]),
            Example(.notApplicable),
        ],
        judge: { app in
            let scripts = HybridBundle.scripts(app)
            let maps = app.files.filter { $0.path.hasSuffix(".map") && $0.content?.kind == .json }
            guard !scripts.isEmpty || !maps.isEmpty || !HybridBundle.closed(app).isEmpty else { return noScripts }
            let plain = scripts.filter { $0.content?.web?.isMinified == false }
            let findings =
                plain.map { finding($0, zh: "是未压缩的脚本源码", en: "is a script that is not minified") }
                + maps.map { finding($0, zh: "是 SourceMap", en: "is a source map") }
            return .graded(findings, upTo: .low, unless: ContentGap.reason(in: app))
        })

    static let protected = Rule(
        id: "CRK-008",
        title: LocalizedText(zh: "H5/脚本资源未加密", en: "Scripts and assets are not protected"),
        indicator: .antiCracking, severity: .low, kind: .protection, family: .obfuscation,
        what: LocalizedText(
            zh: "检查自有脚本资源（H5、JS、Lua、Python、React Native、uni-app）是明文可读，还是编译（Hermes）或加密；按体积计算比例。",
            en: """
                Looks whether the app's own scripts (H5, JS, Lua, Python, React Native, uni-app) can be read or are compiled \
                (Hermes) or encrypted; the share is that of their sizes.
                """),
        why: LocalizedText(
            zh: "可读的脚本可被直接修改后二次打包，业务逻辑和接口也一并暴露。",
            en: "Readable scripts can be changed and packed again, and show logic and interfaces."),
        fix: LocalizedText(
            zh: "启用 Hermes 字节码，或对脚本资源加密并在加载时校验完整性。",
            en: "Compile with Hermes, or encrypt scripts and check them when they are loaded."),
        references: References(masvs: ["MASVS-RESILIENCE-3"], maswe: "MASWE-0090", cwe: 656),
        examples: [
            Example(.fires, files: ["assets/www/app.js": .text(minified)]),
            Example(
                .fires,
                files: ["assets/main.lua": .text("local a = 1\nprint(a)\n" + String(repeating: "-- x\n", count: 900))]),
            Example(.silent, files: ["assets/index.android.bundle": .bytes(hermes)]),
            Example(.notApplicable, files: ["assets/www/jquery.js": .text(source)]),
        ],
        judge: { app in
            let open = HybridBundle.scripts(app) + HybridBundle.otherScripts(app)
            let closed = HybridBundle.closed(app)
            guard !open.isEmpty || !closed.isEmpty else { return noScripts }
            let openSize = open.reduce(0) { $0 + $1.size }
            let closedSize = closed.reduce(0) { $0 + $1.size }
            let findings = open.map { finding($0, zh: "是可直接阅读的脚本", en: "is a script that anybody can read") }
            return .partial(Double(closedSize) / Double(max(1, openSize + closedSize)), findings)
        })

    private static let noScripts = Judgement.notApplicable(
        zh: "安装包中没有自有的脚本程序。", en: "The package has no scripts of its own.")

    private static func finding(_ file: AppFile, zh: String, en: String) -> Finding {
        let name = PrintableText.of(file.place)
        return Finding(
            message: LocalizedText(zh: "\(name) \(zh)。", en: "\(name) \(en)."), owner: .unknown, severity: .low,
            evidence: [Evidence(.entry(name: file.place, offset: 0), value: "\(file.size)")], identity: file.place)
    }
}
