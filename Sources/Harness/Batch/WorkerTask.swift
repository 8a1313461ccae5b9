import Bytes
import Findings
import Reports

/// `worker`: reads a request a line on standard input and answers each with a line of JSON on standard output.
public struct WorkerTask: Sendable {
    let settings: WorkSettings
    let cores: Int

    /// A worker that uses so many cores for one package.
    public init(_ settings: WorkSettings, cores: Int) {
        self.settings = settings
        self.cores = cores
    }

    /// Answers until there are no more requests.
    ///
    /// - Throws: ``Failure`` for settings that are wrong, and for an output that cannot be written.
    public func run() async throws {
        Machine.useCores(atMost: cores)
        let analyst = try settings.analyst()
        let fingerprint = settings.fingerprint
        while let line = readLine() {
            try Console.write(await answer(line, analyst, fingerprint), to: .standardOutput)
        }
    }

    private func answer(_ line: String, _ analyst: Analyst, _ fingerprint: String) async -> [UInt8] {
        guard let request = WorkRequest(line: line) else {
            let text = LocalizedText(
                zh: "请求既不是路径，也不是含 path 的 JSON 对象",
                en: "the request is neither a path nor a JSON object with a path")
            return WorkLine(path: line, settings: fingerprint).failed(.request, text[settings.language])
        }
        let answer = WorkLine(path: request.path, id: request.id, settings: fingerprint)
        do {
            let analysis = try await analyst.analyse(request.path, companion: request.order)
            return answer.analysed(analysis, toolVersion: Tool.version, language: settings.language)
        } catch let failure as Failure {
            return answer.failed(.input, failure.message)
        } catch {
            return answer.failed(.input, TerminalText.escaped("\(error)"))
        }
    }
}
