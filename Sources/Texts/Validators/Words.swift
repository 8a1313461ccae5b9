import Bytes

/// Words by which an app's texts show that it has a privacy policy or lets users cancel their account.
enum Words {
    private static let policies = [
        "隐私政策", "隐私协议", "隐私条款", "隐私保护", "隐私权政策", "隐私声明", "个人信息保护", "个人信息处理规则",
    ]
    private static let cancellations = ["注销账号", "注销账户", "注销帐号", "注销帐户", "注销用户", "注销我的"]
    private static let logIns = ["登录", "登陆", "注册账号", "注册账户", "注册用户", "用户注册"]
    private static let cancelled = ["账号", "账户", "帐号", "帐户", "用户"]

    /// The words at a window; nil if others stand there.
    static func match(_ kind: TextKind, _ text: RawSpan, at window: Int) -> Range<Int>? {
        if kind == .accountCancellation {
            if let range = first(of: cancellations, text, at: window) { return range }
            // 账号注销: the noun before the verb.
            guard let noun = first(of: cancelled, text, at: window - 6) else { return nil }
            return noun.lowerBound..<window + 6
        }
        if kind == .logIn { return first(of: logIns, text, at: window) }
        if let range = first(of: policies, text, at: window) { return range }
        guard text.hasLetters("privacy", at: window - 3) else { return nil }
        var at = window + 4
        if [UInt8(ascii: " "), UInt8(ascii: "_"), UInt8(ascii: "-")].contains(text.byte(at)) { at += 1 }
        for word in ["policy", "agreement", "statement", "notice"] where text.hasLetters(word, at: at) {
            return (window - 3)..<(at + word.utf8.count)
        }
        return nil
    }

    private static func first(of words: [String], _ text: RawSpan, at start: Int) -> Range<Int>? {
        guard start >= 0 else { return nil }
        for word in words {
            let bytes = word.utf8
            guard start + bytes.count <= text.byteCount else { continue }
            var at = start
            if bytes.allSatisfy({ byte in
                defer { at += 1 }
                return text.byte(at) == byte
            }) {
                return start..<at
            }
        }
        return nil
    }
}
