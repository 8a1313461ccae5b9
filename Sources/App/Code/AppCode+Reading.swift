import Code
import Dex
import Findings

extension ProgramFile {
    /// The dex files of an entry that could be read, each as a part of a program.
    ///
    /// This walks over all their code: the heavy part of reading an app, to be done for several entries at once.
    public static func all(of entry: DexEntry) -> [ProgramFile] {
        guard case .success(let container) = entry.contents else { return [] }
        return container.files.enumerated().map { index, dex in
            let name = index == 0 ? entry.name : "\(entry.name):\(index + 1)"
            return ProgramFile(dex, name: name, isLoaded: entry.isLoaded)
        }
    }
}

extension DexFindings {
    /// What could not be read or searched, for people.
    public var gaps: [LocalizedText] {
        let unread = entries.compactMap { entry -> OpeningError? in
            switch entry.contents {
            case .success(let container):
                container.flaw.map { OpeningError(package: entry.package, part: entry.path, .dex($0)) }
            case .failure(let error): error
            }
        }
        return (unread + unsearched).map { error in
            let place = [error.package, error.part].filter { !$0.isEmpty }.joined(separator: "!/")
            return LocalizedText(zh: "\(place)：\(error.message.zh)", en: "\(place): \(error.message.en)")
        }
    }
}
