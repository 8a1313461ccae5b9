/// Letters of locales as they are packed into numbers.
enum LocaleCode {
    /// Two letters as they are, or three of five bits each behind the high bit; empty for none.
    ///
    /// Source: AOSP `ResourceTypes.cpp`, `unpackLanguageOrRegion`.
    static func unpack(_ code: UInt16, base: UInt8) -> String {
        let first = UInt8(code >> 8)
        let second = UInt8(truncatingIfNeeded: code)
        guard first != 0 else { return "" }
        guard first & 0x80 != 0 else { return text(UInt64(code) << 48) }
        let letters = [second & 0x1f, second >> 5 | (first & 3) << 3, first >> 2 & 0x1f]
        return String(decoding: letters.map { $0 &+ base }, as: UTF8.self)
    }

    /// Two or three letters packed; 0 for anything else.
    static func pack(_ text: some StringProtocol, base: UInt8) -> UInt16 {
        let letters = Array(text.utf8)
        guard letters.count == 2 || letters.count == 3 else { return 0 }
        guard letters.count == 3 else { return UInt16(letters[0]) << 8 | UInt16(letters[1]) }
        let bits = letters.map { UInt16(($0 &- base) & 0x1f) }
        return (0x80 | bits[2] << 2 | bits[1] >> 3) << 8 | (bits[1] << 5 & 0xe0) | bits[0]
    }

    /// The letters from the highest byte on, up to the first zero; bytes that are no ASCII become `?`.
    static func text(_ packed: UInt64) -> String {
        var letters: [UInt8] = []
        for index in 0..<8 {
            let letter = UInt8(truncatingIfNeeded: packed >> UInt64(56 - index * 8))
            guard letter != 0 else { break }
            letters.append((0x20..<0x7f).contains(letter) ? letter : UInt8(ascii: "?"))
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Up to eight letters, the first in the highest byte.
    static func packed(_ text: some StringProtocol) -> UInt64 {
        text.utf8.prefix(8).enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(56 - $1.offset * 8) }
    }
}

extension ResourceConfiguration {
    /// The language as two or three letters; empty for any.
    public var languageCode: String { LocaleCode.unpack(language, base: 0x61) }
    /// The region as two letters or three digits; empty for any.
    public var regionCode: String { LocaleCode.unpack(region, base: 0x30) }

    /// The locale as a BCP 47 tag, such as `zh-Hans-CN`; empty for any.
    ///
    /// Source: AOSP `ResourceTypes.cpp`, `ResTable_config::getBcp47Locale`.
    public var locale: String {
        var parts: [String] = []
        if language != 0 { parts.append(languageCode) }
        if script != 0, !isScriptComputed { parts.append(LocaleCode.text(UInt64(script) << 32)) }
        if region != 0 { parts.append(regionCode) }
        if variant != 0 { parts.append(LocaleCode.text(variant)) }
        if numberingSystem != 0, !parts.isEmpty { parts.append("u-nu-" + LocaleCode.text(numberingSystem)) }
        return parts.joined(separator: "-")
    }

    /// Sets the locale from a BCP 47 tag, and the script from language and region where the tag has none, as a device does.
    ///
    /// Source: AOSP `ResourceTypes.cpp`, `setBcp47Locale`.
    public mutating func setLocale(_ tag: String) {
        language = 0
        region = 0
        script = 0
        variant = 0
        numberingSystem = 0
        var parts = tag.split(separator: "-", omittingEmptySubsequences: false)[...]
        while let part = parts.popFirst() {
            switch part.utf8.count {
            case 1 where part.lowercased() == "u":
                // Of the extensions only the numbering system matters.
                if let key = parts.firstIndex(where: { $0.lowercased() == "nu" }), key + 1 < parts.endIndex {
                    numberingSystem = LocaleCode.packed(parts[key + 1].lowercased())
                }
                parts = []
            case 2, 3:
                if language == 0 {
                    language = LocaleCode.pack(part.lowercased(), base: 0x61)
                } else {
                    region = LocaleCode.pack(part.uppercased(), base: 0x30)
                }
            case 4 where part.first?.isLetter == true:
                script = UInt32(LocaleCode.packed(part.prefix(1).uppercased() + part.dropFirst().lowercased()) >> 32)
            case 4...8:
                variant = LocaleCode.packed(part.lowercased())
            default:
                parts = []
            }
        }
        isScriptComputed = script == 0
        if isScriptComputed { script = LikelyLocale.script(language: language, region: region) }
    }
}
