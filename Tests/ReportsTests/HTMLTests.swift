import Findings
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite("HTML")
struct HTMLTests {
    private static func text(_ analysis: Analysis, _ language: Language = .zh) -> String {
        String(decoding: analysis.html(in: language, toolVersion: "1.2.3"), as: UTF8.self)
    }

    @Test("Text of the input is text: no element, no attribute, nothing that steers", arguments: Language.allCases)
    func escaping(_ language: Language) throws {
        let text = Self.text(try ReportExample.triaged(), language)
        #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;|`"))
        #expect(!text.contains("<script>alert") && !text.contains("\u{202e}") && !text.contains("\u{1b}"))
        #expect(text.matches(of: /<script/).count == 1 && text.matches(of: /<style/).count == 1)
    }

    @Test("The page refers to nothing outside, and its policy allows nothing but its own style and script")
    func selfContained() throws {
        let text = Self.text(try ReportExample.analysis())
        let policy = try #require(text.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)).1
        #expect(
            policy.hasPrefix("default-src &#39;none&#39;") && !policy.contains("unsafe") && !policy.contains("http"))
        for match in text.matches(of: #/ (?:src|href|action|data|poster|srcset)="([^"]*)"/#) {
            #expect(match.1 == "data:,")
        }
        #expect(!text.contains(" style=\"") && text.matches(of: #/ on[a-z]+="/#).isEmpty)
        #expect(!text.contains("@import") && !text.contains("url("))
    }

    @Test("Elements are closed in the order in which they were opened")
    func nesting() throws {
        let text = Self.text(try ReportExample.triaged())
        let void: Set<Substring> = ["meta", "link", "input"]
        var open: [Substring] = []
        let body = text.replacing(/<(style|script)>[\s\S]*?<\/\1>/, with: "")
        for match in body.matches(of: /<(\/?)([a-z][a-z0-9]*)/) where !void.contains(match.2) {
            if match.1.isEmpty {
                open.append(match.2)
            } else {
                try #require(open.popLast() == match.2)
            }
        }
        #expect(open.isEmpty)
    }

    @Test("Every finding is there in both languages, with its severity, owner, state and fingerprint")
    func findings() throws {
        let analysis = try ReportExample.triaged()
        let text = Self.text(analysis)
        #expect(text.matches(of: /<span lang="zh"/).count == text.matches(of: /<span lang="en"/).count)
        var page = HTMLWriter()
        for finding in analysis.checks.filter(\.isFailed).flatMap(\.findings) {
            page = HTMLWriter()
            page.text(finding.finding.message)
            #expect(text.contains(String(decoding: page.bytes, as: UTF8.self)))
            #expect(text.contains("<code>\(finding.fingerprint)</code>"))
        }
        #expect(text.contains("data-state=\"suppressed new\"") && text.contains("data-state=\"open persisting\""))
        #expect(text.contains("data-owner=\"own\""))
        for (_, check) in analysis.unseen { #expect(text.contains("<td>\(check.result.ruleID)</td>")) }
    }

    @Test("Intervals are drawn to scale", arguments: [(0.0, 100.0, 50.0, "50.00%"), (12.5, 40, 33.333, "33.33%")])
    func intervals(_ low: Double, _ high: Double, _ point: Double, _ place: String) {
        var page = HTMLWriter()
        page.interval(.init(point: point, low: low, high: high), ceiling: 59, "package")
        let text = String(decoding: page.bytes, as: UTF8.self)
        let band = "class=\"band\" x=\"\(Quantity.decimal(low, digits: 2))%\""
        #expect(text.contains(band) && text.contains("width=\"\(Quantity.decimal(high - low, digits: 2))%\""))
        #expect(text.contains("cx=\"\(place)\"") && text.contains("class=\"shut\" x=\"59.00%\""))
    }

    @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
    func base64(_ text: String, _ encoded: String) {
        #expect(Base64.encoded(Array(text.utf8)) == encoded)
    }
}
