import App
import Findings

/// What SARIF says of the package that supplied the code.
extension Analysis {
    /// The name that locations in the companion are relative to.
    static let companionBase = "COMPANION"

    /// The packages of the companion with their digests; none without one.
    var companionArtifacts: [JSONValue] {
        guard let companion = app.companion else { return [] }
        return companion.packages.map { package in
            [
                "location": ["uri": .string(URI.reference(to: package.name))], "length": .integer(package.size),
                "hashes": ["sha-256": .string(package.sha256)],
            ]
        }
    }

    /// What locations are relative to.
    func uriBases(_ language: Language) -> JSONValue {
        func base(_ text: LocalizedText) -> JSONValue { ["description": ["text": .string(text[language])]] }
        var bases = [
            Self.uriBase: base(LocalizedText(zh: "安装包 \(inputName) 内", en: "inside the package \(inputName)"))
        ]
        if let companion = app.companion {
            bases[Self.companionBase] = base(
                LocalizedText(zh: "配套包 \(companion.name) 内", en: "inside the companion \(companion.name)"))
        }
        return .object(bases)
    }

    /// Where the code came from, and in what that is not the app's.
    func companionNotifications(_ language: Language) -> [JSONValue] {
        guard let companion = app.companion else { return [] }
        func notification(_ level: String, _ text: LocalizedText) -> JSONValue {
            ["level": .string(level), "message": ["text": .string(SARIFText.escaped(text[language]))]]
        }
        return [notification("note", companion.sentence)] + companion.doubts.map { notification("warning", $0) }
    }
}
