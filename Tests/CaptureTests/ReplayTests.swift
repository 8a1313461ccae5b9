import Capture
import DeviceDaemon
import DeviceRuns
import Findings
import Foundation
import TestSupport
import Testing

/// Bundles played as phones to the real `adb`, recorded, and read again.
@Suite(.enabled(if: AdbServer.program != nil, "needs the adb program"))
struct ReplayTests {
    @Test("What capture records of a phone, ingest reads as what the phone was made of")
    func sampleComesBack() async throws {
        let folder = try ScratchFolder()
        let server = try AdbServer()
        let script = try SamplePhone.good()
        let services = ["社保查询", "公积金查询"]
        let screen = services.map { "<node text=\"\($0)\"/>" }.joined()
        script.answer(beginning: "uiautomator dump", [Reply("<hierarchy>\(screen)</hierarchy>\n")])
        script.answer(beginning: "ping ", [Reply("1 packets transmitted, 1 received, 0% packet loss, time 0ms\n")])
        let phone = try DeviceDaemon(script)
        defer { phone.stop() }
        var plan = try quickPlan(folder)
        let steps = services.map { Scenario.Step.expect(text: $0, service: $0) }
        plan.scenarios = [
            Scenario(name: "query", controlHost: "www.gov.cn", steps: [.tap(x: 540, y: 1200)] + steps)
        ]
        let (path, isWhole) = try await record(phone, server, plan, in: folder)
        #expect(isWhole && phone.receivedBytes >= 160_000)
        let recorded = try summary(path)
        let sample = try summary(SamplePhone.folder + "/good-phone")
        for (metric, state) in sample.states {
            #expect(recorded.states[metric] == state, "\(metric)")
        }
        #expect(recorded[.coldStart].value == 905 && recorded[.traffic].value == 2_090_000)
        #expect(recorded.run.device.title == "Xiaomi Sample 12" && recorded.run.device.cores == 8)
        #expect(recorded.run.unreadableCommands == 0 && recorded.run.commands.count > 50)
        let environment = recorded.environment
        #expect(environment[.refreshRate] == "90 Hz" && environment[.thermalStatus] == "2")
        #expect(environment[.power] == "usb" && environment[.batterySaver] == "off")
        #expect(environment.tool == "touchstone 1.2.3" && recorded.run.description?.device.refreshHz == 90)

        // The bundle is itself a phone, and what is recorded of it is the same again.
        let second = try DeviceDaemon(try PhoneScript(replaying: path))
        defer { second.stop() }
        let again = try await record(second, server, plan, in: folder)
        #expect(again.isWhole)
        let replayed = try summary(again.path)
        #expect(replayed.states == recorded.states && replayed.environment == environment)
        let values = { (run: RunSummary) in
            run.measurements.map { "\($0.metric) \($0.value) \($0.place.file):\($0.place.line)" }
        }
        #expect(values(replayed) == values(recorded))
    }

    @Test("A service of which the screen shows nothing is invalid, while the control host can be reached")
    func invalidService() async throws {
        let folder = try ScratchFolder()
        let script = try SamplePhone.good()
        script.answer(
            beginning: "uiautomator dump", [Reply("<hierarchy><node text=\"A &amp; B\"/></hierarchy>\n")])
        script.answer(beginning: "ping ", [Reply("1 packets transmitted, 1 received, 0% packet loss, time 0ms\n")])
        let phone = try DeviceDaemon(script)
        defer { phone.stop() }
        var plan = try quickPlan(folder)
        plan.launches = 1
        plan.idle = .zero
        plan.scenarios = [
            Scenario(
                name: "query", controlHost: "www.gov.cn",
                steps: [.expect(text: "A & B", service: "one"), .expect(text: "C", service: "two")])
        ]
        let (path, isWhole) = try await record(phone, try AdbServer(), plan, in: folder)
        let run = try summary(path)
        let phase = try #require(run.run.description?.phases.first { $0.name == "scenario/query" })
        #expect(isWhole && phase.outcome == .fail && phase.cause == PhaseReason(.textNotShown, "C", step: 2))
        #expect(
            phase.services == ["one", "two"] && phase.failedServices == ["two"] && phase.controlHostReached == true)
        #expect(run[.invalidServices].value == 1)
    }
}
