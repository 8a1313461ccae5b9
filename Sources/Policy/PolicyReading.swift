import Findings

/// A part of a document, with its place.
public struct Quote: Sendable, Hashable {
    /// The document.
    public var document: String
    /// The line of its text, from 1.
    public var line: Int
    /// What stands there.
    public var text: String
    /// The head of the list or table that it is an item of; empty if it is of none.
    public var lead = ""
}

/// What a policy says of one clause.
public struct ClauseVerdict: Sendable {
    /// What was asked.
    public var clause: Clause
    /// What was found.
    public var state: State
    /// Where: at least one quote unless it is silent.
    public var quotes: [Quote]
    /// Where the opposite is said too, although it is stated.
    public var opposed: [Quote] = []

    /// What a policy says.
    public enum State: String, Sendable, CaseIterable {
        /// Some sentence states it.
        case stated
        /// Some sentence says the opposite, and none states it, or none can make up for it.
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
    /// Documents among them that are not in simplified Chinese: what they say is not understood.
    public var foreign: [String]
    /// How many sentences the others have.
    public var sentences: Int
    /// Every clause.
    public var verdicts: [ClauseVerdict]
    /// Sentences that shift responsibility.
    public var shifted: [Quote]
    /// The three scores; empty if there was nothing to read, or a document that is not understood.
    public var scores: [PolicyScore]

    private static let quotesKept = 3

    /// Reads documents.
    public init(_ documents: [PolicyDocument]) {
        let understood = documents.filter(\.isSimplifiedChinese)
        let statements = understood.flatMap { document in
            document.sentences.lazy.filter { !$0.isHeading }.map { Statement($0, in: document.name) }
        }
        self.documents = documents.map(\.name)
        foreign = documents.filter { !$0.isSimplifiedChinese && !$0.sentences.isEmpty }.map(\.name)
        sentences = understood.reduce(0) { $0 + $1.sentences.count }
        let blame = statements.filter { ShiftedBlame.isIn($0.own) }.map(\.quote)
        shifted = blame
        let verdicts = Clause.all.map { Self.verdict($0, statements) }
        self.verdicts = verdicts
        scores =
            statements.isEmpty || !foreign.isEmpty
            ? []
            : Clause.Item.allCases.map { item in
                let own = verdicts.filter { $0.clause.item == item }
                return PolicyScore(
                    item: item, stated: own.count { $0.state == .stated }, asked: own.count,
                    shifted: item == .personalInformation ? blame.count : 0)
            }
    }

    /// A sentence with its words.
    private struct Statement {
        var quote: Quote
        /// Its own words.
        var own: SentenceWords
        /// Those of the lead too; nil if it has none.
        var whole: SentenceWords?
        /// Those of a lead that is a sentence; nil if it is none.
        var lead: SentenceWords?

        init(_ sentence: PolicyDocument.Sentence, in document: String) {
            quote = Quote(document: document, line: sentence.line, text: sentence.text, lead: sentence.lead)
            own = SentenceWords(sentence.text)
            lead = sentence.isLeadSentence ? SentenceWords(sentence.lead) : nil
            whole = sentence.lead.isEmpty ? nil : SentenceWords(sentence.lead + "," + sentence.text)
        }

        /// What it says of a clause, by itself or as an item of its list. What the lead of a list says alone, its items do not.
        func fit(_ clause: Clause) -> Wording.Fit? {
            if let fit = clause.fit(own) { return fit }
            guard let whole, let fit = clause.fit(whole) else { return nil }
            return lead.flatMap(clause.fit) == nil ? fit : nil
        }
    }

    private static func verdict(_ clause: Clause, _ statements: [Statement]) -> ClauseVerdict {
        var (stated, denied): ([Quote], [Quote]) = ([], [])
        for statement in statements {
            switch statement.fit(clause) {
            case .says: stated.append(statement.quote)
            case .denies: denied.append(statement.quote)
            case nil: continue
            }
        }
        let (says, opposes) = (Array(stated.prefix(quotesKept)), Array(denied.prefix(quotesKept)))
        if stated.isEmpty || clause.isDeniedByOne && !denied.isEmpty {
            return ClauseVerdict(clause: clause, state: denied.isEmpty ? .silent : .denied, quotes: opposes)
        }
        return ClauseVerdict(clause: clause, state: .stated, quotes: says, opposed: opposes)
    }
}
