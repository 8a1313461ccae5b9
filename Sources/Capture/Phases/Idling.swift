/// Leaves the app in the background and looks at it now and then.
struct Idling {
    let phone: Phone
    let plan: CapturePlan
    let sampler: Sampler

    func idle() async throws -> PhaseResult {
        guard try await sampler.isAlive(into: "idle/ps-0.txt") else {
            return .blocked(.noProcess)
        }
        try await phone.shell(["input", "keyevent", "KEYCODE_HOME"])
        let traffic = try await TrafficLook.begin(phone, in: "idle")
        let end = ContinuousClock.now + plan.idle
        var number = 0
        repeat {
            // The system may end an app in the background, and that is no fault.
            number += 1
            let begin = ContinuousClock.now
            _ = try await sampler.look(into: "idle", number: number)
            try await Task.sleep(until: min(begin + plan.interval, end))
        } while ContinuousClock.now < end && number < 10_000
        try await traffic.end()
        return .pass
    }
}
