import DeviceRuns

/// Puts the app on the phone and takes it away again.
struct Installing {
    let phone: Phone
    let plan: CapturePlan
    private var app: CapturedApp { plan.app }

    private let files: [CapturedFile]

    init(_ phone: Phone, _ plan: CapturePlan, _ facts: DeviceFacts) {
        self.phone = phone
        self.plan = plan
        files = facts.selection.files(of: plan.app.files)
    }

    /// Takes away what is there of the app, and installs it.
    func install() async throws -> PhaseResult {
        if try await isThere() {
            let answer = try await phone.run(["uninstall", app.package])
            if try await isThere() {
                return .blocked(.olderVersion, answer.lastLine)
            }
        }
        let verb = files.count == 1 ? "install" : "install-multiple"
        let options = plan.grantsPermissions ? ["-g"] : []
        let answer = try await phone.run(
            [verb] + options + files.map(\.path), .whole("install/adb.txt"), limit: plan.installLimit)
        let isThere = try await isThere()
        guard let said = PhaseResult(answer, .install) else {
            return isThere
                ? .pass : .blocked(.noOutcome, "adb \(answer.status) \(answer.lastLine)")
        }
        guard said.outcome == .pass else { return said }
        guard isThere else { return .blocked(.notInstalled) }
        try await phone.shell(["dumpsys", "package", app.package], .log("package.txt", [.package]))
        return .pass
    }

    /// Uninstalls it and looks for what is left.
    func uninstall() async throws -> PhaseResult {
        let answer = try await phone.run(["uninstall", app.package], .whole("uninstall/adb.txt"))
        let isThere = try await isThere()
        if let said = PhaseResult(answer, .uninstall), said.outcome != .pass { return said }
        if isThere { return .fail(.stillInstalled, answer.lastLine) }
        return try await residue()
    }

    /// Folders that Android makes for an app on shared storage and takes away with it.
    private func residue() async throws -> PhaseResult {
        let folders = ["data", "media", "obb"].map { "/sdcard/Android/\($0)/\(app.package)" }
        let answer = try await phone.shell(["ls", "-d"] + folders)
        let lines = answer.words.split(separator: "\n")
        let left = lines.filter { folders.contains(String($0)) }
        if !left.isEmpty { return .fail(.leftBehind, left.joined(separator: ", ")) }
        // Each folder must be said to be missing; anything else is no proof.
        let missing = lines.filter { $0.contains("No such file") }
        return missing.count == folders.count
            ? .pass : PhaseResult(outcome: .pass, reason: PhaseReason(.residueUnknown, answer.lastLine))
    }

    /// True if the phone knows the package. Its word, and not that of a status: old phones have none.
    private func isThere() async throws -> Bool {
        try await phone.shell(["pm", "path", app.package]).text.split(whereSeparator: \.isNewline)
            .contains { $0.hasPrefix("package:") }
    }
}
