import App
import Findings
import History
import Rules
import Scoring
import Triage

extension BuildRecord {
    /// What is to be kept of an analysis.
    ///
    /// - Parameter sha256: SHA-256 of the package, in hex; empty where nobody will ask for it.
    public init(_ analysis: Analysis, sha256: String) {
        let app = analysis.app
        self.init(
            name: analysis.inputName, size: analysis.inputSize, sha256: sha256, package: app.manifest.package,
            versionCode: app.manifest.versionCode.map { Int(clamping: $0) }, versionName: app.manifest.versionName,
            catalogue: Catalogue.version, day: app.analysisDay?.text ?? "",
            scores: analysis.scores.indicators.map {
                Score(indicator: $0.indicator, point: $0.point, low: $0.low, high: $0.high)
            },
            checks: zip(analysis.rules, analysis.checks).map { Check($0, $1, profile: analysis.profile) },
            contents: Dictionary(
                uniqueKeysWithValues: ContentChange.Subject.allCases.map {
                    ($0.rawValue, Self.contents(of: app, about: $0))
                }),
            gaps: SoftwareInventory(app).gaps)
    }

    /// Names with what is said of each.
    private static func contents(of app: App, about subject: ContentChange.Subject) -> [String: String] {
        let pairs: [(String, String)]
        switch subject {
        case .version:
            pairs = [
                ("versionName", app.manifest.versionName ?? "–"),
                ("versionCode", app.manifest.versionCode.map { "\($0)" } ?? "–"),
            ]
        case .sdkLevel: pairs = [("minSdk", app.minText), ("targetSdk", app.targetText)]
        case .signer:
            pairs = (app.signature?.currentCertificates ?? []).map { ($0.sha256, $0.subject.text) }
        case .permission:
            pairs = app.manifest.requestedPermissions.map { request in
                (request.name, app.permissionFacts(request.name, at: nil).level?.text ?? "–")
            }
        case .component:
            pairs = app.manifest.components.map { component in
                ("\(component.kind.rawValue) \(component.name)", component.isExported ? "exported" : "not exported")
            }
        case .sdk:
            pairs = SoftwareInventory(app).components.map { ($0.sdk?.title.en ?? $0.name, $0.version ?? "?") }
        case .size:
            pairs = SizeByKind.all(of: app).filter { $0.files > 0 }.map {
                ($0.role.rawValue, Quantity.bytes($0.compressed))
            }
        }
        return Dictionary(pairs) { first, other in first == other ? first : "\(first), \(other)" }
    }
}

extension BuildRecord.Check {
    fileprivate init(_ rule: Rule, _ check: TriagedCheck, profile: ScoringProfile) {
        let judged = JudgedCheck(rule: rule, result: check.counted, profile: profile)
        self.init(
            id: rule.id, title: rule.title, indicator: rule.indicator,
            severity: profile.severities[rule.id] ?? rule.severity, outcome: check.result.outcome.name,
            overruled: check.isOverruled ? check.counted.outcome.name : nil, credit: judged.credit,
            isScored: judged.severity.weight > 0 && profile.points[rule.indicator] != nil,
            findings: check.findings.map(BuildRecord.Finding.init))
    }
}

extension BuildRecord.Finding {
    fileprivate init(_ triaged: TriagedFinding) {
        let finding = triaged.finding
        let place = finding.evidence.first?.place
        self.init(
            fingerprint: triaged.fingerprint, severity: finding.severity, owner: finding.owner.name,
            message: finding.message, place: place?.file, member: place.flatMap(Self.member),
            isSuppressed: !triaged.isOpen)
    }

    /// What is meant inside the file; without offsets, which move from build to build.
    private static func member(of place: Place) -> String? {
        switch place {
        case .xml(_, let xpath): xpath
        case .code(_, let method, _): method
        case .resource(_, let name, _): name
        case .entry, .file: nil
        }
    }
}
