import App
import Code
import Dex
import Findings
import Rules

/// Questions of a rule to the code of an app, and findings made of the answers.
struct CodeInquiry {
    let app: App
    let code: AppCode

    /// The program.
    var program: Program { code.program }

    /// All calls of methods that match one of the patterns, in the order of the files.
    func calls(_ patterns: MethodPattern...) -> [Site] { calls(patterns) }

    /// All calls of methods that match one of the patterns, in the order of the files.
    func calls(_ patterns: [MethodPattern]) -> [Site] {
        let sites = patterns.flatMap { program.calls(to: $0) }
        return patterns.count == 1 ? sites : Set(sites).sorted()
    }

    /// An instruction as evidence, with what was seen there; without that, the method that is called.
    func evidence(_ site: Site, _ value: String? = nil) -> Evidence {
        let method = program.method(at: site).map { program.name(of: $0) } ?? ""
        return Evidence(
            .code(file: program.files[site.file].name, method: method, offset: site.offset),
            value: value ?? program.mentionedName(at: site))
    }
}

extension Judgement {
    /// What the absence of findings means.
    enum Absence {
        /// Good: a weakness was not found.
        case isGood
        /// Bad: a protection was not found.
        case isBad
    }

    /// Asks the code of an app.
    ///
    /// An app that declares that it has none is not asked. Where dex files could not be read, or a packer hides what they
    /// hold, what was found counts, and that something was not found tells nothing.
    static func ofCode(
        _ app: App, absence: Absence = .isGood, _ ask: (CodeInquiry) -> Judgement
    ) -> Judgement {
        guard let code = app.code else {
            return .notAssessable(LocalizedText(zh: "没有读取代码。", en: "The code was not read."))
        }
        if code.program.files.isEmpty, code.gaps.isEmpty { return .withoutCode }
        let judgement = ask(CodeInquiry(app: app, code: code))
        guard let reason = app.unseenCode(code) else { return judgement }
        let restsOnAbsence =
            switch (absence, judgement.outcome) {
            case (.isGood, .pass), (.isGood, .notApplicable), (.isBad, .fail), (.isBad, .notApplicable): true
            default: false
            }
        guard restsOnAbsence else { return judgement }
        // What was seen is said all the same, but for a protection that was not.
        let findings = absence == .isGood ? judgement.findings : []
        return Judgement(outcome: .notAssessable, reason: reason, findings: findings)
    }
}

extension Judgement {
    /// There is no code to ask.
    static let withoutCode = notApplicable(zh: "应用不含 dex 代码。", en: "The app has no dex code.")
}

extension App {
    /// Why not all of the app's code was seen; nil if it was, as far as that can be told.
    func unseenCode(_ code: AppCode) -> LocalizedText? {
        if let gap = code.gaps.first {
            return LocalizedText(zh: "部分代码无法读取（\(gap.zh)）", en: "Some code could not be read (\(gap.en))")
        }
        guard packing.hidesCode else { return nil }
        let sign = packing.signs.first { $0.kind.hidden != nil }
        guard let sign, let hidden = sign.kind.hidden else {
            return LocalizedText(
                zh: "应用已加固，看不到原始代码。", en: "The app is packed: its own code is out of sight.")
        }
        return LocalizedText(
            zh: "代码被隐藏：\(hidden.zh)（\(sign.value)）。", en: "Code is hidden: \(hidden.en) (\(sign.value)).")
    }
}

extension PackingSign.Kind {
    /// What is out of sight, if this shows that something is.
    var hidden: LocalizedText? {
        switch self {
        case .missingComponents:
            LocalizedText(zh: "清单组件的类不在 dex 中", en: "classes of declared components are not in the dex files")
        case .extractedCode: LocalizedText(zh: "方法体已被抽取", en: "bodies of methods were taken out")
        case .nativeStart:
            LocalizedText(zh: "Activity 的 onCreate 已被 native 化", en: "onCreate of activities was made native")
        default: nil
        }
    }
}

extension Program {
    /// What the instruction at a site mentions, as smali names it; empty if it mentions nothing.
    func mentionedName(at site: Site) -> String {
        let dex = files[site.file].dex
        guard let instruction = instruction(at: site) else { return "" }
        let index = instruction.index(in: dex.bytes.bytes)
        return switch instruction.reference {
        case .string: dex.text(ofString: index)
        case .type: dex.name(ofType: index)
        case .field: dex.name(ofField: index)
        case .method: dex.name(ofMethod: index)
        case .proto: dex.name(ofProto: index)
        case .none, .callSite, .methodHandle: ""
        }
    }
}
