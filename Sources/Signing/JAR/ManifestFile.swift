import Bytes

/// A file of JAR signing: META-INF/MANIFEST.MF or a signature file (.SF).
///
/// ```
/// Signature-Version: 1.0            main section
/// SHA-256-Digest-Manifest: …
///
/// Name: classes.dex                 individual section
/// SHA-256-Digest: …
/// ```
///
/// Sections end at an empty line, lines with CR, LF or both; a line that begins with a space continues the one before.
/// Only names are kept; other attributes are read when they are asked for, so that a manifest of a million attributes
/// costs no memory.
///
/// Source: Java, “JAR file specification”; apksig, `ManifestParser`.
struct ManifestFile: Sendable {
    /// A section.
    struct Section: Sendable {
        /// The value of its first attribute, if that is called Name.
        var name: ManifestText?
        /// Where it stands in the file, with the empty line that ends it.
        var range: Range<Int>
    }

    /// The whole file.
    let bytes: ByteSlice
    /// The section at the beginning; nil in an empty file.
    let main: Section?
    /// The sections after it.
    let sections: [Section]
    /// True if there are more sections than were wanted.
    let isCut: Bool

    /// The bytes of a section.
    func slice(of section: Section) -> ByteSlice {
        (try? bytes.slice(at: section.range.lowerBound, count: section.range.count)) ?? ByteSlice()
    }
}

/// A name or value in a manifest.
///
/// Bytes and not `String`: Swift takes two Unicode spellings for equal, Java does not. Malformed UTF-8 is replaced as
/// in Java before it is compared.
struct ManifestText: Hashable, Sendable {
    let utf8: [UInt8]

    init(_ text: String) {
        utf8 = Array(text.utf8)
    }

    init(decoding bytes: some Collection<UInt8>) {
        // Nearly every name is ASCII, which needs no decoding.
        utf8 = bytes.allSatisfy { $0 < 0x80 } ? Array(bytes) : Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    /// Hashes eight bytes at a time: there are as many names as files in a package, and an array hashes each byte alone.
    func hash(into hasher: inout Hasher) {
        var word: UInt64 = 0
        for (place, byte) in utf8.enumerated() {
            word = word << 8 | UInt64(byte)
            if place & 7 == 7 { hasher.combine(word) }
        }
        hasher.combine(word)
        hasher.combine(utf8.count)
    }

    var text: String { String(decoding: utf8, as: UTF8.self) }

    /// True if both are the same but for the case of ASCII letters.
    func matches(_ other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        return zip(utf8, other.utf8).allSatisfy { Self.lowercased($0) == Self.lowercased($1) }
    }

    static func lowercased(_ byte: UInt8) -> UInt8 {
        (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
    }
}
