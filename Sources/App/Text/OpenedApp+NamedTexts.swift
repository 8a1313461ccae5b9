import Archive
import Bytes
import Resources
import Texts

extension OpenedApp {
    /// What stands beside names in the manifest and the resource table of a package: `<meta-data>`, strings.
    ///
    /// - Returns: What the entry at `path` holds besides its own strings; nil if it is neither manifest nor table.
    public func texts(ofEntry path: String, package index: Int, showsSecrets: Bool) -> TextFindings? {
        let package = packages[index]
        let scanner = TextScanner(showsSecrets: showsSecrets)
        if path == PackageFile.tablePath, case .table(let table)? = package.table {
            return table.texts(scanner)
        }
        guard index == 0, path == PackageFile.manifestPath || path == "manifest/" + PackageFile.manifestPath else {
            return nil
        }
        return manifest.texts(scanner)
    }
}

extension Manifest {
    /// What `<meta-data>` says in names and values; the XPath of the element is the evidence.
    public func texts(_ scanner: TextScanner) -> TextFindings {
        var findings = TextFindings()
        let lists = [application?.metaData ?? []] + components.map(\.metaData)
        for data in lists.joined() {
            guard let value = data.value, var hit = scanner.judge(name: data.name, value: value) else { continue }
            hit.member = data.xpath
            findings.hits.append(hit)
        }
        return findings
    }
}

extension ResourceTable {
    /// What the strings of all values hold, and what the names of strings say of their values.
    fileprivate func texts(_ scanner: TextScanner) -> TextFindings {
        var scanner = scanner
        scanner.scan(strings)
        var findings = scanner.findings
        for package in packages {
            let names = package.telling
            guard !names.isEmpty else { continue }
            for type in package.types where package.typeName(type.id) == "string" {
                for entry in defaultEntries(of: type) {
                    guard let name = names[entry.key], case .value(let value) = entry.content,
                        case .string(let index) = value.kind, let text = strings[Int(index)],
                        let hit = scanner.judge(name: name, value: text, stringIndex: Int(index))
                    else { continue }
                    findings.hits.append(hit)
                }
            }
        }
        return findings
    }
}

extension ResourcePackage {
    /// Words of names that tell what a value is.
    private static let words = [
        "secret", "passw", "pwd", "appkey", "app_key", "apikey", "api_key", "mapkey", "amap", "baidu", "umeng", "jpush",
        "getui",
        "bugly",
    ]

    /// The names of entries that tell what their value is, by their number.
    fileprivate var telling: [UInt32: String] {
        let isTelling = Self.words.contains { word in
            let needle = ByteSlice(Array(word.utf8))
            return entryNames.chunk.bytes.firstIndex(of: needle.bytes) != nil
        }
        // Names in UTF-16 cannot be searched as bytes; of all others most tables have none.
        guard isTelling || !entryNames.isUTF8 else { return [:] }
        var names: [UInt32: String] = [:]
        // Hostile pools name one long string many times.
        var budget = entryNames.byteCount
        for index in 0..<entryNames.count {
            guard let place = entryNames.place(of: index) else { continue }
            budget -= place.range.count
            guard budget >= 0 else { break }
            guard let name = entryNames[index], Self.words.contains(where: { name.contains($0) }) else { continue }
            names[UInt32(index)] = name
        }
        return names
    }
}
