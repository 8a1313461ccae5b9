/// One way to say something: words that stand near each other in one sentence.
///
/// Written as groups with blanks between them, words of a group with bars between them. A sentence fits if it has a word
/// of each group, all within so many characters. In front of a group may stand
/// - `+`: the act. A word that is negated does not count, and where none else is there, the sentence says the opposite;
/// - `!`: the same, but then the sentence says nothing;
/// - `-`: no word of it may be in the sentence.
///
/// A number in front of all gives the width in characters (60 otherwise), and `>` demands the order as written. Stops are
/// commas, and there is one at both ends: `,您同意` is at the beginning of some part of the sentence.
struct Wording: Sendable {
    private enum Role { case needed, act, mutedAct, barred }

    private var groups: [(role: Role, words: [[UInt16]])] = []
    private var width = 60
    private var isOrdered = false

    /// What a sentence does with a wording.
    enum Fit { case says, denies }

    init(_ text: String) {
        for token in text.split(separator: " ") {
            if token == ">" {
                isOrdered = true
            } else if let number = Int(token) {
                width = number
            } else {
                let role: Role =
                    switch token.first {
                    case "+": .act
                    case "!": .mutedAct
                    case "-": .barred
                    default: .needed
                    }
                groups.append((role, SentenceWords.words(role == .needed ? token : token.dropFirst())))
            }
        }
    }

    /// What a sentence does with it; nil if it does not speak of it.
    func fit(_ sentence: SentenceWords) -> Fit? {
        var found: [[Range<Int>]] = []
        for group in groups {
            if group.role == .barred {
                if sentence.has(anyOf: group.words) { return nil }
                continue
            }
            let places = group.words.flatMap(sentence.places).sorted {
                ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
            }
            if places.isEmpty { return nil }
            found.append(places)
        }
        guard areNear(found) else { return nil }
        let needed = groups.filter { $0.role != .barred }
        let kept = zip(needed, found).map { group, places in
            group.role == .needed ? places : places.filter { !sentence.isNegated(at: $0) }
        }
        if kept.allSatisfy({ !$0.isEmpty }), areNear(kept) { return .says }
        return needed.contains { $0.role == .act } ? .denies : nil
    }

    /// True if one place of each group can be chosen so that all lie within the width, in order if that is asked. Each
    /// group's places are in order, so that one walk over them is enough.
    private func areNear(_ groups: [[Range<Int>]]) -> Bool {
        isOrdered ? areInOrder(groups) : areTogether(groups)
    }

    /// Begins at each place in turn: each other group has its nearest place from there on, or none.
    private func areTogether(_ groups: [[Range<Int>]]) -> Bool {
        var next = [Int](repeating: 0, count: groups.count)
        for start in groups.joined().map(\.lowerBound).sorted() {
            var isFit = true
            for (group, places) in groups.enumerated() {
                while next[group] < places.count, places[next[group]].lowerBound < start { next[group] += 1 }
                guard next[group] < places.count else { return false }
                if places[next[group]].upperBound - start > width { isFit = false }
            }
            if isFit { return true }
        }
        return false
    }

    /// Begins at each place of the first group in turn, and takes of each next group the first place behind the last.
    private func areInOrder(_ groups: [[Range<Int>]]) -> Bool {
        guard let first = groups.first else { return false }
        var next = [Int](repeating: 0, count: groups.count)
        for start in first {
            var end = start.upperBound
            for (group, places) in groups.enumerated().dropFirst() {
                while next[group] < places.count, places[next[group]].lowerBound < end { next[group] += 1 }
                guard next[group] < places.count else { return false }
                end = places[next[group]].upperBound
            }
            if end - start.lowerBound <= width { return true }
        }
        return false
    }
}
