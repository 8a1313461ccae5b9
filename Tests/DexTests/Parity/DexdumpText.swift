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
        for line in part.utf8.split(separator: UInt8(ascii: "\n")) { reducer.take(line) }
        return reducer.lines
    }

    /// Keeps what is compared and drops what is only worded differently. Lines are looked at as bytes: there are
    /// seventeen million of them.
    private struct Reducer {
        var lines: [String] = []
        private var isWhole = false

        mutating func take(_ line: Substring.UTF8View) {
            if line.first != UInt8(ascii: " ") {
                instruction(line)
            } else if line.opens("      access ") || line.opens("  Access flags") {
                lines.append(String(Substring(line.prefix { $0 != UInt8(ascii: "(") }.dropLast())))
            } else if line.opens("      value ") {
                if isWhole { keep(line) }
            } else if line.opens("    #") {
                // An interface; fields and methods have no quotation mark there.
                guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line[colon...].opens(": 'L") else { return }
                let number = line.dropFirst(4).prefix { $0 != UInt8(ascii: " ") }
                lines.append("    \(Substring(number)) \(Substring(line[colon...]))")
            } else if line.opens("          ") {
                if line.first(" -> 0x") != nil { keep(line) }
            } else if Self.kept.contains(where: { line.opens($0) }), line.first(" reg=") == nil {
                // Values of other types are printed in ways of C.
                if line.opens("      type ") { isWhole = "BSCIJZ".utf8.contains(line.dropFirst(23).first ?? 0) }
                keep(line)
            }
        }

        private mutating func keep(_ line: Substring.UTF8View) { lines.append(String(Substring(line))) }

        private static let kept: [String] = [
            "  Class descriptor", "  Superclass", "      name ", "      type ", "      registers ", "      ins ",
            "      outs ", "      insns size", "      catches ", "        0x", "  source_file_idx",
        ]

        /// `0001a4: 7010 0000 0000     |0000: invoke-direct {v0}, …`
        private mutating func instruction(_ line: Substring.UTF8View) {
            guard line.prefix(6).allSatisfy(\.isHexDigit), line.dropFirst(6).first == UInt8(ascii: ":"),
                let bar = line.firstIndex(of: UInt8(ascii: "|"))
            else { return }
            let rest = line[line.index(after: bar)...]
            guard rest.first != UInt8(ascii: "[") else { return }
            // The units are followed by blanks up to a column.
            var head = line[..<bar]
            while head.last == UInt8(ascii: " ") { head.removeLast() }
            lines.append("\(Substring(head)) |\(Self.comparable(rest))")
        }

        /// Texts and floating-point numbers are dropped; their bits stay.
        private static func comparable(_ text: Substring.UTF8View) -> Substring {
            let body = text.dropFirst(6)
            // All other instructions are compared as they stand.
            guard body.opens("const") || body.opens("invoke-custom") else { return Substring(text) }
            // The rest of a text may stand on the next lines; its index is in the units.
            if body.opens("const-string"), let quote = body.firstIndex(of: UInt8(ascii: "\"")) {
                return Substring(text[..<quote])
            }
            if let cut = body.first("#float") ?? body.first("#double"), let bits = body[cut...].last(" // #") {
                return Substring(text[..<cut]) + Substring(body[bits...].dropFirst())
            }
            if let tail = body.last("// call_site@") ?? body.last("// method_handle@") {
                let mark: String = body.contains(UInt8(ascii: "}")) ? "}, " : ", "
                let cut = body.first(mark).map { body.index($0, offsetBy: mark.utf8.count) } ?? tail
                return Substring(text[..<cut]) + Substring(body[tail...])
            }
            return Substring(text)
        }
    }
}

extension Substring.UTF8View {
    fileprivate func opens(_ text: String) -> Bool {
        starts(with: text.utf8)
    }

    /// Where a text begins first.
    fileprivate func first(_ text: String) -> Index? {
        var index = startIndex
        while index < endIndex {
            if self[index...].opens(text) { return index }
            formIndex(after: &index)
        }
        return nil
    }

    /// Where a text begins last.
    fileprivate func last(_ text: String) -> Index? {
        indices.last { self[$0...].opens(text) }
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool { (0x30...0x39).contains(self) || (0x61...0x66).contains(self) }
}

extension RawSpan {
    /// True if the line that ends here is `Class #0 header:`.
    fileprivate func isSummary(_ end: Int) -> Bool { hasASCII("header:", at: end - 7) }
}
