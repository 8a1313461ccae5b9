/// Who wrote the thing that a finding is about.
public enum Owner: Sendable, Hashable {
    /// The app's own code or declaration.
    case own
    /// A named third-party component.
    case sdk(String)
    /// Cannot be told.
    case unknown

    /// The name in JSON: `own`, `sdk:NAME` or `unknown`.
    public var name: String {
        switch self {
        case .own: "own"
        case .sdk(let name): "sdk:\(name)"
        case .unknown: "unknown"
        }
    }
}

/// Where to look to check a finding by hand.
public enum Place: Sendable, Hashable {
    /// An element or attribute of the manifest or another XML file, as XPath 1.0.
    case xml(file: String, xpath: String)
    /// A zip entry, and the offset in the archive where it matters.
    case entry(name: String, offset: Int?)
    /// A resource: its id (0xPPTTEEEE) and name such as `bool/debug`, and the configuration's qualifiers (empty: default).
    case resource(id: UInt32, name: String, configuration: String)
    /// An offset in the file itself.
    case file(name: String, offset: Int)
    /// An instruction: the dex file, the method as smali names it, and the offset in the file.
    case code(file: String, method: String, offset: Int)

    /// The path of the file in its package that the place lies in.
    public var file: String {
        switch self {
        case .xml(let file, _), .file(let file, _), .code(let file, _, _): file
        case .entry(let name, _): name
        case .resource: "resources.arsc"
        }
    }
}

/// One thing that was seen, with what was seen there.
public struct Evidence: Sendable, Hashable {
    /// Where it is.
    public var place: Place
    /// What stands there: the resolved value, the bytes in hex, the names that collide.
    public var value: String

    /// What was seen at a place.
    public init(_ place: Place, value: String) {
        self.place = place
        self.value = value
    }
}

/// One weakness (or, for an inventory check, one fact) with its evidence.
public struct Finding: Sendable, Hashable {
    /// What is wrong, in one sentence about this app.
    public var message: LocalizedText
    /// Who wrote it.
    public var owner: Owner
    /// How much it matters; a check may grade its findings (targetSdk 22 is worse than 29).
    public var severity: Severity
    /// The evidence, at least one piece.
    public var evidence: [Evidence]
    /// What identifies the finding from build to build: no offsets, no line numbers. Hashed with the rule id.
    public var identity: String
    /// For a finding in code, the methods through which it is reached, the component's first; empty if no way is known.
    public var path: [String] = []

    /// A finding; `identity` must not change when the app is built again.
    public init(
        message: LocalizedText, owner: Owner = .own, severity: Severity, evidence: [Evidence], identity: String
    ) {
        self.message = message
        self.owner = owner
        self.severity = severity
        self.evidence = evidence
        self.identity = identity
    }
}

/// What one check found in one app.
public struct CheckResult: Sendable, Hashable {
    /// The rule, such as `PKG-020`.
    public var ruleID: String
    /// The verdict.
    public var outcome: Outcome
    /// Why the check was not applicable or not assessable, or what a pass rests on; nil where the findings say it all.
    public var reason: LocalizedText?
    /// The findings in the order of the input, then by text.
    public var findings: [Finding]

    /// A result.
    public init(ruleID: String, outcome: Outcome, reason: LocalizedText? = nil, findings: [Finding] = []) {
        self.ruleID = ruleID
        self.outcome = outcome
        self.reason = reason
        self.findings = findings
    }
}
