import DeviceRuns

/// Looks at the app's processes: their memory, and their share of the processor.
struct Sampler {
    let phone: Phone
    let package: String
    let sdk: Int
    /// How many seconds lie between the two looks that make a share.
    let seconds: Int

    /// Takes one look into files of a folder.
    ///
    /// - Returns: False if no process of the app was there.
    func look(into folder: String, number: Int) async throws -> Bool {
        let pids = try await processes(into: "\(folder)/ps-\(number).txt")
        guard !pids.isEmpty else { return false }
        // With `--package` it shows every process of the package, not only the one of that name (Android 5).
        let options = sdk >= 21 ? ["--package", package] : [package]
        try await phone.shell(["dumpsys", "meminfo"] + options, .log("\(folder)/meminfo-\(number).txt", [.meminfo]))
        // Both looks in one call: the time that adb takes would be in the share.
        let cat = ShellWords.line(["cat", "/proc/stat"] + pids.map { "/proc/\($0)/stat" })
        _ = try await phone.shell(
            line: "\(cat); sleep \(seconds); \(cat)", .log("\(folder)/stat-\(number).txt", [.procStat]))
        return true
    }

    /// True if a process of the app is there.
    func isAlive(into file: String) async throws -> Bool { try await !processes(into: file).isEmpty }

    /// The pids of the app's processes. Before Android 8 `ps` lists all of them without an option and takes one for a name.
    private func processes(into file: String) async throws -> [Int] {
        let answer = try await phone.shell(sdk >= 26 || sdk == 0 ? ["ps", "-A"] : ["ps"], .log(file, [.processes]))
        let reading = DeviceRun.read(RunFile(path: file, contents: answer.output))
        return reading.processes.compactMap { record in
            guard let name = record.subject.process, name == package || name.hasPrefix(package + ":") else {
                return nil
            }
            return record.subject.pid
        }
    }
}
