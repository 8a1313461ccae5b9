import Index

extension IndexResult {
    /// Every score of every app as a row: the whole, the dimensions, the indicators, the items.
    func csv() -> [UInt8] {
        var table = CSVWriter()
        table.row(
            [
                "app", "name", "region", "level", "id", "title", "title_en", "weight", "points", "high_points", "score",
                "coverage", "grade", "high_grade", "rank", "origin", "replaced",
            ].map(CSVWriter.Cell.text))
        for result in apps {
            let whose: [CSVWriter.Cell] = [
                .text(result.app.id), .text(result.app.name), .text(result.app.region),
            ]
            let levels = [
                ("total", [result.total]), ("dimension", result.dimensions), ("indicator", result.indicators),
            ]
            for (name, scores) in levels {
                for score in scores { table.row(whose + [.text(name)] + score.cells) }
            }
            for item in result.items { table.row(whose + [.text("item")] + item.cells) }
        }
        return table.bytes
    }
}

extension LevelScore {
    fileprivate var cells: [CSVWriter.Cell] {
        [
            .text(id), .text(title.zh), .text(title.en), .number(weight.value), .number(points.value),
            .number(highPoints.value), .number(percent), .number(coverage), grade.isEmpty ? .none : .text(grade),
            highGrade.isEmpty ? .none : .text(highGrade), rank > 0 ? .integer(rank) : .none, .none, .none,
        ]
    }
}

extension ItemScore {
    fileprivate var cells: [CSVWriter.Cell] {
        [
            .text(item.id), .text(item.title.zh), .text(item.title.en), .number(item.weight.value),
            .number(points.value), .number(highPoints.value), point == nil ? .none : .number(low.value),
            .integer(point == nil ? 0 : 1), .none, .none, .none, .text(origin.name),
            replaced.map { .number($0.value) } ?? .none,
        ]
    }
}

extension ScoreSheets {
    /// An empty sheet: a row for each app, observed item and assessor.
    public static func empty(
        _ index: IndexDefinition, _ apps: [IndexApp], assessors: [String]
    ) -> [UInt8] {
        var table = CSVWriter()
        table.row(columnNames.map(CSVWriter.Cell.text))
        let blanks = Array(repeating: CSVWriter.Cell.none, count: columnNames.count - 3)
        for app in apps {
            for item in index.items where item.source == .sheet {
                for assessor in assessors {
                    table.row([.text(app.id), .text(item.id), .text(assessor)] + blanks)
                }
            }
        }
        return table.bytes
    }
}
