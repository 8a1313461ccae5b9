import Bytes
import Findings
import Foundation
import Policy
import Testing

@Suite("Policies")
struct PolicyTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Samples/index/policies")

    private func sample(_ name: String) throws -> PolicyDocument {
        let data = try Data(contentsOf: Self.folder.appending(path: name))
        let form = PolicyDocument.form(named: name, beginning: "")
        return try #require(PolicyDocument(parsing: ByteSlice([UInt8](data)), name: name, form: form))
    }

    private func document(_ text: String, _ form: PolicyDocument.Form = .plain) throws -> PolicyDocument {
        try #require(PolicyDocument(parsing: ByteSlice(Array(text.utf8)), name: "p", form: form))
    }

    private func scores(_ reading: PolicyReading) -> [String] {
        reading.scores.map { "\($0.stated)/\($0.asked)+\($0.shifted)" }
    }

    @Test(
        "The complete policy states everything, the partly silent one what it states, the blame-shifting one is named",
        arguments: [
            ("yunling.md", ["3/3+0", "7/7+0", "11/11+0"]), ("hailan.html", ["0/3+0", "1/7+0", "4/11+1"]),
            ("beishan.txt", ["0/3+0", "0/7+0", "2/11+2"]),
        ])
    func samples(_ name: String, _ expected: [String]) throws {
        let reading = PolicyReading([try sample(name)])
        #expect(scores(reading) == expected)
    }

    @Test(
        "No clause is stated without a quote that stands in the text",
        arguments: ["yunling.md", "hailan.html", "beishan.txt"])
    func quotes(_ name: String) throws {
        let document = try sample(name)
        let reading = PolicyReading([document])
        let lines = document.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for verdict in reading.verdicts {
            #expect((verdict.state == .silent) == verdict.quotes.isEmpty)
            for quote in verdict.quotes + reading.shifted {
                #expect(document.text.contains(quote.text))
                #expect(lines[quote.line - 1].contains(quote.text))
            }
        }
    }

    @Test("Scripts, styles, comments and tags of a page are not its text")
    func markup() throws {
        let html = """
            <html><head><title>t</title><style>p::before { content: "注销账号。" }</style></head><body><!-- 您可以注销账号。 -->
            <p title="您可以注销账号。">您&nbsp;可以&#36873;&#x62E9;。</p><SCRIPT>"您可以注销账号。"</SCRIPT><p>a &lt; b 且 1 < 2。</p>
            """
        let text = try document(html, .html).text
        #expect(!text.contains("注销"))
        #expect(text.contains("您 可以选择。") && text.contains("a < b 且 1 < 2。"))
        let page = try document("## 一、**注销**\n| 名称 | 目的 |\n|---|---|\n见[清单](https://a.example/b)。", .markdown)
        #expect(page.text == "一、注销\n名称\t目的\n\n见清单。")
    }

    @Test(
        "A heading, a question and a denial state nothing",
        arguments: [
            ("六、账号的注销", ClauseVerdict.State.silent), ("我们如何为您注销您的账号和您的用户资料", .silent), ("您可以注销账号。", .stated),
            ("本应用暂不支持注销账号。", .denied), ("您可以注销账号。注销后，账号不能恢复，无法注销的情形另行说明。", .stated),
        ])
    func states(_ text: String, _ state: ClauseVerdict.State) throws {
        let verdict = try #require(
            PolicyReading([try document(text)]).verdicts.first { $0.clause.id == "account-deletion" })
        #expect(verdict.state == state)
    }

    @Test(
        "Shifting responsibility is told from bearing it and from force majeure",
        arguments: [
            ("如用户信息或业务信息发生泄漏，与本应用所有方无关。", true), ("对第三方造成的损失我们概不负责。", true),
            ("因不可抗力造成的损失，我们不承担责任。", false), ("发生信息泄露的，我们将承担相应的法律责任。", false),
            ("因您自行泄露密码造成的损失，我们不承担责任。", false), ("与服务无关的信息，我们不收集。", false),
        ])
    func shifting(_ text: String, _ isShifting: Bool) throws {
        #expect(PolicyReading([try document(text)]).shifted.count == (isShifting ? 1 : 0))
    }

    @Test("A line broken by a converter is one sentence; items of a list are several")
    func sentences() throws {
        let wrapped = try document("我们将在征得您的同意之后才会收集您的位置信息，\n并用于查找附近的大厅。\n1. 查询\n2. 更正\n\n注销。")
        #expect(wrapped.sentences.map(\.text).first == "我们将在征得您的同意之后才会收集您的位置信息，并用于查找附近的大厅。")
        #expect(wrapped.sentences.map(\.line) == [1, 3, 4, 6])
    }

    @Test("Each of the 31 acts of the 认定方法 is asked of the text, or said to be somebody else's to judge")
    func acts() {
        // 4, 4, 9, 6, 3 and 5 under its six heads.
        let counts = ["一", "二", "三", "四", "五", "六"].map { head in
            UnlawfulAct.all.count { $0.article.hasPrefix("\(head)（") }
        }
        #expect(counts == [4, 4, 9, 6, 3, 5])
        let asked = Set(Clause.all.flatMap(\.articles))
        #expect(asked == Set(UnlawfulAct.all.filter { $0.judge == .text }.map(\.article)))
        #expect(Set(Clause.all.map(\.id)).count == Clause.all.count)
    }

    @Test(
        "A promised time is kept if it is 15 working days at most, in whatever form",
        arguments: [
            ("15个工作日", ClauseVerdict.State.stated), ("十五个工作日", .stated), ("16个工作日", .denied), ("三十日内", .denied),
            ("21天内", .stated), ("22天内", .denied), ("72小时内", .stated), ("一个月内", .denied), ("尽快", .silent),
        ])
    func promises(_ time: String, _ state: ClauseVerdict.State) throws {
        let reading = PolicyReading([try document("我们将在收到您的投诉后\(time)予以答复。")])
        #expect(reading.verdicts.first { $0.clause.id == "response-time" }?.state == state)
    }

    @Test("Nothing to read gives no score")
    func empty() throws {
        #expect(PolicyReading([try document("")]).scores.isEmpty)
        #expect(PolicyDocument(parsing: ByteSlice([0x80, 0xff, 0xfe, 0x00]), name: "p", form: .plain) == nil)
    }
}
