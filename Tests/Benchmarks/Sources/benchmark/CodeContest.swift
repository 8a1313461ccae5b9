import Archive
import Bytes
import Code
import Dex

/// How long it takes to read and index all code of a package, beside the least that any reader needs.
///
/// Measured in this process, so that neither start nor report count: every file is inflated anew each time, by turns with
/// the floor.
struct CodeContest {
    private let archive: Archive
    private let entries: [Archive.Entry]

    /// The dex files that the runtime loads.
    init(_ path: String) throws {
        archive = try Archive(parsing: FileMapping.open(path))
        entries = archive.entries.filter {
            $0.name.hasPrefix("classes") && $0.name.hasSuffix(".dex") && !$0.name.contains("/")
        }.sorted { $0.uncompressedSize > $1.uncompressedSize }
        guard !entries.isEmpty else { throw Complaint("\(path): no dex files") }
    }

    /// Runs all by turns and says how they compare.
    func run(_ options: Options) async throws -> String {
        var times: [Way: [Double]] = [:]
        for run in 0..<(options.runs + options.warmups) {
            for way in Way.allCases {
                let start = ContinuousClock.now
                try await measure(way)
                let parts = start.duration(to: .now).components
                guard run >= options.warmups else { continue }
                times[way, default: []].append(Double(parts.seconds) + Double(parts.attoseconds) * 1e-18)
            }
        }
        let size = entries.reduce(0) { $0 + $1.uncompressedSize }
        let floor = times[.floor] ?? []
        let one = times[.oneCore] ?? []
        let lines = Way.allCases.map { way in
            let own = times[way] ?? []
            let toFloor = Table.median(zip(own, floor).map { $0 / $1 })
            let toOne = Table.median(zip(one, own).map { $0 / $1 })
            return Table.columns([
                "  \(way.rawValue)", Table.milliseconds(Table.median(own)), Table.decimal(toFloor, digits: 2) + " ×",
                way == .floor ? "" : Table.decimal(toOne, digits: 2) + " ×",
            ])
        }
        return
            (["  \(entries.count) dex files, \(Table.mebibytes(size))"]
            + [Table.columns(["", "wall", "to floor", "speed-up"])] + lines).joined(separator: "\n")
    }

    private enum Way: String, CaseIterable {
        case floor = "inflate + one pass"
        case oneCore = "index, one core"
        case allCores = "index, all cores"
    }

    private func measure(_ way: Way) async throws {
        switch way {
        case .floor:
            for entry in entries {
                _ = Deflate.adler32(try archive.contents(of: entry).bytes)
            }
        case .oneCore:
            _ = Program(try entries.flatMap { try files(of: $0) })
        case .allCores:
            let files = try await withThrowingTaskGroup(of: [ProgramFile].self) { group in
                for entry in entries { group.addTask { try self.files(of: entry) } }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            _ = Program(files)
        }
    }

    private func files(of entry: Archive.Entry) throws -> [ProgramFile] {
        try DexContainer(parsing: archive.contents(of: entry)).files.map { ProgramFile($0, name: entry.name) }
    }
}
