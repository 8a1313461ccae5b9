import App
import Code
import Findings
import Rules

/// INP-005 to INP-008: what passwords are typed with.
enum KeyboardRules {
    static let all = [secure, shuffled, encrypted, inputMethod]

    private static let secure = Rule(
        id: "INP-005",
        title: LocalizedText(zh: "密码输入未使用安全键盘", en: "No secure keyboard for passwords"),
        indicator: .informationInput, severity: .high, kind: .protection, family: .keyboard,
        what: LocalizedText(
            zh: """
                检查输入密码的界面是否使用安全键盘：CFCA、PassGuard、PowerEnter、iProtect 等产品，或自有键盘（KeyboardView）并阻止系统输入法\
                弹出。只打包而未被密码界面引用的不算。
                """,
            en: """
                Looks whether screens for passwords use a keyboard of a supplier (CFCA, PassGuard, PowerEnter, iProtect), or \
                the app's own (KeyboardView) with the input method kept away. One that no such screen uses does not count.
                """),
        why: LocalizedText(
            zh: "第三方输入法可以记录并上传用户输入的密码。",
            en: "An input method of somebody else's can record and upload the password."),
        fix: LocalizedText(
            zh: "在密码输入框上使用自有或采购的安全键盘，并禁止系统输入法弹出（setShowSoftInputOnFocus(false)）。",
            en: "Use a keyboard of your own or a supplier's for passwords, and call setShowSoftInputOnFocus(false)."),
        references: References(
            masvs: ["MASVS-PLATFORM-3", "MASVS-STORAGE-2"], maswe: "MASWE-0053", cwe: 200,
            cn: "JR/T 0092-2019 身份认证安全"),
        examples: [
            .screen(.fires),
            .screen(.silent, layout: ExampleFields.login(view: "com.cfca.mobile.sipedit.SipEditText")),
            // A class of the app's own that extends a supplier's.
            .screen(
                .silent, layout: ExampleFields.login(view: "cn.example.app.PinEdit"),
                classes: ExampleCode.own("PinEdit", extends: "Lcn/passguard/PassGuardEdit;", "")),
            // There, but not on this screen.
            .screen(
                .fires,
                classes: ExampleCode.own(
                    "PayActivity", extends: "Landroid/app/Activity;",
                    ExampleCode.method("pay()V", "new-instance v0, Lcn/passguard/PassGuardEdit;"))),
            .screen(.silent, ownKeyboard + "\n" + noInputMethod),
            // The input method still comes up: half.
            .screen(.fires, ownKeyboard),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofFields(app, [.password], absence: .isBad) { inquiry, screens in
                let keyboards = Keyboards(inquiry)
                let served = screens.map { ($0, keyboards.service(of: $0)) }
                let credit = served.reduce(0.0) { $0 + ($1.1 == .full ? 1 : $1.1 == .half ? 0.5 : 0) }
                let findings = served.filter { $0.1 != .full }.prefix(40).map { screen, service in
                    let message =
                        service == .half
                        ? LocalizedText(
                            zh: "\(screen.name) 有自有键盘，但没有阻止系统输入法弹出。",
                            en: "\(screen.name) has a keyboard of its own, but nothing keeps the input method away.")
                        : LocalizedText(
                            zh: "\(screen.name) 用系统输入法输入密码。",
                            en: "\(screen.name) takes passwords from the input method.")
                    return Finding(
                        screen, "keyboard", severity: service == .half ? .medium : .high, inquiry, message: message)
                }
                return .partial(credit / Double(screens.count), findings)
            }
        })

    private static let shuffled = Rule(
        id: "INP-006",
        title: LocalizedText(zh: "键盘按键未随机排列", en: "Keys are not shuffled"),
        indicator: .informationInput, severity: .low, kind: .protection, family: .keyboard,
        what: LocalizedText(
            zh: "检查自有键盘的类是否用 Collections.shuffle 或随机数排列按键；采购的安全键盘由其配置决定，不作判断。",
            en: """
                Looks whether the classes of the app's own keyboard order keys by Collections.shuffle or random numbers. A \
                supplier's keyboard is a matter of its settings and not judged.
                """),
        why: LocalizedText(
            zh: "按键位置固定时，触摸坐标、录屏和旁观都能还原密码。",
            en: "With fixed keys the password follows from where the screen is touched."),
        fix: LocalizedText(
            zh: "每次弹出键盘时随机排列数字键。", en: "Shuffle the digits each time the keyboard opens."),
        references: References(
            masvs: ["MASVS-PLATFORM-3"], maswe: "MASWE-0053", cwe: 200, cn: "绿盟测试指南 随机布局软键盘"),
        examples: [
            .screen(.fires, ownKeyboard),
            .screen(.silent, ownKeyboard + "\n" + shuffle),
            // Shuffles something else, elsewhere.
            .screen(.fires, ownKeyboard, classes: ExampleCode.own("Quiz", ExampleCode.method("next()V", shuffle))),
            .screen(
                .notAssessable, layout: ExampleFields.login(view: "com.cfca.mobile.sipedit.SipEditText"),
                "new-instance v0, Lcom/cfca/mobile/sipedit/SipEditText;"),
            .screen(.notApplicable),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofOwnKeyboard(
                app, zh: "按键是否随机排列", en: "whether keys are shuffled",
                supplied: { _ in
                    .notAssessable(
                        LocalizedText(
                            zh: "使用第三方安全键盘，按键排列由其配置决定。",
                            en: "The keyboard is a supplier's: the order of keys is a matter of its settings."))
                },
                { inquiry, keyboards in
                    let random = [
                        MethodPattern("Ljava/util/Collections;", "shuffle"),
                        MethodPattern("Ljava/util/Random;", "nextInt"),
                        MethodPattern("Lkotlin/random/Random;", "nextInt"),
                        MethodPattern("Lkotlin/collections/CollectionsKt;", "shuffled"),
                    ]
                    return inquiry.calls(random).filter { keyboards.ownScopes.contains(inquiry.scope(of: $0)) }
                })
        })

