import Bytes
import DeviceRuns

/// What happens on a phone, for those who watch.
public enum CaptureEvent: Sendable {
    /// The phone answered and told its name.
    case begun(serial: String, title: String)
    /// A phase begins.
    case phase(serial: String, name: String)
    /// A phase ended.
    case ended(serial: String, phase: String, outcome: PhaseOutcome, reason: PhaseReason?)
    /// Nothing more is done on the phone.
    case finished(serial: String, isPartial: Bool, reason: PhaseReason?)
}

/// Records a run on each of several phones at the same time.
public struct Capture: Sendable {
    private let adb: Adb
    private let plan: CapturePlan
    private let digest: Digest?
    private let report: @Sendable (CaptureEvent) -> Void

    /// SHA-256 of a file.
    public typealias Digest = @Sendable (ByteSlice) -> [UInt8]

    /// A capture; `report` is called from several tasks.
    ///
    /// - Parameter digest: SHA-256, for the bundles' `MANIFEST.sha256`; none is written without it.
    public init(
        adb: Adb, plan: CapturePlan, digest: Digest? = nil,
        report: @escaping @Sendable (CaptureEvent) -> Void = { _ in }
    ) {
        self.adb = adb
        self.plan = plan
        self.digest = digest
        self.report = report
    }

    /// The folders of phones below one, by serial: no two are the same, and none leads out of it.
    public static func folders(for serials: [String], below folder: String) -> [(serial: String, path: String)] {
        var taken: Set<String> = []
        return serials.map { serial in
            let name = FolderName.of(serial, taken: taken)
            taken.insert(name.lowercased())
            return (serial, "\(folder)/\(name)")
        }
    }

    /// Works on all phones; ends when the last one has. If the task is cancelled, each bundle is finished as it is.
    ///
    /// - Parameter phones: Serials with their folders, which must not exist.
    /// - Returns: For each phone whether its bundle is whole.
    public func run(on phones: [(serial: String, path: String)]) async -> [String: Bool] {
        await withTaskGroup(of: (String, Bool).self) { group in
            for (serial, path) in phones {
                group.addTask { (serial, await self.run(on: serial, path)) }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    private func run(on serial: String, _ path: String) async -> Bool {
        do {
            let phone = Phone(
                serial: serial, adb: adb, bundle: try BundleWriter(folder: path), limit: plan.commandLimit)
            let name = path.split(separator: "/").last.map(String.init) ?? serial
            let id = "\(name) \(Timestamp.now())"
            return await PhoneWorker(phone, plan, runID: id, digest: digest, report: report).work()
        } catch {
            let reason = PhaseReason(.machine, "\(path): \(error.localizedDescription)")
            report(.finished(serial: serial, isPartial: true, reason: reason))
            return false
        }
    }
}
