import App
import Archive

/// Looks into every file of an app once: expands it, compares its checksum, tells what it is.
///
/// Files are dealt out to as many tasks as there are cores. Nothing expanded is kept, and what was read of an archive is
/// dropped from memory at once, so that the memory needed is that of the largest files that must be seen as a whole.
struct ContentPass: Sendable {
    let app: OpenedApp
    let progress: Progress

    /// What the pass found: facts in the order of ``App/files``, and anomalies in the order of the archives.
    struct Result: Sendable {
        var contents: [ContentFacts?]
        var anomalies: [AnomalyRecord]
    }

    /// Files that lie side by side in one archive: read together, dropped together.
    private struct Job: Sendable {
        var package: Int
        /// Where the entries stand in the directory.
        var entries: [Int] = []
        /// The sum of their sizes.
        var size = 0
    }

    private struct Look: Sendable {
        var content: ContentFacts?
        var anomalies: [AnomalyRecord]
    }

    /// Files as big as this are read in pieces if their beginning says what they are; a job has at most this size, or
    /// one file.
    private static let wholeSize = 512 << 10

    func run() async -> Result {
        let jobs = app.packages.indices.flatMap(portions)
        let looks = await Parallel.map(jobs, weight: \.size) { job in self.looks(at: job) }
        // By package and place in the directory.
        var found = app.packages.map { [Look?](repeating: nil, count: $0.archive.entries.count) }
        for (job, looks) in zip(jobs, looks) {
            for (entry, look) in zip(job.entries, looks) { found[job.package][entry] = look }
        }
        let inOrder = found.joined().compactMap(\.self)
        return Result(contents: inOrder.map(\.content), anomalies: inOrder.flatMap(\.anomalies))
    }

    /// The files of a package in portions, by where they lie.
    private func portions(ofPackage package: Int) -> [Job] {
        let entries = app.packages[package].archive.entries
        let files = entries.indices.filter { !entries[$0].isDirectory && !entries[$0].name.isEmpty }
        let order = files.sorted { (entries[$0].localHeaderOffset, $0) < (entries[$1].localHeaderOffset, $1) }
        var jobs: [Job] = []
        var job = Job(package: package)
        for index in order {
            // Declared sizes may be anything.
            let size = min(entries[index].uncompressedSize, Int(UInt32.max))
            if !job.entries.isEmpty, job.size + size > Self.wholeSize {
                jobs.append(job)
                job = Job(package: package)
            }
            job.entries.append(index)
            job.size += size
        }
        return job.entries.isEmpty ? jobs : jobs + [job]
    }

    private func looks(at job: Job) -> [Look] {
        let package = app.packages[job.package]
        let entries = job.entries.map { package.archive.entries[$0] }
        let looks = entries.map { entry in
            let look = look(at: entry, in: package)
            progress.advance()
            return look
        }
        let begin = entries.map(\.localHeaderOffset).min() ?? 0
        let end = entries.compactMap(\.dataRange?.upperBound).max() ?? begin
        (try? package.archive.bytes.slice(at: begin, count: end - begin))?.discardPages()
        return looks
    }

    private func look(at entry: Archive.Entry, in package: PackageFile) -> Look {
        if entry.uncompressedSize > Self.wholeSize, let look = lookAtPieces(of: entry, in: package) { return look }
        do {
            let bytes = try package.archive.contents(of: entry)
            let mismatch = package.archive.verify(entry, against: bytes)
            let facts = ContentFacts(sniffing: bytes, path: entry.name)
            return Look(content: facts, anomalies: mismatch.map { AnomalyRecord($0, in: package.name) })
        } catch {
            let unread = OpeningError(package: package.name, .archive(error))
            return Look(content: nil, anomalies: [AnomalyRecord(unread: unread)])
        }
    }

    /// A look at a big file in pieces; nil if it has to be seen as a whole, or something is wrong with it.
    private func lookAtPieces(of entry: Archive.Entry, in package: PackageFile) -> Look? {
        var facts: ContentFacts?
        var checksum = Checksum()
        let isWhole = package.archive.readPieces(of: entry) { piece in
            if facts == nil { facts = ContentFacts(beginning: piece, size: entry.uncompressedSize) }
            checksum.add(piece)
            return facts != nil
        }
        guard isWhole else { return nil }
        let mismatch = package.archive.verify(entry, against: checksum.value)
        return Look(content: facts, anomalies: mismatch.map { AnomalyRecord($0, in: package.name) })
    }
}
