import DeviceRuns

/// Carries out a plan on one phone, and writes what became of it, whatever becomes of it.
final class PhoneWorker {
    private let phone: Phone
    private let plan: CapturePlan
    private let digest: Capture.Digest?
    private let report: @Sendable (CaptureEvent) -> Void
    private var run: RunRecord
    private var log: LogStream?
    private var facts = DeviceFacts()
    private var sdk: Int { facts.sdk }

    init(
        _ phone: Phone, _ plan: CapturePlan, runID: String, digest: Capture.Digest?,
        report: @escaping @Sendable (CaptureEvent) -> Void
    ) {
        self.phone = phone
        self.plan = plan
        self.digest = digest
        self.report = report
        run = RunRecord(
            runId: runID, package: plan.app.package, mainComponent: plan.app.component,
            build: RunRecord.Build(
                versionName: plan.app.versionName, versionCode: plan.app.versionCode, sha256: plan.app.sha256),
            device: RunRecord.Device(serial: phone.serial),
            tool: plan.toolVersion.map { RunRecord.Tool(name: "touchstone", version: $0) }, startedAt: Timestamp.now(),
            phases: plan.phases.map { RunRecord.Phase(name: $0) })
    }

    /// Does all of it.
    ///
    /// - Returns: True if everything that was planned was tried, so that the bundle is whole.
    func work() async -> Bool {
        var trouble: PhoneTrouble?
        do {
            try save()
            try await prepare()
            try await phases()
            try await lookAtConditions("end")
            run.partial = false
        } catch let error as PhoneTrouble {
            trouble = error
        } catch {
            trouble = .cancelled
        }
        return await finish(trouble)
    }

    private func prepare() async throws {
        let (facts, device) = try await DeviceFacts.ask(phone)
        self.facts = facts
        run.device = device
        report(
            .begun(serial: phone.serial, title: [device.brand, device.model].compactMap(\.self).joined(separator: " ")))
        try await lookAtClock()
        // A dark or locked screen shows no activity.
        try await phone.shell(["input", "keyevent", "KEYCODE_WAKEUP"])
        if sdk >= 26 { try await phone.shell(["wm", "dismiss-keyguard"]) }
        try await lookAtConditions("begin")
        log = LogStream(phone, sdk: sdk)
        try save()
    }

    /// A phone gets warm and is unplugged, so it is looked at before and after; what it answers is kept as it is.
    private func lookAtConditions(_ name: String) async throws {
        phone.phase = "environment"
        try await phone.shell(["dumpsys", "battery"], .log("environment/battery-\(name).txt", [.battery]))
        if sdk >= 29 {
            try await phone.shell(
                ["dumpsys", "thermalservice"], .log("environment/thermal-\(name).txt", [.thermal]))
        }
        // Settings.Global.LOW_POWER_MODE, from Android 5; what was never set is off.
        guard sdk >= 21 else { return }
        switch try await phone.shell(["settings", "get", "global", "low_power"]).text.split(separator: "\n").first {
        case "1": run.environment.batterySaver = true
        case "0", "null": run.environment.batterySaver = run.environment.batterySaver ?? false
        default: break
        }
    }

    private func phases() async throws {
        let sampler = Sampler(phone: phone, package: plan.app.package, sdk: sdk, seconds: plan.processorSeconds)
        let installing = Installing(phone, plan, facts)
        // Nothing more can be tried with an app that is not there.
        guard try await phase("install", installing.install) == .pass else { return }
        for number in 1...max(1, plan.launches) {
            let launching = Launching(phone: phone, plan: plan, sampler: sampler)
            try await phase("launch/\(number)") { try await launching.launch(into: "launch/\(number)") }
        }
        for scenario in plan.scenarios {
            try await phase("scenario/\(scenario.name)", ScenarioPlayer(scenario, phone, plan, sampler).play)
        }
        if plan.idle > .zero { try await phase("idle", Idling(phone: phone, plan: plan, sampler: sampler).idle) }
        try await phase("uninstall", installing.uninstall)
    }

    /// Goes through a phase. If the phone did not answer, the phase is blocked, and the next is tried if the phone comes
    /// back.
    @discardableResult
    private func phase(_ name: String, _ body: () async throws -> PhaseResult) async throws -> PhaseOutcome {
        phone.phase = name
        report(.phase(serial: phone.serial, name: name))
        var trouble: PhoneTrouble?
        var result: PhaseResult
        do {
            try Task.checkCancellation()
            try await lookAtClock()
            try await log?.ensure()
            result = try await body()
        } catch let error as PhoneTrouble {
            trouble = error
            result = PhaseResult(outcome: .blocked, reason: error.reason)
        } catch {
            trouble = .cancelled
            result = .blocked(.interrupted)
        }
        note(result, of: name)
        report(.ended(serial: phone.serial, phase: name, outcome: result.outcome, reason: result.reason))
        try save()
        if let trouble {
            if trouble.isFinal { throw trouble }
            guard await comesBack() else { throw trouble }
        }
        return result.outcome
    }

    private func note(_ result: PhaseResult, of name: String) {
        guard let index = run.phases.firstIndex(where: { $0.name == name }) else { return }
        run.phases[index].outcome = result.outcome
        run.phases[index].code = result.reason?.code
        run.phases[index].detail = result.reason?.detail
        run.phases[index].step = result.reason?.step
        if !result.services.isEmpty {
            run.phases[index].services = result.services
            run.phases[index].failedServices = result.failedServices
        }
        run.phases[index].controlHostReached = result.controlHostReached
    }

    /// Waits for a phone that went away: it must answer, not only be listed.
    private func comesBack() async -> Bool {
        do {
            try await phone.run(["wait-for-device"], limit: plan.returnLimit)
            let answer = try await phone.run(["shell", "echo back"], limit: min(plan.commandLimit, plan.returnLimit))
            return answer.text.hasPrefix("back")
        } catch {
            return false
        }
    }

    /// The clock may jump when the phone hears from a network, so it is looked at before each phase.
    private func lookAtClock() async throws {
        let begin = ContinuousClock.now
        let answer = try await phone.shell(["date", "+%Y-%m-%d %H:%M:%S"])
        let middle = begin + begin.duration(to: .now) / 2
        phone.clock = PhoneClock(answer.text, at: middle)
    }

    private func save() throws {
        do {
            try phone.bundle.write(run)
        } catch {
            throw PhoneTrouble.machine("\(phone.bundle.folder): \(error.localizedDescription)")
        }
    }

    private func finish(_ trouble: PhoneTrouble?) async -> Bool {
        var reason = trouble?.reason
        do {
            try await log?.end()
            run.endedAt = Timestamp.now()
            run.trouble = reason.map { RunRecord.Trouble(code: $0.code, detail: $0.detail) }
            try save()
            if let digest { try phone.bundle.writeManifest(digest) }
        } catch let error as PhoneTrouble {
            run.partial = true
            reason = reason ?? error.reason
        } catch {
            run.partial = true
            reason = reason ?? PhaseReason(.machine, "\(phone.bundle.folder): \(error.localizedDescription)")
        }
        report(.finished(serial: phone.serial, isPartial: run.partial, reason: reason))
        return !run.partial
    }
}
