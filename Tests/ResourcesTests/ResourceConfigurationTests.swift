import Bytes
import TestSupport
import Testing

@testable import Resources

@Suite struct ResourceConfigurationTests {
    func parse(_ bytes: [UInt8]) throws -> ResourceConfiguration {
        let slice = ByteSlice(bytes)
        return try ResourceConfiguration(parsing: slice.bytes, at: 0, limit: slice.count)
    }

    /// Bytes of the format at their offsets, and the name of the folder. As aapt2 names them.
    static let folders: [(bytes: [Int: UInt8], qualifiers: String)] = [
        ([:], ""), ([4: 0x36, 5: 1], "mcc310"), ([4: 0x36, 5: 1, 6: 4], "mcc310-mnc4"),
        ([8: 0x7a, 9: 0x68, 10: 0x43, 11: 0x4e], "zh-rCN"), ([8: 0xad, 9: 0x05], "fil"),
        ([8: 0x73, 9: 0x72, 36: 0x4c, 37: 0x61, 38: 0x74, 39: 0x6e], "b+sr+Latn"),
        ([8: 0x65, 9: 0x73, 10: 0xa4, 11: 0x24], "es-r419"),
        ([8: 0x61, 9: 0x72, 53: 0x6c, 54: 0x61, 55: 0x74, 56: 0x6e], "b+ar+u+nu+latn"),
        ([8: 0x65, 9: 0x6e, 40: 0x70, 41: 0x6f, 42: 0x73, 43: 0x69, 44: 0x78], "b+en+posix"),
        ([8: 0x65, 9: 0x6e, 36: 0x4c, 37: 0x61, 38: 0x74, 39: 0x6e, 52: 1], "en"), ([19: 2], "feminine"),
        ([28: 0x40], "ldltr"), ([28: 0x80], "ldrtl"), ([30: 0x58, 31: 0x02], "sw600dp"),
        ([32: 0x58, 33: 0x02], "w600dp"), ([34: 0x58, 35: 0x02], "h600dp"), ([28: 1], "small"), ([28: 4], "xlarge"),
        ([28: 0x10], "notlong"), ([28: 0x20], "long"), ([48: 2], "round"), ([49: 2], "widecg"), ([49: 8], "highdr"),
        ([49: 4], "lowdr"), ([12: 2], "land"), ([29: 3], "car"), ([29: 6], "watch"), ([29: 0x20], "night"),
        ([29: 0x10], "notnight"), ([14: 0xf0], "hdpi"), ([14: 0xe0, 15: 1], "xxhdpi"),
        ([14: 0xfe, 15: 0xff], "anydpi"),
        ([14: 0xff, 15: 0xff], "nodpi"), ([14: 0xa4, 15: 1], "420dpi"), ([13: 3], "finger"), ([18: 3], "keyssoft"),
        ([16: 2], "qwerty"), ([18: 8], "navhidden"), ([17: 2], "dpad"),
        ([20: 0xe0, 21: 1, 22: 0x40, 23: 1], "480x320"),
        ([24: 21], "v21"), ([24: 36, 26: 1], "v36.1"), ([12: 9], "orientation=9"),
        (
            [8: 0x7a, 9: 0x68, 10: 0x43, 11: 0x4e, 12: 2, 14: 0xe0, 15: 1, 24: 21, 28: 0x40, 30: 0x68, 31: 1],
            "zh-rCN-ldltr-sw360dp-land-xxhdpi-v21"
        ),
    ]

    @Test(arguments: folders) func namesFolders(vector: (bytes: [Int: UInt8], qualifiers: String)) throws {
        let configuration = try parse(ArscBuilder.configuration(vector.bytes))
        #expect(configuration.qualifiers == vector.qualifiers)
        #expect(configuration.isDefault == vector.bytes.isEmpty)
    }

    @Test(arguments: [28, 32, 36, 48, 52, 56, 64, 100]) func readsEachSize(size: Int) throws {
        let configuration = try parse(ArscBuilder.configuration(size: size, [24: 21]))
        #expect(configuration.qualifiers == "v21")
    }

    static let tags: [(tag: String, again: String, script: String)] = [
        ("zh-CN", "zh-CN", "Hans"), ("zh-TW", "zh-TW", "Hant"), ("zh-Hant-CN", "zh-Hant-CN", "Hant"),
        ("sr-Latn-RS", "sr-Latn-RS", "Latn"), ("EN-us", "en-US", "Latn"), ("es-419", "es-419", "Latn"),
        ("fil", "fil", "Latn"), ("en-US-posix", "en-US-posix", "Latn"), ("ar-u-nu-latn", "ar-u-nu-latn", "Arab"),
        ("", "", ""), ("de-1996", "de-1996", "Latn"), ("qaa", "qaa", ""),
    ]

