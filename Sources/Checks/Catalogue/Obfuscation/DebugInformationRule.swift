import App
import Code
import Findings
import Rules

/// CRK-006: what the compiler left for debuggers.
enum DebugInformationRule {
    static let rule = Rule(
        id: "CRK-006",
        title: LocalizedText(zh: "调试信息未清除", en: "Debug information left in the code"),
        indicator: .antiCracking, severity: .low, kind: .protection, family: .obfuscation,
        what: LocalizedText(
            zh: """
                统计应用自身代码中保留源文件名的类、保留局部变量名或参数名的方法：两者都清除得满分，只保留行号（源文件名已替换）也算清除。
                """,
            en: """
                Counts own classes that name their source file and own methods that name variables or parameters. Without both it \
                passes; line numbers alone, with the file's name replaced, do no harm.
                """),
        why: LocalizedText(
            zh: "源文件名、变量名和参数名会还原出类和方法的用途，使混淆失去意义。",
            en: "Names of files, variables and parameters tell what obfuscated classes and methods are for."),
        fix: LocalizedText(
            zh: "发布构建使用 R8，不保留 LocalVariableTable、MethodParameters，并设置 -renamesourcefileattribute SourceFile。",
            en: """
                Build releases with R8, keep neither LocalVariableTable nor MethodParameters, and set \
                -renamesourcefileattribute SourceFile.
                """),
        references: References(masvs: ["MASVS-RESILIENCE-3"], maswe: "MASWE-0093", cwe: 215),
        examples: [
            .code(.silent, ""),
            .code(.fires, "", classes: source("Login.java", "")),
            .code(.fires, "", classes: source("SourceFile", ".line 7\n.local v0, \"password\":I\n")),
            // Lines alone tell nothing; nor does a name that an obfuscator put there.
            .code(.silent, "", classes: source("SourceFile", ".line 7\n")),
            .code(
                .silent, "",
                classes: source("Env.java", "").replacing("Lcn/example/app/", with: "Lcom/alipay/sdk/")),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofOwnCode(app) { inquiry, census in
                let hasSources = census.sourceCount * 4 > census.classCount
                let hasNames = census.localNames.count > 0
                guard hasSources || hasNames else { return .pass }
                var findings: [Finding] = []
                if hasSources {
                    findings.append(
                        Finding(
                            message: LocalizedText(
                                zh: "应用自身的 \(census.classCount) 个类中有 \(census.sourceCount) 个保留了源文件名。",
                                en: "\(census.sourceCount) of \(census.classCount) own classes name their source file."),
                            severity: .low,
                            evidence: inquiry.wholeApp("\(census.sourceCount)/\(census.classCount)"),
                            identity: "source files"))
                }
                if hasNames {
                    findings.append(
                        Finding(
                            message: LocalizedText(
                                zh: "方法保留了变量名或参数名（抽查 \(census.searchedForNames) 个，\(census.localNames.count) 个保留）。",
                                en: """
                                    Methods name their variables or parameters: \(census.localNames.count) of \
                                    \(census.searchedForNames) looked at.
                                    """), severity: .low,
                            evidence: inquiry.evidence(of: census.localNames.methods, "names of variables"),
                            identity: "variables"))
                }
                return .partial(hasSources && hasNames ? 0 : 0.5, findings)
            }
        })

    private static func source(_ name: String, _ debug: String) -> String {
        """
        .class public Lcn/example/app/Login;
        .super Ljava/lang/Object;
        .source "\(name)"
        .method public static check()V
        .registers 2
        const/4 v0, 0
        \(debug)return-void
        .end method

        """
    }
}
