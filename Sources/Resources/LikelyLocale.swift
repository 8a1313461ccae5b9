/// The script that a language is likely written in, and which region's texts are nearest to another's.
///
/// Source: Unicode CLDR, likely subtags and parent locales; AOSP `LocaleData.cpp` says how Android uses them. Only
/// languages that are not written in Latin letters are listed, and of a thousand rare languages only those with apps.
enum LikelyLocale {
    /// Four letters of the script, packed; 0 where it cannot be told.
    static func script(language: UInt16, region: UInt16) -> UInt32 {
        guard language != 0 else { return 0 }
        let code = LocaleCode.unpack(language, base: 0x61)
        let area = LocaleCode.unpack(region, base: 0x30)
        guard code != "und", code != "zxx", !("qaa"..."qtz" ~= code && code.utf8.count == 3) else { return 0 }
        let name: String
        if let exception = exceptions["\(code)-\(area)"] {
            name = exception
        } else if code == "zh", traditionalChinese.contains(area) {
            name = "Hant"
        } else {
            name = scripts[code] ?? "Latn"
        }
        return UInt32(LocaleCode.packed(name) >> 32)
    }

    private static let traditionalChinese: Set<String> = [
        "AU", "BN", "GB", "GF", "HK", "ID", "MO", "PA", "PF", "PH", "SR", "TH", "TW", "US", "VN",
    ]

    /// Regions where a language is written otherwise; `~~~A` and `~~~B` are Android's pseudo-locales.
    private static let exceptions: [String: String] = [
        "az-IQ": "Arab", "az-IR": "Arab", "az-RU": "Cyrl", "en-XA": "~~~A", "ar-XB": "~~~B", "ha-CM": "Arab",
        "ha-SD": "Arab", "kk-AF": "Arab", "kk-CN": "Arab", "kk-IR": "Arab", "kk-MN": "Arab", "ku-LB": "Arab",
        "ky-CN": "Arab", "ky-TR": "Latn", "mn-CN": "Mong", "ms-CC": "Arab", "pa-PK": "Arab", "ro-MD": "Latn",
        "sd-IN": "Deva", "sr-ME": "Latn", "sr-RO": "Latn", "sr-TR": "Latn", "tg-PK": "Arab", "ug-KZ": "Cyrl",
        "ug-MN": "Cyrl", "ur-IN": "Arab", "uz-AF": "Arab", "uz-CN": "Cyrl", "yue-CN": "Hans",
    ]

    private static let scripts: [String: String] = {
        let table: KeyValuePairs = [
            "Arab": "ar fa ps sd ug ur ks ckb lrc mzn glk bal", "Armn": "hy", "Beng": "as bn mni", "Cans": "iu cr",
            "Cher": "chr", "Cyrl": "ab av ba be bg ce cv kk kv ky mk mn os ru sah sr tg tt udm uk",
            "Deva": "bho brx doi hi kok mai mr ne new sa", "Ethi": "am ti", "Geor": "ka", "Grek": "el",
            "Gujr": "gu", "Guru": "pa", "Hans": "zh", "Hant": "yue", "Hebr": "he iw yi ji", "Jpan": "ja",
            "Khmr": "km", "Knda": "kn", "Kore": "ko", "Laoo": "lo", "Mlym": "ml", "Mymr": "my shn", "Nkoo": "nqo",
            "Olck": "sat", "Orya": "or", "Sinh": "si", "Taml": "ta", "Telu": "te", "Tfng": "zgh", "Thaa": "dv",
            "Thai": "th", "Tibt": "bo dz", "Yiii": "ii",
        ]
        var result: [String: String] = [:]
        for (script, languages) in table {
            for language in languages.split(separator: " ") { result[String(language)] = script }
        }
        return result
    }()
}
