import Foundation
import TestSupport
import Testing

/// The HTML report in the hands of a browser.
@Suite("The HTML report in a browser", .enabled(if: Browser.path != nil, "\(Browser.absence)"), .serialized)
struct BrowserTests {
    /// Names that would run, load and break out if they were markup.
    private static let hostile = #"'"><script>console.error(1)</script><img src=http://evil.example/a.png>"#

    private static func page(_ folder: ScratchFolder) throws -> String {
        let package = SmallPackage(
            label: hostile, permissions: [hostile], activities: [".Main" + hostile],
            files: [(name: "assets/\(hostile)", content: "dex\n035\0"), (name: "lib/\(hostile)", content: "two")])
        let app = try folder.write(package.build(), "hostile.apk")
        let path = folder.path + "/report.html"
        let run = try BuiltCommand.run("analyze", app, "--report", "html=\(path)", "--lang", "zh")
        #expect(run.status == 0 && run.error.isEmpty)
        return path
    }

    @Test("No error in the console, no request, both languages")
    func opens() throws {
        let folder = try ScratchFolder()
        let path = try Self.page(folder)
        for (fragment, language, shown) in [("", "zh-CN", "显示 "), ("#en", "en", " shown</span>")] {
            let visit = try Browser.open(path, at: fragment)
            #expect(visit.console == [] && visit.requests == [])
            #expect(visit.document.contains("<html lang=\"\(language)\""), "\(visit.document.prefix(300))")
            // What the script wrote: it ran, and in that language.
            #expect(visit.document.contains(shown))
            #expect(!visit.document.contains("<img"))
        }
        let pictures = try ["#zh", "#en", "#zh,dark"].map { try Browser.picture(of: path, at: $0) }
        #expect(Set(pictures).count == 3)
        #expect(pictures.allSatisfy { $0.count > 20_000 })
    }

    @Test("The reports of device runs, alone and with the app's, and of a night: no error, no request, both languages")
    func runs() throws {
        let folder = try ScratchFolder()
        let name = Self.hostile.replacing("\"", with: "\\\"")
        try folder.write(
            #"{"package": "cn.example.yunling.gov", "device": {"model": "\#(name)"}}"#, "run/run.json")
        try folder.write(
            "Starting: Intent { cmp=cn.example.yunling.gov/.Main }\nStatus: ok\nLaunchState: COLD\n"
                + "Activity: cn.example.yunling.gov/.Main\nTotalTime: 900\nComplete\n",
            "run/launch/\(Self.hostile.prefix(9))/a.txt")
        let alone = folder.path + "/runs.html"
        let combined = folder.path + "/app.html"
        let runs = [folder.path + "/run", IngestTests.samples]
        #expect(try BuiltCommand.run(["ingest"] + runs + ["--report", "html=\(alone)"]).status == 0)
        let options = runs.flatMap { ["--runs", $0] } + ["--report", "html=\(combined)"]
        #expect(try BuiltCommand.run(["analyze", Samples.clean] + options).status == 0)
        for path in [alone, combined] {
            for (fragment, language) in [("#zh", "zh-CN"), ("#en", "en")] {
                let visit = try Browser.open(path, at: fragment)
                #expect(visit.console == [] && visit.requests == [])
                #expect(visit.document.contains("<html lang=\"\(language)\"") && !visit.document.contains("<img"))
            }
            let pictures = try ["#zh", "#en", "#zh,dark"].map { try Browser.picture(of: path, at: $0) }
            #expect(Set(pictures).count == 3 && pictures.allSatisfy { $0.count > 20_000 })
        }
        // The page of a night has the same frame; one look tells whether its own parts are sound.
        let night = try NightlyFolder(outputs: "{ folder: out, html: n.html }")
        for (day, permissions) in [("2026-11-01", []), ("2026-11-02", [Self.hostile])] {
            try night.build(version: 1, permissions: permissions)
            #expect(try night.night(day).status == (permissions.isEmpty ? 0 : 1))
        }
        let visit = try Browser.open(night.folder.path + "/out/n.html", at: "#en")
        #expect(visit.console == [] && visit.requests == [] && !visit.document.contains("<img"))
        #expect(visit.document.contains("<html lang=\"en\"") && visit.document.contains("href=\"builds/"))
    }

    @Test("An error and a request of another page are seen, so that none is not nothing")
    func control() throws {
        let folder = try ScratchFolder()
        let path = try folder.write(
            "<!DOCTYPE html><script>console.error(1)</script><img src=\"http://evil.example/a.png\">", "bad.html")
        let visit = try Browser.open(path)
        #expect(visit.console.count == 1 && visit.requests == ["http://evil.example/a.png"])
    }
}
