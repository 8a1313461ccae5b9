import Bytes
import Findings
import Foundation
import Reports

/// The packages that a batch is about: what is named, what lies in folders, and what lists name.
public struct BatchInputs: Sendable {
    /// Files and folders.
    public var paths: [String]
    /// A file with a path a line, `-` for standard input; nil if there is none.
    public var list: String?

    /// Inputs.
    public init(paths: [String], list: String? = nil) {
        self.paths = paths
        self.list = list
    }

    /// Endings of the packages that are looked for in folders.
    private static let endings = ["apk", "apks", "xapk", "apkm", "aab"]

    /// The paths of all packages, each once: as they were named, in folders by name.
    ///
    /// - Throws: ``Failure`` for a list that cannot be read, and if there is no package.
    func packages(_ language: Language) throws -> [String] {
        var all: [String] = []
        for path in try paths + listed(language) {
            all += Machine.isFolder(path) ? Self.packages(below: path) : [path]
        }
        var seen: Set<String> = []
        all = all.filter { seen.insert($0).inserted }
        guard !all.isEmpty else {
            let text = LocalizedText(zh: "没有要分析的安装包", en: "there is no package to analyse")
            throw Failure(.usage, text[language])
        }
        return all
    }

    private static func packages(below folder: String) -> [String] {
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { name in
            let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
            return endings.contains(ending) && !Machine.isFolder(prefix + name)
        }.sorted().map { prefix + $0 }
    }

    private func listed(_ language: Language) throws -> [String] {
        guard let list else { return [] }
        let data =
            list == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: list)
        guard let data else {
            let text = LocalizedText(zh: "无法读取该文件", en: "this file cannot be read")
            throw Failure(.usage, "\(TerminalText.escaped(list)): \(text[language])")
        }
        return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }
}
