import App
import Archive
import Bytes
import Code
import Findings
import Signing
import Texts

/// Looks into every file of an app once: expands it, compares its checksum and what its signature says of it, tells what
/// it is, and reads the headers of native libraries.
///
/// Files are dealt out to as many tasks as there are cores. Nothing expanded is kept, and what was read of an archive is
/// dropped from memory at once, so that the memory needed is that of the largest files that must be seen as a whole.
struct ContentPass: Sendable {
    let app: OpenedApp
    /// Verifications that want to know of contents.
    let signatures: SignaturePass.Pending
    let progress: Progress
    /// True if secrets found in texts are kept in clear.
    let showsSecrets: Bool

    /// What the pass found.
    struct Result: Sendable {
        /// In the order of ``App/files``.
        var contents: [ContentFacts?]
        /// In the order of the archives.
        var libraries: [NativeLibrary]
        /// In the order of the archives.
        var anomalies: [AnomalyRecord]
        /// For each package by the entry's place in it.
        var comparisons: [[Int: EntryComparison]]
        /// The dex files of all packages as one program.
        var program: Program
        /// Dex files and archives that could not be read.
        var dexGaps: [LocalizedText] = []
    }

    /// Files of one package that are read together.
    private struct Job: Sendable {
        var package: Int
        var portion: Archive.Portion
    }

    fileprivate struct Look: Sendable {
        var content: ContentFacts?
        var anomalies: [AnomalyRecord]
        var comparison: EntryComparison?
        var library: NativeLibrary?
        /// Dex files that the entry is or holds.
        var dex = DexParts()
        /// Dex files and archives that could not be read.
        var dexGaps: [LocalizedText] = []

        /// True if there is more than what most files have.
        var hasMore: Bool { library != nil || !anomalies.isEmpty || !dexGaps.isEmpty || !dex.others.isEmpty }
    }

    /// Files as big as this are read in pieces if their beginning says what they are; a job has at most this size, or
    /// one file.
    private static let wholeSize = 512 << 10

    /// What finds dex files in each package.
    private let searches: [DexSearch]
    /// What puts them together.
    private let assembly: ProgramAssembly

    init(app: OpenedApp, signatures: SignaturePass.Pending, progress: Progress, showsSecrets: Bool = false) {
        self.app = app
        self.signatures = signatures
        self.progress = progress
        self.showsSecrets = showsSecrets
        let searches = app.packages.map { DexSearch($0) }
        self.searches = searches
        let loaded = zip(app.packages, searches).map { package, search in
            package.archive.entries.count { !$0.isDirectory && !$0.name.isEmpty && search.isLoaded($0) }
        }
        assembly = ProgramAssembly(loaded: loaded)
    }

    func run() async -> Result {
        let jobs = app.packages.indices.flatMap { package in
            let archive = app.packages[package].archive
            let files = archive.entries.indices.filter {
                !archive.entries[$0].isDirectory && !archive.entries[$0].name.isEmpty
            }
            return archive.portions(of: files, size: Self.wholeSize).map { Job(package: package, portion: $0) }
        }
        let looks = await Parallel.map(jobs, weight: \.portion.size) { job in self.looks(at: job) }
        return result(of: zip(jobs, looks))
    }

    /// What all looks found, put into the order of the archives. There are as many as files, so each is moved only once.
    private func result(of looks: some Sequence<(Job, [Look])>) -> Result {
        // The number of each file among those of all packages, by package and place in the directory.
        var numbers: [[Int]] = []
        var count = 0
        for package in app.packages {
            numbers.append(
                package.archive.entries.map { entry in
                    defer { if !entry.isDirectory, !entry.name.isEmpty { count += 1 } }
                    return count
                })
        }
        var contents = [ContentFacts?](repeating: nil, count: count)
        var comparisons = app.packages.map { _ in [Int: EntryComparison]() }
        var rare: [(number: Int, look: Look)] = []
        for (job, looks) in looks {
            for (entry, look) in zip(job.portion.entries, looks) {
                let number = numbers[job.package][entry]
                contents[number] = look.content
                comparisons[job.package][entry] = look.comparison
                if look.hasMore { rare.append((number, look)) }
            }
        }
        rare.sort { $0.number < $1.number }
        return Result(
            contents: contents, libraries: rare.compactMap(\.look.library), anomalies: rare.flatMap(\.look.anomalies),
            comparisons: comparisons, program: assembly.program(with: rare.flatMap(\.look.dex.others)),
            dexGaps: rare.flatMap(\.look.dexGaps))
    }

