extension FrameworkNames {
    /// One type in the text: its name, its first id and where its words are.
    struct Section: Sendable {
        var type: String
        var first: ResourceID
        var words: Range<Int>
    }

    /// The types in the text, found once by their marks.
    static let sections: [Section] = {
        let text = data.utf8.span
        var found: [Section] = []
        var at = 0
        while at < text.count {
            guard text[at] == UInt8(ascii: "=") else {
                at += 1
                continue
            }
            if let last = found.indices.last { found[last].words = found[last].words.lowerBound..<at }
            var type = ""
            var id: UInt32 = 0
            at += 1
            while at < text.count, text[at] != UInt8(ascii: ":") {
                type.unicodeScalars.append(Unicode.Scalar(text[at]))
                at += 1
            }
            at += 1
            while at < text.count, text[at] > UInt8(ascii: " ") {
                let digit = text[at] <= UInt8(ascii: "9") ? text[at] - UInt8(ascii: "0") : text[at] - UInt8(ascii: "W")
                id = id << 4 | UInt32(digit)
                at += 1
            }
            found.append(Section(type: type, first: ResourceID(id), words: at..<text.count))
        }
        return found
    }()

    /// Goes through the names of a section until `visit` returns false. The name is only made when it is asked for.
    static func decode(_ section: Section, _ visit: (ResourceID, () -> String) -> Bool) {
        let text = data.utf8.span
        var name: [UInt8] = []
        var id = section.first.rawValue
        var at = section.words.lowerBound
        while at < section.words.upperBound {
            let first = text[at]
            at += 1
            guard first > UInt8(ascii: " ") else { continue }
            if first == UInt8(ascii: "+") {
                var count: UInt32 = 0
                while at < section.words.upperBound, text[at] > UInt8(ascii: " ") {
                    count = count * 10 + UInt32(text[at] - UInt8(ascii: "0"))
                    at += 1
                }
                id += count
                continue
            }
            let shared = first >= UInt8(ascii: "a") ? Int(first) - 0x61 + 26 : Int(first) - 0x41
            name.removeLast(name.count - shared)
            while at < section.words.upperBound, text[at] > UInt8(ascii: " ") {
                name.append(text[at])
                at += 1
            }
            guard visit(ResourceID(id), { String(decoding: name, as: UTF8.self) }) else { return }
            id += 1
        }
    }
}
