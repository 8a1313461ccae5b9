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
        for package in packages where package.hasNames(of: ["secret", "passw", "pwd", "key"]) {
            for type in package.types where package.typeName(type.id) == "string" {
                for resource in resources(of: type, in: package) {
                    findings.hits += resource.values.compactMap { self.hit(resource.name.entry, $0.entry, scanner) }
                        .prefix(1)
                }
            }
        }
        return findings
    }

    private func hit(_ name: String, _ entry: ResourceEntry, _ scanner: TextScanner) -> TextHit? {
        guard case .value(let value) = entry.content, case .string(let index) = value.kind,
            let text = strings[Int(index)]
        else { return nil }
        return scanner.judge(name: name, value: text, stringIndex: Int(index))
    }
}

extension ResourcePackage {
    /// True if some entry's name has one of the words: most tables need no look at their entries.
    fileprivate func hasNames(of words: [String]) -> Bool {
        for word in words {
            let needle = ByteSlice(Array(word.utf8))
            if entryNames.chunk.bytes.firstIndex(of: needle.bytes) != nil { return true }
        }
        // Names in UTF-16 cannot be searched as bytes.
        return !entryNames.isUTF8
    }
}
