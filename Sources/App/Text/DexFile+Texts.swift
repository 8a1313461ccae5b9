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
