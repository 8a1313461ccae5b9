import Bytes
import Findings
import Foundation
import Policy
import Testing

/// Texts of many styles, each with what a person found in it: a file `NAME.expected` beside it has a line for each clause
/// that is stated, denied or opposed, with words of the sentences that may be quoted for it, and for each sentence that
/// shifts responsibility. What it does not name is silent.
@Suite("Policies of many styles")
struct PolicyTextTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Policies")

    static let names = [
        "articles.txt", "blame.txt", "conditional.md", "contents.txt", "deletion.txt", "empty-words.txt", "fields.txt",
        "leads.txt",
        "loose.txt", "mixed.html", "negations.txt", "page.html", "services.html", "silent-consent.txt", "tables.md",
        "wrapped.txt",
    ]

    static func document(_ name: String) throws -> PolicyDocument {
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
        let form = PolicyDocument.form(named: name, beginning: "")
        return try #require(PolicyDocument(parsing: ByteSlice(bytes), name: name, form: form))
    }

    private struct Expected {
        var states: [String: (state: String, words: [String])] = [:]
        var opposed: [String: [String]] = [:]
        var shifted: [String] = []

        init(_ name: String) throws {
            let stem = name.prefix { $0 != "." }
            let text = try String(contentsOf: folder.appending(path: "\(stem).expected"), encoding: .utf8)
            for line in text.split(separator: "\n") {
                let fields = line.split(separator: " ", maxSplits: 2).map(String.init)
                func words(_ text: String) -> [String] {
                    text.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
                }
                switch fields[0] {
                case "shifted": shifted.append(String(line.dropFirst("shifted ".count)))
                case "opposed": opposed[fields[1]] = words(fields[2])
                default: states[fields[1]] = (fields[0], words(fields[2]))
                }
            }
        }
    }

    @Test("What a person found is found, and nothing else", arguments: names)
    func clauses(_ name: String) throws {
        let reading = PolicyReading([try Self.document(name)])
        let expected = try Expected(name)
        for verdict in reading.verdicts {
            let id = verdict.clause.id
            let state = expected.states[id]
            #expect(verdict.state.rawValue == state?.state ?? "silent", "\(id): \(verdict.quotes.map(\.text))")
            for quote in verdict.quotes {
                #expect(state?.words.contains(where: quote.text.contains) == true, "\(id): \(quote.text)")
            }
            #expect(verdict.opposed.isEmpty == (expected.opposed[id] == nil), "\(id): \(verdict.opposed.map(\.text))")
            for quote in verdict.opposed {
                #expect(expected.opposed[id]?.contains(where: quote.text.contains) == true, "\(id): \(quote.text)")
            }
        }
        let known = Set(Clause.all.map(\.id))
        #expect(known.isSuperset(of: expected.states.keys), "an expectation names no clause")
        #expect(reading.shifted.count == expected.shifted.count)
        for (quote, words) in zip(reading.shifted, expected.shifted) { #expect(quote.text.contains(words)) }
    }

    @Test("Whatever is quoted stands in the text, at its line", arguments: names)
    func quotes(_ name: String) throws {
        let document = try Self.document(name)
        let reading = PolicyReading([document])
        let lines = document.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { $0.trimmingCharacters(in: .whitespaces) }
        for verdict in reading.verdicts {
            #expect((verdict.state == .silent) == verdict.quotes.isEmpty)
            for quote in verdict.quotes + verdict.opposed + reading.shifted {
                // From its line on, line ends left out.
                let rest = lines[(quote.line - 1)...].joined()
                let place = try #require(rest.range(of: quote.text), "\(quote.text)")
                #expect(
                    rest.distance(from: rest.startIndex, to: place.lowerBound) < max(1, lines[quote.line - 1].count))
                #expect(quote.lead.isEmpty || lines.joined().contains(quote.lead))
            }
        }
    }

    @Test("Whatever is quoted of a text that was cut off anywhere stands in it", arguments: names)
    func cut(_ name: String) throws {
        let whole = try Self.document(name).text
        for part in 1..<4 {
            let text = String(whole.prefix(whole.count * part / 4))
            let document = try #require(PolicyDocument(parsing: ByteSlice(Array(text.utf8)), name: name, form: .plain))
            let joined = document.text.split(whereSeparator: \.isNewline)
                .map { $0.trimmingCharacters(in: .whitespaces) }.joined()
            let reading = PolicyReading([document])
            for verdict in reading.verdicts {
                #expect((verdict.state == .silent) == verdict.quotes.isEmpty)
                #expect((verdict.quotes + verdict.opposed).allSatisfy { joined.contains($0.text) })
            }
        }
    }

    @Test("A text made of nothing but words that are looked for is read in time that grows with it")
    func hostile() throws {
        // Every word of some clauses over and over, in rows as long as they may be: quadratic work would take minutes.
        let row = String(repeating: "\t收集征得同意共享第三方信息授权权限注销账号", count: 60)
        let text = String(repeating: row + "\n", count: 12)
        let document = try #require(PolicyDocument(parsing: ByteSlice(Array(text.utf8)), name: "p", form: .plain))
        #expect(PolicyReading([document]).sentences >= 12)
    }

    @Test("A text that is not in simplified Chinese has no score", arguments: ["traditional.txt", "english.txt"])
    func foreign(_ name: String) throws {
        let reading = PolicyReading([try Self.document(name), try Self.document("deletion.txt")])
        #expect(reading.foreign == [name])
        #expect(reading.scores.isEmpty)
    }
}
