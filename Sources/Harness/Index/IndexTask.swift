import Findings
import Foundation
import Index
import Reports

/// `index`: computes an index and writes its reports.
public struct IndexTask: Sendable {
    let files: IndexFiles
    let plan: Sensitivity.Plan?
    let language: Language

    /// An index of some files.
    ///
    /// - Parameter plan: How to vary the weights; nil not to.
    public init(_ files: IndexFiles, sensitivity plan: Sensitivity.Plan?, language: Language) {
        self.files = files
        self.plan = plan
        self.language = language
    }

    /// Computes and writes.
    ///
    /// - Parameter pdf: A file for the HTML report as PDF; nil for none.
    /// - Throws: ``Failure`` for files that cannot be read, for sheets with faults, and for an output that cannot be written.
    public func run(_ orders: [ReportOrder<IndexReportFormat>], pdf: String?) throws {
        let result = IndexResult(try input(), sensitivity: plan)
        for order in orders {
            let look = ReportStyle(language: language, style: Console.style(for: order.destination))
            try Console.write(
                result.report(as: order.format, look, toolVersion: Tool.version), to: order.destination)
        }
        if let pdf {
            let look = ReportStyle(language: language)
            try PagePrinter(language: language).print(
                result.report(as: .html, look, toolVersion: Tool.version), to: pdf)
        }
    }

    private func input() throws -> IndexInput {
        let index = try files.definition(language)
        let apps = try files.appList(language)
        let sheets = try files.readSheets(index, apps, language)
        let reviews = try files.readReviews(index, apps, language)
        try IndexFiles.expectNone(sheets.faults + reviews.faults, language)
        var input = IndexInput(index: index, apps: apps)
        input.entries = sheets.entries
        input.overrides = reviews.entries
        input.reports = try files.readResults(apps, language)
        input.earlier = try files.readEarlier(language)
        return input
    }
}

/// Prints a page through a Chromium of this machine.
struct PagePrinter {
    let language: Language

    private static let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

    func print(_ page: [UInt8], to path: String) throws {
        guard let browser = ExternalTool(named: Self.names) else {
            let text = LocalizedText(
                zh: "本机没有 Chromium，无法生成 PDF；可在浏览器中打印 HTML 报告",
                en: "this machine has no Chromium to make a PDF; print the HTML report in a browser instead")
            throw Failure(.usage, text[language])
        }
        let printed: Data? = try ScratchFolder.use { folder in
            let (source, target) = ("\(folder)/page.html", "\(folder)/page.pdf")
            try Data(page).write(to: URL(filePath: source))
            var arguments = [
                "--headless", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=\(folder)/profile",
                "--print-to-pdf=\(target)",
            ]
            // Chromium refuses to be root with its sandbox on; the page is ours and runs no script but ours.
            if geteuid() == 0 { arguments.append("--no-sandbox") }
            guard browser.run(arguments + ["file://\(source)"], seconds: 120) else { return nil }
            return FileManager.default.contents(atPath: target)
        }
        guard let printed, !printed.isEmpty else {
            let text = LocalizedText(zh: "\(browser.path) 未能生成 PDF", en: "\(browser.path) made no PDF")
            throw Failure(.input, TerminalText.escaped(text[language]))
        }
        try Console.write([UInt8](printed), to: .file(path))
    }
}