    private func looks(at job: Job) -> [Look] {
        let archive = app.packages[job.package].archive
        let looks = job.portion.entries.map { entry in
            var look = look(at: archive.entries[entry], ofPackage: job.package)
            if searches[job.package].isLoaded(archive.entries[entry]) {
                assembly.take(look.dex, job.package)
                look.dex = DexParts()
            }
            progress.advance()
            return look
        }
        archive.discardPages(of: job.portion)
        return looks
    }

    private func look(at entry: Archive.Entry, ofPackage index: Int) -> Look {
        let package = app.packages[index]
        let search = searches[index]
        // The tables of a library lie at both of its ends.
        if entry.uncompressedSize > Self.wholeSize, !search.isLoaded(entry), !package.isNamedLibrary(entry),
            let look = lookAtPieces(of: entry, ofPackage: index)
        {
            return look
        }
        do {
            let bytes = try package.archive.contents(of: entry)
            let mismatch = package.archive.verify(entry, against: bytes)
            var facts = ContentFacts(sniffing: bytes, path: entry.name, showsSecrets: showsSecrets)
            if facts.kind == .elf {
                var texts = PieceScanner(showsSecrets: showsSecrets)
                texts.add(bytes.bytes)
                facts.texts = texts.finish()
            }
            addNamedTexts(to: &facts, entry, index)
            var comparer = signatures[index]?.comparer(forEntry: entry.index)
            comparer?.add(bytes.bytes)
            var budget = search.budget(for: entry)
            let dex = search.look(at: bytes, of: entry, within: &budget)
            facts.addTexts(of: dex, in: entry.name, showsSecrets: showsSecrets)
            var look = Look(
                content: facts, anomalies: mismatch.map { AnomalyRecord($0, in: package.name) },
                comparison: comparer?.finish(), library: package.nativeLibrary(entry, of: bytes))
            look.add(dex)
            return look
        } catch {
            let unread = OpeningError(package: package.name, .archive(error))
            var look = Look(
                content: nil, anomalies: [AnomalyRecord(unread: unread)],
                library: package.unreadLibrary(entry, error))
            look.add(search.unread(entry, because: error))
            return look
        }
    }

    /// Adds what the manifest and the table, which are read already, say in names and values.
    private func addNamedTexts(to facts: inout ContentFacts, _ entry: Archive.Entry, _ index: Int) {
        guard let named = app.texts(ofEntry: entry.name, package: index, showsSecrets: showsSecrets) else { return }
        var texts = facts.texts ?? TextFindings()
        texts.add(named)
        facts.texts = texts
    }

    /// A look at a big file in pieces; nil if it has to be seen as a whole, or something is wrong with it.
    private func lookAtPieces(of entry: Archive.Entry, ofPackage index: Int) -> Look? {
        let package = app.packages[index]
        var facts: ContentFacts?
        var checksum = Checksum()
        var histogram = ByteHistogram()
        var comparer = signatures[index]?.comparer(forEntry: entry.index)
        let isWhole = package.archive.readPieces(of: entry) { piece in
            if facts == nil, !piece.hasASCII("\u{7f}ELF"), !DexSearch.isWanted(piece) {
                facts = ContentFacts(beginning: piece, size: entry.uncompressedSize)
            }
            if let facts, ContentFacts.asksForEntropy(facts.kind, size: facts.size) { histogram.add(piece) }
            checksum.add(piece)
            comparer?.add(piece)
            return facts != nil
        }
        guard isWhole else { return nil }
        if var known = facts {
            if ContentFacts.asksForEntropy(known.kind, size: known.size) { known.entropy = histogram.entropy }
            addNamedTexts(to: &known, entry, index)
            facts = known
        }
        let mismatch = package.archive.verify(entry, against: checksum.value)
        return Look(
            content: facts, anomalies: mismatch.map { AnomalyRecord($0, in: package.name) },
            comparison: comparer?.finish())
    }
}

extension ContentPass.Look {
    /// Adds the dex files that an entry is or holds.
    fileprivate mutating func add(_ findings: DexFindings) {
        for entry in findings.entries { dex.add(ProgramFile.all(of: entry), loadOrder: entry.loadOrder) }
        dexGaps += findings.gaps
    }
}
