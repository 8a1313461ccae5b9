/// Cuts a text into sentences and tells what they are.
///
/// Sentences end at 。！？； and their Latin forms, at blank lines, and at line ends before an item of a list. A row of a
/// table is one sentence.
struct SentenceCutter {
    /// A piece of the text, before it is known what it is.
    private struct Piece {
        var line: Int
        var text = ""
        var beginsLine = false
        var isItem = false
        var isRow = false
        var isHeading = false
    }

    private static let sizeLimit = 1000
    private static let rowLimit = 4000

    /// The sentences of a text.
    static func sentences(of marked: MarkedText) -> [PolicyDocument.Sentence] { classified(pieces(of: marked)) }

    // MARK: Cutting

    private static func pieces(of marked: MarkedText) -> [Piece] {
        var result: [Piece] = []
        var current = Piece(line: 1)
        func close() {
            current.text = current.text.trimmingBlanks
            if current.text.contains(where: \.isLetter) { result.append(current) }
            current = Piece(line: current.line)
        }
        let lines = marked.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { String($0).trimmingBlanks }
        let repeated = Self.repeated(lines)
        var (number, before) = (0, "")
        for body in lines {
            number += 1
            let isHeading = marked.headings.contains(number) || repeated.contains(body)
            let isRow = body.contains("\t")
            let isItem = marked.items.contains(number) || ListMark.begins(body)
            if body.isEmpty || isHeading || isRow || isItem || !marked.joinsLines || current.isHeading || current.isRow
                || !before.endsOpen
            {
                close()
            }
            before = body
            var isFirst = current.text.isEmpty
            for character in body {
                if current.text.isEmpty {
                    guard !character.isWhitespace else { continue }
                    current = Piece(
                        line: number, beginsLine: isFirst, isItem: isItem && isFirst, isRow: isRow, isHeading: isHeading
                    )
                    isFirst = false
                }
                current.text.append(character)
                let size = current.text.utf8.count
                if isRow ? size > rowLimit : "。！？；!?;".contains(character) || size > sizeLimit { close() }
            }
        }
        close()
        return result
    }

    /// Numbered lines without a mark at their end that are there twice: in the table of contents, and above their chapter.
    private static func repeated(_ lines: [String]) -> Set<String> {
        var seen: Set<String> = []
        let headings = lines.lazy.filter { ListMark.style(of: $0).map { $0 != .bullet } == true && !$0.endsMarked }
        return Set(headings.filter { !seen.insert($0).inserted })
    }

    // MARK: Telling

    private static func classified(_ pieces: [Piece]) -> [PolicyDocument.Sentence] {
        var (lead, isInContents, wasItem) = ("", false, false)
        var outer: ListMark.Style?
        return pieces.enumerated().map { place, piece in
            var sentence = PolicyDocument.Sentence(line: piece.line, text: piece.text)
            let text = piece.text
            // A list ends with the first line that is none of its items.
            let style = ListMark.style(of: text)
            let isSibling = style != nil && style == outer
            let goesOn = (piece.isItem && !isSibling) || piece.isRow || (wasItem && !piece.isItem && text.endsItem)
            if piece.beginsLine, !goesOn { (lead, isInContents) = ("", false) }
            if piece.isRow {
                let isHead = place == 0 || !pieces[place - 1].isRow
                let hasRows = place + 1 < pieces.count && pieces[place + 1].isRow
                if isHead, hasRows { lead = text }
                sentence.isHeading = isHead && hasRows
                sentence.lead = isHead ? "" : lead
                return sentence
            }
            let isContents = text.isTitleOfContents
            sentence.isHeading = piece.isHeading || isContents || isInContents && !text.endsFull
            if !sentence.isHeading {
                let isUnderLead = !lead.isEmpty && goesOn && piece.beginsLine
                if isUnderLead { sentence.lead = lead }
                sentence.isHeading =
                    text.isAnnouncement || lead.isAnnouncement
                    || !text.endsMarked && !isUnderLead && !text.hasPredicate
                    || text.count < (isUnderLead ? 3 : 6)
            }
            if text.endsFull { isInContents = false }
            if text.endsLead || isContents {
                lead = isContents ? "" : text
                outer = style
                isInContents = isContents || text.announcesContents
            }
            wasItem = text.endsLead || piece.isItem || wasItem && goesOn
            return sentence
        }
    }

}

/// What stands in front of an item of a list.
enum ListMark {
    private static let numerals = Set("一二三四五六七八九十百")

    /// Kinds of marks; the items of one list have one.
    enum Style { case bullet, bracketed, article, numeral, number }

