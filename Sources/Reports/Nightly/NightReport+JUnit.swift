import Findings
import Nightly

/// The night for services of continuous integration. Nobody ever specified JUnit's XML; what is written is the part that all
/// common readers know:
///
/// - Jenkins' `junit-10.xsd` (plugin xUnit): `testsuites` has name, tests, failures, errors, time; `testsuite` must have name,
///   tests, failures, errors and may have skipped, time, timestamp, hostname; `testcase` must have a name and may have a
///   classname and a time, with one of `skipped`, `error`, `failure` in it, which may have a type, a message and text.
/// - GitLab (“Unit test reports”): shows classname and name, and the text of a failure; of two cases of one name it drops one.
/// - Actions that show reports at GitHub read the same.
extension NightReport {
    /// One suite for each app, one case for each gate: what fails is a failure, what nobody knows is skipped, and what kept
    /// an app from being judged is an error.
    func junit(in language: Language) -> [UInt8] {
        var writer = JUnitWriter()
        let suites = apps.map { JUnitSuite($0, language) }
        let seconds = apps.compactMap(\.seconds)
        writer.element(
            "testsuites",
            [
                "name": "\(suite) \(day)", "tests": String(suites.reduce(0) { $0 + $1.cases.count }),
                "failures": String(suites.reduce(0) { $0 + $1.count(.failure) }),
                "errors": String(suites.reduce(0) { $0 + $1.count(.error) }),
                // The time of all only if all were measured.
                "time": seconds.count == apps.count ? JUnitSuite.time(seconds.reduce(0, +)) : nil,
            ]
        ) { writer in
            for (app, suite) in zip(apps, suites) { write(app, suite, to: &writer) }
        }
        return writer.bytes
    }

    private func write(_ app: AppNight, _ suite: JUnitSuite, to writer: inout JUnitWriter) {
        writer.element(
            "testsuite",
            [
                "name": app.shownName, "tests": String(suite.cases.count), "failures": String(suite.count(.failure)),
                "errors": String(suite.count(.error)), "skipped": String(suite.count(.skipped)),
                "time": app.seconds.flatMap(JUnitSuite.time), "timestamp": started,
            ]
        ) { writer in
            for item in suite.cases { item.write(to: &writer, className: "\(self.suite).\(app.name)") }
        }
    }
}

/// The cases of one app.
struct JUnitSuite {
    /// What becomes of a case that did not pass.
    enum Kind {
        case failure
        case error
        case skipped
    }

    /// A case.
    struct Case {
        var name: String
        /// Nil if it passed.
        var kind: Kind?
        /// What stands there at once.
        var message: String
        /// Everything.
        var text: String
    }

    let cases: [Case]

    init(_ app: AppNight, _ language: Language) {
        var cases: [Case] = []
        if !app.troubles.isEmpty {
            let lines = app.troubles.map { $0[language] }
            cases.append(Case(name: "app", kind: .error, message: lines[0], text: lines.joined(separator: "\n")))
        }
        for gate in app.gates {
            let lines = gate.details.map { $0[language] }
            let title = gate.title[language]
            let text = ([title] + lines).joined(separator: "\n")
            cases.append(Case(name: gate.name, kind: gate.state.kind, message: lines.first ?? title, text: text))
        }
        self.cases = cases
    }

    func count(_ kind: Kind) -> Int { cases.count { $0.kind == kind } }

    /// Seconds as the schema wants them: digits, a point, digits. Nil for what is no time.
    static func time(_ seconds: Double) -> String? {
        guard seconds >= 0, seconds < 1e9 else { return nil }
        return Quantity.decimal(seconds, digits: 3)
    }
}

extension JUnitSuite.Case {
    fileprivate func write(to writer: inout JUnitWriter, className: String) {
        guard let kind else { return writer.element("testcase", ["name": name, "classname": className]) }
        writer.element("testcase", ["name": name, "classname": className]) { writer in
            switch kind {
            case .failure: writer.element("failure", ["message": message, "type": "gate"], text: text)
            case .error: writer.element("error", ["message": message, "type": "trouble"], text: text)
            case .skipped: writer.element("skipped", ["message": message], text: text)
            }
        }
    }
}

extension GateOutcome.State {
    fileprivate var kind: JUnitSuite.Kind? {
        switch self {
        case .passed: nil
        case .failed: .failure
        case .unknown: .skipped
        }
    }
}
