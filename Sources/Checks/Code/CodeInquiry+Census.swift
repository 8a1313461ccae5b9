import App
import Code
import Findings
import Rules

/// Questions about shares of the app's own code.
extension Judgement {
    /// Asks what was counted about the app's own classes.
    ///
    /// Where code is out of sight no share can be told, not even of what is seen: a shell's own code is no sample of the
    /// app's. Too little code is no sample either.
    ///
    /// - Parameter least: How many methods there must be.
    static func ofOwnCode(
        _ app: App, atLeast least: Int = 1, _ ask: (CodeInquiry, CodeCensus) -> Judgement
    ) -> Judgement {
        .ofCode(app) { inquiry in
            if let reason = app.unseenCode(inquiry.code) { return .notAssessable(reason) }
            let census = inquiry.code.census
            guard census.bodyCount + census.natives.count > 0 else {
                return .notApplicable(
                    zh: "dex 中没有应用自身的代码。", en: "The dex files hold no code of the app's own.")
            }
            guard census.bodyCount + census.natives.count >= least else {
                return .notAssessable(
                    LocalizedText(
                        zh: "应用自身的方法不足 \(least) 个，比例没有意义。",
                        en: "The app has fewer than \(least) methods of its own: a share of them says nothing."))
            }
            return ask(inquiry, census)
        }
    }
}

extension CodeInquiry {
    /// Methods as evidence, with what was seen of them.
    func evidence(of methods: [CodeMethod], _ value: String) -> [Evidence] {
        methods.map { method in
            let offset = start(of: method)?.offset ?? 0
            return Evidence(
                .code(
                    file: program.files[program.place(of: method).file].name, method: program.name(of: method),
                    offset: offset), value: value)
        }
    }

    /// Classes as evidence.
    func evidence(of types: [CodeType], _ value: String) -> [Evidence] {
        types.compactMap { type in
            program.definition(of: type).map { file, definition in
                Evidence(
                    .code(
                        file: program.files[file].name, method: program.descriptor(of: type), offset: definition.offset),
                    value: value)
            }
        }
    }

    /// Evidence of something that is true of the app as a whole: its `<application>`.
    func wholeApp(_ value: String) -> [Evidence] {
        [.manifest(app.manifest.application?.xpath ?? "/manifest", value)]
    }
}

extension Int {
    /// Its share of another number in percent, rounded down.
    func percent(of whole: Int) -> Int { whole == 0 ? 0 : self * 100 / whole }
}
