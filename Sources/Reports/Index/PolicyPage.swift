import Findings
import Policy

/// What policies and agreements say, clause by clause, with what they leave out.
public struct PolicyPage: Sendable {
    let reading: PolicyReading
    let claims: PackageClaims?
    let permissions: [Mention]
    let sdks: [Mention]

    /// A page of some documents.
    ///
    /// - Parameter claims: What the app's package asks for and contains; nil if it is not known.
    public init(_ documents: [PolicyDocument], claims: PackageClaims?) {
        reading = PolicyReading(documents)
        self.claims = claims
        permissions = claims.map { Mention.permissions($0, in: documents) } ?? []
        sdks = claims.map { Mention.sdks($0, in: documents) } ?? []
    }

    /// As JSON, in the shape of ``Schemas``; `touchstone index` reads its scores.
    public func json() -> [UInt8] {
        let document: JSONValue = [
            "schemaVersion": .integer(1), "documents": JSONValue(reading.documents),
            "notUnderstood": JSONValue(reading.foreign), "sentences": .integer(reading.sentences),
            "scores": .array(
                reading.scores.map { score in
                    [
                        "indicator": .string(score.item.rawValue), "title": score.item.title.json,
                        "point": .number(score.score), "low": .number(score.score), "high": .number(score.score),
                        "stated": .integer(score.stated), "asked": .integer(score.asked),
                        "shifted": .integer(score.shifted),
                    ]
                }),
            "clauses": .array(
                reading.verdicts.map { verdict in
                    [
                        "id": .string(verdict.clause.id), "title": verdict.clause.title.json,
                        "articles": JSONValue(verdict.clause.articles),
                        "indicator": .string(verdict.clause.item.rawValue),
                        "state": .string(verdict.state.rawValue), "quotes": .array(verdict.quotes.map(\.json)),
                        "opposed": .array(verdict.opposed.map(\.json)),
                    ]
                }),
            "shifted": .array(reading.shifted.map(\.json)),
            "notInText": .array(
                UnlawfulAct.notInText.map {
                    ["article": .string($0.article), "title": $0.title.json, "judge": .string($0.judge.rawValue)]
                }),
            "permissions": claims == nil ? .null : .array(permissions.map(\.json)),
            "sdks": claims == nil ? .null : .array(sdks.map(\.json)),
        ]
        return document.encoded()
    }

    /// For people.
    public func text(in language: Language, style: Style) -> [UInt8] {
        var page = TextPage(language: language, style: style)
        page.title(reading.documents.joined(separator: ", "))
        if !reading.foreign.isEmpty {
            let names = page.safe(reading.foreign.joined(separator: ", "))
            page.note(
                zh: "不是简体中文，没有读懂，因此不评分：\(names)",
                en: "Not in simplified Chinese, hence not understood, and no score: \(names)")
        } else if reading.sentences == 0 {
            page.note(
                zh: "没有读到任何文字（扫描件的 PDF 没有文字），不评分。",
                en: "There is no text to read (a scanned PDF has none), so no score.")
        }
        for score in reading.scores {
            page.heading(zh: score.item.title.zh, en: score.item.title.en)
            var formula = "100 · \(score.stated) / \(score.asked)"
            if score.shifted > 0 { formula = "100 · \(score.stated) / (\(score.asked) + \(score.shifted))" }
            page.line("  \(Quantity.decimal(score.score, digits: 1)) = \(formula)")
            for verdict in reading.verdicts where verdict.clause.item == score.item { line(verdict, &page) }
        }
        if !reading.shifted.isEmpty {
            page.heading(
                zh: "推卸责任的语句（\(reading.shifted.count) 条）",
                en: "Sentences that shift responsibility (\(reading.shifted.count))")
            for quote in reading.shifted { self.quote(quote, &page) }
        }
        mentions(permissions, LocalizedText(zh: "权限", en: "Permissions"), &page)
        mentions(sdks, LocalizedText(zh: "SDK", en: "SDKs"), &page)
        acts(.running, LocalizedText(zh: "须运行应用才能判断", en: "shown only by a running app"), &page)
        acts(.reader, LocalizedText(zh: "须由人判断", en: "for a person to judge"), &page)
        return [UInt8](page.text.utf8)
    }

    private func line(_ verdict: ClauseVerdict, _ page: inout TextPage) {
        let (mark, ink): (String, Style.Ink) =
            switch verdict.state {
            case .stated: (page.say(zh: "已载明", en: "stated"), .green)
            case .denied: (page.say(zh: "相反", en: "denied"), .red)
            case .silent: (page.say(zh: "未提及", en: "silent"), .yellow)
            }
        let articles = verdict.clause.articles
        let article = articles.isEmpty ? "" : " [\(articles.joined(separator: page.say(zh: "、", en: ", ")))]"
        page.line(
            "  \(page.style(ink, TerminalText.padded(mark, to: 7))) \(verdict.clause.title[page.language])\(article)")
        for quote in verdict.quotes.prefix(1) { self.quote(quote, &page) }
        guard let opposed = verdict.opposed.first else { return }
        page.line("    " + page.style(.red, page.say(zh: "但另有相反的说法：", en: "but the opposite is said too:")))
        quote(opposed, &page)
    }

    private func acts(_ judge: UnlawfulAct.Judge, _ title: LocalizedText, _ page: inout TextPage) {
        let acts = UnlawfulAct.notInText.filter { $0.judge == judge }
        page.heading(
            zh: "《认定方法》中\(title.zh)、此处未评的 \(acts.count) 种行为",
            en: "\(acts.count) acts of the 认定方法, \(title.en), not judged here")
        for act in acts { page.note(zh: "  \(act.article) \(act.title.zh)", en: "  \(act.article) \(act.title.en)") }
    }

    private func quote(_ quote: Quote, _ page: inout TextPage) {
        // Cells of a table have tabs between them.
        func shown(_ text: String) -> String { page.safe(text.replacing("\t", with: " | ")) }
        let lead = quote.lead.isEmpty ? "" : page.style(.dim, shown(quote.lead) + " ")
        let place = page.style(.dim, page.safe("\(quote.document):\(quote.line)"))
        page.line("      \(lead)“\(shown(quote.text))” \(place)")
    }

    private func mentions(_ mentions: [Mention], _ title: LocalizedText, _ page: inout TextPage) {
        guard !mentions.isEmpty else { return }
        let missing = mentions.filter { $0.quote == nil }
        let denied = mentions.filter(\.isDenied)
        page.heading(
            zh: "\(title.zh)：\(mentions.count) 项中 \(missing.count) 项未在文本中提及",
            en: "\(title.en): \(missing.count) of \(mentions.count) are not mentioned")
        for mention in missing {
            let words = mention.words.joined(separator: page.say(zh: "、", en: ", "))
            page.line(
                "  \(page.safe(mention.name)) "
                    + page.style(.dim, page.say(zh: "查找：\(page.safe(words))", en: "looked for: \(page.safe(words))")))
        }
        for mention in denied {
            page.line(
                "  \(page.safe(mention.name)) "
                    + page.style(.red, page.say(zh: "文本称不使用：", en: "the text says that it is not used:")))
            if let quote = mention.quote { self.quote(quote, &page) }
        }
    }
}

extension Quote {
    fileprivate var json: JSONValue {
        ["document": .string(document), "line": .integer(line), "text": .string(text), "lead": .string(lead)]
    }
}

extension Mention {
    fileprivate var json: JSONValue {
        [
            "name": .string(name), "words": JSONValue(words), "quote": quote.map(\.json) ?? .null,
            "denied": .bool(isDenied),
        ]
    }
}
