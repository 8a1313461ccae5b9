import Findings
import History

/// What became of an app from one package to a later one, for reports: findings, scores, and what is in it.
public struct PackageDifference: Sendable {
    /// The earlier package.
    public let old: BuildRecord
    /// The later one.
    public let new: BuildRecord
    /// What became of it.
    public let changes: BuildDifference
    /// What a reader must know before trusting it.
    public let notices: [LocalizedText]

    /// Compares two analyses by the same catalogue.
    public init(from old: Analysis, to new: Analysis) {
        self.init(
            from: BuildRecord(old, sha256: ""), to: BuildRecord(new, sha256: ""), notices: new.notices)
    }

    /// Compares what was kept of two builds.
    public init(from old: BuildRecord, to new: BuildRecord, notices: [LocalizedText] = []) {
        self.old = old
        self.new = new
        changes = BuildDifference(from: old, to: new)
        var notices = notices
        if old.catalogue != new.catalogue {
            notices.append(
                LocalizedText(
                    zh: "两个版本由不同的检查目录（\(old.catalogue) 与 \(new.catalogue)）评判：标有“新检查项”的问题可能早已存在。",
                    en: "The builds were judged by catalogues \(old.catalogue) and \(new.catalogue): findings marked "
                        + "“new check” may have been there before."))
        }
        self.notices = notices
    }

    /// How the findings stand against the earlier package, in one sentence.
    var comparison: LocalizedText {
        LocalizedText.comparison(
            withVersion: old.versionName, old.versionCode, new: changes.new.count, graver: changes.graver.count,
            persisting: changes.persisting.count, fixed: changes.fixed.count, unknown: changes.unknown.count)
    }
}

extension BuildDifference.Item {
    /// What marks a finding whose check the earlier catalogue did not have.
    static let ofNewCheck = LocalizedText(zh: "（新检查项）", en: "(new check)")
}
