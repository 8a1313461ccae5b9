import Archive
import Bytes

/// What a JAR signature says of the contents of entries: the part of its verification that has to read them all.
struct JARContentCheck: Sendable {
    let archive: Archive
    /// The entries in the order in which they lie, and what is expected of each.
    private(set) var tasks: [Task] = []
    /// The place of an entry in ``tasks``, by its place in the archive.
    private var places: [Int: Int] = [:]

    /// An entry whose contents are to be compared.
    struct Task: Sendable {
        /// Its place in the archive.
        var entry: Int
        var expected: [ExpectedDigest]
    }

    /// What came of one entry.
    enum Outcome: Sendable {
        case fits
        case differs([SignatureIssue])
        case unreadable(ArchiveError)
    }

    /// Entries are read in portions of this many bytes.
    private static let portionSize = 512 << 10

    init(of archive: Archive) {
        self.archive = archive
    }

    mutating func add(_ task: Task) {
        places[task.entry] = tasks.count
        tasks.append(task)
    }

    /// What compares an entry for whoever reads its contents as ``Archive/Archive/contents(of:)`` does.
    ///
    /// - Returns: Nil if the signature says nothing of the entry, or if Android reads it otherwise for this purpose.
    func comparer(forEntry index: Int) -> EntryComparer? {
        guard let place = places[index], archive.readsAlike(archive.entries[index]) else { return nil }
        return EntryComparer(tasks[place].expected)
    }

    /// Compares all entries, on all cores.
    ///
    /// - Parameter known: What was compared elsewhere, by the entry's place in the archive. The other entries
    ///   are read.
    /// - Returns: The outcomes in the order of ``tasks``.
    func outcomes(knowing known: [Int: EntryComparison]) async -> [Outcome] {
        let missing = tasks.map(\.entry).filter { known[$0] == nil }
        // The biggest first, so that no core is left alone with it in the end.
        let portions = archive.portions(of: missing, size: Self.portionSize).sorted { $0.size > $1.size }
        let parts = await Parallel.map(count: portions.count) { number in
            let outcomes = portions[number].entries.compactMap { index in
                places[index].map { ($0, self.outcome(of: tasks[$0])) }
            }
            archive.discardPages(of: portions[number])
            return outcomes
        }
        var outcomes = [Outcome](repeating: .fits, count: tasks.count)
        for (place, outcome) in parts.joined() { outcomes[place] = outcome }
        for (place, task) in tasks.enumerated() {
            if let comparison = known[task.entry] { outcomes[place] = self.outcome(of: task, comparison) }
        }
        return outcomes
    }

    private func outcome(of task: Task) -> Outcome {
        do {
            let contents = try archive.signedContents(of: archive.entries[task.entry])
            var comparer = EntryComparer(task.expected)
            comparer.add(contents.bytes)
            return outcome(of: task, comparer.finish())
        } catch {
            return .unreadable(error)
        }
    }

    private func outcome(of task: Task, _ comparison: EntryComparison) -> Outcome {
        let issues = comparison.differences.map { expected, actual in
            SignatureIssue(
                .jarSigZipEntryDigestDidNotVerify,
                [
                    archive.entries[task.entry].name, expected.algorithm.rawValue, JARManifest.name,
                    Base64.encoded(actual), expected.text,
                ])
        }
        return issues.isEmpty ? .fits : .differs(issues)
    }
}
