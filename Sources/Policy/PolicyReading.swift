import Findings

/// A part of a document, with its place.
public struct Quote: Sendable, Hashable {
    /// The document.
    public var document: String
    /// The line of its text, from 1.
    public var line: Int
    /// What stands there.
    public var text: String
}

/// What a policy says of one clause.
public struct ClauseVerdict: Sendable {
    /// What was asked.
    public var clause: Clause
    /// What was found.
    public var state: State
    /// Where: at least one quote unless it is silent.
    public var quotes: [Quote]

    /// What a policy says.
    public enum State: String, Sendable, CaseIterable {
        /// Some sentence states it.
        case stated
        /// Some sentence says the opposite, and none states it.
        case denied
        /// No sentence was found.
        case silent
    }
}

/// The score of one item.
public struct PolicyScore: Sendable {
    /// The item.
    public var item: Clause.Item
    /// Clauses stated.
    public var stated: Int
    /// Clauses asked.
    public var asked: Int
    /// Sentences that shift responsibility; they count in 个人信息保护 alone.
    public var shifted: Int

    /// 100 · stated / (asked + shifted): a sentence that shifts responsibility counts as a clause that is missing.
    public var score: Double {
        asked + shifted > 0 ? 100 * Double(stated) / Double(asked + shifted) : 0
    }
}

/// Policies and agreements of one app, read together, clause by clause. No clause is stated without a sentence to quote.
public struct PolicyReading: Sendable {
    /// The documents that were read.
    public var documents: [String]
    /// How many sentences they have.
    public var sentences: Int
    /// Every clause.
    public var verdicts: [ClauseVerdict]
    /// Sentences that shift responsibility.
    public var shifted: [Quote]
    /// The three scores; empty if there was nothing to read.
    public var scores: [PolicyScore]

    private static let quotesKept = 3

    /// Reads documents.
    public init(_ documents: [PolicyDocument]) {
        let sentences = documents.flatMap { document in
            document.sentences.map { Quote(document: document.name, line: $0.line, text: $0.text) }
        }
        self.documents = documents.map(\.name)
        self.sentences = sentences.count
        let blame = sentences.filter { ShiftedBlame.isIn($0.text) }
        shifted = blame
        let verdicts = Clause.all.map { Self.verdict($0, sentences) }
        self.verdicts = verdicts
        scores = sentences.isEmpty
            ? []
            : Clause.Item.allCases.map { item in
                let own = verdicts.filter { $0.clause.item == item }
                return PolicyScore(
                    item: item, stated: own.count { $0.state == .stated }, asked: own.count,
                    shifted: item == .personalInformation ? blame.count : 0)
            }
    }

    private static func verdict(_ clause: Clause, _ sentences: [Quote]) -> ClauseVerdict {
        var stated: [Quote] = []
        var denied: [Quote] = []
        for sentence in sentences {
            if clause.denials.contains(where: sentence.text.contains) {
                denied.append(sentence)
            } else if clause.isStated(in: sentence.text) {
                stated.append(sentence)
            }
        }
        if !stated.isEmpty {
            return ClauseVerdict(clause: clause, state: .stated, quotes: Array(stated.prefix(quotesKept)))
        }
        let state: ClauseVerdict.State = denied.isEmpty ? .silent : .denied
        return ClauseVerdict(clause: clause, state: state, quotes: Array(denied.prefix(quotesKept)))
    }
}

extension Clause {
    /// True if a sentence has a word of each group of one of the patterns. A heading alone states nothing.
    func isStated(in sentence: String) -> Bool {
        guard sentence.count >= 8 else { return false }
        return patterns.contains { $0.allSatisfy { $0.contains(where: sentence.contains) } }
    }
}
