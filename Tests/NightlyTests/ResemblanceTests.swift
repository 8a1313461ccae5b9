import Testing

@testable import Settings

@Suite("What was meant by a misspelt word")
struct ResemblanceTests {
    @Test(
        "is the nearest, if one is near",
        arguments: [
            ("fail_on", "fail-on"), ("FAIL-ON", "fail-on"), ("fial-on", "fail-on"), ("failon", "fail-on"),
            ("fail-on-nwe", "fail-on-new"), ("suppresions", "suppressions"), ("bulid", "build"),
            ("name", nil), ("x", nil), ("", nil), ("build-pattern", nil), ("nothing-like-it", nil),
            (String(repeating: "a", count: 100_000), nil),
        ] as [(String, String?)])
    func nearest(_ word: String, _ wanted: String?) {
        let known = ["fail-on", "fail-on-new", "suppressions", "build"]
        #expect(Resemblance.nearest(to: word, of: known) == wanted)
    }
}
