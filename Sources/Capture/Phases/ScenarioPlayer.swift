import DeviceRuns

/// Plays a scenario in the app while it is measured.
struct ScenarioPlayer {
    let phone: Phone
    let plan: CapturePlan
    let sampler: Sampler
    let scenario: Scenario
    private var folder: String { "scenario/\(scenario.name)" }

    init(_ scenario: Scenario, _ phone: Phone, _ plan: CapturePlan, _ sampler: Sampler) {
        self.scenario = scenario
        self.phone = phone
        self.plan = plan
        self.sampler = sampler
    }

    func play() async throws -> PhaseResult {
        // Not `-W`: this start is not one of those that are timed.
        try await phone.shell(["am", "start", "-S", "-n", plan.app.component])
        try await Task.sleep(for: plan.settle)
        try await phone.shell(["dumpsys", "gfxinfo", plan.app.package, "reset"])
        let traffic = try await TrafficLook.begin(phone, in: folder)
        var result = PhaseResult.pass
        var looks = 0
        for (index, step) in scenario.steps.enumerated() {
            if case .wait(let seconds) = step {
                try await wait(.seconds(seconds), &looks)
            } else {
                take(try await play(step), step, number: index + 1, into: &result)
            }
        }
        looks += 1
        let isAlive = try await sampler.look(into: folder, number: looks)
        try await phone.shell(
            ["dumpsys", "gfxinfo", plan.app.package], .log("\(folder)/gfxinfo.txt", [.gfxinfo]))
        try await traffic.end()
        if !isAlive {
            result.outcome = .fail
            result.reason = PhaseReason(.noProcess)
        }
        result.services = scenario.services
        if let host = scenario.controlHost { result.controlHostReached = try await reaches(host) }
        return result
    }

    /// Lets time pass and looks at the app meanwhile.
    private func wait(_ time: Duration, _ looks: inout Int) async throws {
        let end = ContinuousClock.now + time
        while ContinuousClock.now < end {
            let begin = ContinuousClock.now
            looks += 1
            _ = try await sampler.look(into: folder, number: looks)
            try await Task.sleep(until: min(begin + plan.interval, end))
        }
    }

    /// How a step went: nil if nothing is wrong.
    private func play(_ step: Scenario.Step) async throws -> PhaseResult? {
        switch step {
        case .expect(let text, _): return try await expect(text)
        case .monkey(let seed, let events, let throttle):
            let words = [
                "monkey", "-p", plan.app.package, "-s", String(seed), "--throttle", String(throttle),
                "--pct-syskeys", "0", "-v", String(events),
            ]
            let limit = plan.commandLimit + .milliseconds(2 * throttle * events + events)
            _ = try await phone.run(
                ["shell", ShellWords.line(words)], .log("\(folder)/monkey.txt", [.monkey]), limit: limit)
            return nil
        default:
            let answer = try await phone.shell(step.words(in: plan.app.package))
            // `am` and `input` end with status 0 even if they did nothing.
            let complaint = answer.words.split(separator: "\n").first {
                $0.hasPrefix("Error") || $0.hasPrefix("java.lang.") || $0.hasPrefix("Exception ")
            }
            return complaint.map { .fail(.stepRefused, String($0.prefix(300))) }
        }
    }

    /// Looks at the screen as a reader for the blind does.
    private func expect(_ text: String) async throws -> PhaseResult? {
        let file = "/data/local/tmp/touchstone-window.xml"
        let answer = try await phone.shell(line: "uiautomator dump \(file); cat \(file); rm -f \(file)")
        guard answer.text.contains("<hierarchy") else {
            return .blocked(.screenUnreadable, answer.lastLine)
        }
        return answer.text.contains(Self.escaped(text)) ? nil : .fail(.textNotShown, text)
    }

    /// As in an attribute of XML.
    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }

    private func take(
        _ found: PhaseResult?, _ step: Scenario.Step, number: Int, into result: inout PhaseResult
    ) {
        guard let found else { return }
        if found.outcome == .fail, case .expect(_, let service?) = step, !result.failedServices.contains(service) {
            result.failedServices.append(service)
        }
        // The first trouble names the phase, and a failure outweighs what could not be looked at.
        guard result.outcome == .pass || result.outcome == .blocked && found.outcome == .fail else { return }
        result.outcome = found.outcome
        result.reason = found.reason
        result.reason?.step = number
    }

    private func reaches(_ host: String) async throws -> Bool {
        try await phone.shell(["ping", "-c", "1", "-W", "5", host]).text.contains(" 0% packet loss")
    }
}

extension Scenario.Step {
    /// The command of a step that is one.
    func words(in package: String) -> [String] {
        switch self {
        case .tap(let x, let y): ["input", "tap", String(x), String(y)]
        case .swipe(let from, let to, let time):
            ["input", "swipe"] + [from.x, from.y, to.x, to.y, time].map { String($0) }
        // `input text` types a blank for `%s`.
        case .text(let text): ["input", "text", text.replacing(" ", with: "%s")]
        case .key(let key): ["input", "keyevent", key]
        case .url(let url): ["am", "start", "-a", "android.intent.action.VIEW", "-d", url, "-p", package]
        case .intent(let action, let component, let data):
            ["am", "start"] + (action.map { ["-a", $0] } ?? []) + (data.map { ["-d", $0] } ?? [])
                + (component.map { ["-n", $0.contains("/") ? $0 : "\(package)/\($0)"] } ?? ["-p", package])
        case .wait, .expect, .monkey: []
        }
    }
}
