import App
import Code
import Findings
import Rules

/// INP-014: passwords that can be copied out of their field.
enum PasteRule {
    static let rule = Rule(
        id: "INP-014",
        title: LocalizedText(zh: "密码框可复制粘贴", en: "Copy and paste on password fields"),
        indicator: .informationInput, severity: .low, family: .inputFields,
        what: LocalizedText(
            zh: """
                系统禁止从掩码显示的密码框复制；明文显示的密码框应通过 longClickable=false、自定义选择菜单或重写 onTextContextMenuItem \
                自行禁止。
                """,
            en: """
                Android lets nobody copy from a field that hides its text. One that shows a password must prevent it itself: \
                longClickable=false, its own selection menu, or onTextContextMenuItem.
                """),
        why: LocalizedText(
            zh: "复制到剪贴板的密码可被其他应用和输入法读取。",
            en: "A password on the clipboard is read by other apps and keyboards."),
        fix: LocalizedText(
            zh: "使用密码类型的 inputType；确需明文时禁用长按菜单。",
            en: "Use a password inputType; where the text must be seen, disable the menu of a long press."),
        references: References(masvs: ["MASVS-PLATFORM-3"], maswe: "MASWE-0053", cwe: 200),
        examples: [
            .screen(.fires, layout: ExampleFields.login("android:inputType=\"textVisiblePassword\"")),
            .screen(.silent),
            .screen(
                .silent,
                layout: ExampleFields.login("android:inputType=\"textVisiblePassword\" android:longClickable=\"false\"")
            ),
            .screen(
                .silent, layout: ExampleFields.login("android:inputType=\"textVisiblePassword\""),
                "\(ExampleFields.find)\nconst/4 v2, 0\n\(setLongClickable)"),
            // Switched on instead.
            .screen(
                .fires, layout: ExampleFields.login("android:inputType=\"textVisiblePassword\""),
                "\(ExampleFields.find)\nconst/4 v2, 1\n\(setLongClickable)"),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofFields(app, [.password]) { inquiry, screens in
                let program = inquiry.program
                let view = "Landroid/view/View;"
                let text = "Landroid/widget/TextView;"
                let off = FieldCalls(
                    inquiry, [MethodPattern(view, "setLongClickable"), MethodPattern(text, "setTextIsSelectable")]
                ) { program.argument(0, of: $0).canBe(0) }
                let texts = [text, "Landroidx/appcompat/widget/AppCompatEditText;"]
                let menus = FieldCalls(inquiry, [MethodPattern(texts, "setCustomSelectionActionModeCallback")])
                // A mask that the code gives hides the text after all.
                let hidden = FieldCalls(
                    inquiry, [MethodPattern(text, "setTransformationMethod"), MethodPattern(text, "setInputType")])
                return .found(
                    screens.flatMap { screen -> [Finding] in
                        let open = screen.fields.filter { field in
                            field.isHidden == false && field.isLongClickable && !off.cover(field, on: screen)
                                && !menus.cover(field, on: screen) && !hidden.cover(field, on: screen)
                                && !inquiry.overrides(["onTextContextMenuItem"], in: field.className)
                        }
                        guard !open.isEmpty else { return [] }
                        var screen = screen
                        screen.fields = open
                        return [
                            Finding(
                                screen, "paste", severity: .low, inquiry,
                                message: LocalizedText(
                                    zh: "\(screen.name) 明文显示的密码框可以复制粘贴。",
                                    en: "\(screen.name) shows a password that can be copied."))
                        ]
                    })
            }
        })

    private static let setLongClickable = "invoke-virtual {v1, v2}, Landroid/widget/EditText;->setLongClickable(Z)V"
}

extension CodeInquiry {
    /// True if the class of a view in a layout, or one that it extends within the app, has a method of these names.
    func overrides(_ names: [String], in className: String) -> Bool {
        guard className.utf8.contains(UInt8(ascii: ".")),
            let type = program.type(DescriptorText.descriptor(ofClass: className))
        else { return false }
        return !methods(of: type, named: names).isEmpty
    }
}
