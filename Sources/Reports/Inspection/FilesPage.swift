import App
import Archive
import Findings

/// Every entry of the packages as the archive has it.
public struct FilesPage: Sendable {
    let packages: [(name: String, archive: Archive)]

    /// The page of one or more archives.
    public init(_ packages: [(name: String, archive: Archive)]) {
        self.packages = packages
    }

    /// The page as JSON; its shape is stated by ``Schemas``, `files`.
    public func json() -> [UInt8] {
        let document: JSONValue = [
            "schemaVersion": .integer(Analysis.schemaVersion),
            "packages": .array(
                packages.map { package in
                    [
                        "name": .string(package.name), "size": .integer(package.archive.bytes.count),
                        "files": .array(package.archive.entries.map(\.json)),
                    ]
                }),
        ]
        return document.encoded()
    }

    /// The page as text.
    public func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        for package in packages {
            if packages.count > 1 { page.title(package.name) }
            let columns = [
                page.say(zh: "包内", en: "packed"), page.say(zh: "解压后", en: "unpacked"),
                page.say(zh: "方式", en: "method"), page.say(zh: "数据偏移", en: "data at"),
            ]
            let head = columns.map { TerminalText.padded($0, to: 12) }.joined() + page.say(zh: "路径", en: "path")
            page.line(style(.dim, head))
            for entry in package.archive.entries {
                let cells = [
                    String(entry.compressedSize), String(entry.uncompressedSize), entry.methodName,
                    entry.dataOffset.map { Quantity.hex($0) } ?? "–",
                ]
                page.line(cells.map { TerminalText.padded($0, to: 12) }.joined() + page.safe(entry.name))
            }
        }
        return page.text
    }
}

extension Archive.Entry {
    fileprivate var methodName: String {
        switch method {
        case .stored: "stored"
        case .deflated: "deflated"
        default: Quantity.hex(method.rawValue)
        }
    }

    fileprivate var json: JSONValue {
        [
            "path": .string(name), "role": .string(FileRole(path: name).rawValue), "method": .string(methodName),
            "compressed": .integer(compressedSize), "uncompressed": .integer(uncompressedSize),
            "crc32": .string(Quantity.hex(crc32, digits: 8)), "headerOffset": .integer(localHeaderOffset),
            "dataOffset": JSONValue(dataOffset), "directory": .bool(isDirectory),
            "aligned4": .bool(isAligned(to: 4)), "aligned16KiB": .bool(isAligned(to: 16384)),
        ]
    }
}
