import Findings

/// Something that a package has, and whether the policy mentions it.
public struct Mention: Sendable {
    /// The permission or the SDK.
    public var name: String
    /// The words that were looked for.
    public var words: [String]
    /// The first sentence that has one; nil if none has.
    public var quote: Quote?
    /// True if the text says only that it is not used, as in “我们不会读取您的通讯录”.
    public var isDenied = false

    /// Every permission of a package, held against the documents; permissions without words are looked for by their name.
    public static func permissions(_ claims: PackageClaims, in documents: [PolicyDocument]) -> [Mention] {
        let sentences = documents.flatMap { document in
            document.sentences.map { sentence in
                (Quote(document: document.name, line: sentence.line, text: sentence.text), SentenceWords(sentence.text))
            }
        }
        return claims.permissions.map { name in
            let short = name.split(separator: ".").last.map(String.init) ?? name
            let row = PermissionWords.all.first { $0.names.contains(short) }
            let words = (row?.words ?? []) + [short]
            let barred = row.map { $0.barred.isEmpty ? "" : " -\($0.barred)" } ?? ""
            let wording = Wording("+" + words.joined(separator: "|") + barred)
            var denied: Quote?
            for (quote, sentence) in sentences {
                switch wording.fit(sentence) {
                case .says: return Mention(name: name, words: words, quote: quote)
                case .denies: denied = denied ?? quote
                case nil: continue
                }
            }
            return Mention(name: name, words: words, quote: denied, isDenied: denied != nil)
        }
    }

    /// Every SDK of a package, held against the documents: by its names, or by its vendor and its purpose in one sentence.
    public static func sdks(_ claims: PackageClaims, in documents: [PolicyDocument]) -> [Mention] {
        claims.sdks.map { sdk in
            var mention = Mention(name: sdk.name, words: Array(Set([sdk.name] + sdk.names)).sorted())
            let vendors = [sdk.vendor.zh, sdk.vendor.en].filter { $0.utf8.count > 4 }
            let purposes = pairs(of: sdk.purpose.zh)
            for document in documents where mention.quote == nil {
                let found = document.sentences.first { sentence in
                    let text = sentence.text.lowercased()
                    if mention.words.contains(where: { stands($0, in: text) }) { return true }
                    return vendors.contains { stands($0, in: text) } && purposes.contains(where: text.contains)
                }
                mention.quote = found.map { Quote(document: document.name, line: $0.line, text: $0.text) }
            }
            return mention
        }
    }

    /// Signs side by side: 地图与定位 is known by 地图 and by 定位.
    private static func pairs(of title: String) -> [String] {
        title.split { "与和、".contains($0) }.flatMap { part in
            zip(part, part.dropFirst()).map { String([$0, $1]) }
        }
    }

    /// True if a word stands in a text, in small letters, not inside a longer Latin word.
    private static func stands(_ word: String, in text: String) -> Bool {
        let wanted = word.lowercased()
        guard wanted.first.map({ $0.isASCII && $0.isLetter }) == true else { return text.contains(wanted) }
        var rest = text[...]
        while let place = rest.firstRange(of: wanted) {
            let before = place.lowerBound == text.startIndex ? nil : text[text.index(before: place.lowerBound)]
            let after = place.upperBound == text.endIndex ? nil : text[place.upperBound]
            if ![before, after].contains(where: { $0.map { $0.isASCII && $0.isLetter } == true }) { return true }
            rest = rest[place.upperBound...]
        }
        return false
    }
}
