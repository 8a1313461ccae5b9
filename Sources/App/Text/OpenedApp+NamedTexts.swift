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
        guard entryNames.isUTF8 else { return tellingInUTF16 }
        // Each word is looked for in all names at once; most tables have none.
        let chunk = entryNames.chunk
        var hits: [Int] = []
        for word in Self.words {
            let needle = ByteSlice(Array(word.utf8))
            var start = 0
            while let hit = chunk.bytes.firstIndex(of: needle.bytes, from: start) {
                hits.append(hit)
                start = hit + needle.count
            }
        }
        guard !hits.isEmpty else { return [:] }
        hits.sort()
        return names { place in
            let next = hits.firstPlace { $0 >= place.lowerBound }
            return next < hits.count && hits[next] < place.upperBound
        }
    }

    /// Names in UTF-16 cannot be searched as bytes.
    private var tellingInUTF16: [UInt32: String] {
        let words = Self.words.map { ByteSlice(Array($0.utf8)) }
        return names { _ in true }.filter { name in
            words.contains { word in name.value.withBytes { $0.firstIndex(of: word.bytes) != nil } }
        }
    }

    /// The names whose places in the pool's chunk are asked for.
    private func names(at isWanted: (Range<Int>) -> Bool) -> [UInt32: String] {
        var names: [UInt32: String] = [:]
        // Hostile pools name one long string many times.
        var budget = entryNames.byteCount
        for index in 0..<entryNames.count {
            guard let place = entryNames.place(of: index) else { continue }
            budget -= place.range.count
            guard budget >= 0 else { break }
            if isWanted(place.range), let name = entryNames[index] { names[UInt32(index)] = name }
        }
        return names
    }
}
