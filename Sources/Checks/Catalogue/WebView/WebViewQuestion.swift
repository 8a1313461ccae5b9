import App
import Code
import Findings
import Rules

extension Judgement {
    /// Asks the code of an app about its web views; one that has none is not asked.
    static func ofWebViews(_ app: App, _ ask: (CodeInquiry) -> Judgement) -> Judgement {
        ofCode(app) { inquiry in
            let judgement = ask(inquiry)
            guard judgement.findings.isEmpty, judgement.outcome == .pass, !inquiry.hasWebView else {
                return judgement
            }
            return .notApplicable(zh: "应用没有使用 WebView。", en: "The app has no web views.")
        }
    }
}

extension CodeInquiry {
    /// True if the code names a web view of any kernel, or its settings.
    var hasWebView: Bool {
        (ClassFamilies.webView + ClassFamilies.webSettings).contains { descriptor in
            program.type(descriptor).map { program.isNamed($0) } ?? false
        }
    }

    /// Where the settings of the platform's web views are taken in classes that never call a setter.
    func settings(without setter: String, severity: Severity) -> [CodeHit] {
        let settings = ClassFamilies.webSettings[0]
        let set = scopes(calling: [MethodPattern(settings, setter)])
        var seen: Set<String> = []
        return calls(MethodPattern(ClassFamilies.webView[0], "getSettings")).compactMap { site in
            let scope = scope(of: site)
            guard !set.contains(scope), seen.insert(scope).inserted else { return nil }
            return CodeHit(site, "no \(setter)", severity: severity)
        }
    }
}
