import Settings

/// Texts of a suite file in which `${NAME}` stands for a variable of the environment, and `${NAME:-text}` for the same or,
/// if it is not set or empty, for a text: as shells have it.
struct SuiteText {
    /// A variable of the environment; nil if it is not set.
    let variable: (String) -> String?

    /// The text of a value with its variables filled in.
    ///
    /// - Throws: ``SettingsError`` for a variable that is not set: a label or a path that is silently empty would compare
    ///   with the wrong builds.
    func filled(_ value: SettingsValue) throws(SettingsError) -> String {
        let text = try value.text()
        var filled = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "$") {
            filled += rest[..<start]
            rest = rest[start...].dropFirst()
            guard rest.first == "{", let end = rest.firstIndex(of: "}") else { throw malformed(value) }
            let inner = rest[rest.index(after: rest.startIndex)..<end]
            rest = rest[rest.index(after: end)...]
            filled += try content(of: inner, value)
        }
        return filled + rest
    }

    private func content(of inner: Substring, _ value: SettingsValue) throws(SettingsError) -> String {
        let name = inner.prefix { $0 != ":" }
        let tail = inner.dropFirst(name.count)
        guard !name.isEmpty, name.utf8.allSatisfy(Self.isNameByte), tail.isEmpty || tail.hasPrefix(":-") else {
            throw malformed(value)
        }
        if let found = variable(String(name)), !found.isEmpty { return found }
        guard tail.isEmpty else { return String(tail.dropFirst(2)) }
        throw value.error(
            zh: "环境变量 \(name) 未设置；可写 ${\(name):-默认值}",
            en: "the environment has no \(name); ${\(name):-text} gives it a default")
    }

    private func malformed(_ value: SettingsValue) -> SettingsError {
        value.error(
            zh: "“$” 后应为 {NAME} 或 {NAME:-默认值}", en: "behind “$” there must be {NAME} or {NAME:-default}")
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x5f: true
        default: false
        }
    }
}
