import App
import Code
import Dex
import Findings
import Rules

/// PKG-052: components that every app can crash.
enum ExtraCrashRule {
    static let rule = Rule(
        id: "PKG-052",
        title: LocalizedText(zh: "组件本地拒绝服务", en: "Exported components that others can crash"),
        indicator: .package, severity: .low, family: .components,
        what: LocalizedText(
            zh: """
                分析导出且不要求权限的 Activity、Service、Receiver 的入口方法：读取 Intent 附加数据（get*Extra、getExtras）而没有捕获 \
                RuntimeException 或更上层异常的计入，每个组件一次。
                """,
            en: """
                Looks at the first methods of activities, services and receivers that are exported without a permission: reading \
                extras (get*Extra, getExtras) without a handler for RuntimeException or above it counts, once a component.
                """),
        why: LocalizedText(
            zh: "其他应用传入畸形的序列化数据即可使应用反复崩溃。",
            en: "With malformed serialised data other apps crash it again and again."),
        fix: LocalizedText(
            zh: "不需要对外的组件设为不导出；读取附加数据时捕获异常并校验类型与空值。",
            en: "Do not export what others need not reach; catch exceptions where extras are read, check type and null."
        ),
        references: References(masvs: ["MASVS-CODE-4"], maswe: "MASWE-0084", cwe: 248),
        examples: [
            example(.fires, "exported=\"true\"", read),
            // A handler that is too narrow.
            example(.fires, "exported=\"true\"", guarded("Ljava/io/IOException;")),
            example(.silent, "exported=\"true\"", guarded("Ljava/lang/Exception;")),
            example(.silent, "exported=\"false\"", read),
            example(.silent, "exported=\"true\"", ""),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let owners = app.owners
                let open = app.manifest.components.filter { component in
                    component.kind != .provider && component.kind != .activityAlias && component.mayBeExported
                        && component.permission == nil
                }
                guard !open.isEmpty else {
                    return .notApplicable(zh: "没有对外开放的组件。", en: "No component is open to others.")
                }
                return .found(
                    open.compactMap { component in
                        guard let type = inquiry.definedClass(of: component) else { return nil }
                        let reads = inquiry.intentReads(of: type, starts).filter { !$0.name.hasPrefix("getData") }
                        guard let read = reads.first(where: { !inquiry.isGuarded($0.site) }) else { return nil }
                        var finding = Finding(
                            message: LocalizedText(
                                zh: "\(component.caption) 读取外部传入的附加数据而未捕获异常。",
                                en: "\(component.caption) reads extras from other apps without a handler."),
                            owner: owners.owner(of: component), severity: .low,
                            evidence: [inquiry.evidence(read.site)], identity: component.name)
                        finding.path = inquiry.code.path(to: read.site)
                        return finding
                    })
            }
        })

    private static let starts = [
        "onCreate", "onNewIntent", "onStart", "onResume", "onStartCommand", "onBind", "onHandleIntent", "onReceive",
    ]

    private static let read = """
        const-string v0, "user"
        const/4 v1, 0
        invoke-virtual {v1, v0}, Landroid/content/Intent;->getSerializableExtra(Ljava/lang/String;)Ljava/io/Serializable;
        move-result-object v0
        """

    private static func guarded(_ type: String) -> String {
        """
        :from
        \(read)
        :to
        .catch \(type) {:from .. :to} :handler
        return-void
        :handler
        move-exception v0
        """
    }

    private static func example(_ expectation: Example.Expectation, _ attributes: String, _ body: String) -> Example {
        .code(
            expectation, inside: "<activity android:name=\".Pay\" android:\(attributes)/>", "",
            classes: ExampleCode.own(
                "Pay", extends: "Landroid/app/Activity;", ExampleCode.method("onCreate(Landroid/os/Bundle;)V", body)))
    }
}

extension CodeInquiry {
    /// True if a handler of the method around it catches what an instruction throws at run time.
    func isGuarded(_ site: Site) -> Bool {
        guard let method = program.method(at: site), let (file, code) = program.code(of: method) else { return false }
        let dex = program.files[file].dex
        guard code.tryCount > 0, let tries = try? dex.tryBlocks(of: code) else { return false }
        let address = (site.offset - code.instructionsOffset) / 2
        return tries.contains { block in
            block.range.contains(address)
                && block.handlers.contains { handler in
                    guard let type = handler.type else { return true }
                    return Self.wide.contains(dex.name(ofType: type))
                }
        }
    }

    private static let wide: Set<String> = [
        "Ljava/lang/Throwable;", "Ljava/lang/Exception;", "Ljava/lang/RuntimeException;",
    ]
}
