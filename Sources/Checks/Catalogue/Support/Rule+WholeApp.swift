import App
import Findings
import Rules

extension Rule {
    /// The rule, asked only of an app whose own manifest is at hand: neither of a split without its base nor of a
    /// package that carries no application (an overlay).
    var askedOfWholeApp: Rule {
        let judge = self.judge
        return Rule(
            id: id, title: title, indicator: indicator, severity: severity, kind: kind, family: family, what: what,
            why: why, fix: fix, references: references, examples: examples,
            judge: { app in
                if app.manifest.split != nil { return .withoutBase }
                if app.manifest.application == nil { return .withoutApplication }
                return judge(app).printable
            })
    }
}

extension Judgement {
    /// The judgement with messages fit to print: names of components and permissions are the package's to choose, and
    /// may hold control characters.
    fileprivate var printable: Judgement {
        var judgement = self
        for index in findings.indices {
            let message = findings[index].message
            judgement.findings[index].message = LocalizedText(
                zh: PrintableText.of(message.zh, limit: 2000), en: PrintableText.of(message.en, limit: 2000))
        }
        return judgement
    }
}
