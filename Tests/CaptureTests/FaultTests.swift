import Capture
import DeviceDaemon
import DeviceRuns
import Findings
import Foundation
import TestSupport
import Testing

/// What phones do to those who test on them, played to the real `adb`.
@Suite(.serialized, .enabled(if: AdbServer.program != nil, "needs the adb program"))
struct FaultTests {
    /// Two launches, nothing else.
    private static func plan(_ folder: ScratchFolder) throws -> CapturePlan {
        var plan = try quickPlan(folder)
        plan.launches = 2
        plan.idle = .zero
        return plan
    }

    private static func outcomes(_ run: RunSummary) -> [String] {
        (run.run.description?.phases ?? []).map { "\($0.name) \($0.outcome.rawValue)" }
    }

    private static let untried = ["launch/1 not_run", "launch/2 not_run", "uninstall not_run"]

    @Test(
        "A phone that refuses is not the app's fault, an app that cannot be installed is",
        arguments: [
            (
                "Failure [INSTALL_FAILED_USER_RESTRICTED: Install canceled by user]\n", "blocked",
                MetricState.notMeasured
            ),
            ("Failure [INSTALL_FAILED_INSUFFICIENT_STORAGE]\n", "blocked", .notMeasured),
            (
                "Failure [INSTALL_FAILED_NO_MATCHING_ABIS: Failed to extract native libraries, res=-113]\n", "fail",
                .failed
            ),
        ])
    func refusal(_ words: String, _ outcome: String, _ state: MetricState) async throws {
        let folder = try ScratchFolder()
        let script = try SamplePhone.good()
        script.replace("install", [Reply(words)])
        script.replace("logcat", [Reply(fault: .noEnd)])
        script.replace("pm path \(SamplePhone.package)", [Reply(status: 1)])
        let phone = try DeviceDaemon(script)
        defer { phone.stop() }
        let (path, isWhole) = try await record(phone, try AdbServer(), try Self.plan(folder), in: folder)
        let run = try summary(path)
        #expect(isWhole && Self.outcomes(run) == ["install \(outcome)"] + Self.untried)
        #expect(run[.install].state == state && run[.launch].state == .notMeasured)
    }

    @Test("A phone of old tells no status and calls a refusal a success; its words count")
    func liar() async throws {
        let folder = try ScratchFolder()
        let script = try SamplePhone.good()
        script.replace("install", [Reply("\tpkg: /data/local/tmp/app.apk\nFailure [INSTALL_FAILED_OLDER_SDK]\n")])
        script.answer(beginning: "rm ", [Reply()])
        script.replace("pm path \(SamplePhone.package)", [Reply()])
        let phone = try DeviceDaemon(script, isOld: true)
        defer { phone.stop() }
        let (path, isWhole) = try await record(phone, try AdbServer(), try quickPlan(folder), in: folder)
        let run = try summary(path)
        #expect(isWhole && phone.receivedBytes >= 160_000)
        #expect(Self.outcomes(run).first == "install fail" && run[.install].state == .failed)
    }

    @Test("Success is believed only if the package is there; after an uninstallation only if nothing is left")
    func emptyWords() async throws {
        let folder = try ScratchFolder()
        let script = try SamplePhone.good()
        script.replace("pm path \(SamplePhone.package)", [Reply(status: 1)])
        let phone = try DeviceDaemon(script)
        let server = try AdbServer()
        let first = try summary(try await record(phone, server, try Self.plan(folder), in: folder).path)
        phone.stop()
        #expect(Self.outcomes(first) == ["install blocked"] + Self.untried && first[.install].state == .notMeasured)

        let untidy = try SamplePhone.good()
        let left = "/sdcard/Android/data/\(SamplePhone.package)"
        untidy.replace("ls -d…", [Reply("\(left)\n", status: 1)])
        let second = try DeviceDaemon(untidy)
        defer { second.stop() }
        let run = try summary(try await record(second, server, try Self.plan(folder), in: folder).path)
        #expect(Self.outcomes(run) == ["install pass", "launch/1 pass", "launch/2 pass", "uninstall fail"])
        #expect(run[.uninstall].state == .failed && run[.uninstall].reason?.en == "left behind: \(left)")
    }

