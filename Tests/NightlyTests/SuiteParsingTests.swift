import Findings
import Settings
import Testing

@testable import Nightly

@Suite("Suite files")
struct SuiteParsingTests {
    static let file = """
        name: Government apps
        history: kept/history.sqlite
        outputs:
          folder: ${OUT:-out}
          junit: junit.xml
          html: index.html
        defaults:
          profile: profile.yaml
          branch: ${BRANCH}
          gates:
            fail-on: high
            fail-on-new: medium
            min-score: { package: 80, fluency: 60 }
            score-drop: { user_data: 2.5 }
            regression:
              cold_start: 5%
              memory: { relative: 10%, absolute: 10240 }
            rates: [launch, crashes]
            signer: same
            new-permissions: none
            size-growth: { relative: 10%, absolute: 1_000_000 }
        apps:
          - name: yunling
            title: 云岭办事
            package: cn.example.yunling.gov
            build: builds/yunling-*.apk
            runs: runs/yunling/*
            commit: ${COMMIT:-}
            gates:
              fail-on: off
              new-permissions: [android.permission.CAMERA]
          - name: hailan
            package: cn.example.hailan
            build: ${DIR}/hailan.apk
            profile: other.yaml
        """

    static let variables = ["BRANCH": "main", "DIR": "/builds", "COMMIT": "0f3c"]

    static func read(_ yaml: String, _ variables: [String: String] = variables) throws(SettingsError) -> Nightly.Suite {
        try Nightly.Suite(yaml: yaml) { variables[$0] }
    }

    @Test("Everything that can be said is read, and apps inherit what they do not say themselves")
    func everything() throws {
        let suite = try Self.read(Self.file)
        #expect(suite.name == "Government apps" && suite.history == "kept/history.sqlite" && suite.folder == "out")
        #expect(suite.outputs == [.junit: "junit.xml", .html: "index.html"])
        try #require(suite.apps.count == 2)
        let (first, second) = (suite.apps[0], suite.apps[1])
        #expect(first.name == "yunling" && first.title == "云岭办事" && first.package == "cn.example.yunling.gov")
        #expect(first.build == SuitePattern(text: "builds/yunling-*.apk", line: 26))
        #expect(first.runs?.text == "runs/yunling/*" && first.commit == "0f3c" && first.branch == "main")
        #expect(first.profile == "profile.yaml" && first.gates.failOn == nil)
        #expect(first.gates.newPermissions == ["android.permission.CAMERA"])
        #expect(second.profile == "other.yaml" && second.build.text == "/builds/hailan.apk" && second.commit == nil)
        var gates = NightGates()
        gates.failOn = .high
        gates.failOnNew = .medium
        gates.minScore = [.package: 80, .fluency: 60]
        gates.scoreDrop = [.userData: 2.5]
        gates.regression = [
            .coldStart: .init(relative: 0.05, absolute: nil), .memory: .init(relative: 0.1, absolute: 10240),
        ]
        gates.rates = [.launch, .crashes]
        gates.sameSigner = true
        gates.newPermissions = []
        gates.sizeGrowth = .init(relative: 0.1, absolute: 1_000_000)
        #expect(second.gates == gates)
    }

    @Test("What is not said has its usual value")
    func usual() throws {
        let suite = try Self.read("name: x\napps:\n  - { name: a, package: cn.a, build: a.apk }\n")
        #expect(suite.history == "history.sqlite" && suite.folder == "nightly" && suite.outputs.count == 6)
        #expect(Set(suite.outputs.values).count == 6 && suite.apps.first?.gates == NightGates())
    }

