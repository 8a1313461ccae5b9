import Findings
import History

extension NightGates {
    /// The signing certificates are those of the reference.
    func signer(_ app: AppNight) -> GateOutcome {
        let title = LocalizedText(zh: "签名证书没有变化", en: "the signing certificates are the same")
        return content(.signer, "signer", title, app) { _ in true }
    }

    /// No permission came that is not allowed to.
    func permissions(_ allowed: [String], _ app: AppNight) -> GateOutcome {
        let title =
            allowed.isEmpty
            ? LocalizedText(zh: "没有新增权限", en: "no new permission")
            : LocalizedText(
                zh: "没有新增权限（\(allowed.joined(separator: "、")) 除外）",
                en: "no new permission but \(allowed.joined(separator: ", "))")
        return content(.permission, "new-permissions", title, app) { entry in
            entry.before == nil && !allowed.contains(entry.name)
        }
    }

    /// Nothing of a subject changed in a way that counts.
    private func content(
        _ subject: ContentChange.Subject, _ name: String, _ title: LocalizedText, _ app: AppNight,
        counts: (ContentChange.Entry) -> Bool
    ) -> GateOutcome {
        guard let record = app.build?.record else { return GateOutcome(name, title, unknown: Self.noBuild) }
        guard let reference = app.reference?.record, let difference = app.difference else {
            return GateOutcome(name, title, unknown: Self.noReference)
        }
        let isKnown = record.contents[subject.rawValue] != nil && reference.contents[subject.rawValue] != nil
        guard isKnown else {
            let why = LocalizedText(zh: "旧记录没有这一项", en: "the earlier record does not say it")
            return GateOutcome(name, title, unknown: why)
        }
        let changed = difference.contents.first { $0.subject == subject }?.entries.filter(counts) ?? []
        let lines = changed.prefix(20).map { entry in
            let text = "\(entry.sign) \(entry.name)" + (entry.detail.isEmpty ? "" : ": \(entry.detail)")
            return LocalizedText(zh: text, en: text)
        }
        return GateOutcome(name, title, holds: changed.isEmpty, Array(lines))
    }

    /// The package did not grow by more than its limit since the reference.
    func size(_ limit: Growth, _ app: AppNight) -> GateOutcome {
        let bounds = [
            limit.relative > 0 ? GateText.number(limit.relative * 100) + "%" : nil,
            limit.absolute > 0 ? GateText.number(limit.absolute) + " B" : nil,
        ].compactMap(\.self)
        let title =
            bounds.isEmpty
            ? LocalizedText(zh: "安装包没有变大", en: "the package did not grow")
            : LocalizedText(
                zh: "安装包增大不超过 \(bounds.joined(separator: " 或 "))",
                en: "the package grew by no more than \(bounds.joined(separator: " or "))")
        guard let record = app.build?.record else { return GateOutcome("size-growth", title, unknown: Self.noBuild) }
        guard let reference = app.reference?.record else {
            return GateOutcome("size-growth", title, unknown: Self.noReference)
        }
        let (before, after) = (Double(reference.size), Double(record.size))
        let share = before > 0 ? " (\(GateText.percent(after / before - 1)))" : ""
        let moved = LocalizedText(
            zh: "\(reference.size) → \(record.size) 字节\(share)", en: "\(reference.size) → \(record.size) bytes\(share)")
        let grew = after - before
        let holds = grew <= 0 || grew <= before * limit.relative || grew <= limit.absolute
        return GateOutcome("size-growth", title, holds: holds, [moved])
    }
}
