import Findings
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite("Markdown")
struct MarkdownTests {
    private static func text(_ analysis: Analysis, _ language: Language = .en, isExplained: Bool = false) -> String {
        String(
            decoding: analysis.markdown(in: language, isExplained: isExplained, toolVersion: "1.2.3"), as: UTF8.self)
    }

    @Test(
        "Every failed check is in the table, the gravest first, and every finding below it",
        arguments: Language.allCases)
    func findings(_ language: Language) throws {
        let analysis = try ReportExample.analysis()
        let text = Self.text(analysis, language)
        let ids = text.split(separator: "\n").compactMap { line in
            line.firstMatch(of: #/^\| [^|]+ \| ([A-Z]{3}-[0-9]{3}) \| /#).map { String($0.1) }
        }
        #expect(ids == analysis.failed.map(\.rule.id) && ids.count > 5)
        for (_, check) in analysis.failed {
            for finding in check.findings.prefix(20) {
                #expect(text.contains(MarkdownText.escaped(finding.finding.message[language])))
            }
        }
        #expect(text.contains("试金石") && text.contains(language == .zh ? "### 得分" : "### Scores"))
    }

    @Test("Nothing of the input is markup: no element, no table cell, no link, no mention")
    func escaping() throws {
        let text = Self.text(try ReportExample.analysis())
        #expect(!text.contains("<script") && !text.contains("](http") && !text.contains("@all"))
        #expect(!text.contains("http://evil") && !text.contains("\u{202e}") && !text.contains("\u{1b}"))
        #expect(text.contains("&#60;script&#62;"))
        // Every element is one of ours.
        for match in text.matches(of: /<\/?([a-z]+)/) {
            #expect(["code", "details", "summary", "sub"].contains(String(match.1)))
        }
        // Every row of a table has as many cells as its head.
        var width: Int?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else {
                width = nil
                continue
            }
            let cells = line.split(separator: "|").count
            #expect(cells == width ?? cells, "\(line)")
            width = cells
        }
    }

    @Test(
        "Text stands for itself",
        arguments: [
            ("a.b.C", "a.b.C"), ("see www.a.b", "see www&#46;a&#46;b"), ("a|b", "a&#124;b"), ("*x*", "&#42;x&#42;"),
            ("@me #1", "&#64;&#8288;me &#35;&#8288;1"), ("a\nb", "a&#92;u&#123;a&#125;b"), ("试金石", "试金石"),
            ("HTTP://x", "HTTP&#58;//x"),
        ])
    func text(_ text: String, _ escaped: String) {
        #expect(MarkdownText.escaped(text) == escaped)
    }

    @Test("What was decided and what changed is told")
    func triage() throws {
        let analysis = try ReportExample.triaged()
        let text = Self.text(analysis)
        #expect(text.contains("suppressed (accepted risk, li.lei, for ever): for &#60;b&#62;tests&#60;/b&#62;"))
        #expect(text.contains("expired after 2026-01-01") && text.contains("fits no finding"))
        #expect(text.contains(MarkdownText.escaped(try #require(analysis.comparison?.en))))
        #expect(text.contains("fixed: PKG-022") && text.contains("**[persisting]**"))
        #expect(text.contains("\n| suppressed | PKG-020 | "))
    }

    @Test("The calculation is there if asked for")
    func explanation() throws {
        let analysis = try ReportExample.analysis()
        #expect(!Self.text(analysis).contains("How the scores come about"))
        let text = Self.text(analysis, isExplained: true)
        for score in analysis.scores.indicators {
            for check in score.families.flatMap(\.checks) { #expect(text.contains("      \(check.ruleID) × ")) }
        }
    }
}
