import Bytes

/// The dex files of one input: one, or since version 041 several that share their data.
///
/// Source: Dalvik executable format, "header_item", `container_size`, `header_offset`.
public struct DexContainer: Sendable {
    /// The files, in order; never empty.
    public let files: [DexFile]
    /// Why the file behind the last one could not be read; nil if there is none.
    public let flaw: DexError?

    /// Reads all dex files of an input.
    ///
    /// - Throws: ``DexError`` if the first of them cannot be read.
    public init(parsing bytes: ByteSlice) throws(DexError) {
        let first = try DexFile(parsing: bytes)
        var files = [first]
        var flaw: DexError?
        while flaw == nil, let last = files.last, let container = last.header.container {
            let next = last.header.offset + last.header.fileSize
            let end = min(container.count, bytes.count)
            guard next < end else { break }
            // A file that claims less than a header would bring the same bytes again and again.
            guard last.header.fileSize >= DexHeader.containerSize, files.count < Self.fileLimit else {
                flaw = DexError(.outOfRange, at: last.header.offset + 32, field: "file size")
                break
            }
            do {
                files.append(try DexFile(parsing: bytes, at: next, lastNUL: first.lastNUL))
            } catch {
                flaw = error
            }
        }
        self.files = files
        self.flaw = flaw
    }

    /// How many files of a container are read.
    public static let fileLimit = 256
}
