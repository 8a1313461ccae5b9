import TestSupport
import Testing

/// A report is in one language: what is not out of the input is not in the other one.
@Suite("Languages")
struct LanguageTests {
    private static let commands = [
        ["analyze"], ["inspect", "anomalies"], ["inspect", "badging"], ["inspect", "permissions"],
    ]

    @Test("Chinese reports have no English sentence, English ones no Chinese", arguments: Samples.variants)
    func reports(_ variant: Samples.Variant) throws {
        // The analysis says all that the parts say, but for what the clean app has in them.
        for command in variant.file == "debuggable.apk" ? Self.commands : [["analyze"]] {
            let zh = try BuiltCommand.run(command + [variant.path, "--lang", "zh"]).text
            #expect(Self.sentences(zh) == [])
            #expect(command == ["inspect", "anomalies"] || Self.hasChinese(zh))
            // What the app says in Chinese stays: its name for phones set to Chinese, numbers found in its files.
            let en = try BuiltCommand.run(command + [variant.path, "--lang", "en"]).text
            let lines = en.split(separator: "\n").filter { Self.hasChinese($0) && !$0.hasPrefix("  zh-CN ") }
            #expect(lines == [])
        }
    }

    @Test("So have the pages of the catalogue")
    func catalogue() throws {
        let list = try BuiltCommand.json("checks", "list", "--json")
        let ids = (list["checks"]?.values ?? []).compactMap { $0["id"]?.text }
        #expect(Self.sentences(try BuiltCommand.run("checks", "list", "--lang", "zh").text) == [])
        #expect(!Self.hasChinese(try BuiltCommand.run("checks", "list", "--lang", "en").text))
        for id in ids {
            // References and examples are source text, the same in both.
            let zh = try BuiltCommand.run("checks", "explain", id, "--lang", "zh").text
            #expect(Self.sentences(zh.split(separator: "\n依据\n").first.map(String.init) ?? "") == [], "\(id)")
            let en = try BuiltCommand.run("checks", "explain", id, "--lang", "en").text
            #expect(!Self.hasChinese(en.split(separator: "\nReferences\n").first ?? ""), "\(id)")
        }
    }

    @Test("The headings of an analysis are all there, in its language")
    func headings() throws {
        let path = Samples.faulty("janus.apk")
        let zh = try BuiltCommand.run("analyze", path, "--lang", "zh").text
        for heading in ["得分", "问题（", "安装包", "权限（", "组件（", "体积", "异常（"] {
            #expect(zh.contains("\n" + heading), "\(heading)")
        }
        let en = try BuiltCommand.run("analyze", path, "--lang", "en").text
        for heading in ["Scores", "Findings (", "Packages", "Permissions (", "Components (", "Sizes", "Anomalies ("] {
            #expect(en.contains("\n" + heading), "\(heading)")
        }
    }

    @Test("A Chinese report calls the app by the name on a Chinese phone, an English one by the default")
    func label() throws {
        for command in [["analyze"], ["inspect", "badging"]] {
            let zh = try BuiltCommand.run(command + [Samples.clean, "--lang", "zh"]).text
            #expect(zh.hasPrefix("云岭办事通 · cn.example.yunling.gov\n"))
            let en = try BuiltCommand.run(command + [Samples.clean, "--lang", "en"]).text
            #expect(en.hasPrefix("Yunling Services · cn.example.yunling.gov\n"))
        }
        for language in ["zh", "en"] {
            let text = try BuiltCommand.run("inspect", "badging", Samples.clean, "--lang", language).text
            #expect(text.contains("Yunling Services\n") && text.contains(" 云岭办事通\n"))
        }
    }

    /// Runs of four or more English words, as no name and no path has them.
    private static func sentences(_ text: String) -> [String] {
        text.matches(of: /[A-Za-z]{2,}(?: [a-z]{2,}){3,}/).map { String($0.output) }
    }

    private static func hasChinese(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.contains { (0x3000...0x303f).contains($0.value) || (0x4e00...0x9fff).contains($0.value) }
    }
}
