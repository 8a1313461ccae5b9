import Findings

/// Whose a value or an incident is.
public enum Attribution: Sendable, Hashable {
    /// The app's under test.
    case app
    /// Somebody else's.
    case other
    /// Cannot be told.
    case unknown
}

/// Tells what in a run is the app's.
///
/// Names of processes count exactly, with what follows a colon; uids count exactly by app, whoever the user; a pid is
/// what it was at that place of the log.
struct Attributor {
    private let package: String
    private let table: ProcessTable
    /// The app's ids without the user.
    private let appIDs: Set<Int>
    /// Processes under other names that run with the app's id: a manifest may name them as it likes.
    private let ownNames: Set<String>
    /// True if other packages have the same uid: its traffic cannot be told apart.
    let sharesUID: Bool

    init(package: String, readings: [Reading]) {
        self.package = package
        table = ProcessTable(readings)
        let installed = readings.flatMap(\.packages).filter { $0.name == package && !$0.isHidden }
        var ids = Set(installed.compactMap(\.uid).map { $0 % 100_000 })
        // Without a list of packages, what a start says: `am_proc_start` and `Start proc` have the uid. Isolated
        // processes have uids of their own that tell nothing.
        for process in readings.flatMap(\.processes) {
            guard let uid = process.subject.uid, uid % 100_000 < 99_000, uid % 100_000 >= 10_000,
                process.subject.process.map({ Self.isOf(package, $0) }) == true
            else { continue }
            ids.insert(uid % 100_000)
        }
        appIDs = ids
        let names = readings.flatMap(\.packages).filter { $0.uid.map { ids.contains($0 % 100_000) } ?? false }.map(
            \.name)
        let isShared = Set(names).count > 1 || installed.contains { $0.sharedUser != nil }
        sharesUID = isShared
        let started = isShared ? [] : readings.flatMap(\.processes).filter { $0.event == .started }
        ownNames = Set(
            started.filter { $0.subject.uid.map { ids.contains($0 % 100_000) } ?? false }.compactMap(\.subject.process))
    }

    /// True for the package itself and its processes `package:…`.
    static func isOf(_ package: String, _ process: String) -> Bool {
        process == package || process.hasPrefix(package + ":")
    }

    private func isOwn(_ process: String) -> Bool {
        Self.isOf(package, process) || ownNames.contains(process)
    }

    /// Whose something is that a log says of a subject at a place.
    func attribution(of subject: LogSubject, at place: LogPlace) -> Attribution {
        if let component = subject.component, let owner = LogSubject(component: component).package {
            return owner == package ? .app : .other
        }
        if let process = subject.process, !isCut(process) {
            return isOwn(process) ? .app : .other
        }
        if let pid = subject.pid, let process = table.process(pid: pid, at: place) {
            return isOwn(process) ? .app : .other
        }
        if let uid = subject.uid {
            guard !appIDs.isEmpty else { return .unknown }
            return appIDs.contains(uid % 100_000) ? .app : .other
        }
        if let process = subject.process { return cutName(process) }
        return .unknown
    }

    /// The kernel keeps 15 bytes of a name, Android the last 15; toybox cuts with a plus sign.
    private func isCut(_ process: String) -> Bool {
        process.hasSuffix("+") || process.utf8.count == 15 && !process.contains("/") && package.utf8.count > 15
    }

    private func cutName(_ process: String) -> Attribution {
        if process.hasSuffix("+") { return package.hasPrefix(process.dropLast()) ? .app : .other }
        return package.hasSuffix(process) ? .app : .unknown
    }
}
