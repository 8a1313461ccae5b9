import App
import Code
import Findings
import Rules

/// PKG-037: providers that guard only reading or only writing.
enum HalfOpenProviderRule {
    static let rule = Rule(
        id: "PKG-037",
        title: LocalizedText(
            zh: "Provider 读写权限不对称", en: "Provider protects only reading or only writing"),
        indicator: .package, severity: .medium, family: .providers,
        what: LocalizedText(
            zh: "检查导出的 Provider 只对读或只对写要求权限，而另一侧的方法确有实现；直接返回常量或抛异常的不算实现。",
            en: """
                Looks for exported providers that ask for a permission only to read or only to write, while the other side is \
                implemented. Methods that return a constant or only throw are not.
                """),
        why: LocalizedText(
            zh: "没有保护的一侧对任何应用开放：数据可被篡改，或被读走。",
            en: "The other side is open to every app: data is changed or read."),
        fix: LocalizedText(
            zh: "用 android:permission 同时保护读写，或补上缺少的 readPermission、writePermission。",
            en: "Guard both with android:permission, or add the readPermission or writePermission that is missing."),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0064", cwe: 732),
        examples: [
            example(.fires, "readPermission", "insert"),
            example(.fires, "writePermission", "query"),
            // Writing is not implemented: there is nothing to guard.
            example(.silent, "readPermission", "query"),
            example(.silent, "permission", "insert"),
            example(.notApplicable, "readPermission", "insert", exported: false),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let exported = app.manifest.components(.provider).filter {
                    $0.mayBeExported && ($0.readPermission != nil || $0.writePermission != nil)
                }
                guard !exported.isEmpty else {
                    return .notApplicable(
                        zh: "没有导出并要求权限的 Provider。", en: "No provider is exported behind a permission.")
                }
                let half = exported.filter { ($0.readPermission == nil) != ($0.writePermission == nil) }
                let findings = half.compactMap { finding($0, inquiry) }
                let hidden = half.filter { inquiry.definedClass(of: $0) == nil }
                if findings.isEmpty, let first = hidden.first {
                    return .notAssessable(
                        LocalizedText(
                            zh: "代码中找不到 \(first.name)，无法得知未保护的一侧有无实现。",
                            en: "The code does not hold \(first.name): whether its open side is implemented is unknown."
                        ))
                }
                return .found(findings)
            }
        })

    private static func finding(_ component: Component, _ inquiry: CodeInquiry) -> Finding? {
        let isReadOpen = component.readPermission == nil
        let names = isReadOpen ? ProviderMethods.reading : ProviderMethods.writing
        guard let type = inquiry.definedClass(of: component), inquiry.isImplemented(names, in: type) else { return nil }
        let guarded = component.readPermission ?? component.writePermission ?? ""
        return Finding(
            message: isReadOpen
                ? LocalizedText(
                    zh: "\(component.caption) 只对写要求权限，任何应用都能读取。",
                    en: "\(component.caption) asks for a permission only to write: every app can read it.")
                : LocalizedText(
                    zh: "\(component.caption) 只对读要求权限，任何应用都能写入。",
                    en: "\(component.caption) asks for a permission only to read: every app can write to it."),
            owner: inquiry.app.owners.owner(of: component), severity: .medium,
            evidence: [.attribute(isReadOpen ? "writePermission" : "readPermission", of: component, guarded)],
            identity: component.name)
    }

    private static func example(
        _ expectation: Example.Expectation, _ attribute: String, _ method: String, exported: Bool = true
    ) -> Example {
        let work = """
            invoke-virtual {p0}, Lcn/example/app/Records;->getContext()Landroid/content/Context;
            move-result-object v0
            """
        let prototypes = [
            "insert": "insert(Landroid/net/Uri;Landroid/content/ContentValues;)Landroid/net/Uri;",
            "query":
                "query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)"
                + "Landroid/database/Cursor;",
        ]
        let members = prototypes.sorted { $0.key < $1.key }.map { name, prototype in
            ExampleCode.body(prototype, (name == method ? work : "") + "\nconst/4 v0, 0\nreturn-object v0")
        }
        return Example(
            expectation,
            inside: """
                <provider android:name=".Records" android:authorities="cn.example.app.records"
                android:exported="\(exported)" android:\(attribute)="cn.example.app.permission.DATA"/>
                """,
            smali: ExampleCode.own("Records", extends: "Landroid/content/ContentProvider;", members.joined()))
    }
}
