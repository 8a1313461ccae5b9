import Findings
import Settings

extension IndexDefinition {
    private static let keys = [
        "name", "title", "collected_until", "methods", "total", "dimensions", "grades", "scales", "holidays",
        "workdays",
        "published", "graded_regions",
    ]

    /// Reads a definition from YAML.
    ///
    /// - Throws: ``SettingsError`` for text that is no YAML, keys that are unknown or missing, ids that are there twice,
    ///   and weights that do not add up exactly.
    public init(yaml: String) throws(SettingsError) {
        let top = try SettingsMapping(yaml: yaml)
        try top.refuseRest(known: Self.keys)
        name = try top.required("name").text()
        title =
            try top.value("title").map { value throws(SettingsError) in try value.title() }
            ?? LocalizedText(zh: name, en: name)
        collectedUntil = try top.value("collected_until").map { value throws(SettingsError) in try value.text() }
        total = try top.required("total").weight()
        scales = try Self.scales(top.value("scales"))
        calendar = WorkCalendar(
            holidays: try Self.days(top.value("holidays")), workdays: try Self.days(top.value("workdays")))
        var reader = LevelReader(scales: Set(scales.map(\.name)))
        dimensions = []
        for value in try top.required("dimensions").list() { dimensions.append(try reader.dimension(value)) }
        try LevelReader.expect(dimensions.map(\.weight), total, top.required("total"), "total")
        totalGrades = nil
        published = try Self.published(top.value("published"))
        guard let grades = try top.value("grades")?.mapping() else { return }
        for (key, value) in grades.entries { try take(grades: value, of: key) }
    }

    private mutating func take(grades value: SettingsValue, of key: SettingsValue) throws(SettingsError) {
        let id = try key.text()
        if id == "total" {
            totalGrades = try GradeScale(value, of: total)
        } else if let index = dimensions.firstIndex(where: { $0.id == id }) {
            dimensions[index].grades = try GradeScale(value, of: dimensions[index].weight)
        } else {
            throw key.unknown(["total"] + dimensions.map(\.id))
        }
    }

    private static func scales(_ value: SettingsValue?) throws(SettingsError) -> [AnswerScale] {
        var scales: [AnswerScale] = []
        for (key, value) in try value?.mapping().entries ?? [] {
            var words: [String: Score] = [:]
            for (word, score) in try value.mapping().entries {
                words[try word.text()] = Score(try score.number(in: 0...100))
            }
            for (word, score) in words {
                guard let other = scales.lazy.compactMap({ $0.words[word] }).first, other != score else { continue }
                throw value.error(
                    zh: "“\(word)”在另一个量表中分值不同", en: "“\(word)” has another score in another scale")
            }
            scales.append(AnswerScale(name: try key.text(), words: words))
        }
        return scales
    }

    private static func days(_ value: SettingsValue?) throws(SettingsError) -> Set<CalendarDay> {
        var days: Set<CalendarDay> = []
        for value in try value?.list() ?? [] {
            guard let day = CalendarDay(try value.text()) else {
                throw value.error(zh: "应为日期，如 2026-10-01", en: "must be a day, as 2026-10-01")
            }
            days.insert(day)
        }
        return days
    }

    private static func published(_ value: SettingsValue?) throws(SettingsError) -> PublishedFigures? {
        guard let figures = try value?.mapping().value("mean_and_sd") else { return nil }
        var result: [String: PublishedFigures.MeanAndDeviation] = [:]
        for (key, value) in try figures.mapping().entries {
            let pair = try value.list()
            guard pair.count == 2 else {
                throw value.error(zh: "应为 [平均值, 标准差]", en: "must be [mean, standard deviation]")
            }
            result[try key.text()] = PublishedFigures.MeanAndDeviation(
                mean: try pair[0].number(in: 0...1000), deviation: try pair[1].number(in: 0...1000))
        }
        return PublishedFigures(meansAndDeviations: result)
    }
}

extension GradeScale {
    /// Reads `{max: 13, A+: 9, A: 8, …}`: what is below the last bound has the grade that follows it, `B-`.
    fileprivate init(_ value: SettingsValue, of weight: Weight) throws(SettingsError) {
        let mapping = try value.mapping()
        steps = []
        for (key, value) in mapping.entries {
            let name = try key.text()
            let bound = try value.weight()
            if name == "max" {
                guard bound == weight else {
                    throw value.error(
                        zh: "max 为 \(bound.text)，但该级权重为 \(weight.text)",
                        en: "max is \(bound.text), but the weight is \(weight.text)")
                }
                continue
            }
            if let last = steps.last, Points(bound) >= last.bound {
                throw value.error(zh: "等级下限应从高到低排列", en: "bounds of grades must go from high to low")
            }
            guard bound <= weight else {
                throw value.error(
                    zh: "等级下限超过满分 \(weight.text)", en: "the bound is above the full \(weight.text) points")
            }
            steps.append(Step(name: name, bound: Points(bound)))
        }
        guard !steps.isEmpty else { throw value.error(zh: "没有等级", en: "there are no grades") }
        if steps.last?.bound != .zero { steps.append(Step(name: "B-", bound: .zero)) }
    }
}

extension SettingsValue {
    /// A weight.
    func weight() throws(SettingsError) -> Weight {
        guard let weight = Weight(try text()) else {
            throw error(
                zh: "应为 0–1000 的数，最多四位小数", en: "must be a number in 0–1000 with at most four decimals")
        }
        return weight
    }

    /// `{zh: …, en: …}`.
    func title() throws(SettingsError) -> LocalizedText {
        let mapping = try mapping()
        try mapping.refuseRest(known: ["zh", "en"])
        return LocalizedText(zh: try mapping.required("zh").text(), en: try mapping.required("en").text())
    }
}
