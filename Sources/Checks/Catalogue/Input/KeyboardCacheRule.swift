import App
import Code
import Findings
import Rules

/// INP-004: fields from which keyboards learn what was typed.
enum KeyboardCacheRule {
    static let rule = Rule(
        id: "INP-004",
        title: LocalizedText(zh: "输入法可记忆敏感输入", en: "Keyboard cache on sensitive fields"),
        indicator: .informationInput, severity: .low, family: .inputFields,
        what: LocalizedText(
            zh: """
                检查密码、身份证号、银行卡号输入框是否允许输入法联想和学习：文本类型且没有 textNoSuggestions、密码类型或 \
                flagNoPersonalizedLearning，代码中也没有设置。
                """,
            en: """
                Looks whether keyboards may learn from fields for passwords, identity and card numbers: of a text type without \
                textNoSuggestions, a password type or flagNoPersonalizedLearning, in the layout or the code.
                """),
        why: LocalizedText(
            zh: "输入法会把证件号等存入词库并可能上传云端，日后在其他应用中联想出来。",
            en: "Keyboards keep the numbers in their dictionary, may upload them and suggest them in other apps."),
        fix: LocalizedText(
            zh: "设置 android:inputType=\"text|textNoSuggestions\" 或 android:imeOptions=\"flagNoPersonalizedLearning\"。",
            en: "Set android:inputType=\"text|textNoSuggestions\" or android:imeOptions=\"flagNoPersonalizedLearning\"."
        ),
        references: References(
            masvs: ["MASVS-PLATFORM-3"], maswe: "MASWE-0053", mastg: "MASTG-TEST-0258", cwe: 524),
        examples: [
            .screen(.fires, layout: ExampleFields.login("android:inputType=\"text\"", hint: "身份证号")),
            .screen(.fires, layout: ExampleFields.login("", hint: "银行卡号")),
            .screen(
                .silent, layout: ExampleFields.login("android:inputType=\"text|textNoSuggestions\"", hint: "身份证号")),
            .screen(
                .silent,
                layout: ExampleFields.login(
                    "android:inputType=\"text\" android:imeOptions=\"actionDone|flagNoPersonalizedLearning\"",
                    hint: "身份证号")),
            // Digits are not learnt.
            .screen(.silent, layout: ExampleFields.login("android:inputType=\"number\"", hint: "银行卡号")),
            .screen(.silent),
            // The code says so.
            .screen(
                .silent, layout: ExampleFields.login("android:inputType=\"text\"", hint: "身份证号"),
                """
                \(ExampleFields.find)
                const v2, 0x1000000
                invoke-virtual {v1, v2}, Landroid/widget/EditText;->setImeOptions(I)V
                """),
            .screen(
                .fires, layout: ExampleFields.login("android:inputType=\"text\"", hint: "身份证号"),
                """
                \(ExampleFields.find)
                const/4 v2, 6
                invoke-virtual {v1, v2}, Landroid/widget/EditText;->setImeOptions(I)V
                """),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofFields(app, [.password, .identity, .card]) { inquiry, screens in
                let program = inquiry.program
                let typed = FieldCalls(inquiry, [MethodPattern("Landroid/widget/TextView;", "setInputType", "(I)V")]) {
                    (program.argument(0, of: $0).numbers ?? [0]).contains { !learns(UInt32(truncatingIfNeeded: $0)) }
                }
                let refused = FieldCalls(
                    inquiry, [MethodPattern("Landroid/widget/TextView;", "setImeOptions", "(I)V")]
                ) { (program.argument(0, of: $0).numbers ?? [noLearning]).contains { $0 & noLearning != 0 } }
                let findings = screens.flatMap { screen -> [Finding] in
                    let open = screen.fields.filter { field in
                        !field.isOldPassword && !(field.hasStyle && field.inputType == nil)
                            && learns(field.inputType ?? 1) && Int64(field.imeOptions) & noLearning == 0
                            && !typed.cover(field, on: screen) && !refused.cover(field, on: screen)
                    }
                    guard !open.isEmpty else { return [] }
                    var screen = screen
                    screen.fields = open
                    return [
                        Finding(
                            screen, "cache", severity: .low, inquiry,
                            message: LocalizedText(
                                zh: "\(screen.name) 的\(screen.asked.zh)输入框允许输入法联想和记忆。",
                                en: "Keyboards may learn what is typed into \(screen.name) (\(screen.asked.en))."))
                    ]
                }
                return .found(findings)
            }
        })

    /// `EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING`.
    private static let noLearning: Int64 = 0x100_0000

    /// True for class text without a password's variation and without `textNoSuggestions`.
    private static func learns(_ inputType: UInt32) -> Bool {
        inputType & 0xf == 1 && inputType & 0x80000 == 0 && ![0x80, 0x90, 0xe0].contains(inputType & 0xff0)
    }
}
