import App
import Code
import Findings
import Rules

/// PKG-035: content providers that anybody may use.
enum OpenProviderRule {
    static let rule = Rule(
        id: "PKG-035",
        title: LocalizedText(zh: "Content Provider 导出且无权限", en: "Exported content provider without permission"),
        indicator: .package, severity: .high, family: .providers,
        what: LocalizedText(
            zh: """
                检查导出（targetSdk 低于 17 时默认导出）且读、写都不要求权限的 Provider。代码中查询、写入、打开文件和 call 都为空实现的只作提示。
                """,
            en: """
                Looks for exported providers (the default below targetSdk 17) that ask for a permission neither to read nor to \
                write. One whose methods do nothing is reported only.
                """),
        why: LocalizedText(
            zh: "任何应用都能直接查询、修改其中的数据或打开文件。",
            en: "Any app queries and changes its data, or opens its files."),
        fix: LocalizedText(
            zh: "设置 android:exported=\"false\"；需要共享时配置 signature 级别的读写权限，或按次授予 URI 权限。",
            en: "Set android:exported=\"false\"; to share, ask for signature permissions or grant single URIs."),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0064", cwe: 926),
        examples: [
            example(.fires, "android:exported=\"true\""),
            example(.fires, targetSdk: 16, ""),
            example(.silent, ""),
            example(.silent, "android:exported=\"true\" android:permission=\"cn.example.app.permission.DATA\""),
            // There is nothing to get from it: it is there to be started.
            example(.silent, "android:exported=\"true\"", query: "const/4 v0, 0\nreturn-object v0"),
            Example(.notApplicable),
        ],
        judge: judge)

    private static func example(
        _ expectation: Example.Expectation, targetSdk: Int = 35, _ attributes: String,
        query: String = """
        new-instance v0, Landroid/database/MatrixCursor;
        const/4 v1, 0
        invoke-direct {v0, v1}, Landroid/database/MatrixCursor;-><init>([Ljava/lang/String;)V
        return-object v0
        """
    ) -> Example {
        Example(
            expectation, minSdk: 16, targetSdk: targetSdk,
            inside:
                "<provider android:name=\".Records\" android:authorities=\"cn.example.app.records\" \(attributes)/>",
            smali: ExampleCode.own(
                "Records", extends: "Landroid/content/ContentProvider;",
                ExampleCode.body(
                    "query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)"
                        + "Landroid/database/Cursor;", query)))
    }

    private static func judge(_ app: App) -> Judgement {
        let providers = app.manifest.components(.provider)
        guard !providers.isEmpty else {
            return .notApplicable(zh: "应用没有 Provider。", en: "The app has no provider.")
        }
        let inquiry = app.code.map { CodeInquiry(app: app, code: $0) }
        let owners = app.owners
        let open = providers.filter { $0.mayBeExported && $0.readPermission == nil && $0.writePermission == nil }
        return .graded(
            open.map { component in
                let isIdle = inquiry.map { idles($0, component) } ?? false
                return Finding(
                    message: isIdle
                        ? LocalizedText(
                            zh: "\(component.caption) 已导出且无权限，但其方法均为空实现。",
                            en: "\(component.caption) is exported without a permission, but its methods do nothing.")
                        : LocalizedText(
                            zh: "\(component.caption) 已导出，读写均不要求权限。",
                            en: "\(component.caption) is exported and asks for no permission to read or write."),
                    owner: owners.owner(of: component), severity: isIdle ? .info : .high,
                    evidence: [
                        .attribute(
                            "exported", of: component, component.isExportedByDefault ? "true (default)" : "true")
                    ],
                    identity: component.name)
            }, upTo: .high)
    }

    /// True if all that others can call is known and does nothing.
    private static func idles(_ inquiry: CodeInquiry, _ component: Component) -> Bool {
        guard let type = inquiry.definedClass(of: component), inquiry.code.gaps.isEmpty,
            // A class above it that is neither the platform's nor in the files may do anything.
            inquiry.program.ancestors(of: type).contains(where: {
                inquiry.program.descriptor(of: $0) == "Landroid/content/ContentProvider;"
            })
        else { return false }
        return !inquiry.isImplemented(ProviderMethods.all, in: type)
    }
}
