import App
import Archive
import Bytes
import Findings
import Foundation
import Reports

/// What a path leads to, opened.
struct Input: Sendable {
    /// The last part of the path: what reports call the input.
    var name: String
    /// Size of all packages in bytes.
    var size: Int
    /// The app.
    var app: OpenedApp
    /// Packages that are not part of what a device would get, and files that cannot be read.
    var leftOut: [PackageContainer.LeftOut]
}

/// Opens what a user names: a file or a folder.
struct InputReader {
    let limits: Limits
    let language: Language
    /// True to call packages by the input's name too, so that no file in them is taken for one of another input.
    var namesInput = false

    /// Opens the app at a path.
    ///
    /// - Throws: ``Failure`` with one line that says what, where and at which offset.
    func open(_ path: String) throws -> Input {
        let name = Self.lastPart(of: path)
        if Self.isFolder(path) {
            let members = try folder(path)
            return try input(name, .splitSet, members, leftOut: [], path: path)
        }
        let container = try container(path)
        return try input(
            name, Self.kind(of: container), container.members.map { ($0.name, $0.archive) }, leftOut: container.leftOut,
            path: path)
    }

    /// Opens the archives at a path without a look at their manifests.
    func archives(_ path: String) throws -> [(name: String, archive: Archive)] {
        if Self.isFolder(path) { return try folder(path) }
        let bytes = try map(path)
        // One archive is shown as it stands even if it is no package.
        if let container = try? PackageContainer(recognizing: bytes, limits: limits.archive) {
            return container.members.map { ($0.name, $0.archive) }
        }
        do {
            return [("", try Archive(parsing: bytes, limits: limits.archive))]
        } catch {
            throw failure(OpeningError(package: "", .archive(error)), path: path)
        }
    }

    private func input(
        _ name: String, _ kind: InputKind, _ members: [(name: String, archive: Archive)],
        leftOut: [PackageContainer.LeftOut], path: String
    ) throws -> Input {
        let named = namesInput ? members.map { (Self.joined(name, $0.name), $0.archive) } : members
        do {
            let app = try OpenedApp(kind, named)
            let size = members.reduce(0) { $0 + $1.archive.bytes.count }
            return Input(name: name, size: size, app: app, leftOut: leftOut)
        } catch {
            var error = error
            // The path says it already.
            if namesInput { error.package = String(error.package.dropFirst(Self.joined(name, " ").count - 1)) }
            throw failure(error, path: path)
        }
    }

    private static func joined(_ input: String, _ package: String) -> String {
        package.isEmpty ? input : "\(input)!/\(package)"
    }

    private func container(_ path: String) throws -> PackageContainer {
        let bytes = try map(path)
        do {
            return try PackageContainer(recognizing: bytes, limits: limits.archive)
        } catch {
            throw failure(OpeningError(package: "", .archive(error)), path: path)
        }
    }

    /// The APKs of a folder, by name.
    private func folder(_ path: String) throws -> [(name: String, archive: Archive)] {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter {
            $0.lowercased().hasSuffix(".apk")
        }.sorted()
        guard !names.isEmpty else {
            let text = LocalizedText(zh: "文件夹中没有 .apk 文件", en: "no .apk file in this folder")
            throw Failure(.input, "\(TerminalText.escaped(path)): \(text[language])")
        }
        var members: [(name: String, archive: Archive)] = []
        for name in names {
            do {
                members.append((name, try Archive(parsing: try map(path + "/" + name), limits: limits.archive)))
            } catch let error as ArchiveError {
                throw failure(OpeningError(package: name, .archive(error)), path: path)
            }
        }
        return members
    }

    private func map(_ path: String) throws -> ByteSlice {
        do {
            return try FileMapping.open(path)
        } catch {
            throw Failure(.input, "\(TerminalText.escaped(path)): \(error.message[language])")
        }
    }

    /// One line: the path, the file within, what is wrong, what was seen, the offset.
    func failure(_ error: OpeningError, path: String) -> Failure {
        let place = [path, error.package, error.part].filter { !$0.isEmpty }.joined(separator: "!/")
        let seen = [error.subject, error.detail].filter { !$0.isEmpty }.joined(separator: ": ")
        let detail = seen.isEmpty ? "" : " (\(seen))"
        let line = "\(place): \(error.message[language])\(detail) [\(error.code) @\(error.offset)]"
        return Failure(.input, TerminalText.escaped(line))
    }

    private static func kind(of container: PackageContainer) -> InputKind {
        switch container.kind {
        case .package: .apk
        case .bundle: .aab
        case .bundletoolSet: .apks
        case .xapk: .xapk
        case .apkm: .apkm
        case .collection: .splitSet
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        Machine.isFolder(path)
    }

    static func lastPart(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
