import Bytes

/// What built a file, as far as it says.
public struct Toolchain: Hashable, Sendable {
    /// The build id in hexadecimal (NT_GNU_BUILD_ID).
    public var buildID: String?
    /// The API level it was built for (`.note.android.ident`).
    public var apiLevel: Int?
    /// The NDK's release, such as `r21e`.
    public var ndkVersion: String?
    /// The NDK's build number.
    public var ndkBuild: String?
    /// The build id that the Go linker writes.
    public var goBuildID: String?
    /// What compilers and linkers wrote into `.comment`, each once, in order.
    public var comments: [String] = []

    /// A file that says nothing.
    public init() {}
}

extension ElfFile {
    /// What built the file.
    ///
    /// Source: AOSP bionic, libc/arch-common/bionic/crtbrand.S; GNU ld, `--build-id`; Go, cmd/link, `elf.go`.
    public var toolchain: Toolchain {
        var result = Toolchain()
        let span = bytes.bytes
        for note in notes {
            let content = note.content
            switch (note.owner, note.type) {
            case ("GNU", 3):
                let id = (try? bytes.slice(at: content.lowerBound, count: min(content.count, 64)))?.array() ?? []
                result.buildID = result.buildID ?? Self.hexadecimal(id)
            case ("Android", 1):
                result.apiLevel = (try? span.u32(at: content.lowerBound)).map(Int.init)
                result.ndkVersion = text(content, from: 4, most: 64)
                result.ndkBuild = text(content, from: 68, most: 64)
            case ("Go", 4): result.goBuildID = text(content, from: 0, most: 256)
            default: break
            }
        }
        result.comments = comments()
        return result
    }

    /// The NUL-terminated text in a note's content.
    private func text(_ content: Range<Int>, from start: Int, most: Int) -> String? {
        guard content.count > start else { return nil }
        let end = min(content.upperBound, content.lowerBound + start + most)
        let table = ElfStringTable(range: (content.lowerBound + start)..<end)
        guard let text = table.string(at: 0, in: bytes.bytes), !text.isEmpty else { return nil }
        return text
    }

    private func comments() -> [String] {
        guard let range = section(named: ".comment")?.fileRange else { return [] }
        let span = bytes.bytes
        var comments: [String] = []
        var start = range.lowerBound
        // One line for each compiler; a section of thousands is no remark.
        while start < range.upperBound, comments.count < 32 {
            let end = min(span.firstIndex(of: UInt8(0), from: start) ?? range.upperBound, range.upperBound)
            if end > start, let text = try? span.utf8(at: start, count: min(end - start, 1024)),
                !comments.contains(text)
            {
                comments.append(text)
            }
            start = end + 1
        }
        return comments
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