    @Test(arguments: tags) func readsTags(vector: (tag: String, again: String, script: String)) {
        var configuration = ResourceConfiguration()
        configuration.setLocale(vector.tag)
        #expect(configuration.locale == vector.again)
        #expect(LocaleCode.text(UInt64(configuration.script) << 32) == vector.script)
    }

    static let matches: [(locale: String, wanted: String, isMatch: Bool)] = [
        ("", "zh-CN", true), ("zh", "zh-CN", true), ("zh-CN", "zh-SG", true), ("zh-TW", "zh-CN", false),
        ("zh-Hant", "zh-HK", true), ("en", "zh-CN", false), ("sr", "sr-Latn", false), ("tl", "fil", true),
        ("zh-CN", "", false), ("en-GB", "en-US", true), ("qaa-US", "qaa-GB", false),
    ]

    @Test(arguments: matches) func matchesLocales(vector: (locale: String, wanted: String, isMatch: Bool)) {
        var own = ResourceConfiguration()
        own.setLocale(vector.locale)
        own.isScriptComputed = false
        if !vector.locale.contains("Hant") { own.script = 0 }
        #expect(own.matches(.phone(locale: vector.wanted)) == vector.isMatch)
    }

    /// Of two folders the better one for a phone, from Android's own rules; nil where neither is better.
    static let rankings: [(left: String, right: String, wanted: String, better: String?)] = [
        ("zh-CN", "", "zh-CN", "zh-CN"), ("zh", "zh-CN", "zh-CN", "zh-CN"), ("zh", "zh-SG", "zh-CN", "zh"),
        ("en-GB", "", "en-US", ""), ("en-GB", "", "en-AU", "en-GB"), ("en-GB", "en-001", "en-IN", "en-001"),
        ("pt-BR", "pt-PT", "pt-AO", "pt-PT"), ("es-ES", "es-MX", "es-AR", "es-MX"), ("es", "es-US", "es-CL", "es-US"),
        ("zh-HK", "zh-TW", "zh-MO", "zh-HK"), ("fr", "fr", "fr-FR", nil), ("tl", "fil", "fil", "fil"),
    ]

    @Test(arguments: rankings)
    func ranksLocales(vector: (left: String, right: String, wanted: String, better: String?)) {
        let both = [vector.left, vector.right].map { tag in
            var one = ResourceConfiguration()
            one.setLocale(tag)
            one.isScriptComputed = false
            one.script = 0
            return one
        }
        let wanted = ResourceConfiguration.phone(locale: vector.wanted)
        let isLeftBetter = both[0].isBetterThan(both[1], for: wanted)
        let isRightBetter = both[1].isBetterThan(both[0], for: wanted)
        #expect(isLeftBetter == (vector.better == vector.left))
        #expect(isRightBetter == (vector.better == vector.right))
    }

    /// Bytes of two folders of which the first is better for a phone of 420 dpi, 411 × 914 dp, API 36.
    static let better: [(first: [Int: UInt8], second: [Int: UInt8])] = [
        ([24: 24], [24: 21]), ([24: 21], [:]), ([14: 0xe0, 15: 1], [14: 0xf0]),
        ([14: 0xe0, 15: 1], [14: 0x80, 15: 2]),
        ([14: 0xfe, 15: 0xff], [14: 0xe0, 15: 1]), ([30: 0x68, 31: 1], [30: 0x40, 31: 1]), ([30: 0x40, 31: 1], [:]),
        ([32: 0x90, 33: 1], [32: 0x40, 33: 1]), ([12: 1], [:]), ([29: 0x10], [:]), ([28: 0x40], [:]), ([28: 2], [:]),
        ([28: 2], [28: 1]), ([13: 3], [:]), ([18: 1], [:]), ([18: 3], [18: 1]), ([48: 1], [:]), ([49: 4], [:]),
        // The order of qualifiers: orientation before night, night before density, density before release.
        ([12: 1], [29: 0x10]), ([29: 0x10], [14: 0xe0, 15: 1]), ([14: 0xe0, 15: 1], [24: 30]),
    ]

    @Test(arguments: better) func ranksFolders(vector: (first: [Int: UInt8], second: [Int: UInt8])) throws {
        let first = try parse(ArscBuilder.configuration(vector.first))
        let second = try parse(ArscBuilder.configuration(vector.second))
        let phone = ResourceConfiguration.phone()
        #expect(first.matches(phone) && second.matches(phone))
        #expect(first.isBetterThan(second, for: phone))
        #expect(!second.isBetterThan(first, for: phone))
    }

    @Test(arguments: [[12: 2], [24: 99], [30: 0x58, 31: 2], [28: 0x80], [28: 4], [13: 1], [29: 0x20], [4: 1], [49: 8]])
    func doesNotMatchAPhone(bytes: [Int: UInt8]) throws {
        #expect(try !parse(ArscBuilder.configuration(bytes)).matches(.phone()))
    }
}
