import App
import Findings

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

    /// What a field asks for, by the words on it and in its id.
    private static let kinds: [(zh: String, en: String, words: [String])] = [
        (
            "验证码", "one-time code",
            ["验证码", "动态码", "校验码", "otp", "sms_code", "smscode", "verify_code", "verifycode", "captcha"]
        ),
        ("身份证号", "identity number", ["身份证", "证件号", "idcard", "id_card", "identity_no", "cert_no", "certno"]),
        ("银行卡号", "card number", ["银行卡", "卡号", "bankcard", "bank_card", "card_no", "cardno", "creditcard"]),
    ]

    private static let judge: @Sendable (App) -> Judgement = { app in
        if let reason = app.resources.unreadable { return .notAssessable(reason) }
        let layouts = app.layouts
        guard !layouts.isEmpty else {
            return .notAssessable(
                LocalizedText(
                    zh: "没有可读取的布局文件，无法查看输入框。", en: "No layout could be read, so no fields were seen."))
        }
        return .facts(layouts.flatMap(findings))
    }

    private static func findings(_ file: XMLFile) -> [Finding] {
        var findings: [Finding] = []
        var pending = [(element: file.root, excluded: false)]
        while let (element, excluded) = pending.popLast() {
            let setting = Autofill(element)
            if isField(element), !excluded, setting != .no, setting != .noExcludeDescendants,
                let kind = kinds.first(where: { element.mentions($0.words) })
            {
                let id = element.attribute("id")?.setting.reference?.name ?? ""
                findings.append(
                    Finding(
                        message: LocalizedText(
                            zh: "布局 \(file.path) 的\(kind.zh)输入框\(id.isEmpty ? "" : " \(id) ")允许自动填充服务读取。",
                            en:
                                "The field for \(kind.en)\(id.isEmpty ? "" : " \(id)") in \(file.path) can be read by autofill."
                        ),
                        severity: .info,
                        evidence: [Evidence(.xml(file: file.path, xpath: element.xpath), value: setting.rawValue)],
                        identity: "\(file.path) \(id.isEmpty ? element.xpath : id)"))
            }
            let excludes = excluded || setting == .noExcludeDescendants || setting == .yesExcludeDescendants
            pending += element.children.reversed().map { ($0, excludes) }
        }
        return findings
    }

    private static func isField(_ element: XMLElement) -> Bool {
        let name = element.shortName
        return ["EditText", "AutoCompleteTextView", "Input"].contains { name.endsWithBytes(of: $0) }
    }
}

/// `android:importantForAutofill`. Source: `android.view.View.IMPORTANT_FOR_AUTOFILL_*`.
private enum Autofill: String {
    case auto
    case yes
    case no
    case yesExcludeDescendants
    case noExcludeDescendants

    init(_ element: XMLElement) {
        let attribute = element.attribute("importantForAutofill")
        switch attribute?.number {
        case 1: self = .yes
        case 2: self = .no
        case 4: self = .yesExcludeDescendants
        case 8: self = .noExcludeDescendants
        default: self = Autofill(rawValue: attribute?.setting.value ?? "") ?? .auto
        }
    }
}
