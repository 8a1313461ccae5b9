/// Words for the shell of a phone: `adb shell` puts its arguments together and has a shell take them apart again.
enum ShellWords {
    private static let plain = Set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=,+@%".unicodeScalars)

    /// A line that the shell reads as exactly these words.
    static func line(_ words: [String]) -> String { words.map(quoted).joined(separator: " ") }

    /// A word between apostrophes unless every character of it is plain; nothing has a meaning between apostrophes
    /// (POSIX.1-2017, Shell Command Language 2.2.2). NUL cannot be passed to a program and is left out.
    static func quoted(_ word: String) -> String {
        let scalars = word.unicodeScalars.filter { $0.value != 0 }
        if !scalars.isEmpty, scalars.allSatisfy(plain.contains) { return String(String.UnicodeScalarView(scalars)) }
        let text = String(String.UnicodeScalarView(scalars))
        return "'" + text.replacing("'", with: "'\\''") + "'"
    }
}
