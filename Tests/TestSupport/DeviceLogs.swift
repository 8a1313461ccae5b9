import Foundation

/// Real logs of phones that tests may read but that are not part of the project.
///
/// `TOUCHSTONE_DEVICELOGS` names a folder of them with `index.tsv`. Without it the tests that need it are skipped and
/// say so.
public enum DeviceLogs {
    /// The folder that `TOUCHSTONE_DEVICELOGS` names; nil if it is not set.
    public static let folder: String? = ProcessInfo.processInfo.environment["TOUCHSTONE_DEVICELOGS"].flatMap {
        $0.isEmpty ? nil : $0
    }

    /// Why a test that needs the logs is skipped.
    public static let absence = "TOUCHSTONE_DEVICELOGS does not name a folder of device logs"

    /// Paths of all logs within the folder, sorted; empty without the folder.
    public static let names: [String] = {
        guard let folder, let index = try? String(contentsOfFile: folder + "/index.tsv", encoding: .utf8) else {
            return []
        }
        return index.split(separator: "\n").dropFirst().compactMap { $0.split(separator: "\t").first.map(String.init) }
            .sorted()
    }()

    /// The path of one log.
    public static func path(_ name: String) -> String {
        (folder ?? "") + "/" + name
    }
}
