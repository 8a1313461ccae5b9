import App
import Code
import Findings
import Rules

/// PKG-049: callers choose the fragment that an exported screen shows.
enum FragmentInjectionRule {
    static let rule = Rule(
        id: "PKG-049",
        title: LocalizedText(zh: "Fragment 注入", en: "Fragment injection"),
        indicator: .package, severity: .medium, family: .components,
        what: LocalizedText(
            zh: """
                检查导出的 PreferenceActivity 子类：isValidFragment 恒返回 true，或在 minSdk、targetSdk 低于 19 时没有重写；以及导出的 \
                Activity 用 Intent 传入的类名调用 Fragment.instantiate。
                """,
            en: """
                Looks at exported subclasses of PreferenceActivity whose isValidFragment always returns true, or is missing \
                with minSdk or targetSdk below 19, and at exported activities that call Fragment.instantiate with a class \
                name out of the intent.
                """),
        why: LocalizedText(
            zh: "其他应用可以在本应用的界面中加载任意 Fragment，绕过密码修改等页面的校验。",
            en:
                "Other apps load any fragment of the app in its screen and so get by checks, such as that of a password."
        ),
        fix: LocalizedText(
            zh: "界面不需要导出就设 exported=\"false\"；否则在 isValidFragment 中只放行列表中的类名。",
            en: "Do not export the screen, or let isValidFragment accept listed classes only."),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0062", cwe: 470),
        examples: [
            settings(.fires, isValid: "const/4 v0, 1\nreturn v0"),
            settings(.fires, minSdk: 16, isValid: nil),
            // Android itself refuses from API 19 on.
            settings(.silent, isValid: nil),
            settings(
                .silent,
                isValid: """
                    const-string v0, "cn.example.app.GeneralFragment"
                    invoke-virtual {v0, p1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
                    move-result v0
                    return v0
                    """),
            // The same body where nobody else gets in.
            settings(.notApplicable, exported: false, isValid: "const/4 v0, 1\nreturn v0"),
            .code(.fires, instantiate("v1", "cn.example.app.Fragment")),
            .code(.silent, instantiate("v2", "cn.example.app.Fragment")),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let screens = inquiry.exportedSettings
                let sites = inquiry.calls(instantiations)
                guard !screens.isEmpty || !sites.isEmpty else {
                    return .notApplicable(
                        zh: "没有导出的 PreferenceActivity，代码也没有按类名创建 Fragment。",
                        en: "No PreferenceActivity is exported, and no fragment is made by its name.")
                }
                let named = sites.compactMap { inquiry.namedByCaller($0) }
                return .found(
                    screens.compactMap { inquiry.openSettings($0.component, $0.type) }
                        + inquiry.findings(named, "fragment-name") { name in
                            LocalizedText(
                                zh: "\(name) 按 Intent 传入的类名创建 Fragment。",
                                en: "\(name) makes the fragment that the caller's intent names.")
                        })
            }
        })

    private static let instantiations = [
        "Landroid/app/Fragment;", "Landroid/support/v4/app/Fragment;", "Landroidx/fragment/app/Fragment;",
    ].map { MethodPattern($0, "instantiate") }

    private static func settings(
        _ expectation: Example.Expectation, minSdk: Int = 26, exported: Bool = true, isValid: String?
    ) -> Example {
        let member = isValid.map { ExampleCode.body("isValidFragment(Ljava/lang/String;)Z", ".registers 3\n" + $0) }
        return Example(
            expectation, minSdk: minSdk,
            inside: "<activity android:name=\".Settings\" android:exported=\"\(exported)\"/>",
            smali: ExampleCode.own("Settings", extends: "Landroid/preference/PreferenceActivity;", member ?? ""))
    }

    private static func instantiate(_ register: String, _ constant: String) -> String {
        """
        invoke-virtual {p0}, Lcn/example/app/MainActivity;->getIntent()Landroid/content/Intent;
        move-result-object v0
        const-string v2, "\(constant)"
        invoke-virtual {v0, v2}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
        move-result-object v1
        invoke-static {p0, \(register)}, Landroidx/fragment/app/Fragment;->\
        instantiate(Landroid/content/Context;Ljava/lang/String;)Landroidx/fragment/app/Fragment;
        """
    }
}

extension CodeInquiry {
    /// The exported activities that are a `PreferenceActivity`, with their classes.
    fileprivate var exportedSettings: [(component: Component, type: CodeType)] {
        guard let base = program.type("Landroid/preference/PreferenceActivity;") else { return [] }
        return app.manifest.components.filter(\.mayBeExported).compactMap { component in
            guard component.kind == .activity || component.kind == .activityAlias,
                let type = type(ofClass: component.targetActivity ?? component.name), program.isKind(type, of: base)
            else { return nil }
            return (component, type)
        }
    }

    fileprivate func openSettings(_ component: Component, _ type: CodeType) -> Finding? {
        let method = program.signature("isValidFragment", "(Ljava/lang/String;)Z").flatMap {
            program.resolve($0, on: type)
        }
        let what: LocalizedText
        if let method {
            guard program.shape(of: method)?.constantResult?.number == 1 else { return nil }
            what = LocalizedText(zh: "isValidFragment 恒返回 true", en: "isValidFragment always returns true")
        } else {
            // From API 19 on the platform throws if nobody overrides it, for apps that target that release.
            guard app.manifest.sdk.min < 19 || app.manifest.sdk.target < 19 else { return nil }
            what = LocalizedText(zh: "没有重写 isValidFragment", en: "isValidFragment is not overridden")
        }
        return Finding(
            message: LocalizedText(
                zh: "导出的 \(component.caption) \(what.zh)。", en: "\(component.caption) is exported; \(what.en)."),
            owner: app.owners.owner(of: component), severity: .medium,
            evidence: method.flatMap { start(of: $0) }.map { [evidence($0, "return true")] }
                ?? [.attribute("exported", of: component, "true")],
            identity: component.name)
    }

    /// A fragment whose name comes out of the intent of an exported activity.
    fileprivate func namedByCaller(_ site: Site) -> CodeHit? {
        let isNamed = program.argument(1, of: site).alternatives.contains { value in
            guard case .result(let name, _) = value else { return false }
            return name.hasPrefix("Landroid/content/Intent;->getStringExtra(")
        }
        guard isNamed else { return nil }
        let scope = scope(of: site)
        let isOpen = app.manifest.components.contains {
            $0.mayBeExported && ($0.targetActivity ?? $0.name) == scope
        }
        return isOpen ? CodeHit(site, severity: .medium) : nil
    }

    /// The type of a class by the name that the manifest gives it; nil if no file mentions it.
    func type(ofClass name: String) -> CodeType? { program.type("L" + name.map { $0 == "." ? "/" : $0 } + ";") }
}
