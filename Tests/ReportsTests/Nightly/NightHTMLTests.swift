import Findings
import Foundation
import TestSupport
import Testing

@testable import Nightly
@testable import Reports

@Suite("HTML page of a night")
struct NightHTMLTests {
    private static let page = String(
        decoding: NightExample.report().report(as: .html, in: .zh), as: UTF8.self)

    @Test("Text of the input is text; the page refers to nothing but the reports of its builds")
    func escaping() {
        let page = Self.page
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;|`"))
        #expect(!page.contains("<script>alert") && !page.contains("\u{202e}") && !page.contains("\u{1b}"))
        #expect(page.matches(of: /<script/).count == 1 && page.matches(of: /<style/).count == 1)
        #expect(!page.contains(" style=\"") && page.matches(of: #/ on[a-z]+="/#).isEmpty)
        let addresses = Set(page.matches(of: #/ (?:src|href)="([^"]*)"/#).map(\.1))
        for address in addresses {
            let isOwn = address == "data:," || address.hasPrefix("#app-")
            #expect(isOwn || address.wholeMatch(of: /builds\/[0-9a-f]{64}\.html/) != nil, "\(address)")
        }
        #expect(addresses.count { $0.hasPrefix("builds/") } == 3)
    }

    @Test("Elements are closed in the order in which they were opened, both languages are there")
    func nesting() throws {
        let void: Set<Substring> = ["meta", "link", "input"]
        var open: [Substring] = []
        let body = Self.page.replacing(/<(style|script)>[\s\S]*?<\/\1>/, with: "")
        for match in body.matches(of: /<(\/?)([a-z][a-z0-9]*)/) where !void.contains(match.2) {
            if match.1.isEmpty {
                open.append(match.2)
            } else {
                try #require(open.popLast() == match.2)
            }
        }
        #expect(open.isEmpty)
        #expect(body.matches(of: /<span lang="zh"/).count == body.matches(of: /<span lang="en"/).count)
    }

    @Test("Every app has its row and its section; states, change points and links are drawn")
    func content() {
        let report = NightExample.report()
        for index in 1...report.apps.count {
            #expect(Self.page.contains("href=\"#app-\(index)\"") && Self.page.contains("id=\"app-\(index)\""))
        }
        for state in ["passed", "failed", "unjudged", "unknown"] { #expect(Self.page.contains("pill \(state)")) }
        let changes = report.apps.flatMap(\.trends).reduce(0) { $0 + $1.changes.count }
        #expect(Self.page.matches(of: #/<text class="change /#).count == changes && changes > 2)
        #expect(Self.page.contains("屏幕刷新率") && Self.page.contains("仅因检查目录更新") && Self.page.contains("未知"))
    }

    @Test("A path that leads elsewhere is no address")
    func address() {
        var report = NightExample.report()
        report.apps = [NightExample.better()]
        report.apps[0].build?.page = "javascript:alert(1)"
        let page = String(decoding: report.report(as: .html, in: .en), as: UTF8.self)
        #expect(page.contains("href=\"javascript%3Aalert%281%29\""))
    }

    @Test("A night without a value is a gap, and a night between gaps is seen")
    func gaps() {
        let parts = Sparkline.parts([1, 2, nil, 3, nil, nil, 4, 5])
        #expect(parts.map { $0.map(\.index) } == [[0, 1], [3], [6, 7]])
        #expect(Sparkline.parts([nil, nil]).isEmpty)
    }
}
