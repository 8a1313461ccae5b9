/// Names of folders made from what a phone says of itself.
enum FolderName {
    private static let longest = 60

    /// A serial number with everything replaced that is no letter, digit, hyphen, dot or underscore of ASCII. It does not
    /// begin with a dot, so that it is neither hidden nor the folder above, and is not one of those taken.
    static func of(_ serial: String, taken: Set<String> = []) -> String {
        var name = String(serial.unicodeScalars.prefix(longest).map { isPlain($0) ? Character($0) : "_" })
        if name.isEmpty { name = "phone" }
        if name.hasPrefix(".") { name = "_" + name.dropFirst() }
        guard taken.contains(name.lowercased()) else { return name }
        // Only so many names can be taken, so one of these is free.
        let free = (2...taken.count + 2).lazy.map { "\(name)-\($0)" }.first { !taken.contains($0.lowercased()) }
        return free ?? name
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_": true
        default: false
        }
    }
}