    /// True for a line that begins with a bullet, 1. 1、 1) （1）（一） 一、 第一条 and the like.
    static func begins(_ line: String) -> Bool { style(of: line) != nil }

    /// The kind of mark that a line begins with; nil if it has none.
    static func style(of line: String) -> Style? {
        guard let first = line.first else { return nil }
        if "-*•·●○◆■▪◦–".contains(first) { return .bullet }
        if isCircled(first) { return .number }
        if "（(【[".contains(first) { return enclosed(line.dropFirst(), "）)】]") ? .bracketed : nil }
        if first == "第" { return enclosed(line.dropFirst(), "条章节部款") ? .article : nil }
        let digits = line.prefix(12).prefix { $0.isASCII && ($0.isNumber || $0 == ".") || numerals.contains($0) }
        guard let sign = digits.first else { return nil }
        let isMarked =
            digits.contains(".")
            || line.dropFirst(digits.count).first.map {
                "、.．)）".contains($0) || $0.isWhitespace && digits.allSatisfy(\.isASCII)
            } == true
        return isMarked ? (sign.isASCII ? .number : .numeral) : nil
    }

    /// True if a number stands in front of one of some signs.
    private static func enclosed(_ text: Substring, _ ends: String) -> Bool {
        let inner = text.prefix(8).prefix { $0.isNumber || numerals.contains($0) }
        return !inner.isEmpty && text.dropFirst(inner.count).first.map(ends.contains) == true
    }

    /// A text without the mark in front of it.
    static func dropped(from text: String) -> Substring {
        switch style(of: text) {
        case nil: text[...]
        case .article: text.drop { !"条章节部款".contains($0) }.dropFirst()
        default: text.drop { !$0.isLetter || numerals.contains($0) || isCircled($0) }
        }
    }

    private static func isCircled(_ character: Character) -> Bool { ("①"..."⑳").contains(character) }
}

extension String {
    var trimmingBlanks: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// The last sign that is no closing bracket or quotation mark.
    private var lastSign: Character? { last { !"”’\"'）)】」』》 ".contains($0) } }

    /// True if a line that ends so is broken in the middle of a sentence: it is long and ends with a letter or a comma.
    fileprivate var endsOpen: Bool {
        guard let last, count >= 20 else { return false }
        return last.isLetter || last.isNumber || "，、,）)”》".contains(last)
    }

    fileprivate var endsFull: Bool { lastSign.map { "。！!".contains($0) } == true }
    fileprivate var endsItem: Bool { lastSign.map { "；;".contains($0) } == true || !endsMarked }
    fileprivate var endsLead: Bool { lastSign.map { "：:".contains($0) } == true }
    /// True if a sentence ends here, by its mark. A question does not count: it states nothing.
    fileprivate var endsMarked: Bool { lastSign.map { "。！!；;：:.".contains($0) } == true && !isLeader }

    /// True for `注销账号……12`.
    private var isLeader: Bool { hasSuffix("…") || hasSuffix("...") }

    fileprivate var isTitleOfContents: Bool {
        let words = filter { !$0.isWhitespace && !"：:".contains($0) }.lowercased()
        return words == "目录" || words == "索引" || words == "contents"
    }

    fileprivate var announcesContents: Bool {
        ["以下内容", "如下内容", "以下索引", "相应章节", "以下章节", "以下部分", "下列内容", "目录如下"].contains(where: contains)
    }

    /// True for what says only that something will be said: “本政策将向您说明我们如何收集、使用……”.
    fileprivate var isAnnouncement: Bool {
        ["如何", "怎样", "怎么"].contains(where: contains)
            && ["说明", "了解", "阐述", "介绍", "帮助您", "告知您", "解释", "以下内容"].contains(where: contains)
    }

    /// True if words without a mark at their end say something of somebody: a heading has no such word.
    fileprivate var hasPredicate: Bool {
        guard count >= 12, last?.isNumber != true, !["如何", "怎样", "什么", "哪些", "？", "?"].contains(where: contains) else {
            return false
        }
        return [
            "可以", "可在", "可通过", "您可", "我们将", "我们会", "将会", "将在", "将以", "将对", "会以", "会在", "会对", "应当", "必须", "须经", "需要",
            "请您",
            "有权", "采用", "采取", "用于", "不会", "不得", "无法", "不能", "未经", "经您", "已经", "仅在", "暂不", "拨打", "发送邮件", "不影响", "不承担",
            "收集您",
        ].contains(where: contains)
    }
}
