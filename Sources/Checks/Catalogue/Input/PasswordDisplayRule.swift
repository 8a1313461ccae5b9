import App
import Code
import Findings
import Rules

/// INP-003: passwords that can be read while they are typed.
enum PasswordDisplayRule {
    static let rule = Rule(
        id: "INP-003",
        title: LocalizedText(zh: "口令明文显示", en: "Password shown in clear"),
        indicator: .informationInput, severity: .high, family: .inputFields,
        what: LocalizedText(
            zh: """
                检查界面上 id、提示文字像密码的输入框：inputType 不是密码类型、代码也没有设置密码类型或掩码的，以及代码一开始就将密码框设为明文的。\
                用户可切换的“小眼睛”不算。
                """,
            en: """
                Looks at fields whose id or hint says password: with an inputType that hides nothing and no code that sets \
                another or a mask, or with code that shows the password from the start. A toggle for the user is fine.
                """),
        why: LocalizedText(
            zh: "旁人和录屏软件可以直接看到密码，输入法也会把它当作普通文字记录。",
            en: "Bystanders and screen recorders read the password, and keyboards learn it like any other word."),
        fix: LocalizedText(
            zh: "设置 android:inputType=\"textPassword\" 或 numberPassword，需要时提供可切换的明文按钮。",
            en: "Set android:inputType=\"textPassword\" or numberPassword; offer a toggle if needed."),
        references: References(
            masvs: ["MASVS-PLATFORM-3"], maswe: "MASWE-0053", cwe: 549, cn: "JR/T 0092-2019 身份认证安全"),
        examples: [
            .screen(.fires, layout: ExampleFields.login("android:inputType=\"text\"")),
            .screen(.fires, layout: ExampleFields.login("android:inputType=\"textVisiblePassword\"")),
            .screen(.silent),
            .screen(.silent, layout: ExampleFields.login("android:inputType=\"numberPassword\"")),
            // The code hides it.
            .screen(
                .silent, layout: ExampleFields.login("android:inputType=\"text\""),
                "\(ExampleFields.find)\nconst/16 v2, 0x81\n\(setType)"),
            // The same call, for no password.
            .screen(
                .fires, layout: ExampleFields.login("android:inputType=\"text\""),
                "\(ExampleFields.find)\nconst/16 v2, 0x21\n\(setType)"),
            // Hidden in the layout, shown by the code.
            .screen(.fires, "\(ExampleFields.find)\nconst/16 v2, 0x91\n\(setType)"),
            // Only when the user asks.
            .screen(
                .silent,
                members: ExampleCode.method(
                    "onClick(Landroid/view/View;)V", "\(ExampleFields.find)\nconst/16 v2, 0x91\n\(setType)")),
            // A phone number, on a screen about passwords.
            .screen(
                .silent,
                layout: [
                    "id/forgot_pwd_phone": "",
                    "layout/login": """
                    <LinearLayout xmlns:android="http://schemas.android.com/apk/res/android">\
                    <EditText android:id="@id/forgot_pwd_phone" android:inputType="phone"/>\
                    <EditText android:hint="密码" android:inputType="textPassword"/></LinearLayout>
                    """,
                ]),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofFields(app, [.password]) { inquiry, screens in
                let hiding = FieldCalls(inquiry, [inputType]) { site in
                    inquiry.program.argument(0, of: site).alternatives.contains { value in
                        value.number.map { InputField.hides(UInt32(truncatingIfNeeded: $0)) } ?? true
                    }
                }
                let masking = FieldCalls(inquiry, [transformation]) { !inquiry.isShowing($0) }
                var findings: [Finding] = []
                for screen in screens {
                    for field in screen.fields where field.isWorded && field.isHidden == false {
                        guard !hiding.cover(field, on: screen), !masking.cover(field, on: screen) else { continue }
                        findings.append(finding(field, screen, inquiry))
                    }
                }
                return .found(unique(findings) + shown(inquiry, screens))
            }
        })

    private static let inputType = MethodPattern("Landroid/widget/TextView;", "setInputType", "(I)V")
    private static let transformation = MethodPattern("Landroid/widget/TextView;", "setTransformationMethod")
    private static let setType = "invoke-virtual {v1, v2}, Landroid/widget/EditText;->setInputType(I)V"

    private static func finding(_ field: InputField, _ screen: InputScreen, _ inquiry: CodeInquiry) -> Finding {
        Finding(
            message: LocalizedText(
                zh: "\(screen.name) 的密码输入框 \(field.caption) 明文显示输入内容。",
                en: "The password field \(field.caption) of \(screen.name) shows what is typed."),
            owner: screen.owner, severity: .high,
            evidence: [field.evidence(field.inputType.map { "inputType 0x\(String($0, radix: 16))" } ?? "inputType -")]
                + screen.sites.prefix(1).map { inquiry.evidence($0) },
            identity: "\(field.file) \(field.caption)")
    }

    /// A layout on several screens is one finding.
    private static func unique(_ findings: [Finding]) -> [Finding] {
        var seen: Set<String> = []
        return findings.filter { seen.insert($0.identity).inserted }
    }

    /// Code that shows a password as soon as the screen is there.
    private static func shown(_ inquiry: CodeInquiry, _ screens: [InputScreen]) -> [Finding] {
        let hidden = Set(
            screens.flatMap(\.fields).filter { $0.isHidden == true }.compactMap { $0.id.map { Int64($0.id) } })
        let hits = inquiry.calls(inputType, transformation).compactMap { site -> CodeHit? in
            guard inquiry.isOwn(site), starts.contains(inquiry.methodName(at: site)), inquiry.isShowing(site),
                let ids = FieldCalls.ids(of: site, inquiry.program), ids.contains(where: hidden.contains),
                inquiry.program.conditions(of: site)?.isEmpty == true
            else { return nil }
            return CodeHit(site, severity: .high)
        }
        return inquiry.findings(hits, "shown") { name in
            LocalizedText(zh: "\(name) 将密码输入框设为明文显示。", en: "\(name) makes a password field show what is typed.")
        }
    }

    private static let starts = [
        "onCreate", "onStart", "onResume", "onCreateView", "onViewCreated", "onAttachedToWindow",
    ]
}

extension CodeInquiry {
    /// True if a call lets a field show its text: a visible type, or the transformation that hides nothing.
    fileprivate func isShowing(_ site: Site) -> Bool {
        program.argument(0, of: site).alternatives.allSatisfy { value in
            switch value {
            // Variation 0x90 of text, or none.
            case .number(let number): [0x91, 0x01].contains(number & 0xfff) || number == 0
            case .result(let name, _): name.hasPrefix("Landroid/text/method/HideReturnsTransformationMethod;")
            case .instance(let type, _): type == "Landroid/text/method/HideReturnsTransformationMethod;"
            default: false
            }
        }
    }
}
