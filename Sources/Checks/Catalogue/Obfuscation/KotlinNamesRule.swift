import App
import Code
import Findings
import Rules

/// CRK-032: names that Kotlin keeps beside the code.
enum KotlinNamesRule {
    static let rule = Rule(
        id: "CRK-032",
        title: LocalizedText(zh: "Kotlin 元数据泄露原始名称", en: "Kotlin keeps names that were taken away"),
        indicator: .antiCracking, severity: .low, family: .obfuscation,
        what: LocalizedText(
            zh: """
                检查应用自身已混淆的类：kotlin.Metadata 注解的 d2 是否仍有原成员名，以及短名方法中 Intrinsics 参数检查的常量是否仍为原参数名。\
                没有使用 Kotlin 的应用不涉及。
                """,
            en: """
                Looks at own classes with short names: does kotlin.Metadata still tell the members' names (d2), and do parameter \
                checks of Intrinsics in methods with short names still name the parameters?
                """),
        why: LocalizedText(
            zh: "攻击者可以据此把混淆后的类和方法对应回原来的名称。",
            en: "It gives obfuscated classes and methods their names back."),
        fix: LocalizedText(
            zh: "R8 全模式会改写元数据；不要整体保留 kotlin.Metadata，并用 -assumenosideeffects 移除 Intrinsics 参数检查。",
            en: """
                R8 in full mode rewrites the metadata: do not keep kotlin.Metadata as a whole, and remove the checks with \
                -assumenosideeffects.
                """),
        references: References(masvs: ["MASVS-RESILIENCE-3"], maswe: "MASWE-0093", cwe: 656),
        examples: [
            .code(.fires, "", classes: metadata("a", "password")),
            // The class has its name anyway.
            .code(.silent, "", classes: metadata("Login", "password")),
            .code(.silent, "", classes: metadata("a", "b")),
            .code(.fires, "", members: parameterCheck("a", "password")),
            .code(.silent, "", members: parameterCheck("login", "password")),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let program = inquiry.program
                let hasMetadata = program.type("Lkotlin/Metadata;") != nil
                let checks = inquiry.calls(patterns)
                guard hasMetadata || !checks.isEmpty else {
                    return .notApplicable(zh: "应用没有使用 Kotlin。", en: "The app does not use Kotlin.")
                }
                let census = inquiry.code.census
                var findings: [Finding] = []
                if census.tellingCount > 0 {
                    findings.append(
                        Finding(
                            message: LocalizedText(
                                zh: "\(census.tellingCount) 个已混淆的类仍带有原始名称的 Kotlin 元数据。",
                                en: "Kotlin metadata of \(census.tellingCount) obfuscated classes tells their names."),
                            severity: .low, evidence: inquiry.evidence(of: census.telling, "kotlin.Metadata d2"),
                            identity: "metadata"))
                }
                let hits = checks.lazy.compactMap { inquiry.namedParameter($0) }.prefix(200)
                findings += inquiry.findings(Array(hits), "parameters") { name in
                    LocalizedText(
                        zh: "\(name) 中的短名方法保留了原参数名。",
                        en: "Methods with short names in \(name) keep the names of their parameters.")
                }
                return .found(findings)
            }
        })

    private static let patterns = [
        "checkNotNullParameter", "checkParameterIsNotNull", "checkNotNullExpressionValue",
    ].map { MethodPattern("Lkotlin/jvm/internal/Intrinsics;", $0) }

    private static func metadata(_ name: String, _ member: String) -> String {
        """
        .class public Lcn/example/app/\(name);
        .super Ljava/lang/Object;
        .annotation runtime Lkotlin/Metadata;
        d2 = { "", "\(member)" }
        .end annotation
        .method public static b()V
        return-void
        .end method

        """
    }

    private static func parameterCheck(_ method: String, _ parameter: String) -> String {
        """
        .method static \(method)(Ljava/lang/String;)V
        .registers 2
        const-string v0, "\(parameter)"
        invoke-static {p0, v0}, Lkotlin/jvm/internal/Intrinsics;->\
        checkNotNullParameter(Ljava/lang/Object;Ljava/lang/String;)V
        return-void
        .end method

        """
    }
}

extension CodeInquiry {
    /// A parameter check in an own method whose name was taken away; nil for every other.
    fileprivate func namedParameter(_ site: Site) -> CodeHit? {
        guard code.owner(of: site) == .own, methodName(at: site).utf8.count <= 2,
            let name = program.argument(1, of: site, depth: 0).string, name.utf8.count >= 4
        else { return nil }
        return CodeHit(site, PrintableText.of(name), severity: .low)
    }
}
