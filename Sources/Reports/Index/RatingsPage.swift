import Findings
import Index

/// Ratings of apps in stores, with their scores, and what users wrote.
public struct RatingsPage: Sendable {
    let table: RatingTable
    let scores: [RatingScore]
    let mean: Double?
    let strength: Double
    let themes: ReviewThemes

    /// A page of some ratings.
    public init(_ table: RatingTable, strength: Double, themes: ReviewThemes) {
        self.table = table
        self.strength = strength
        self.themes = themes
        (scores, mean) = RatingScore.all(table.entries, strength: strength)
    }

    /// As JSON, in the shape of ``Schemas``; `touchstone index` reads its scores.
    public func json() -> [UInt8] {
        let document: JSONValue = [
            "schemaVersion": .integer(1), "strength": .number(strength), "mean": JSONValue(mean),
            "scores": .array(
                scores.map { score in
                    [
                        "app": .string(score.app), "indicator": "ratings", "point": JSONValue(score.score),
                        "low": .number(score.score ?? 0), "high": .number(score.score ?? 100),
                        "count": .integer(score.count), "meanStars": JSONValue(score.mean),
                        "shrunkStars": JSONValue(score.shrunk),
                    ]
                }),
            "stores": .array(
                table.entries.map { entry in
                    [
                        "app": .string(entry.app), "store": .string(entry.store), "count": .integer(entry.count),
                        "meanStars": entry.count > 0 ? .number(entry.mean) : .null,
                    ]
                }), "reviews": .integer(themes.reviews.count),
            "themes": .array(
                themes.themes.map { theme in
                    [
                        "title": theme.title.json, "count": .integer(theme.count),
                        "meanStars": JSONValue(theme.meanStars),
                        "examples": .array(
                            theme.examples.map { review in
                                [
                                    "app": .string(review.app), "stars": JSONValue(review.stars),
                                    "text": .string(review.text),
                                ]
                            }),
                    ]
                }),
        ]
        return document.encoded()
    }

    /// For people.
    public func text(in language: Language, style: Style) -> [UInt8] {
        var page = TextPage(language: language, style: style)
        let strength = Quantity.decimal(self.strength, digits: 0)
        let middle = mean.map { Quantity.decimal($0, digits: 3) } ?? "–"
        page.heading(zh: "用户评价", en: "Ratings")
        page.note(
            zh: "得分 = 25 · ((n · m + \(strength) · \(middle)) / (n + \(strength)) − 1)，n 为评分人数，m 为平均星级",
            en: "score = 25 · ((n · m + \(strength) · \(middle)) / (n + \(strength)) − 1) for n ratings of mean m")
        for score in scores {
            let name = TerminalText.padded(page.safe(score.app), to: 20)
            let points = score.score.map { Quantity.decimal($0, digits: 1) } ?? "–"
            let mean = score.mean.map { Quantity.decimal($0, digits: 2) } ?? "–"
            let shrunk = score.shrunk.map { Quantity.decimal($0, digits: 2) } ?? "–"
            page.line(
                "  \(name) \(TerminalText.padded(points, to: 6)) "
                    + page.say(
                        zh: "\(score.count) 人，\(mean) 星，收缩后 \(shrunk) 星",
                        en: "\(score.count) ratings, \(mean) stars, \(shrunk) drawn to the mean"))
        }
        if !themes.reviews.isEmpty {
            page.heading(zh: "评论主题（共 \(themes.reviews.count) 条）", en: "Themes of \(themes.reviews.count) reviews")
            for theme in themes.themes {
                let stars = theme.meanStars.map { Quantity.decimal($0, digits: 1) } ?? "–"
                page.line(
                    "  \(theme.title[language]) "
                        + page.say(
                            zh: "\(theme.count) 条，平均 \(stars) 星", en: "\(theme.count), \(stars) stars on the mean"))
                for review in theme.examples {
                    page.line("      “\(page.safe(review.text))” " + page.style(.dim, page.safe(review.app)))
                }
            }
        }
        return [UInt8](page.text.utf8)
    }
}
