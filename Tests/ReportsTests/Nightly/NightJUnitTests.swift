import Findings
import Foundation
import TestSupport
import Testing

@testable import Nightly
@testable import Reports

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What a reader of JUnit reports sees. Foundation's parser is libxml2, which refuses what is no XML.
@Suite("JUnit report of a night")
struct NightJUnitTests {
    private final class Reader: NSObject, XMLParserDelegate {
        struct Element {
            var name: String
            var attributes: [String: String]
            var text = ""
            var depth: Int
        }
        var elements: [Element] = []
        private var open: [Int] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            elements.append(Element(name: name, attributes: attributes, depth: open.count))
            open.append(elements.count - 1)
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            open.removeLast()
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            if let last = open.last { elements[last].text += text }
        }
    }

    private static func elements(_ bytes: [UInt8]) -> [Reader.Element]? {
        let (reader, parser) = (Reader(), XMLParser(data: Data(bytes)))
        parser.delegate = reader
        return parser.parse() ? reader.elements : nil
    }

    /// Attributes by element, those that must be there first: junit-10.xsd of Jenkins' xUnit plugin.
    private static let schema: [String: (required: Set<String>, allowed: Set<String>, depth: Int)] = [
        "testsuites": ([], ["name", "time", "tests", "failures", "errors"], 0),
        "testsuite": (
            ["name", "tests", "failures", "errors"], ["skipped", "time", "timestamp", "hostname", "id", "package"], 1
        ),
        "testcase": (["name"], ["classname", "time"], 2), "failure": ([], ["type", "message"], 3),
        "error": ([], ["type", "message"], 3), "skipped": ([], ["type", "message"], 3),
    ]

    @Test("obeys the schema of Jenkins, one suite for each app, one case for each gate", arguments: Language.allCases)
    func shape(_ language: Language) throws {
        let report = NightExample.report()
        let elements = try #require(Self.elements(report.report(as: .junit, in: language)))
        for element in elements {
            let rule = try #require(Self.schema[element.name])
            let names = Set(element.attributes.keys)
            #expect(rule.required.isSubset(of: names) && names.isSubset(of: rule.required.union(rule.allowed)))
            #expect(element.depth == rule.depth)
            if let time = element.attributes["time"] { #expect(time.wholeMatch(of: /[0-9]*(\.[0-9]*)?/) != nil) }
        }
        #expect(elements.count { $0.name == "testsuite" } == report.apps.count)
        let gates = report.apps.flatMap(\.gates)
        let troubled = report.apps.count { !$0.troubles.isEmpty }
        let cases = elements.filter { $0.name == "testcase" }
        #expect(cases.count == gates.count + troubled)
        // GitLab keeps only the first of two cases of one name.
        #expect(Set(cases.map { [$0.attributes["classname"], $0.attributes["name"]] }).count == cases.count)
        #expect(elements.count { $0.name == "failure" } == gates.count { $0.state == .failed })
        #expect(elements.count { $0.name == "skipped" } == gates.count { $0.state == .unknown })
        #expect(elements.count { $0.name == "error" } == troubled)
    }

    @Test("Counts of suites are those of their cases, and their sums those of the night")
    func counts() throws {
        let elements = try #require(Self.elements(NightExample.report().report(as: .junit, in: .en)))
        var sums = ["tests": 0, "failures": 0, "errors": 0]
        let starts = elements.indices.filter { elements[$0].name == "testsuite" } + [elements.count]
        for (start, end) in zip(starts, starts.dropFirst()) {
            let inside = elements[(start + 1)..<end]
            for (attribute, name) in [
                ("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped"),
            ] {
                let count = inside.count { $0.name == name }
                #expect(elements[start].attributes[attribute] == String(count))
                sums[attribute, default: 0] += count
            }
        }
        for name in ["tests", "failures", "errors"] {
            #expect(elements[0].attributes[name] == sums[name].map(String.init))
        }
        #expect(
            elements[1].attributes["time"] == "1.250" && elements[1].attributes["timestamp"] == "2026-11-23T02:00:00Z")
        // One app has no time, so the night has none.
        #expect(elements[0].attributes["time"] == nil)
    }

    @Test("Reasons stand in messages and text; what XML cannot hold is spelt out")
    func reasons() throws {
        let bytes = NightExample.report().report(as: .junit, in: .en)
        let elements = try #require(Self.elements(bytes))
        let failure = try #require(elements.first { $0.name == "failure" })
        #expect(failure.attributes["message"]?.hasPrefix("PKG-020") == true)
        #expect(failure.text.contains("No finding that is critical") && failure.text.contains("<script>"))
        #expect(failure.text.contains("\\u{b}") && failure.text.contains("\\u{fffe}") && failure.text.contains("]]>"))
        #expect(elements.first { $0.name == "skipped" }?.attributes["message"] == "only 3 values")
        #expect(elements.first { $0.name == "error" }?.text.contains("There are no device runs") == true)
        #expect(!bytes.contains(0x1b) && !bytes.contains(0x0b))
    }

    @Test("A document that is no XML is refused, so that none is not nothing")
    func control() { #expect(Self.elements([UInt8]("<testsuites>\u{b}</testsuites>".utf8)) == nil) }
}
