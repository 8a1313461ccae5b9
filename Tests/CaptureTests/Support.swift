import Bytes
import Capture
import DeviceDaemon
import DeviceRuns
import Findings
import Foundation
import TestSupport

/// Reads a bundle as ingest does.
func summary(_ folder: String) throws -> RunSummary {
    var files: [RunFile] = []
    let manager = FileManager.default
    for path in try manager.subpathsOfDirectory(atPath: folder).sorted()
    where !path.contains("/.") && !path.hasPrefix(".") {
        guard let data = manager.contents(atPath: "\(folder)/\(path)"),
            (try? manager.attributesOfItem(atPath: "\(folder)/\(path)"))?[.type] as? FileAttributeType == .typeRegular
        else { continue }
        files.append(RunFile(path: path, contents: ByteSlice([UInt8](data))))
    }
    return RunSummary(try DeviceRun(name: "run", files: files, package: nil))
}

/// A plan without pauses.
func quickPlan(_ folder: ScratchFolder) throws -> CapturePlan {
    let file = try folder.write(String(repeating: "package ", count: 20_000), "app.apk")
    var plan = CapturePlan(
        app: CapturedApp(
            package: SamplePhone.package, component: SamplePhone.component, files: [CapturedFile(path: file)],
            versionName: "2.3.1",
            versionCode: 20301))
    plan.toolVersion = "1.2.3"
    plan.settle = .zero
    plan.idle = .milliseconds(1)
    plan.interval = .zero
    plan.processorSeconds = 0
    // Only what hangs reaches a limit, however busy the machine is.
    plan.commandLimit = .seconds(30)
    plan.installLimit = .seconds(30)
    plan.returnLimit = .seconds(10)
    return plan
}

/// Records one phone; the bundle is in `folder` under the phone's name.
func record(_ phone: DeviceDaemon, _ server: AdbServer, _ plan: CapturePlan, in folder: ScratchFolder) async throws -> (
    path: String, isWhole: Bool
) {
    try server.connect(phone)
    let folders = Capture.folders(for: [phone.serial], below: folder.path + "/runs")
    let result = await Capture(adb: server.adb, plan: plan, digest: sum).run(on: folders)
    return (folders[0].path, result[phone.serial] == true)
}

/// A digest of 32 bytes that is none of a file that was changed by a byte: it stands in for SHA-256.
@Sendable func sum(_ slice: ByteSlice) -> [UInt8] {
    var digest = [UInt8](repeating: 7, count: 32)
    for (index, byte) in slice.array().enumerated() { digest[index % 32] = digest[index % 32] &* 31 &+ byte }
    return digest
}

/// How the files of a bundle differ from its manifest; nil without one.
func manifestDifference(_ folder: String) throws -> RunManifest.Difference? {
    let run = try summary(folder).run
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(RunManifest.name)") else { return nil }
    var digests: [String: [UInt8]] = [:]
    for path in run.readings.map(\.path) + ["run.json", "commands.jsonl"] {
        let contents = FileManager.default.contents(atPath: "\(folder)/\(path)") ?? Data()
        digests[path] = sum(ByteSlice([UInt8](contents)))
    }
    return RunManifest(parsing: ByteSlice([UInt8](data))).difference(from: digests)
}

extension RunSummary {
    /// State, value and reason of each metric, without the places of files.
    var states: [RunMetric: String] {
        metrics.reduce(into: [:]) { $0[$1.metric] = "\($1.state) \($1.value.map { String($0) } ?? "-")" }
    }
}
