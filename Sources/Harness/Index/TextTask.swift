import App
import Bytes
import Findings
import Foundation
import Index
import Policy
import Reports

/// `text`: reads policies and ratings.
public struct TextTask: Sendable {
    let paths: [String]
    let language: Language

    /// Texts at some paths.
    public init(paths: [String], language: Language) {
        self.paths = paths
        self.language = language
    }

    /// Reads policies and agreements of one app.
    ///
    /// - Parameter packages: JSON reports of `analyze` and `inspect sdks` of its package.
    /// - Throws: ``Failure`` for files that cannot be read and an output that cannot be written.
    public func policy(packages: [String], asJSON: Bool, to destination: Destination) throws {
        let documents = try paths.map(document)
        var claims = PackageClaims()
        for path in packages where !claims.add(json: try map(path).array(), sdk: Self.software) {
            throw refusal(
                path,
                LocalizedText(
                    zh: "不是 analyze --format json 或 inspect sdks --json 写出的报告",
                    en: "this is no report of analyze --format json or inspect sdks --json"))
        }
        let page = PolicyPage(documents, claims: packages.isEmpty ? nil : claims)
        try Console.write(
            asJSON ? page.json() : page.text(in: language, style: Console.style(for: destination)), to: destination)
    }

    /// An SDK with what it is called; nil for libraries, frameworks, and what nobody knows.
    private static func software(named name: String) -> PackageClaims.Software? {
        guard let sdk = SDKTable.sdk(named: name), sdk.role == .sdk else { return nil }
        return PackageClaims.Software(
            name: name, names: [sdk.title.zh, sdk.title.en], vendor: sdk.vendor, purpose: sdk.purpose.title)
    }

    /// Reads tables of ratings.
    ///
    /// - Throws: ``Failure`` for files that cannot be read, tables with faults, and an output that cannot be written.
    public func ratings(reviews: [String], strength: Double, asJSON: Bool, to destination: Destination) throws {
        var table = RatingTable()
        for path in paths { table.read(try map(path), file: path) }
        var themes = ReviewThemes()
        for path in reviews { themes.read(try map(path), file: path) }
        try IndexFiles.expectNone(table.faults + themes.faults, language)
        let page = RatingsPage(table, strength: strength, themes: themes)
        try Console.write(
            asJSON ? page.json() : page.text(in: language, style: Console.style(for: destination)), to: destination)
    }

    private func document(_ path: String) throws -> PolicyDocument {
        var bytes = try map(path)
        var form: PolicyDocument.Form?
        if (0..<5).map({ $0 < bytes.count ? bytes[$0] : 0 }) == Array("%PDF-".utf8) {
            bytes = try textOfPDF(path)
            form = .plain
        }
        let head = String(decoding: bytes.array().prefix(512), as: UTF8.self)
        let kind = form ?? PolicyDocument.form(named: path, beginning: head)
        guard let document = PolicyDocument(parsing: bytes, name: path, form: kind) else {
            throw refusal(
                path,
                LocalizedText(
                    zh: "不是 UTF-8 或 GBK 文本，或超过 16 MiB", en: "this is no text in UTF-8 or GBK, or above 16 MiB"))
        }
        return document
    }

    private func textOfPDF(_ path: String) throws -> ByteSlice {
        guard let tool = ExternalTool(named: ["pdftotext"]) else {
            throw refusal(
                path,
                LocalizedText(
                    zh: "读取 PDF 需要 poppler 的 pdftotext（Debian 软件包 poppler-utils）",
                    en: "to read a PDF, poppler's pdftotext is needed (Debian package poppler-utils)"))
        }
        let text: Data? = try ScratchFolder.use { folder in
            // A full path: a name that begins with a dash would be an option.
            let source = URL(filePath: path).path
            let target = "\(folder)/text.txt"
            guard tool.run(["-q", "-enc", "UTF-8", source, target], seconds: 60) else { return nil }
            return FileManager.default.contents(atPath: target)
        }
        guard let text else {
            throw refusal(path, LocalizedText(zh: "pdftotext 无法读取该文件", en: "pdftotext cannot read this file"), .input)
        }
        // Pages are parted by form feeds.
        return ByteSlice(text.map { $0 == 0x0c ? 0x0a : $0 })
    }

    private func map(_ path: String) throws -> ByteSlice {
        do {
            return try FileMapping.open(path)
        } catch {
            throw refusal(path, LocalizedText(zh: "无法读取该文件", en: "this file cannot be read"), .input)
        }
    }

    private func refusal(_ path: String, _ reason: LocalizedText, _ status: Failure.Status = .usage) -> Failure {
        Failure(status, TerminalText.escaped("\(path): \(reason[language])"))
    }
}
