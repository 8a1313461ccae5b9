import App
import Findings
import Rules

/// INP-015: fields for one-time codes, identity and card numbers that autofill services may keep.
enum AutofillRule {
    static let rule = Rule(
        id: "INP-015",
        title: LocalizedText(zh: "敏感输入框的自动填充策略", en: "Autofill of one-time, identity and card fields"),
        indicator: .informationInput, severity: .info, kind: .inventory, family: .inputFields,
        what: LocalizedText(
            zh: "列出布局中的验证码、身份证号、银行卡号输入框，以及它们是否允许自动填充服务读取（importantForAutofill）。",
            en: """
                Lists fields for one-time codes, identity and card numbers in layouts, and whether autofill services may read \
                them (importantForAutofill).
                """),
        why: LocalizedText(
            zh: "自动填充服务由第三方提供，会保存其可读取的内容；验证码只用一次，证件号和卡号保存后可能在公用手机上泄露。",
            en: """
                Autofill services are other parties' and keep what they read; a code is for one use, and numbers that are kept \
                may come up on a shared phone.
                """),
        fix: LocalizedText(
            zh: "在验证码、证件号、卡号输入框上设置 android:importantForAutofill=\"no\"；密码框保留自动填充，以便使用密码管理器。",
            en: """
                Set android:importantForAutofill="no" on such fields; leave it on for passwords, so that password managers work.
                """),
        references: References(masvs: ["MASVS-PLATFORM-3"], maswe: "MASWE-0053", cwe: 200),
        examples: [
            Example(.silent, resources: ["layout/login": field("android:hint=\"请输入短信验证码\"")]),
            Example(
                .silent,
                resources: ["layout/login": field("android:hint=\"身份证号\" android:importantForAutofill=\"no\"")]),
            Example(.notAssessable),
        ],
        judge: judge)

    private static func field(_ attributes: String) -> String {
        """
        <LinearLayout xmlns:android="http://schemas.android.com/apk/res/android"><EditText \(attributes)/></LinearLayout>
        """
    }

    private static let judge: @Sendable (App) -> Judgement = { app in
        if let reason = app.resources.unreadable { return .notAssessable(reason) }
        guard !app.layouts.isEmpty else {
            return .notAssessable(
                LocalizedText(
                    zh: "没有可读取的布局文件，无法查看输入框。", en: "No layout could be read, so no fields were seen."))
        }
        let isExcluded = ["no", "noExcludeDescendants", "yesExcludeDescendants"]
        let fields = app.inputFields.filter { $0.kind != .password && !isExcluded.contains($0.autofill) }
        return .facts(fields.map(finding))
    }

    private static func finding(_ field: InputField) -> Finding {
        let id = field.id?.name ?? ""
        let title = field.kind.title
        return Finding(
            message: LocalizedText(
                zh: "布局 \(field.file) 的\(title.zh)输入框\(id.isEmpty ? "" : " \(id) ")允许自动填充服务读取。",
                en: "The field for \(title.en)\(id.isEmpty ? "" : " \(id)") in \(field.file) can be read by autofill."),
            severity: .info, evidence: [Evidence(.xml(file: field.file, xpath: field.xpath), value: field.autofill)],
            identity: "\(field.file) \(id.isEmpty ? field.xpath : id)")
    }
}