    private static let encrypted = Rule(
        id: "INP-007",
        title: LocalizedText(zh: "按键未加密保存", en: "Keystrokes are not encrypted"),
        indicator: .informationInput, severity: .low, kind: .protection, family: .keyboard,
        what: LocalizedText(
            zh: "检查自有键盘的类是否把按键交给原生方法或 Cipher 处理；采购的安全键盘通常逐键加密，未经验证，按一半计。",
            en: """
                Looks whether the classes of the app's own keyboard hand keys to a native method or a Cipher. A supplier's \
                keyboard usually encrypts each key; not verified, so it counts half.
                """),
        why: LocalizedText(
            zh: "密码以明文字符串留在内存中，可被注入的代码或内存转储读取。",
            en: "A password that stays in memory as text is read by injected code or from a dump."),
        fix: LocalizedText(
            zh: "逐键加密后再拼接，界面只显示占位符。", en: "Encrypt each key as it comes; show placeholders only."),
        references: References(
            masvs: ["MASVS-PLATFORM-3"], maswe: "MASWE-0053", cwe: 316, cn: "JR/T 0092-2019 身份认证安全"),
        examples: [
            .screen(.fires, ownKeyboard),
            .screen(.silent, ownKeyboard + "\n" + encrypt),
            // Encrypts elsewhere.
            .screen(.fires, ownKeyboard, classes: ExampleCode.own("Net", ExampleCode.method("send()V", encrypt))),
            .screen(
                .fires, layout: ExampleFields.login(view: "com.cfca.mobile.sipedit.SipEditText"),
                "new-instance v0, Lcom/cfca/mobile/sipedit/SipEditText;"),
            .screen(.notApplicable),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofOwnKeyboard(
                app, zh: "按键加密", en: "encryption of keys",
                supplied: { product in
                    .partial(
                        0.5,
                        [
                            Finding(
                                message: LocalizedText(
                                    zh: "\(product.title.zh)通常逐键加密，未经验证，按一半计。",
                                    en:
                                        "\(product.title.en) usually encrypts each key; not verified, so it counts half."
                                ),
                                owner: .sdk(product.title.en), severity: .info,
                                evidence: [.manifest(app.manifest.application?.xpath ?? "/manifest", product.package)],
                                identity: product.package)
                        ])
                },
                { inquiry, keyboards in
                    let ciphers = inquiry.calls(
                        MethodPattern("Ljavax/crypto/Cipher;", "doFinal"),
                        MethodPattern("Ljavax/crypto/Cipher;", "update"))
                    let own = Set(keyboards.ownTypes.map { String(inquiry.program.name(of: $0).prefix { $0 != "$" }) })
                    return ciphers.filter { own.contains(inquiry.scope(of: $0)) }
                        + keyboards.ownTypes.prefix(64).flatMap { inquiry.nativeCalls(in: $0) }
                })
        })

