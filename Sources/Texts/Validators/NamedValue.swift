import Bytes

/// What a value is by the name beside it: neither says enough alone.
enum NamedValue {
    /// Names of keys: all words must be in the name, its separators left out; what the value must look like.
    private struct Row {
        let kind: TextKind
        let words: [String]
        let form: Form
    }

    private enum Form {
        /// So many hexadecimal digits.
        case hex(ClosedRange<Int>)
        /// So many letters, digits, `_`, `-`, `+`, `/`, `=`, with letters and digits among them.
        case mixed(ClosedRange<Int>)
    }

    /// The first row that fits decides.
    ///
    /// Lengths are those of the vendors' documentation.
    private static let rows: [Row] = [
        Row(kind: .weChatSecret, words: ["wx", "secret"], form: .hex(32...32)),
        Row(kind: .weChatSecret, words: ["wechat", "secret"], form: .hex(32...32)),
        Row(kind: .weChatSecret, words: ["weixin", "secret"], form: .hex(32...32)),
        Row(kind: .aliyunSecret, words: ["keysecret"], form: .mixed(30...30)),
        Row(kind: .aliyunSecret, words: ["aliyun", "secret"], form: .mixed(30...32)),
        Row(kind: .aliyunSecret, words: ["oss", "secret"], form: .mixed(30...30)),
        Row(kind: .qiniuSecret, words: ["qiniu", "secret"], form: .mixed(40...40)),
        Row(kind: .huaweiSecret, words: ["huawei", "secret"], form: .mixed(32...64)),
        Row(kind: .huaweiSecret, words: ["obs", "secret"], form: .mixed(40...40)),
        Row(kind: .baiduSecret, words: ["baidu", "secret"], form: .mixed(32...32)),
        Row(kind: .tencentSecret, words: ["tencent", "secret"], form: .mixed(32...32)),
        Row(kind: .tencentSecret, words: ["qcloud", "secret"], form: .mixed(32...32)),
        Row(kind: .pushSecret, words: ["master", "secret"], form: .mixed(22...32)),
        Row(kind: .pushSecret, words: ["push", "secret"], form: .mixed(16...64)),
        Row(kind: .pushSecret, words: ["getui", "secret"], form: .mixed(20...32)),
        Row(kind: .pushSecret, words: ["umeng", "secret"], form: .mixed(24...32)),
        Row(kind: .secret, words: ["secret"], form: .mixed(16...128)),
        Row(kind: .aMapKey, words: ["amap", "key"], form: .hex(32...32)),
        Row(kind: .baiduMapKey, words: ["baidu", "key"], form: .mixed(24...32)),
        Row(kind: .umengKey, words: ["umeng", "key"], form: .hex(24...24)),
        Row(kind: .jPushKey, words: ["jpush", "key"], form: .hex(24...24)),
        Row(kind: .getuiKey, words: ["getui", "key"], form: .mixed(22...22)),
        Row(kind: .getuiKey, words: ["push", "appkey"], form: .mixed(20...24)),
        Row(kind: .buglyKey, words: ["bugly", "id"], form: .hex(10...10)),
    ]

    /// Names that contain such a word and mean something else: algorithms, labels, states.
    private static let innocent = [
        "passwordhint", "hint", "label", "title", "type", "error", "message", "text", "pattern", "regex", "placeholder",
        "toggle",
        "min", "max", "length", "secretary", "url", "uri", "path", "file", "policy", "color", "icon", "format",
        "encoder",
        "algorithm", "version", "secretid", "resource", "class", "name",
    ]

    /// The kind of a value with that name; nil if it is nothing of interest.
    static func kind(name: String, value: RawSpan, in range: Range<Int>) -> TextKind? {
        let name = String(
            decoding: name.utf8.filter { $0.isLetter || $0.isDigit }.map { $0.isLetter ? $0 | 0x20 : $0 }, as: UTF8.self
        )
        guard !innocent.contains(where: { name.hasSuffix($0) }) else { return nil }
        for row in rows where row.words.allSatisfy({ name.contains($0) }) {
            if fits(row.form, value, range) { return row.kind }
        }
        let isPassword = ["password", "passwd", "pwd"].contains { name.hasSuffix($0) }
        return isPassword && looksTyped(value, range) ? .password : nil
    }

    private static func fits(_ form: Form, _ text: RawSpan, _ range: Range<Int>) -> Bool {
        var letters = 0
        var digits = 0
        for index in range {
            let byte = text.byte(index)
            if byte.isDigit { digits += 1 } else if byte.isLetter { letters += 1 }
        }
        guard letters > 0, digits > 0, !Shape.isSample(text, range) else { return false }
        switch form {
        case .hex(let count):
            return count.contains(range.count) && range.allSatisfy { text.byte($0).isHex }
                && Shape.entropy(text, range) >= 2.6
        case .mixed(let count):
            let isKey = range.allSatisfy { index in
                let byte = text.byte(index)
                return Alphabet.hyphened.contains(byte) || byte == 0x2b || byte == 0x2f || byte == 0x3d
            }
            return count.contains(range.count) && isKey && digits * 16 >= range.count && Shape.entropy(text, range) >= 3
        }
    }

    /// True for what somebody would type: a label, a name in code or a placeholder has no digit, or signs that no
    /// password of a configuration has.
    private static func looksTyped(_ text: RawSpan, _ range: Range<Int>) -> Bool {
        guard (5...40).contains(range.count) else { return false }
        var digits = 0
        var letters = 0
        for index in range {
            let byte = text.byte(index)
            guard byte > 0x20, byte < 0x7f, !"(){}[]<>\\|'\"`,;/".utf8.contains(byte) else { return false }
            if byte.isDigit { digits += 1 }
            if byte.isLetter { letters += 1 }
        }
        guard digits > 0,
            ["$", "%", "@", "#", "&", "-"].allSatisfy({ (sign: Character) in
                text.byte(range.lowerBound) != sign.asciiValue
            })
        else { return false }
        // `Password1`, a name with a number; `password_2`.
        if letters > 0, digits <= 1, range.count < 12 { return false }
        return Shape.entropy(text, range) >= 2.2 && !isPlaceholder(text, range)
    }

    private static func isPlaceholder(_ text: RawSpan, _ range: Range<Int>) -> Bool {
        for word in [
            "example", "placeholder", "your", "xxxx", "changeme", "test", "dummy", "field", "null", "true", "false",
        ] {
            guard range.count >= word.utf8.count else { continue }
            for start in range.lowerBound...(range.upperBound - word.utf8.count) where text.hasLetters(word, at: start)
            {
                return true
            }
        }
        return false
    }
}
