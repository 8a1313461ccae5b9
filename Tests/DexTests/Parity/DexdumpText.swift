import Bytes
import Foundation

/// What `dexdump -f -d` printed of one file: its header's numbers and the text of each class.
struct DexdumpText {
    let header: [String: Int]
    private let text: ByteSlice
    private let starts: [Int]

    var classCount: Int { starts.count }

    init(_ output: Data) {
        let text = ByteSlice([UInt8](output))
        let span = text.bytes
        let mark = ByteSlice(Array("\nClass #".utf8))
        var position = 0
        var starts: [Int] = []
        while let hit = span.firstIndex(of: mark.bytes, from: position) {
            // The summary of a class and its contents have the same first words.
            let end = span.firstIndex(of: UInt8(ascii: "\n"), from: hit + 1) ?? span.byteCount
            if !span.isSummary(end) { starts.append(hit + 1) }
            position = end
        }
        self.starts = starts
        let head = (try? span.utf8(at: 0, count: starts.first ?? span.byteCount)) ?? ""
        var header: [String: Int] = [:]
        for line in head.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let word = parts[1].split(separator: " ").first, let number = Int(word) else {
                continue
            }
            header[parts[0].trimmingCharacters(in: .whitespaces)] = number
        }
        self.header = header
        self.text = text
    }

    /// The lines of a class that are compared.
    func lines(ofClass index: Int) -> [String] {
        let end = index + 1 < starts.count ? starts[index + 1] : text.count
        let part = (try? text.bytes.utf8(at: starts[index], count: end - starts[index])) ?? ""
        var reducer = Reducer()
        for line in part.utf8.split(separator: UInt8(ascii: "\n")) { reducer.take(Substring(line)) }
        return reducer.lines
    }

    /// Keeps what is compared and drops what is only worded differently.
    private struct Reducer {
        var lines: [String] = []
        private var fieldType = ""

        mutating func take(_ line: Substring) {
            if line.utf8.first != UInt8(ascii: " ") {
                instruction(line)
            } else if line.hasPrefix("      access ") || line.hasPrefix("  Access flags") {
                lines.append(String(line.prefix { $0 != "(" }.dropLast()))
            } else if line.hasPrefix("      value ") {
                if ["B", "S", "C", "I", "J", "Z"].contains(fieldType) { lines.append(String(line)) }
            } else if line.hasPrefix("    #") {
                // An interface; fields and methods have no quotation mark there.
                guard let colon = line.firstIndex(of: ":"), line[colon...].hasPrefix(": 'L") else { return }
                lines.append("    " + line.dropFirst(4).prefix { $0 != " " } + " " + line[colon...])
            } else if line.hasPrefix("          ") {
                if line.contains(" -> 0x") { lines.append(String(line)) }
            } else if Self.kept.contains(where: { line.hasPrefix($0) }), !line.contains(" reg=") {
                if line.hasPrefix("      type ") { fieldType = String(line.dropFirst(23).dropLast()) }
                lines.append(String(line))
            }
        }

        private static let kept = [
            "  Class descriptor", "  Superclass", "      name ", "      type ", "      registers ", "      ins ",
            "      outs ", "      insns size", "      catches ", "        0x", "  source_file_idx",
        ]

        /// `0001a4: 7010 0000 0000     |0000: invoke-direct {v0}, …`
        private mutating func instruction(_ line: Substring) {
            guard line.utf8.prefix(6).allSatisfy(\.isHexDigit), line.utf8.dropFirst(6).first == UInt8(ascii: ":"),
                let bar = line.utf8.firstIndex(of: UInt8(ascii: "|"))
            else { return }
            let rest = line[line.utf8.index(after: bar)...]
            guard rest.utf8.first != UInt8(ascii: "[") else { return }
            // The units are followed by blanks up to a column.
            var head = line.utf8[..<bar]
            while head.last == UInt8(ascii: " ") { head.removeLast() }
            lines.append("\(Substring(head)) |\(Self.comparable(rest))")
        }

        /// Texts and floating-point numbers are dropped; their bits stay.
        private static func comparable(_ text: Substring) -> String {
            let units = text.utf8.dropFirst(6)
            // All other instructions are compared as they stand, and there are many of them.
            guard units.starts(with: "const".utf8) || units.starts(with: "invoke-custom".utf8) else {
                return String(text)
            }
            let body = Substring(units)
            // The rest of a text may stand on the next lines; its index is in the units.
            if body.hasPrefix("const-string"), let quote = body.utf8.firstIndex(of: UInt8(ascii: "\"")) {
                return String(text[..<quote])
            }
            for (mark, keep) in [("#float", " // #"), ("#double", " // #")] {
                guard let cut = body.ranges(of: mark).first?.lowerBound,
                    let tail = body.ranges(of: keep).last?.lowerBound, cut < tail
                else { continue }
                return String(text[..<cut]) + body[tail...].dropFirst()
            }
            for mark in ["// call_site@", "// method_handle@"] {
                guard let tail = body.ranges(of: mark).last?.lowerBound else { continue }
                let cut = body.range(of: body.contains("}") ? "}, " : ", ")?.upperBound ?? tail
                return String(text[..<cut]) + body[tail...]
            }
            return String(text)
        }
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool { (0x30...0x39).contains(self) || (0x61...0x66).contains(self) }
}

extension RawSpan {
    /// True if the line that ends here is `Class #0 header:`.
    fileprivate func isSummary(_ end: Int) -> Bool { hasASCII("header:", at: end - 7) }
}
