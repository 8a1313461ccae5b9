import TestSupport
import Testing

/// What the samples are for: the clean app passes, and each fault is found by its check and by no other.
@Suite("Samples")
struct SampleTests {
    /// The clean app has no weakness, and lacks protections as most apps do: its resources keep their names, and it
    /// looks neither for changes of itself nor for what it runs on.
    static let cleanFailures: Set<String> = [
        "CRK-001", "CRK-002", "CRK-003", "CRK-004", "CRK-005", "CRK-007", "CRK-013", "CRK-015", "CRK-017", "CRK-018",
        "CRK-019", "CRK-020", "CRK-022", "CRK-023", "CRK-025", "CRK-029", "INP-005", "INP-008", "INP-010", "INP-016",
    ]

    /// The ids of all checks that this build has.
    private static let catalogue: Set<String> = {
        let list = try? BuiltCommand.json("checks", "list", "--json")
        return Set((list?["checks"]?.values ?? []).compactMap { $0["id"]?.text })
    }()

    /// The checks that fail for a package, wholly or in part.
    private func failures(_ path: String) throws -> Set<String> {
        let document = try BuiltCommand.json("analyze", path, "--format", "json", "--date", "2026-01-01")
        let checks = document["checks"]?.values ?? []
        #expect(Set(checks.compactMap { $0["id"]?.text }) == Self.catalogue)
        return Set(
            checks.filter { ["fail", "partial"].contains($0["outcome"]?.text) }.compactMap { $0["id"]?.text })
    }

    @Test("The clean app fails no check but those of protections that it lacks")
    func clean() throws {
        #expect(try failures(Samples.clean) == Self.cleanFailures)
    }

    @Test("The index lists every package of its folder, once")
    func index() {
        #expect(Samples.variants.map(\.file).sorted() == Samples.faultyFiles)
        #expect(!Samples.variants.isEmpty)
    }

    @Test(
        "A fault makes its own check fail, and only those the index says may fail with it", arguments: Samples.variants)
    func fault(_ variant: Samples.Variant) throws {
        let new = try failures(variant.path).subtracting(Self.cleanFailures)
        let expected = Set([variant.rule].compactMap(\.self)).intersection(Self.catalogue)
        #expect(new.isSuperset(of: expected), "\(expected.subtracting(new)) did not fail")
        let surplus = new.subtracting(expected).subtracting(variant.also)
        #expect(surplus.isEmpty, "not in the index")
    }

    /// Rules that the samples are ready for before the catalogue is: they need code.
    static let pending: Set<String> = [
        "DAT-020", "DAT-024", "DAT-056", "INP-003",
    ]

    @Test("A check that the index names and the catalogue lacks is one that is still to come")
    func pending() {
        let named = Set(Samples.variants.compactMap(\.rule))
        #expect(named.subtracting(Self.catalogue).isSubset(of: Self.pending))
    }
}
