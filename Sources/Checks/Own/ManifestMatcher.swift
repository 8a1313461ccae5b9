import App
import Findings
import Resources

/// Looks in the manifest, of the splits too.
struct ManifestMatcher {
    let expression: String

    func match(_ app: App, _ title: LocalizedText, _ severity: Severity) -> Matcher.Match {
        guard !app.manifestTrees.isEmpty else {
            return Matcher.Match([], gap: LocalizedText(zh: "没有读取清单。", en: "The manifest was not read."))
        }
        var findings: [Finding] = []
        for (split, tree) in app.manifestTrees {
            do {
                findings += try self.findings(in: tree, split, title, severity)
            } catch {
                return Matcher.Match(
                    findings,
                    gap: LocalizedText(
                        zh: "无法对清单求值：\(error.message.zh)（\(expression)）",
                        en: "The manifest could not be asked: \(error.message.en) (\(expression))"))
            }
        }
        return Matcher.Match(Array(findings.prefix(Matcher.limit)))
    }

    private func findings(
        in tree: XMLTree, _ split: String, _ title: LocalizedText, _ severity: Severity
    ) throws(ResourceError) -> [Finding] {
        func finding(_ path: String, _ value: String, _ identity: String) -> Finding {
            Finding(
                message: LocalizedText(
                    zh: "\(title.zh)：\(PrintableText.of(identity))。", en: "\(title.en): \(PrintableText.of(identity))."),
                owner: .own, severity: severity,
                evidence: [.manifest(path, split: split, PrintableText.of(value))], identity: "manifest \(identity)")
        }
        switch try XMLDocument(tree).evaluate(expression) {
        case .nodes(let nodes):
            return nodes.prefix(Matcher.limit).map { node in
                // Positions change from build to build; the name of a component does not.
                let name = node.element?.attribute("name")?.text ?? ""
                return finding(node.path, node.value, name.isEmpty ? node.path : "\(node.name) \(name)")
            }
        case .boolean(true): return [finding("/manifest", "true", expression)]
        case .string(let text) where !text.isEmpty: return [finding("/manifest", text, expression)]
        case .number(let number) where number != 0 && !number.isNaN:
            return [finding("/manifest", "\(number)", expression)]
        default: return []
        }
    }
}