    private static let inputMethod = Rule(
        id: "INP-008",
        title: LocalizedText(zh: "未检测第三方输入法", en: "Third-party input methods are not considered"),
        indicator: .informationInput, severity: .low, kind: .protection, family: .keyboard,
        what: LocalizedText(
            zh: "没有安全键盘时，检查自身代码是否读取当前输入法（default_input_method、getEnabledInputMethodList）并据此处理。",
            en: """
                Where there is no secure keyboard: looks whether own code asks for the input method (default_input_method, \
                getEnabledInputMethodList) and uses the answer.
                """),
        why: LocalizedText(
            zh: "用户可能安装了来源不明的输入法，密码会经过它。", en: "The password passes through whatever keyboard the user has."),
        fix: LocalizedText(
            zh: "使用安全键盘；或在发现非系统输入法时提示用户。",
            en: "Use a secure keyboard, or warn of input methods that did not come with the system."),
        references: References(masvs: ["MASVS-PLATFORM-3"], maswe: "MASWE-0053", cwe: 200),
        examples: [
            .screen(.fires),
            .screen(.silent, secureSetting("default_input_method")),
            // Another setting of the same table.
            .screen(.fires, secureSetting("android_id")),
            .screen(.notApplicable, layout: ExampleFields.login(view: "com.cfca.mobile.sipedit.SipEditText")),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofFields(app, [.password], absence: .isBad) { inquiry, screens in
                let keyboards = Keyboards(inquiry)
                guard screens.contains(where: { keyboards.service(of: $0) != .full }) else {
                    return .notApplicable(zh: "密码用安全键盘输入。", en: "Passwords are typed with a secure keyboard.")
                }
                return Detection(
                    signs: inputMethodSigns, name: LocalizedText(zh: "第三方输入法检测", en: "test of the input method"),
                    severity: .low
                ).judge(inquiry, inquiry.detect(inputMethodSigns))
            }
        })

    private static let inputMethodSigns = DetectionSigns(
        calls: [
            .init(
                patterns: [MethodPattern("Landroid/provider/Settings$Secure;", "getString")], position: 1,
                texts: ["default_input_method", "enabled_input_methods"]),
            .init(
                patterns: ["getEnabledInputMethodList", "getInputMethodList"].map {
                    MethodPattern("Landroid/view/inputmethod/InputMethodManager;", $0)
                }),
        ])

    private static let ownKeyboard = """
        const/4 v3, 0
        new-instance v4, Landroid/inputmethodservice/Keyboard;
        invoke-direct {v4, p0, v3}, Landroid/inputmethodservice/Keyboard;-><init>(Landroid/content/Context;I)V
        """
    private static let noInputMethod = """
        \(ExampleFields.find)
        const/4 v2, 0
        invoke-virtual {v1, v2}, Landroid/widget/EditText;->setShowSoftInputOnFocus(Z)V
        """
    private static let shuffle = """
        const/4 v5, 0
        invoke-static {v5}, Ljava/util/Collections;->shuffle(Ljava/util/List;)V
        """
    private static let encrypt = """
        const/4 v5, 0
        const/4 v6, 0
        invoke-virtual {v5, v6}, Ljavax/crypto/Cipher;->doFinal([B)[B
        """

    private static func secureSetting(_ name: String) -> String {
        """
        const/4 v0, 0
        const-string v1, "\(name)"
        invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->\
        getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
        move-result-object v1
        """
    }
}

extension Judgement {
    /// Asks for a property of the app's own keyboard; without one the question does not arise.
    fileprivate static func ofOwnKeyboard(
        _ app: App, zh: String, en: String, supplied: (Keyboards.Product) -> Judgement,
        _ find: (CodeInquiry, Keyboards) -> [Site]
    ) -> Judgement {
        .ofFields(app, [.password], absence: .isBad) { inquiry, screens in
            let keyboards = Keyboards(inquiry)
            let used = screens.filter { keyboards.service(of: $0) != .none }
            guard !used.isEmpty else {
                return .notApplicable(zh: "密码界面没有使用安全键盘。", en: "No screen for passwords has a secure keyboard.")
            }
            guard used.contains(where: { !keyboards.ownScopes.isDisjoint(with: $0.scopes) }) else {
                return keyboards.supplied.first.map { supplied($0.product) }
                    ?? supplied(
                        Keyboards.products.first { product in
                            used.flatMap(\.fields).contains { $0.className.hasPrefix(product.package) }
                        } ?? Keyboards.products[0])
            }
            let hits = find(inquiry, keyboards).filter { inquiry.isOwn($0) }.map { CodeHit($0, severity: .info) }
            guard hits.isEmpty else {
                return .found(
                    inquiry.findings(hits, "own") { name in
                        LocalizedText(zh: "\(name) 的键盘有\(zh)的代码。", en: "\(name) has code for it: \(en).")
                    })
            }
            return .found([
                Finding(
                    message: LocalizedText(
                        zh: "自有键盘没有\(zh)的代码。", en: "The app's own keyboard shows no code for \(en)."),
                    owner: .own, severity: .low,
                    evidence: used.prefix(3).flatMap { $0.sites.prefix(1) }.map { inquiry.evidence($0) },
                    identity: "missing")
            ])
        }
    }
}

extension CodeInquiry {
    /// The calls of native methods in a class.
    fileprivate func nativeCalls(in type: CodeType) -> [Site] {
        program.methods(of: type).prefix(200).flatMap { method -> [Site] in
            (program.shape(of: method)?.calls ?? []).filter { site in
                guard let reference = program.methodReference(at: site), let owner = program.owner(of: reference),
                    let target = program.resolve(program.signature(of: reference), on: owner)
                else { return false }
                return program.definition(of: target).definition.accessFlags.contains(.isNative)
            }
        }
    }
}
