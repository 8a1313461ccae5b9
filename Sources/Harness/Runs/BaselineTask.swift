import DeviceRuns
import Findings
import Reports
import Scoring

/// `baseline build`: makes baselines of reference runs.
public struct BaselineTask: Sendable {
    let files: RunFiles
    let name: String
    let limits: Limits
    let language: Language

    /// Baselines with a name, of the runs at some paths; what the runs do not tell is taken from the baselines of `files`.
    public init(_ files: RunFiles, name: String, limits: Limits, language: Language) {
        self.files = files
        self.name = name
        self.limits = limits
        self.language = language
    }

    /// Reads the runs and writes the baselines as YAML.
    ///
    /// - Throws: ``Failure`` for a run or baselines that cannot be read, for runs that measure nothing, and for an output
    ///   that cannot be written.
    public func run(to destination: Destination) async throws {
        let base = try files.readBaselines(language)
        let summaries = try await files.summaries(of: files.package, limits, language)
        let builder = BaselineBuilder(
            summaries.map {
                ReferenceRun(
                    name: "\($0.run.name) (\($0.model))", metrics: $0.metrics, isReplay: $0.run.device.isReplay)
            })
        let found = BaselineBuilder.metrics.filter { builder.baseline($0) != nil }
        guard !found.isEmpty else {
            let text = LocalizedText(
                zh: "这些运行没有测到任何可作基准的指标", en: "these runs measure nothing that a baseline could be made of")
            throw Failure(.input, text[language])
        }
        try Console.write(builder.profile(named: name, over: base).yaml, to: destination)
        if summaries.count < BaselineBuilder.fewValues {
            let text = LocalizedText(
                zh: "参考运行只有 \(summaries.count) 次，少于 \(BaselineBuilder.fewValues) 次，基准仅供参考",
                en:
                    "only \(summaries.count) reference runs, fewer than \(BaselineBuilder.fewValues): take these baselines with care"
            )
            Console.complain(text[language])
        }
    }
}
