import App
import Code

/// Where code reads what was typed into a password field: fields are known by their layouts, and followed from
/// `findViewById` to `getText`.
struct PasswordFields: Sendable {
    /// The calls of `getText`.
    var reads: [Site] = []
    /// True if some layout has a password field.
    var areSeen = false
}

extension CodeInquiry {
    /// The password fields of the app.
    var passwordFields: PasswordFields { code.shared.fact { findPasswordFields() } }

    private func findPasswordFields() -> PasswordFields {
        let fields = app.layouts.flatMap { $0.root.passwordFields }
        guard !fields.isEmpty else { return PasswordFields() }
        let found = Set(finders(of: Set(fields.map(\.id))) + loads(of: Set(fields.map(\.name)))).sorted()
        guard !found.isEmpty else { return PasswordFields(areSeen: true) }
        let answer = follow(
            FlowQuestion(
                sources: [(.password, .sites(found))], sinks: [.text], sanitizers: Self.awayFromFields,
                budget: 60_000))
        return PasswordFields(reads: Set(answer.flows.map(\.flow.sinkSite)).sorted(), areSeen: true)
    }

    /// The calls that look a view up by one of these ids.
    private func finders(of ids: Set<UInt32>) -> [Site] {
        calls(Self.finders).filter { site in
            // Most lookups are for other views, and need no closer look.
            guard program.loadsNumber(of: ids, shortlyBefore: site) else { return false }
            return [0, 1].contains { position in
                program.argument(position, of: site, depth: 0).numbers?.contains {
                    ids.contains(UInt32(truncatingIfNeeded: $0))
                } ?? false
            }
        }
    }

    /// The instructions that load these ids from `R$id`, where the compiler did not put them into the code.
    private func loads(of names: Set<String>) -> [Site] {
        guard let package = app.manifest.package.isEmpty ? nil : app.manifest.package else { return [] }
        let owner = "L" + package.map { $0 == "." ? "/" : $0 } + "/R$id;"
        return names.sorted().flatMap { name in
            program.references(toField: name, of: owner).flatMap { program.sites(of: $0, writing: false) }
        }
    }

    private static let finders =
        [
            MethodPattern(
                [
                    "Landroid/app/Activity;", "Landroid/view/View;", "Landroid/app/Dialog;", "Landroid/view/Window;",
                    "Landroidx/appcompat/app/AppCompatActivity;", "Landroid/support/v7/app/AppCompatActivity;",
                ], "findViewById"),
            MethodPattern("Landroidx/viewbinding/ViewBindings;", "findChildViewById"),
        ]

    /// What a view tells of everything around it.
    private static let awayFromFields = ["getContext", "getResources", "getParent", "getRootView", "getHandler"].map {
        MethodPattern("Landroid/view/View;", $0)
    }
}

extension XMLElement {
    /// The password fields in a layout: their ids.
    fileprivate var passwordFields: [(id: UInt32, name: String)] {
        var found: [(id: UInt32, name: String)] = []
        visit { element in
            guard element.isPasswordField, let id = element.attribute("id")?.setting.reference else { return }
            found.append((id.id, String(id.name.drop { $0 != "/" }.dropFirst())))
        }
        return found
    }

    /// True for a field that hides what is typed. Source: `android.text.InputType`.
    var isPasswordField: Bool {
        if self["password"] == "true" { return true }
        guard let type = attribute("inputType") else { return false }
        if let number = type.number { return [0x81, 0x91, 0xe1, 0x12].contains(number & 0xfff) }
        return (type.setting.value ?? "").split(separator: "|").contains {
            ["textPassword", "textVisiblePassword", "textWebPassword", "numberPassword"].contains($0)
        }
    }
}
