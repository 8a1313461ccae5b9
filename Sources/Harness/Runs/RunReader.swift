import App
import Archive
import Bytes
import DeviceRuns
import Findings
import Foundation
import Reports
import Signing

/// Opens the device runs that a user names: a bundle, a folder of bundles, a folder of logs, a zip of any of these, one
/// log.
struct RunReader {
    let limits: Limits
    let language: Language
    let package: String?
    /// True to compare the files of each bundle with its manifest.
    var checksManifest = false

    /// How deep folders are looked into: a bundle needs four levels, a bug report six.
    private static let depthLimit = 12

    /// The runs at a path, by name.
    ///
    /// - Throws: ``Failure`` with one line that says what is wrong and where.
    func open(_ path: String) async throws -> [DeviceRun] {
        let name = InputReader.lastPart(of: path)
        let isFolder = Machine.isFolder(path)
        let there = try isFolder ? folder(path) : file(path)
        let files = isFolder ? try there.flatMap { try unpacked($0, path: path) } : there
        // A manifest names files as they lie there, a zip as one.
        let named = await digests(of: there)
        var runs: [DeviceRun] = []
        for (prefix, members) in Self.bundles(in: files) {
            let title = prefix.isEmpty ? name : InputReader.lastPart(of: prefix)
            let place = prefix.isEmpty ? path : "\(path)/\(prefix)"
            runs.append(try await run(title, members, named.map { Self.digests($0, below: prefix) }, path: place))
        }
        return runs
    }

    /// SHA-256 by path, if the manifest is to be checked.
    private func digests(of files: [RunFile]) async -> [String: [UInt8]]? {
        guard checksManifest, files.contains(where: { InputReader.lastPart(of: $0.path) == RunManifest.name }) else {
            return nil
        }
        let pairs = await Parallel.map(files, weight: \.contents.count) { ($0.path, sha256(of: $0.contents)) }
        return Dictionary(pairs) { first, _ in first }
    }

    private static func digests(_ all: [String: [UInt8]], below prefix: String) -> [String: [UInt8]] {
        guard !prefix.isEmpty else { return all }
        return all.reduce(into: [:]) { mine, file in
            if file.key.hasPrefix(prefix + "/") { mine[String(file.key.dropFirst(prefix.count + 1))] = file.value }
        }
    }

    private func run(
        _ name: String, _ files: [RunFile], _ digests: [String: [UInt8]]?, path: String
    ) async throws -> DeviceRun {
        // Logs are read on all cores, the largest first.
        let readings = await Parallel.map(files, weight: \.contents.count) { file in
            (file.path, DeviceRun.read(file))
        }
        let byPath = Dictionary(readings) { first, _ in first }
        do {
            return try DeviceRun(name: name, files: files, package: package, digests: digests) { wanted in
                wanted.map { byPath[$0.path] ?? DeviceRun.read($0) }
            }
        } catch {
            let place = error.line > 0 ? "\(path)/run.json:\(error.line)" : path
            throw Failure(.input, TerminalText.escaped("\(place): \(error.message[language])"))
        }
    }

    /// The files by the folder whose `run.json` they belong to; all together if there is none below the top.
    private static func bundles(in files: [RunFile]) -> [(prefix: String, files: [RunFile])] {
        let roots = files.filter { $0.path.hasSuffix("/run.json") }.map { String($0.path.dropLast("/run.json".count)) }
        guard !roots.isEmpty, !files.contains(where: { $0.path == "run.json" }) else { return [("", files)] }
        return roots.sorted().map { root in
            let members = files.filter { $0.path.hasPrefix(root + "/") }
            return (
                root, members.map { RunFile(path: String($0.path.dropFirst(root.count + 1)), contents: $0.contents) }
            )
        }
    }

    private func file(_ path: String) throws -> [RunFile] {
        let bytes = try map(path)
        let name = InputReader.lastPart(of: path)
        guard Self.isZip(bytes) else { return [RunFile(path: name, contents: bytes)] }
        return try members(of: bytes, named: "", path: path)
    }

    /// Regular files below a folder; links are not followed, hidden files are none of a run.
    private func folder(_ path: String) throws -> [RunFile] {
        var files: [RunFile] = []
        var pending = [("", 0)]
        while let (prefix, depth) = pending.popLast() {
            let names = try? FileManager.default.contentsOfDirectory(
                atPath: prefix.isEmpty ? path : "\(path)/\(prefix)")
            for name in (names ?? []).sorted() where !name.hasPrefix(".") {
                let inner = prefix.isEmpty ? name : "\(prefix)/\(name)"
                switch Self.type("\(path)/\(inner)") {
                case .typeDirectory where depth < Self.depthLimit: pending.append((inner, depth + 1))
                case .typeRegular:
                    guard files.count < limits.files else { throw tooMany(path) }
                    files.append(RunFile(path: inner, contents: try map("\(path)/\(inner)")))
                default: break
                }
            }
        }
        return files
    }

    /// The files in a file: its members if it is a zip.
    private func unpacked(_ file: RunFile, path: String) throws -> [RunFile] {
        guard Self.isZip(file.contents) else { return [file] }
        return try members(of: file.contents, named: file.path + "!/", path: "\(path)/\(file.path)")
    }

    /// The files of a zip; names are only shown, never used as paths on this machine.
    private func members(of bytes: ByteSlice, named prefix: String, path: String) throws -> [RunFile] {
        do {
            let archive = try Archive(parsing: bytes, limits: limits.archive)
            var total = 0
            var files: [RunFile] = []
            for entry in archive.entries where !entry.name.hasSuffix("/") {
                total += archive.contentSize(of: entry)
                guard total <= limits.archive.totalExpansion else {
                    throw ArchiveError(
                        .totalExpansionLimit, at: archive.endRecord.directoryOffset,
                        exceeded: .init(limit: limits.archive.totalExpansion, value: total))
                }
                files.append(RunFile(path: prefix + entry.name, contents: try archive.contents(of: entry)))
            }
            return files
        } catch let error as ArchiveError {
            let reader = InputReader(limits: limits, language: language)
            throw reader.failure(OpeningError(package: "", .archive(error)), path: path)
        }
    }

    private func map(_ path: String) throws -> ByteSlice {
        do {
            return try FileMapping.open(path)
        } catch {
            throw Failure(.input, "\(TerminalText.escaped(path)): \(error.message[language])")
        }
    }

    private func tooMany(_ path: String) -> Failure {
        let text = LocalizedText(zh: "文件多于 \(limits.files) 个", en: "more than \(limits.files) files")
        return Failure(.input, "\(TerminalText.escaped(path)): \(text[language])")
    }

    private static func isZip(_ bytes: ByteSlice) -> Bool { bytes.bytes.hasASCII("PK\u{3}\u{4}") }

    private static func type(_ path: String) -> FileAttributeType? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
    }
}
