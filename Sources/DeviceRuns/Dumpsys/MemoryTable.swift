import Bytes

/// The table of one process in `dumpsys meminfo`.
///
/// Cells may be blank, so a number belongs to the column under whose edge it ends and not to the n-th of its line. The
/// edges come from the dashes under the header.
struct MemoryTable {
    /// What a column holds.
    enum Column {
        case pss
        case rss
        case swapPss
        case swap
        case other
    }

    private var edges: [Int] = []
    private var columns: [Column] = []

    /// True once a header was read.
    var isReady: Bool { !edges.isEmpty }

    /// A table with the edges that the dashes show, and the names that stand over them in the two lines before.
    init(dashes: LineText, first: LineText, second: LineText) {
        var start: Int?
        for index in 0...dashes.count {
            let isDash = index < dashes.count && dashes[index] == UInt8(ascii: "-")
            if isDash, start == nil { start = index }
            guard !isDash, let begin = start else { continue }
            start = nil
            edges.append(index)
            let name = Self.words(first, under: begin..<index) + " " + Self.words(second, under: begin..<index)
            columns.append(Self.column(name))
        }
    }

    private static func column(_ name: String) -> Column {
        let words = name.split(separator: " ")
        if words.contains("Rss") { return .rss }
        if words.contains("SwapPss") || words.contains("Swapped") && words.contains("Pss") { return .swapPss }
        if words.contains("Swap") || words.contains("Swapped") { return .swap }
        if words.first == "Pss" { return .pss }
        return .other
    }

    /// The words of a header line that end at the right edge of a column or overlap it.
    private static func words(_ line: LineText, under range: Range<Int>) -> String {
        var found: [String] = []
        var index = 0
        while index < line.count {
            while index < line.count, line[index].isBlank { index += 1 }
            let start = index
            while index < line.count, !line[index].isBlank { index += 1 }
            if index > start, start < range.upperBound, index > range.lowerBound {
                found.append(line.part(start, index).string)
            }
        }
        return found.joined(separator: " ")
    }

    /// The values of a row by column, the label before them cut off; nil if its numbers do not fit the columns.
    func values(_ line: LineText, labelEnd: Int) -> [(column: Column, value: Int)]? {
        var values: [(Column, Int)] = []
        var index = labelEnd
        var used = -1
        while index < line.count {
            while index < line.count, line[index].isBlank { index += 1 }
            let start = index
            while index < line.count, !line[index].isBlank { index += 1 }
            guard index > start else { break }
            guard let value = line.part(start, index).count10 else { return nil }
            guard let place = column(endingAt: index, startingAt: start), place > used else { return nil }
            used = place
            values.append((columns[place], value))
        }
        return values
    }

    /// The column whose edge is nearest to the end of a number; nil if it ends between two or covers more than one.
    private func column(endingAt end: Int, startingAt start: Int) -> Int? {
        guard let nearest = edges.indices.min(by: { abs(edges[$0] - end) < abs(edges[$1] - end) }),
            abs(edges[nearest] - end) <= 4
        else { return nil }
        // A number that reaches under the column before it is two numbers that run together.
        if nearest > 0, start < edges[nearest - 1] { return nil }
        return nearest
    }
}
