/// Names that stand for secrets and personal data: of columns, keys and parameters.
enum SensitiveWords {
    /// The first of the words that a name is made of or holds, such as `token` in `accessToken` and `user_token`; nil if
    /// there is none.
    static func word(in name: String) -> String? {
        let plain = String(name.lowercased().unicodeScalars.filter { !separators.contains($0) })
        return parts.first { plain.containsBytes(of: $0) } ?? (whole.contains(plain) ? plain : nil)
    }

    /// Words that tell enough wherever they stand in a name.
    static let parts = [
        "password", "passwd", "pwd", "token", "idcard", "idnumber", "certno", "cardno", "bankcard", "mobile",
        "phonenumber",
        "phoneno", "sessionid", "secretkey", "privatekey", "fingerprint", "faceimage", "realname", "username",
        "birthday", "medical", "healthcode", "socialsecurity", "shenfenzheng", "creditcard",
    ]

    /// Words that tell something only by themselves: `phone` is one, `phoneModel` says nothing.
    private static let whole: Set<String> = [
        "pwd", "pass", "phone", "tel", "session", "secret", "email", "address", "sfz", "sfzh", "ssn", "cvv", "pin",
    ]

    private static let separators: Set<Unicode.Scalar> = ["_", "-", ".", " "]
}
