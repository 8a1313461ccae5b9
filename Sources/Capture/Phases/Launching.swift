import DeviceRuns

/// Starts the app cold and looks at it a while later.
struct Launching {
    let phone: Phone
    let plan: CapturePlan
    let sampler: Sampler

    func launch(into folder: String) async throws -> PhaseResult {
        try await phone.shell(["am", "force-stop", plan.app.package])
        let words = [
            "am", "start", "-W", "-S", "-a", "android.intent.action.MAIN", "-c", "android.intent.category.LAUNCHER",
            "-n", plan.app.component,
        ]
        let answer = try await phone.shell(words, .whole("\(folder)/am-start.txt"))
        let start = verdict(answer, folder)
        try await Task.sleep(for: plan.settle)
        // A start that failed is looked at as well: what is there of the app tells why.
        let isAlive = try await sampler.look(into: folder, number: 1)
        guard start.outcome == .pass else { return start }
        return isAlive ? .pass : .fail(.noProcess)
    }

    /// What ingest will say of the start.
    private func verdict(_ answer: Answer, _ folder: String) -> PhaseResult {
        let reading = answer.reading(in: folder)
        if reading.steps.contains(where: { $0.step == .launch && $0.succeeded }) { return .pass }
        guard let remark = reading.remarks.first else { return .blocked(.startUnanswered, answer.lastLine) }
        switch remark.code {
        case .startTimeout: return .fail(.startTimeout, remark.detail)
        case .commandFailed: return .fail(.commandFailed, remark.detail)
        case .startOfOtherPackage: return .blocked(.startOfOtherPackage, remark.detail)
        default: return .blocked(.startRefused, remark.detail)
        }
    }
}
