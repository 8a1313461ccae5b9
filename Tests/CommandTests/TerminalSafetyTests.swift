import TestSupport
import Testing

/// What an attacker writes into a package must not reach the terminal of whoever looks at it.
@Suite("Terminal safety")
struct TerminalSafetyTests {
    /// An escape sequence that clears the screen, a right-to-left override, a C1 control and a bell.
    private static let hostile = "\u{1b}[2J\u{202e}gpj\u{9b}31m\u{7}"

    /// A package whose names and values carry the hostile text wherever a package can carry text.
    private static func package() -> [UInt8] {
        SmallPackage(
            package: "com.example" + hostile, label: "App" + hostile, permissions: ["com.example.PERMISSION" + hostile],
            activities: [".Main" + hostile],
            files: [
                (name: "assets/\(hostile)", content: "one"), (name: "assets/\(hostile)", content: "two"),
                (name: "../\(hostile)", content: "three"), (name: "assets/\(hostile).dex", content: "dex\n035\0"),
            ]
        ).build()
    }

    @Test(
        "No control character and no change of direction in any output", arguments: OutputTests.reports, ["zh", "en"])
    func outputs(_ command: [String], _ language: String) throws {
        let folder = try ScratchFolder()
        let path = try folder.write(Self.package(), "hostile.apk")
        let run = try BuiltCommand.run(command + [path, "--lang", language])
        #expect(run.status == 0, "\(run.complaint)")
        let dangerous = run.text.unicodeScalars.filter { scalar in
            scalar.value < 0x20 && scalar != "\n" || (0x7f...0x9f).contains(scalar.value) || scalar == "\u{202e}"
        }
        #expect(dangerous.isEmpty)
        // Where the text is shown it is spelt out, so that nobody misses it.
        if command == ["inspect", "files"] || command == ["inspect", "permissions"] || command == ["analyze"] {
            #expect(run.text.contains(#"\u{1b}[2J\u{202e}gpj\u{9b}31m\u{7}"#))
        }
    }

    @Test("nor in the line that says why an input cannot be read")
    func complaints() throws {
        let folder = try ScratchFolder()
        let path = try folder.write("no package", "\(Self.hostile).apk")
        let run = try BuiltCommand.run("analyze", path)
        #expect(run.status == 3)
        #expect(run.complaints.count == 1)
        #expect(run.complaint.contains(#"/\u{1b}[2J\u{202e}gpj"#))
        #expect(!run.complaint.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202e}" })
    }
}
