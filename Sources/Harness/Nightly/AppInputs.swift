import Findings
import Nightly
import Reports

/// Finds what there is of an app tonight: its build and its runs.
struct AppInputs {
    let plan: NightPlan
    let limits: Limits
    let language: Language

    /// Why an app cannot be judged. The others go on.
    struct Trouble: Error {
        var text: LocalizedText
    }

    /// The file that is the build of tonight.
    func find(_ planned: NightPlan.PlannedApp) throws(Trouble) -> BuildFinder.Build {
        let paths = try paths(planned.app.build, zh: "安装包", en: "build")
        guard let found = BuildFinder(limits: limits, language: language).newest(of: paths) else {
            throw Trouble(text: LocalizedText(zh: "没有安装包", en: "there is no build"))
        }
        return found
    }

    /// Refuses the build of another app.
    func expect(_ package: String, _ planned: NightPlan.PlannedApp, _ path: String) throws(Trouble) {
        let wanted = planned.app.package
        guard package != wanted else { return }
        throw Trouble(
            text: LocalizedText(
                zh: "\(path)：这是另一个应用的安装包（\(package)），套件要求 \(wanted)",
                en: "\(path): this is a build of another app, \(package); the suite has \(wanted)"))
    }

    /// What the device runs of tonight measured; nil if the suite has none.
    func runs(_ planned: NightPlan.PlannedApp) async throws(Trouble) -> RunAnalysis? {
        guard let pattern = planned.app.runs else { return nil }
        var files = planned.runs
        files.paths = try paths(pattern, zh: "设备运行", en: "device run")
        return try await inBoth { [files, limits] language in
            try await files.analysis(of: planned.app.package, limits: limits, language: language)
        }
    }

    /// Does some work once; what is wrong is said in each language, and is worth doing the work twice.
    func inBoth<Value>(_ work: (Language) async throws -> Value) async throws(Trouble) -> Value {
        var messages: [Language: String] = [:]
        for language in [language, language == .zh ? Language.en : .zh] {
            do {
                return try await work(language)
            } catch {
                messages[language] = (error as? Failure)?.message ?? "\(error)"
            }
        }
        throw Trouble(text: LocalizedText(zh: messages[.zh] ?? "", en: messages[.en] ?? ""))
    }

    private func paths(_ pattern: SuitePattern, zh: String, en: String) throws(Trouble) -> [String] {
        let pattern = plan.pattern(pattern)
        guard let paths = pattern.matches() else {
            let limit = PathPattern.limit
            throw Trouble(
                text: LocalizedText(
                    zh: "匹配 \(pattern.text) 的文件多于 \(limit) 个", en: "more than \(limit) files fit \(pattern.text)"))
        }
        guard !paths.isEmpty else {
            throw Trouble(text: LocalizedText(zh: "没有\(zh)匹配 \(pattern.text)", en: "no \(en) fits \(pattern.text)"))
        }
        return paths
    }
}
