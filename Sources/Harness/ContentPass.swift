import App
import Archive

/// Looks into every file of an app once: expands it, compares its checksum, tells what it is.
///
/// Files are dealt out to as many tasks as there are cores; nothing expanded is kept, so that the memory needed is
/// that of the largest files being looked at.
struct ContentPass: Sendable {
    let app: OpenedApp
    let progress: Progress

    /// What the pass found: facts in the order of ``App/files``, and anomalies in the order of the archives.
    struct Result: Sendable {
        var contents: [ContentFacts?]
        var anomalies: [AnomalyRecord]
    }

    private struct Job: Sendable {
        var package: Int
        var entry: Archive.Entry
    }

    private struct Look: Sendable {
        var content: ContentFacts?
        var anomalies: [AnomalyRecord]
    }

    func run() async -> Result {
        let jobs = app.packages.indices.flatMap { package in
            app.packages[package].archive.entries.filter { !$0.isDirectory && !$0.name.isEmpty }.map {
                Job(package: package, entry: $0)
            }
        }
        let looks = await Parallel.map(jobs, weight: \.entry.uncompressedSize) { job in
            let look = self.look(at: job)
            progress.advance()
            return look
        }
        return Result(contents: looks.map(\.content), anomalies: looks.flatMap(\.anomalies))
    }

    private func look(at job: Job) -> Look {
        let package = app.packages[job.package]
        do {
            let bytes = try package.archive.contents(of: job.entry)
            let mismatch = package.archive.verify(job.entry, against: bytes)
            let facts = ContentFacts(sniffing: bytes, path: job.entry.name)
            // What was mapped from the archive is not needed again.
            try? package.archive.storedBytes(of: job.entry).discardPages()
            return Look(content: facts, anomalies: mismatch.map { AnomalyRecord($0, in: package.name) })
        } catch {
            let unread = OpeningError(package: package.name, .archive(error))
            return Look(content: nil, anomalies: [AnomalyRecord(unread: unread)])
        }
    }
}
