import Foundation
import TestSupport
import Testing

/// Policies that come as PDF, and an index that is printed as one.
@Suite("PDF in and out")
struct PortableDocumentTests {
    private static let sample = Samples.folder + "/index"
    private static let reader = Peer.path("pdftotext")

    @Test(
        "A policy as PDF says what it says as text", .enabled(if: reader != nil, "needs pdftotext of poppler-utils"))
    func policy() throws {
        let text = try String(contentsOfFile: Self.sample + "/policies/yunling.md", encoding: .utf8)
        let folder = try ScratchFolder()
        let lines = text.split(separator: "\n").map { line in String(line.drop { $0 == "#" }) }
        let file = try folder.write(PDFBuilder.page(lines), "policy.pdf")
        let page = try BuiltCommand.json("text", "policy", file, "--json")
        let states = page["clauses"]?.values.compactMap { $0["state"]?.text } ?? []
        #expect(states.count == 21 && Set(states) == ["stated"])
        #expect(page["scores"]?.values.compactMap { $0["point"]?.number } == [100, 100, 100])
    }

    @Test("Without the programs of the system, what is missing is named")
    func missing() throws {
        let folder = try ScratchFolder()
        let nowhere = ["PATH": folder.path]
        let file = try folder.write(PDFBuilder.page(["您可以注销账号。"]), "policy.pdf")
        let policy = try BuiltCommand.run(["text", "policy", file], environment: nowhere)
        #expect(policy.status == 2 && policy.complaint.contains("poppler-utils"))
        let target = folder.path + "/index.pdf"
        let index = try BuiltCommand.run(
            ["index", Self.sample + "/apps.csv", "--draws", "0", "--pdf", target], environment: nowhere)
        #expect(index.status == 2 && index.complaint.contains("Chromium"))
        #expect(!FileManager.default.fileExists(atPath: target))
    }

    @Test("An index is printed as PDF", .enabled(if: Browser.path != nil, "\(Browser.absence)"))
    func index() throws {
        let folder = try ScratchFolder()
        let target = folder.path + "/index.pdf"
        let run = try BuiltCommand.run(
            "index", Self.sample + "/apps.csv", "--sheets", Self.sample + "/sheets", "--draws", "0", "--lang", "zh",
            "--pdf", target)
        #expect(run.status == 0 && run.complaint.isEmpty)
        let data = try Data(contentsOf: URL(filePath: target))
        #expect(data.starts(with: Data("%PDF-".utf8)) && data.count > 20_000)
        // What a scanned document has not: text.
        guard let reader = Self.reader else { return }
        let text = String(decoding: try Peer.run(reader, ["-enc", "UTF-8", target, "-"]).output, as: UTF8.self)
        #expect(text.contains("云岭办") && text.contains("用户协议合理合规"))
    }
}
