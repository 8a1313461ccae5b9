extension InputField.Kind {
    /// What a field asks for, by the words on it, else by its id; nil for any other field.
    ///
    /// - Parameters:
    ///   - label: What people read on it, in lower case.
    ///   - id: The names of its id and of autofill hints, in lower case.
    init?(label: String, id: String) {
        if let kind = Self.kind(label) {
            self = kind
        } else if let kind = Self.kind(id),
            !Self.others.contains(where: { id.containsWord($0) || label.containsWord($0) })
        {
            self = kind
        } else {
            return nil
        }
    }

    private static func kind(_ text: String) -> InputField.Kind? {
        guard !text.isEmpty, !reminders.contains(where: { text.containsWord($0) }) else { return nil }
        return words.first { row in row.words.contains { text.containsWord($0) } }?.kind
    }

    /// A field that asks for a code is often on a screen about passwords, so that codes come first.
    private static let words: [(kind: InputField.Kind, words: [String])] = [
        (
            .code,
            [
                "验证码", "动态码", "校验码", "otp", "sms_code", "smscode", "sms code", "verify_code", "verifycode",
                "verification code", "captcha",
            ]
        ),
        (.password, ["password", "passwd", "pwd", "passcode", "密码", "口令"]),
        (
            .identity,
            ["身份证", "证件号", "idcard", "id_card", "identity_no", "cert_no", "certno", "identity card number"]
        ),
        (.card, ["银行卡", "卡号", "bankcard", "bank_card", "card_no", "cardno", "creditcard", "card number"]),
    ]

    /// Words of fields that help to remember a password.
    private static let reminders = ["密码提示", "密保", "password hint", "question", "answer"]

    /// Words of what else is typed on a screen whose name is part of the id: `forgot_pwd_phone`.
    private static let others = [
        "phone", "mobile", "account", "user", "email", "mail", "search", "手机", "账号", "帐号", "用户名", "邮箱",
    ]
}

extension String {
    /// True if the bytes of a word stand somewhere in the text.
    fileprivate func containsWord(_ word: String) -> Bool {
        let bytes = utf8.span
        let wanted = word.utf8.span
        guard wanted.count <= bytes.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { start in
            (0..<wanted.count).allSatisfy { bytes[start + $0] == wanted[$0] }
        }
    }
}
