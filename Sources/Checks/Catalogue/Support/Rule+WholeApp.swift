import App

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
                return judge(app)
            })
    }
}
