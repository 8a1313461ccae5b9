import App
import Code
import Findings
import Rules

/// A protection that own code should have, known by its signs.
///
/// What is judged is that the code is there, not that it works: that only a run can show.
struct Detection: Sendable {
    /// What is looked for.
    var signs: DetectionSigns
    /// What it is called in messages, such as "root detection".
    var name: LocalizedText
    /// How much its absence matters.
    var severity: Severity

    /// Judges an app.
    func judge(_ app: App) -> Judgement {
        .ofCode(app, absence: .isBad) { judge($0, $0.detect(signs)) }
    }

    /// Judges what was detected: own code counts in full, code that may be an SDK's by half.
    func judge(_ inquiry: CodeInquiry, _ detected: CodeInquiry.Detected) -> Judgement {
        if !detected.own.isEmpty {
            return .found(
                inquiry.findings(detected.own, "own") { name in
                    LocalizedText(zh: "\(name) 含有\(self.name.zh)代码。", en: "\(name) has code of \(self.name.en).")
                })
        }
        if !detected.unknown.isEmpty {
            return .partial(
                0.5,
                inquiry.findings(detected.unknown, "unknown") { name in
                    LocalizedText(
                        zh: "\(name) 含有\(self.name.zh)代码，但无法确定是否为应用自身的代码，按一半计。",
                        en: "\(name) has code of \(self.name.en); whose it is cannot be told, so it counts half.")
                })
        }
        let app = inquiry.app
        if let provided = app.providedByPacker { return provided }
        return .found([
            Finding(
                message: LocalizedText(
                    zh: "应用自身的代码中没有发现\(name.zh)。", en: "The app's own code shows no \(name.en)."),
                owner: .own, severity: severity,
                evidence: [.manifest(app.manifest.application?.xpath ?? "/manifest", "")],
                identity: "missing")
        ])
    }
}

extension App {
    /// Half of a protection that a recognised packer or protector usually brings along; nil if there is none.
    var providedByPacker: Judgement? {
        let packers = packing.products(.packer, .protector)
        guard !packers.isEmpty else { return nil }
        let findings = packers.map { packer in
            Finding(
                message: LocalizedText(
                    zh: "\(packer.product.title.zh) 通常自带此类防护，未经验证，按一半计。",
                    en: "\(packer.product.title.en) usually brings this along; not verified, so it counts half."),
                owner: .sdk(packer.product.title.en), severity: .info,
                evidence: packer.signs.filter(\.isStrong).prefix(3).map(Evidence.sign),
                identity: packer.product.id)
        }
        return .partial(0.5, findings)
    }
}
