import App
import Findings
import Rules

extension Judgement {
    /// Bad by degrees: a finding as grave as the rule costs all of its weight, a lighter one its own.
    ///
    /// A rule weighs what its gravest answer weighs; without this, targetSdk 32 would cost as much as targetSdk 19.
    static func graded(_ findings: [Finding], upTo severity: Severity) -> Judgement {
        guard let gravest = findings.map(\.severity).max(), gravest > .info else { return .found(findings) }
        return .partial(1 - Double(gravest.weight) / Double(severity.weight), findings)
    }

    /// Only a split was given: what its base says is unknown, and must not pass for good.
    static let withoutBase = notAssessable(
        LocalizedText(
            zh: "输入只有拆分包（split），没有 base 包，无法判断应用的清单设置。",
            en: "The input is a split without its base package: what the app's manifest says is unknown."))

    /// There is no `<application>` to ask about.
    static let withoutApplication = notApplicable(
        zh: "清单中没有 application 元素：该安装包不含应用代码。",
        en: "The manifest has no application element: the package carries no app of its own.")
}

extension App {
    /// Judges the `<application>` element; a package without one (an overlay, a split) is not asked.
    func judgeApplication(_ body: (ApplicationElement) -> Judgement) -> Judgement {
        manifest.application.map(body) ?? .withoutApplication
    }

    /// Why a value behind a reference is unknown.
    func unresolved(_ reference: ResourceReference, in attribute: String) -> LocalizedText {
        if let reason = resources.unreadable { return reason }
        let name = reference.name.isEmpty ? "@0x\(String(reference.id, radix: 16))" : "@\(reference.name)"
        return LocalizedText(
            zh: "\(attribute) 引用的资源 \(name) 在资源表中不存在，无法得知其值。",
            en: "\(attribute) refers to \(name), which the resource table does not hold: its value is unknown.")
    }
}
