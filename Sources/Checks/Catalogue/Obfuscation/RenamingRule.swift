import App
import Code
import Findings
import Rules

/// CRK-003: names that tell a reader everything.
enum RenamingRule {
    static let rule = Rule(
        id: "CRK-003",
        title: LocalizedText(zh: "代码未混淆或混淆率低", en: "Names of code not obfuscated"),
        indicator: .antiCracking, severity: .medium, kind: .protection, family: .obfuscation,
        what: LocalizedText(
            zh: """
                统计应用自身代码（含按调用关系归属的无名包）中名称不超过两个字符的方法所占比例，构造方法和编译器生成的方法不计；10% 以下不得分，\
                50% 以上得满分。只看名称，不看编译器标记。
                """,
            en: """
                Counts the methods of own code (also in nameless packages that belong to it by their calls) with names of at most \
                two characters, without constructors and what compilers add: up to 10 % earn nothing, 50 % all. Names count, not \
                the compiler's mark.
                """),
        why: LocalizedText(
            zh: "保留原名的代码反编译后近似源码，攻击者按名称即可定位登录、加密和校验逻辑。",
            en:
                "With their names decompiled classes read like the source: log-in, encryption and checks are found by name."
        ),
        fix: LocalizedText(
            zh: "发布构建开启 R8（minifyEnabled），缩小 -keep 的范围，并用 -repackageclasses 合并包名。",
            en: "Turn R8 on for releases (minifyEnabled), keep few classes, and merge packages with -repackageclasses."),
        references: References(masvs: ["MASVS-RESILIENCE-3"], maswe: "MASWE-0089", cwe: 656),
        examples: [
            .code(.fires, "", members: methods("readable")),
            .code(.silent, "", members: methods("a")),
            // An SDK's short names are not the app's.
            .code(
                .fires, "", members: methods("readable"),
                classes: ExampleCode.foreign("Lcom/alipay/sdk/Env;", methods("a"))),
            // A package without a name of its own that uses the app's classes.
            .code(
                .silent,
                "invoke-static {}, La/b/c;->a0()V",
                classes: ExampleCode.own(
                    "Login",
                    ExampleCode.method("b()V", "invoke-static {}, La/b/c;->a0()V")
                        + ExampleCode.method("c()V", "invoke-static {}, La/b/c;->a1()V"))
                    + ExampleCode.foreign(
                        "La/b/c;",
                        methods("a") + ExampleCode.method("a()V", "invoke-static {}, Lcn/example/app/Login;->b()V"))),
            .code(.notAssessable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofOwnCode(app, atLeast: 8) { inquiry, census in
                let share = census.shortNameShare ?? 0
                let percent = census.shortNameCount.percent(of: census.nameCount)
                return .partial(
                    (share - 0.1) / 0.4,
                    [
                        Finding(
                            message: LocalizedText(
                                zh: "应用自身的 \(census.nameCount) 个方法中，\(percent)% 的名称被混淆。",
                                en: "Of \(census.nameCount) own methods, \(percent) % have a name that says nothing."),
                            severity: share < 0.5 ? .medium : .info,
                            evidence: inquiry.wholeApp("\(census.shortNameCount)/\(census.nameCount)"),
                            identity: "names")
                    ])
            }
        })

    private static func methods(_ name: String) -> String {
        (0..<9).map { ".method static \(name)\($0)()V\nreturn-void\n.end method\n" }.joined()
    }
}
