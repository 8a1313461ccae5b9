import Bytes
import Findings
import Foundation
import Reports

/// `batch`: analyses many packages with as many workers as there are cores, and writes one line for each.
public struct BatchTask: Sendable {
    let inputs: BatchInputs
    let output: String
    let settings: WorkSettings
    let jobs: Int
    let timeout: Int

    /// A batch.
    ///
    /// - Parameters:
    ///   - output: The file of results.
    ///   - jobs: How many workers there are; nil for one a core.
    ///   - timeout: Seconds that one package may take.
    public init(inputs: BatchInputs, output: String, settings: WorkSettings, jobs: Int?, timeout: Int) {
        self.inputs = inputs
        self.output = output
        self.settings = settings
        self.jobs = jobs ?? Machine.coreCount
        self.timeout = timeout
    }

    /// A worker makes room for a fresh one after so many packages: what one leaves behind in memory goes with it.
    private static let packagesPerWorker = 200

    /// Analyses all packages that have no line yet.
    ///
    /// - Throws: ``Failure`` for settings that are wrong, an output that cannot be written, and, after all is done, if
    ///   some packages could not be analysed.
    public func run() throws {
        // A worker that is gone is noticed by what it does not answer.
        signal(SIGPIPE, SIG_IGN)
        let language = settings.language
        _ = try settings.analyst()
        let all = try inputs.packages(language)
        let fingerprint = settings.fingerprint
        let output = try BatchOutput(self.output, settings: fingerprint, language)
        let packages = all.filter { !output.kept.paths.contains($0) }
        let progress = BatchProgress(total: packages.count, language: language)
        let queue = BatchQueue(packages.count) { try output.write($0) }
        runWorkers(packages, queue, progress, fingerprint)
        if let trouble = queue.failure {
            if let failure = trouble as? Failure { throw failure }
            throw Failure(.input, TerminalText.escaped("\(self.output): \(trouble.localizedDescription)"))
        }
        let failures = progress.end(kept: all.count - packages.count) + output.kept.failures
        guard failures > 0 else { return }
        let text = LocalizedText(
            zh: "有 \(failures) 个安装包未能分析，原因见其结果行", en: "\(failures) packages could not be analysed; their lines say why")
        throw Failure(.input, text[language])
    }

    private func runWorkers(
        _ packages: [String], _ queue: BatchQueue, _ progress: BatchProgress, _ fingerprint: String
    ) {
        let watch = Watch()
        let group = DispatchGroup()
        for _ in 0..<min(jobs, packages.count) {
            group.enter()
            // Threads, as each waits for its child most of the time.
            let thread = Thread {
                work(packages, queue, progress, watch, fingerprint)
                group.leave()
            }
            thread.start()
        }
        group.wait()
        watch.stop()
    }

    /// Takes packages until there are no more, and asks a child about each.
    private func work(
        _ packages: [String], _ queue: BatchQueue, _ progress: BatchProgress, _ watch: Watch, _ fingerprint: String
    ) {
        var worker: WorkerProcess?
        defer { worker?.end() }
        while let index = queue.next() {
            do {
                let current =
                    try worker ?? WorkerProcess(Self.program, ["worker", "--cores", "1"] + settings.arguments)
                worker = current
                let request = WorkRequest(path: packages[index])
                switch current.answer(to: request.line, watch, within: .seconds(timeout)) {
                case .success(let line):
                    progress.advance(failed: WorkHead(line)?.status != "analysed")
                    queue.take(line, of: index)
                    guard current.answered >= Self.packagesPerWorker else { continue }
                    current.end()
                case .failure(let error):
                    progress.advance(failed: true)
                    let line = WorkLine(path: packages[index], settings: fingerprint)
                    queue.take(Data(failed(line, error.silence)), of: index)
                }
                worker = nil
            } catch {
                queue.stop(error)
            }
        }
    }

    private func failed(_ line: WorkLine, _ silence: WorkerProcess.Silence) -> [UInt8] {
        switch silence {
        case .late:
            let text = LocalizedText(
                zh: "\(timeout) 秒内未完成，已终止", en: "not done within \(timeout) s, and ended")
            return line.failed(.timeout, text[settings.language])
        case .ended(let signal?, _):
            let text = LocalizedText(
                zh: "分析进程被信号 \(signal) 终止", en: "the process that analysed it ended by signal \(signal)")
            return line.failed(.crash, text[settings.language])
        case .ended(nil, let status):
            let text = LocalizedText(
                zh: "分析进程以状态 \(status) 退出", en: "the process that analysed it ended with status \(status)")
            return line.failed(.crash, text[settings.language])
        }
    }

    /// This program.
    private static var program: String { Bundle.main.executablePath ?? CommandLine.arguments[0] }
}