    @Test("A command that hangs is given up and blocks its phase alone")
    func hang() async throws {
        let folder = try ScratchFolder()
        let script = try SamplePhone.good()
        let start = try SamplePhone.text("good-phone/launch/2/am-start.txt")
        script.replace("am start -W…", [Reply(fault: .hang), Reply(start)])
        script.answer("echo back", [Reply("back\n")])
        let phone = try DeviceDaemon(script)
        defer { phone.stop() }
        var plan = try Self.plan(folder)
        plan.commandLimit = .seconds(3)
        let (path, isWhole) = try await record(phone, try AdbServer(), plan, in: folder)
        let run = try summary(path)
        #expect(
            isWhole && Self.outcomes(run) == ["install pass", "launch/1 blocked", "launch/2 pass", "uninstall pass"])
        #expect(run.run.commands.count(where: \.timedOut) == 1 && run[.coldStart].value == 912)
        #expect(run.run.description?.phases[1].cause?.code == .timedOut)
        // What was changed afterwards is named.
        #expect(try manifestDifference(path)?.isEmpty == true)
        try Data("x".utf8).write(to: URL(filePath: path + "/launch/2/am-start.txt"))
        #expect(try manifestDifference(path)?.changed == ["launch/2/am-start.txt"])
    }

    @Test("A phone that goes away leaves a partial bundle with its log; another one goes on")
    func gone() async throws {
        let folder = try ScratchFolder()
        let script = try SamplePhone.good()
        script.replace(
            "am start -W…", [Reply(try SamplePhone.text("good-phone/launch/1/am-start.txt")), Reply(fault: .gone)])
        let lost = try DeviceDaemon(script)
        let other = try DeviceDaemon(try SamplePhone.good())
        defer { other.stop() }
        let server = try AdbServer()
        try server.connect(lost)
        try server.connect(other)
        let folders = Capture.folders(for: [lost.serial, other.serial], below: folder.path + "/runs")
        var plan = try Self.plan(folder)
        plan.returnLimit = .seconds(1)
        let whole = await Capture(adb: server.adb, plan: plan).run(on: folders)
        #expect(whole == [lost.serial: false, other.serial: true])
        let run = try summary(folders[0].path)
        #expect(run.run.description?.isPartial == true && run.run.description?.trouble?.code == .phoneLost)
        #expect(Self.outcomes(run) == ["install pass", "launch/1 pass", "launch/2 blocked", "uninstall not_run"])
        #expect(run[.coldStart].value == 870 && run.run.readings.contains { $0.path == "logcat.txt" })
        #expect(try summary(folders[1].path).run.description?.isPartial == false)
    }

    @Test("A run that is cancelled is a valid bundle that says that it is partial")
    func cancelled() async throws {
        let folder = try ScratchFolder()
        let script = try SamplePhone.good()
        script.replace("am start -W…", [Reply(fault: .hang)])
        let phone = try DeviceDaemon(script)
        defer { phone.stop() }
        let plan = try Self.plan(folder)
        let server = try AdbServer()
        let work = Task { try await record(phone, server, plan, in: folder) }
        while !script.asked.contains(where: { $0.hasPrefix("am start -W") }) {
            try await Task.sleep(for: .milliseconds(5))
        }
        work.cancel()
        let (path, isWhole) = try await work.value
        let run = try summary(path)
        #expect(!isWhole && run.run.description?.isPartial == true && run.run.unreadableCommands == 0)
        #expect(Self.outcomes(run) == ["install pass", "launch/1 blocked", "launch/2 not_run", "uninstall not_run"])
        #expect(run[.install].state == .measured && run[.crashes].state != .failed)
        #expect(run.run.description?.trouble == PhaseReason(.interrupted))
        #expect(try manifestDifference(path)?.isEmpty == true)
    }

    @Test("A phone that goes away and comes back loses the phase and no more; its log goes on in a second file")
    func blink() async throws {
        let folder = try ScratchFolder()
        let script = try SamplePhone.good()
        let start = try SamplePhone.text("good-phone/launch/2/am-start.txt")
        script.replace("am start -W…", [Reply(fault: .blink), Reply(start)])
        script.answer("echo back", [Reply("back\n")])
        let phone = try DeviceDaemon(script)
        defer { phone.stop() }
        let (path, isWhole) = try await record(phone, try AdbServer(), try Self.plan(folder), in: folder)
        let run = try summary(path)
        #expect(
            isWhole && Self.outcomes(run) == ["install pass", "launch/1 blocked", "launch/2 pass", "uninstall pass"])
        #expect(run.run.readings.contains { $0.path == "logcat-2.txt" })
    }
}
