import Bytes

/// Compares the contents of one entry with what a JAR signature says of them, while somebody reads them.
public struct EntryComparer: ~Copyable {
    private let expected: [ExpectedDigest]
    private var first: DigestContext?
    /// Old and new releases may look at two digests of an entry, never at more.
    private var second: DigestContext?

    init(_ expected: [ExpectedDigest]) {
        precondition(expected.count <= 2, "no release looks at a third digest")
        self.expected = expected
        first = expected.first.map { DigestContext($0.algorithm) }
        second = expected.dropFirst().first.map { DigestContext($0.algorithm) }
    }

    /// Adds the next piece of the contents.
    public mutating func add(_ piece: RawSpan) {
        first?.update(piece)
        second?.update(piece)
    }

    /// What came of the comparison with all that was added.
    public consuming func finish() -> EntryComparison {
        var comparison = EntryComparison()
        for (index, expected) in expected.enumerated() {
            var actual: [UInt8] = []
            if index == 0 { first?.finish(into: &actual) } else { second?.finish(into: &actual) }
            if actual != expected.value { comparison.differences.append((expected, actual)) }
        }
        return comparison
    }
}

/// What came of comparing the contents of one entry with a JAR signature.
public struct EntryComparison: Sendable {
    /// What was expected and what is there instead; empty if all is well.
    var differences: [(expected: ExpectedDigest, actual: [UInt8])] = []
}
