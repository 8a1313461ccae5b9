import Findings
import Rules

/// A protection that is told by its signs alone, as a row: what it looks for and what people read of it.
struct DetectionRow: Sendable {
    /// The rule's id.
    var id: String
    /// What is wrong without it.
    var title: LocalizedText
    /// What it is called in messages, such as "root detection".
    var name: LocalizedText
    /// How much its absence matters.
    var severity: Severity
    var what: LocalizedText
    var why: LocalizedText
    var fix: LocalizedText
    var references: References
    /// What is looked for.
    var signs: DetectionSigns
    /// Instructions that are such a detection.
    var sample: String
    /// Apps in which something only looks like one, or that have it in another way.
    var others: @Sendable () -> [Example] = { [] }

    /// The rule: the sample passes, and neither an app without it nor one whose SDK has it does.
    var rule: Rule {
        Rule(
            id: id, title: title, indicator: .antiCracking, severity: severity, kind: .protection,
            family: .selfProtection, what: what, why: why, fix: fix, references: references,
            examples: [
                .code(.fires, ""), .code(.silent, sample),
                .code(
                    .fires, "",
                    classes: ExampleCode.foreign("Lcom/alipay/sdk/Env;", ExampleCode.method("run()V", sample))),
            ] + others() + [Example(.notApplicable)],
            judge: Detection(signs: signs, name: name, severity: severity).judge)
    }

    /// Instructions that ask for each text.
    static func texts(_ texts: String...) -> String {
        texts.map { "const-string v0, \"\($0)\"" }.joined(separator: "\n")
    }
}
