import App
import Code
import Findings
import Rules

extension Judgement {
    /// Asks the code that shows fields of some kinds; an app without such fields is not asked.
    static func ofFields(
        _ app: App, _ kinds: Set<InputField.Kind>, absence: Absence = .isGood,
        _ ask: (CodeInquiry, [InputScreen]) -> Judgement
    ) -> Judgement {
        if let reason = app.resources.unreadable { return .notAssessable(reason) }
        return .ofCode(app, absence: absence) { inquiry in
            guard app.inputFields.contains(where: { kinds.contains($0.kind) }) else { return inquiry.withoutFields }
            let screens = inquiry.code.screens(showing: app.inputFields).compactMap { screen -> InputScreen? in
                var screen = screen
                screen.fields.removeAll { !kinds.contains($0.kind) }
                return screen.fields.isEmpty ? nil : screen
            }
            guard !screens.isEmpty else {
                return .notAssessable(
                    LocalizedText(
                        zh: "布局中有敏感输入框，但没有找到显示这些布局的代码。",
                        en: "Layouts have sensitive fields, but no code was found that shows them."))
            }
            return ask(inquiry, screens)
        }
    }
}

extension Set<InputField.Kind> {
    /// Every kind.
    static let sensitive: Self = [.password, .code, .identity, .card]
}

extension InputField.Kind {
    /// What people call it.
    var title: LocalizedText {
        switch self {
        case .password: LocalizedText(zh: "密码", en: "password")
        case .code: LocalizedText(zh: "验证码", en: "one-time code")
        case .identity: LocalizedText(zh: "身份证号", en: "identity number")
        case .card: LocalizedText(zh: "银行卡号", en: "card number")
        }
    }
}

extension InputField {
    /// Where it stands, with what matters there.
    func evidence(_ value: String) -> Evidence { Evidence(.xml(file: file, xpath: xpath), value: value) }
}

extension CodeInquiry {
    /// What an app without sensitive fields in its layouts gets: the question does not arise, unless its screens are
    /// drawn by something that has no layouts.
    var withoutFields: Judgement {
        if let drawer {
            return .notAssessable(
                LocalizedText(
                    zh: "界面由 \(drawer) 绘制，布局文件中看不到输入框。",
                    en: "The screens are drawn by \(drawer): their fields are in no layout."))
        }
        return .notApplicable(
            zh: "布局中没有密码、验证码、证件号、银行卡号输入框。",
            en: "No layout has a field for passwords, codes, identity or card numbers.")
    }

    private var drawer: String? {
        if program.type("Landroidx/compose/ui/platform/ComposeView;") != nil { return "Jetpack Compose" }
        let drawers = [
            ("libflutter.so", "Flutter"), ("libreactnativejni.so", "React Native"),
            ("libreactnative.so", "React Native"), ("libunity.so", "Unity"), ("libweexcore.so", "Weex"),
        ]
        for (library, name) in drawers where app.nativeLibraries.contains(where: { $0.name == library }) { return name }
        return app.files.contains { $0.content?.web?.hasPasswordField ?? false } ? "H5" : nil
    }

    /// The outermost classes in which a site's class is mentioned or which it is: who uses it.
    func scopes(using type: CodeType) -> Set<String> {
        var found: Set<String> = [String(program.name(of: type).prefix { $0 != "$" })]
        for site in program.mentions(of: type) { found.insert(scope(of: site)) }
        return found
    }

    /// True if a site is in code that may be the app's own.
    func isOwn(_ site: Site) -> Bool { if case .sdk = code.owner(of: site) { false } else { true } }
}

/// Calls that change fields, with what can be told of which.
struct FieldCalls {
    private var calls: [(scope: String, ids: [Int64]?)] = []

    /// The calls of some methods that pass a test.
    init(_ inquiry: CodeInquiry, _ patterns: [MethodPattern], _ test: (Site) -> Bool = { _ in true }) {
        for site in inquiry.calls(patterns) where inquiry.isOwn(site) && test(site) {
            calls.append((inquiry.scope(of: site), Self.ids(of: site, inquiry.program)))
        }
    }

    /// True if one may be for a field of a screen: in its code, and not for another view.
    func cover(_ field: InputField, on screen: InputScreen) -> Bool {
        calls.contains { call in
            screen.scopes.contains(call.scope) && (call.ids.map { $0.contains(Int64(field.id?.id ?? 0)) } ?? true)
        }
    }

    /// True if there is one in the code of a screen, for whatever view.
    func touch(_ screen: InputScreen) -> Bool { calls.contains { screen.scopes.contains($0.scope) } }

    /// The ids by which the views were looked up that a call is made on; nil if they were not, as with bindings.
    static func ids(of site: Site, _ program: Program) -> [Int64]? {
        var ids: [Int64] = []
        for alternative in program.receiver(of: site, depth: 0).alternatives {
            guard case .result(let name, let call) = alternative, name.containsBytes(of: "findViewById"),
                let numbers = program.argument(0, of: call, depth: 0).numbers
            else { return nil }
            ids += numbers
        }
        return ids
    }
}

extension Finding {
    /// What is wrong with a screen: where it takes its layout, and the fields on it.
    init(
        _ screen: InputScreen, _ what: String, severity: Severity, _ inquiry: CodeInquiry, message: LocalizedText
    ) {
        self.init(
            message: message, owner: screen.owner, severity: severity,
            evidence: screen.sites.prefix(2).map { inquiry.evidence($0) }
                + screen.fields.prefix(6).map { $0.evidence($0.caption) },
            identity: "\(what) \(screen.name) \(screen.kind)")
    }
}

extension InputScreen {
    /// What it asks for, for people.
    var asked: LocalizedText {
        var kinds: [InputField.Kind] = []
        for field in fields where !kinds.contains(field.kind) { kinds.append(field.kind) }
        return LocalizedText(
            zh: kinds.map(\.title.zh).joined(separator: "、"), en: kinds.map(\.title.en).joined(separator: ", "))
    }
}
