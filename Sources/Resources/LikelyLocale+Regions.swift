extension LikelyLocale {
    /// Above 0 if the texts of region `left` suit `wanted` better than those of `right`, below 0 if worse.
    ///
    /// All three belong to the same language and script. Nearest is what comes first on the way from the wanted locale
    /// up to its parents; then what has the shorter way to a common parent; then the region that speaks for the
    /// language; then the one that sorts first.
    static func compare(_ left: String, _ right: String, language: String, script: String, wanted: String) -> Int {
        guard left != right else { return 0 }
        var left = left
        var right = right
        // es-US and es-MX stand for Latin America, as Android has it, unless both are to choose from.
        if language == "es" {
            let special = ["US", "MX"]
            if special.contains(left), !special.contains(right) {
                left = "419"
            } else if special.contains(right), !special.contains(left) {
                right = "419"
            }
            guard left != right else { return 0 }
        }
        let ancestors = chain(from: wanted, language: language, script: script)
        for region in ancestors {
            if region == left { return 1 }
            if region == right { return -1 }
        }
        let distances = [left, right].map { region in
            chain(from: region, language: language, script: script).firstIndex { ancestors.contains($0) } ?? 9
        }
        if distances[0] != distances[1] { return distances[1] - distances[0] }
        let isRepresentative = [left, right].map { representatives["\(language)-\(script)"] == $0 }
        if isRepresentative[0] != isRepresentative[1] { return isRepresentative[0] ? 1 : -1 }
        // Two letters come before three digits, then the alphabet decides.
        if left.utf8.count != right.utf8.count { return right.utf8.count - left.utf8.count }
        return left < right ? 1 : -1
    }

    /// True if English of that region is nearer to that of the United States than to international English.
    static func isCloseToUSEnglish(_ region: String) -> Bool {
        !chain(from: region, language: "en", script: "Latn").contains("001")
    }

    /// The region and its parents, up to the language without a region (empty).
    private static func chain(from region: String, language: String, script: String) -> [String] {
        var result = [region]
        while let last = result.last, !last.isEmpty, result.count < 5 {
            result.append(parent(of: last, language: language, script: script))
        }
        return result
    }

    private static func parent(of region: String, language: String, script: String) -> String {
        switch (language, script) {
        case ("en", "Latn"):
            if europeanEnglish.contains(region) { return "150" }
            return region != "001" && (region == "150" || internationalEnglish.contains(region)) ? "001" : ""
        case ("es", "Latn"): return latinAmerica.contains(region) ? "419" : ""
        case ("pt", "Latn"): return portugal.contains(region) ? "PT" : ""
        case ("zh", "Hant"): return region == "MO" ? "HK" : ""
        default: return ""
        }
    }

    private static let europeanEnglish: Set<String> = ["AT", "BE", "CH", "DE", "DK", "FI", "NL", "SE", "SI"]
    private static let internationalEnglish = words(
        """
        AG AI AU BB BM BS BW BZ CC CK CM CX CY DG DM ER FJ FK FM GB GD GG GH GI GM GY HK IE IL IM IN IO JE JM KE KI KN KY LC \
        LR LS MG MO MS MT MU MV MW MY NA NF NG NR NU NZ PG PK PN PW RW SB SC SD SG SH SL SS SX SZ TC TK TO TT TV TZ UG VC VG \
        VU WS ZA ZM ZW
        """)
    private static let latinAmerica = words("AR BO BR BZ CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE")
    private static let portugal = words("AO CH CV FR GQ GW LU MO MZ ST TL")

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

    private static let representatives = [
        "ar-Arab": "EG", "bn-Beng": "BD", "de-Latn": "DE", "en-Latn": "US", "es-Latn": "ES", "fa-Arab": "IR",
        "fr-Latn": "FR", "hi-Deva": "IN", "id-Latn": "ID", "in-Latn": "ID", "it-Latn": "IT", "ja-Jpan": "JP",
        "ko-Kore": "KR", "ms-Latn": "MY", "nl-Latn": "NL", "pt-Latn": "BR", "ru-Cyrl": "RU", "sr-Cyrl": "RS",
        "sr-Latn": "RS", "sv-Latn": "SE", "ta-Taml": "IN", "tr-Latn": "TR", "ur-Arab": "PK", "vi-Latn": "VN",
        "zh-Hans": "CN", "zh-Hant": "TW",
    ]
}