    static let faults: [(from: String, to: String, place: String, says: String)] = [
        ("name: Government apps", "nmae: Government apps", ":1:1", "“nmae” is not known, did you mean “name”?"),
        ("name: Government apps\n", "", ":1:1", "“name” is missing"),
        ("outputs:", "output:", ":3:1", "did you mean “outputs”?"),
        ("junit: junit.xml", "jnuit: junit.xml", ":5:3", "did you mean “junit”?"),
        ("junit: junit.xml", "junit: ../junit.xml", ":5:10", "the name of a file in “folder”"),
        ("junit: junit.xml", "junit: builds", ":5:10", "the name of a file in “folder”"),
        ("junit: junit.xml", "junit: index.html", ":6:9", "two reports go to the same file"),
        ("defaults:", "default:", ":7:1", "did you mean “defaults”?"),
        ("  profile: profile.yaml", "  package: a.b", ":8:3", "“package” is not known"),
        ("fail-on: high", "fail_on: high", ":11:5", "did you mean “fail-on”?"),
        ("fail-on: high", "fail-on: hihg", ":11:14", "“hihg” is not known, did you mean “high”?"),
        ("package: 80", "packge: 80", ":13:18", "did you mean “package”?"),
        ("package: 80", "package: 101", ":13:27", "a number in 0–100"),
        ("user_data: 2.5", "fluency: 2.5", ":14:19", "“fluency” is not known"),
        ("cold_start: 5%", "coldstart: 5%", ":16:7", "did you mean “cold_start”?"),
        ("cold_start: 5%", "launch: 5%", ":16:7", "“launch” is not known"),
        ("cold_start: 5%", "cold_start: x%", ":16:19", "a percentage, such as 5%"),
        ("cold_start: 5%", "cold_start: fast", ":16:19", "must be a number in"),
        ("relative: 10%, absolute: 10240", "relativ: 10%", ":17:17", "did you mean “relative”?"),
        ("{ relative: 10%, absolute: 10240 }", "{}", ":17:15", "give relative, absolute or both"),
        ("[launch, crashes]", "[launch, cold_start]", ":18:21", "one of: install, launch, uninstall, crashes"),
        ("signer: same", "signer: sam", ":19:13", "did you mean “same”?"),
        ("new-permissions: none", "new-permissions: some", ":20:22", "none, off, or a list"),
        ("name: yunling", "name: yun ling", ":23:11", "letters, digits"),
        ("name: hailan", "name: YUNLING", ":32:5", "two apps have the name"),
        ("package: cn.example.hailan", "package: cn/example", ":33:14", "must be a package name"),
        ("    package: cn.example.hailan\n", "", ":32:5", "“package” is missing"),
        ("build: builds/yunling-*.apk", "build: builds/**/a.apk", ":26:12", "** is not known"),
        ("build: builds/yunling-*.apk", "buidl: builds/a.apk", ":26:5", "did you mean “build”?"),
        ("${DIR}/", "${NOWHERE}/", ":34:12", "the environment has no NOWHERE"),
        ("${DIR}/", "$DIR/", ":34:12", "behind “$”"),
        ("${DIR}/", "${D-R}/", ":34:12", "behind “$”"),
        ("${DIR}/", "${DIR/", ":34:12", "behind “$”"),
        ("${BRANCH}", "${NOWHERE}", ":9:11", "the environment has no NOWHERE"),
    ]

    @Test("A slip is named with line, column and what was meant", arguments: faults)
    func slips(fault: (from: String, to: String, place: String, says: String)) throws {
        let yaml = Self.file.replacing(fault.from, with: fault.to)
        #expect(yaml != Self.file)
        let error = try #require(throws: SettingsError.self) { try Self.read(yaml) }
        #expect(error.message.en.contains(fault.says), "\(error)")
        #expect(error.place == fault.place, "\(error)")
        #expect(!error.message.zh.isEmpty && error.message.zh != error.message.en)
    }

    @Test(
        "A suite without apps, or that is none, is refused", arguments: ["", "[]", "name: x\napps: []\n", "name: x\n"])
    func nothing(_ yaml: String) {
        #expect(throws: SettingsError.self) { try Self.read(yaml) }
    }
}
