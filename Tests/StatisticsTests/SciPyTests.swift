import Testing

@testable import Statistics

@Suite("Statistics equal SciPy's")
struct SciPyTests {
    @Test(arguments: SciPyCases.lines)
    func equals(_ line: String) throws {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        let (kind, first, second) = (fields[0], numbers(fields[1]), numbers(fields[2]))
        let expected = fields.dropFirst(3).flatMap(numbers)
        let found: [Double]
        switch kind {
        case "mw":
            let test = try #require(MannWhitney(first, second))
            found = [test.u, test.p]
        case "wilcoxon": found = [try #require(SignedRank(first)).p]
        case "fisher":
            let test = try #require(
                FisherExact(
                    before: (failures: Int(first[0]), trials: Int(first[1])),
                    after: (failures: Int(second[0]), trials: Int(second[1]))))
            found = [test.p]
        case "bh": found = BenjaminiHochberg.adjusted(first)
        case "t": found = [StudentT.twoSided(first[0], degrees: Int(second[0]))]
        default:
            let shift = try #require(Shift(from: first, to: second))
            found = [shift.estimate, shift.interval?.lowerBound ?? .nan, shift.interval?.upperBound ?? .nan]
        }
        try #require(found.count == expected.count)
        for (value, wanted) in zip(found, expected) {
            #expect(value.isNaN == wanted.isNaN)
            if !wanted.isNaN { #expect(abs(value - wanted) <= 1e-9 * max(1, abs(wanted)), "\(value), not \(wanted)") }
        }
    }

    /// A far tail is right as well, not only near zero.
    @Test func tailsOfStudentsTAreRelativelyRight() {
        let p = StudentT.twoSided(25, degrees: 58)
        #expect(abs(p / 9.509697853316243e-33 - 1) < 1e-9)
    }

    private func numbers(_ text: String) -> [Double] { text.split(separator: ",").compactMap { Double($0) } }
}
