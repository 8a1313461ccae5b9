import Foundation
import TestSupport

/// A browser without a window, as a reader of the HTML report.
enum Browser {
    static let path = Peer.path("chromium") ?? Peer.path("chromium-browser") ?? Peer.path("google-chrome")

    /// Why a test that needs it is skipped.
    static let absence = "needs Chromium to open the page"

    /// What became of a page.
    struct Visit {
        /// The document after the script has run.
        var document: String
        /// What the page wrote to the console, warnings and errors of the browser among it.
        var console: [Substring]
        /// Addresses that the page asked the network for.
        var requests: Set<String>
    }

    /// Opens a file and waits for its script. No name of a host leads anywhere.
    static func open(_ file: String, at fragment: String = "") throws -> Visit {
        let folder = try ScratchFolder()
        let log = folder.path + "/net.json"
        let run = try start(folder, ["--enable-logging=stderr", "--log-net-log=\(log)", "--dump-dom"], file, fragment)
        let error = String(decoding: run.error, as: UTF8.self)
        let network = try String(contentsOfFile: log, encoding: .utf8)
        let requests = network.matches(of: /"url":"((?:https?|wss?|ftp):\/\/([^\/"]*)[^"]*)"/).filter { match in
            !own.contains { match.2.hasSuffix($0) }
        }
        return Visit(
            document: String(decoding: run.output, as: UTF8.self),
            console: error.split(separator: "\n").filter { $0.contains(":CONSOLE") },
            requests: Set(requests.map { String($0.1) }))
    }

    /// A picture of a file as PNG.
    static func picture(of file: String, at fragment: String) throws -> Data {
        let folder = try ScratchFolder()
        let image = folder.path + "/page.png"
        _ = try start(
            folder, ["--hide-scrollbars", "--window-size=1200,1600", "--screenshot=\(image)"], file, fragment)
        return try Data(contentsOf: URL(filePath: image))
    }

    /// Hosts that the browser calls of its own accord, whatever it shows.
    private static let own = ["google.com", "googleapis.com", "gvt1.com"]

    private static func start(
        _ folder: ScratchFolder, _ options: [String], _ file: String, _ fragment: String
    ) throws -> (status: Int32, output: Data, error: Data) {
        let common = [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(folder.path)/profile",
        ]
        return try Peer.run(path ?? "chromium", common + options + [URL(filePath: file).absoluteString + fragment])
    }
}
