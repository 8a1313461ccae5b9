import Bytes
import Dex
import Texts

extension DexFile {
    /// Keys, addresses and contacts among the strings, each with the string's number; every byte is looked at once.
    public func texts(showsSecrets: Bool = false) -> (texts: TextFindings, people: [PersonalDataSample]) {
        var scanner = TextScanner(showsSecrets: showsSecrets)
        var people = PersonalDataCollector()
        // Hostile tables name one long string many times.
        var budget = 2 * bytes.count
        for index in 0..<stringIDs.count {
            guard let range = try? stringRange(index) else { continue }
            budget -= range.count
            guard budget >= 0 else {
                scanner.cut()
                break
            }
            scanner.scan(bytes.bytes, in: range, stringIndex: index)
            people.scan(bytes.bytes, in: range)
        }
        return (scanner.findings, people.samples)
    }
}

extension ContentFacts {
    /// Adds what the strings of the dex files hold that an entry is or has inside.
    ///
    /// - Parameters:
    ///   - findings: The dex files of that entry.
    ///   - path: The entry's path.
    public mutating func addTexts(of findings: DexFindings, in path: String, showsSecrets: Bool) {
        for entry in findings.entries {
            guard case .success(let container) = entry.contents else { continue }
            let member = entry.path == path ? "" : String(entry.path.dropFirst(path.count + 2))
            for dex in container.files {
                let found = dex.texts(showsSecrets: showsSecrets)
                var all = texts ?? TextFindings()
                all.add(found.texts, inMember: member)
                texts = all
                for sample in found.people { add(sample) }
            }
        }
    }

    /// Adds numbers of people to those of the same kind.
    private mutating func add(_ sample: PersonalDataSample) {
        if let index = personalData.firstIndex(where: { $0.kind == sample.kind }) {
            personalData[index].count += sample.count
        } else {
            personalData.append(sample)
        }
    }
}
