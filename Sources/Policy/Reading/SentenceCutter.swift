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
    static func sentences(of marked: MarkedText) -> [PolicyDocument.Sentence] {
        classified(pieces(of: marked), marksHeadings: !marked.headings.isEmpty)
    }

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

    private static func classified(_ pieces: [Piece], marksHeadings: Bool) -> [PolicyDocument.Sentence] {
        var (lead, isInContents, wasItem) = ("", false, false)
        // True once an item of the list has a mark: then all have one.
        var hasMarks = false
        var outer: ListMark.Style?
        // What fields such as “用途：统计” are said of: the line above them.
        var subject = ""
        return pieces.enumerated().map { place, piece in
            var sentence = PolicyDocument.Sentence(line: piece.line, text: piece.text)
            let text = piece.text
            // A list ends with the first line that is none of its items.
            let style = ListMark.style(of: text)
            let isSibling = style != nil && style == outer
            let goesOn =
                (piece.isItem && !isSibling) || piece.isRow
                || (wasItem && !piece.isItem && !hasMarks && text.endsItem && piece.line - pieces[place - 1].line <= 1)
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
                // Where headings have marks of their own, a line without one is none.
                let isBody = marksHeadings && style == nil && text.count >= 10 && !text.asks
                let isUnderLead = !lead.isEmpty && goesOn && piece.beginsLine
                if isUnderLead { (sentence.lead, sentence.isLeadSentence) = (lead, true) }
                sentence.isHeading =
                    text.isAnnouncement || lead.isAnnouncement
                    || !text.endsMarked && !isUnderLead && !text.hasPredicate && !isBody
                    || text.count < (isUnderLead ? 3 : 6)
            }
            if text.isField, sentence.lead.isEmpty, !isInContents, !piece.isHeading {
                (sentence.lead, sentence.isHeading) = (subject, false)
            } else {
                subject = sentence.isHeading && !isInContents && !isContents ? text : ""
            }
            if text.endsFull { isInContents = false }
            if piece.isItem { hasMarks = true }
            if text.endsLead || isContents {
                hasMarks = false
                lead = isContents ? "" : text
                outer = style
                isInContents = isContents || text.announcesContents
            }
            wasItem = text.endsLead || piece.isItem || wasItem && goesOn
            return sentence
        }
    }

}
