import Findings
import Scoring
import Settings
import Testing

@Suite struct ScoringProfileTests {
    @Test func theEmbeddedProfileCarriesTheWeightsOfTheIndex() {
        let profile = ScoringProfile.index2022
        #expect(profile.name == "index-2022")
        #expect(profile.points[.package] == 2.8)
        #expect(profile.points.values.reduce(0, +) == 8)
        #expect(profile.ceilingWithCritical == 59)
        #expect(profile.severities.isEmpty)
    }

    static let good = """
        name: mine
        points: {package: 1}
        ceilings: {critical: 50, high: 80}
        sufficient_coverage: 0.5
        severities: {PKG-023: info}
        """

    @Test func readsOverrides() throws {
        let profile = try ScoringProfile(yaml: Self.good)
        #expect(profile.severities == ["PKG-023": .info])
        #expect(profile.points == [.package: 1])
    }

    static let faults: [(from: String, to: String, line: Int?, says: String)] = [
        ("name: mine", "nam: mine", nil, "“name” is missing"),
        ("package: 1", "package: -1", 2, "“package” must be a number in 0–100"),
        ("package: 1", "parcel: 1", 2, "“parcel” is not known"),
        ("high: 80", "highest: 80", 3, "“highest” is not known"),
        ("0.5", "1.5", 4, "“sufficient_coverage” must be a number in 0–1"),
        ("info", "tiny", 5, "“tiny” is not known"),
        ("name: mine", "name: mine\nsize: 3", 2, "“size” is not known"),
        ("{package: 1}", "[", 2, "not valid YAML"),
    ]

    @Test(arguments: faults) func namesTheFault(fault: (from: String, to: String, line: Int?, says: String)) throws {
        let yaml = Self.good.replacing(fault.from, with: fault.to)
        let error = #expect(throws: SettingsError.self) { try ScoringProfile(yaml: yaml) }
        #expect(try #require(error).message.en.contains(fault.says))
        if let line = fault.line, !fault.says.contains("YAML") { #expect(error?.line == line) }
    }
}
