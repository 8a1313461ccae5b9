import Capture
import DeviceDaemon
import DeviceRuns
import Findings
import Foundation
import Testing

/// Bundles played as phones to the real `adb`, recorded, and read again.
@Suite(.enabled(if: AdbServer.program != nil, "needs the adb program"))
struct ReplayTests {
    @Test("What capture records of a phone, ingest reads as what the phone was made of")
    func sampleComesBack() async throws {
        let folder = try Scratch()
        let server = try AdbServer()
        let phone = try DeviceDaemon(try SamplePhone.good())
        defer { phone.stop() }
        var plan = try quickPlan(folder)
        plan.scenarios = [Scenario(name: "query", steps: [.tap(x: 540, y: 1200)])]
        let (path, isWhole) = try await record(phone, server, plan, in: folder)
        #expect(isWhole && phone.receivedBytes >= 160_000)
        let recorded = try summary(path)
        let sample = try summary(SamplePhone.folder + "/good-phone")
        for (metric, state) in sample.states where metric != .invalidServices {
            #expect(recorded.states[metric] == state, "\(metric)")
        }
        #expect(recorded[.coldStart].value == 905 && recorded[.traffic].value == 2_090_000)
        #expect(recorded.run.device.title == "Xiaomi Sample 12" && recorded.run.device.cores == 8)
        #expect(recorded.run.unreadableCommands == 0 && recorded.run.commands.count > 50)

        // The bundle is itself a phone, and what is recorded of it is the same again.
        let second = try DeviceDaemon(try PhoneScript(replaying: path))
        defer { second.stop() }
        let again = try await record(second, server, plan, in: folder)
        #expect(again.isWhole)
        let replayed = try summary(again.path)
        #expect(replayed.states == recorded.states)
        let values = { (run: RunSummary) in
            run.measurements.map { "\($0.metric) \($0.value) \($0.place.file):\($0.place.line)" }
        }
        #expect(values(replayed) == values(recorded))
    }
}
