/// Comparison of the bytes. Swift's own `contains` and `hasSuffix` compare characters: that takes many times as long, and
/// a combining mark behind a word would hide it.
extension String {
    /// True if the bytes of a word stand somewhere in the text.
    func containsBytes(of word: String) -> Bool {
        let bytes = utf8.span
        let wanted = word.utf8.span
        guard let first = word.utf8.first else { return true }
        guard wanted.count <= bytes.count else { return false }
        for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
            var length = 1
            while length < wanted.count, bytes[start + length] == wanted[length] { length += 1 }
            if length == wanted.count { return true }
        }
        return false
    }

    /// True if the text ends with the bytes of another.
    func endsWithBytes(of ending: String) -> Bool {
        utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}
