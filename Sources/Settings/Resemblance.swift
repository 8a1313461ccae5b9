/// Which of some words was meant by one that is none of them.
enum Resemblance {
    /// The nearest word by single letters that are wrong, missing, extra or swapped with their neighbour (Damerau's
    /// distance, each letter changed once); nil if none is near: one slip in each three letters, and three at most.
    static func nearest(to word: String, of known: [String]) -> String? {
        let letters = Array(word.utf8)
        // What is longer than any key was not mistyped, and distances take time by the square.
        guard (1...64).contains(letters.count) else { return nil }
        var best: (word: String, distance: Int)?
        for candidate in known {
            let found = distance(letters, Array(candidate.utf8))
            let allowed = min(3, max(1, max(letters.count, candidate.utf8.count) / 3))
            if found <= allowed, found < best?.distance ?? .max { best = (candidate, found) }
        }
        return best?.word
    }

    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var before: [Int] = []
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var least = min(last[column] + (matches(letter, other) ? 0 : 1), last[column + 1] + 1)
                least = min(least, current[column] + 1)
                if row > 0, column > 0, matches(letter, right[column - 1]), matches(left[row - 1], other) {
                    least = min(least, before[column - 1] + 1)
                }
                current.append(least)
            }
            before = last
            last = current
        }
        return last[right.count]
    }

    /// Capitals, and a dash for an underscore, are no slips worth counting.
    private static func matches(_ left: UInt8, _ right: UInt8) -> Bool { folded(left) == folded(right) }

    private static func folded(_ letter: UInt8) -> UInt8 {
        switch letter {
        case 0x41...0x5a: letter + 0x20
        case 0x5f: 0x2d
        default: letter
        }
    }
}
