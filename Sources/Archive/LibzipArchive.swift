import Bytes
import CLibzip

/// An archive as libzip reads it: by the book, and from the central directory alone.
///
/// A second opinion on packages, and the reader of containers. This is the only file that speaks to libzip. A handle
/// must not be used by two tasks at once; opening another one is cheap.
@safe public final class LibzipArchive {
    /// One file as libzip lists it.
    public struct Entry: Hashable, Sendable {
        /// Its place in the directory.
        public var index: Int
        /// Its name, where libzip reads a NUL as a space; malformed UTF-8 replaced by U+FFFD.
        public var name: String
        /// Size of the data in the archive.
        public var compressedSize: Int
        /// Size of the data once expanded.
        public var uncompressedSize: Int
        /// The number of the compression method.
        public var method: CompressionMethod
        /// CRC-32 of the uncompressed data, as declared.
        public var crc32: UInt32
        /// True if libzip would ask for a password.
        public var isEncrypted: Bool
    }

    /// Why libzip could not do something, in its own words.
    public struct Failure: Error, Hashable, Sendable {
        /// libzip's text.
        public var text: String

        /// A failure with that text.
        public init(text: String) {
            self.text = text
        }
    }

    private let handle: OpaquePointer
    /// Keeps the memory alive that libzip reads from.
    private let bytes: ByteSlice

    /// Opens an archive in memory; nothing is copied.
    ///
    /// - Throws: ``Failure`` if libzip refuses the archive.
    public init(_ bytes: ByteSlice) throws(Failure) {
        var error = unsafe zip_error_t()
        unsafe zip_error_init(&error)
        defer { unsafe zip_error_fini(&error) }
        // The pointer outlives the closure; `self.bytes` keeps what it points to, which never moves.
        let source = unsafe bytes.bytes.withUnsafeBytes { buffer in
            unsafe zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, &error)
        }
        guard let source = unsafe source else { throw unsafe Self.failure(&error) }
        guard let handle = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
            unsafe zip_source_free(source)
            throw unsafe Self.failure(&error)
        }
        unsafe self.handle = unsafe handle
        self.bytes = bytes
    }

    deinit {
        unsafe zip_discard(handle)
    }

    /// How many entries the directory has.
    public var count: Int { Int(unsafe zip_get_num_entries(handle, 0)) }

    /// The entries in the order of the directory; those that libzip cannot describe are left out.
    public func entries() -> [Entry] {
        (0..<max(0, count)).compactMap { entry(at: $0) }
    }

    private func entry(at index: Int) -> Entry? {
        var status = unsafe zip_stat_t()
        let flags = zip_flags_t(ZIP_FL_ENC_RAW)
        guard unsafe zip_stat_index(handle, zip_uint64_t(index), flags, &status) == 0,
            let name = unsafe status.name
        else { return nil }
        return unsafe Entry(
            index: index, name: String(cString: name), compressedSize: Int(clamping: status.comp_size),
            uncompressedSize: Int(clamping: status.size), method: CompressionMethod(rawValue: status.comp_method),
            crc32: status.crc, isEncrypted: status.encryption_method != UInt16(ZIP_EM_NONE))
    }

    /// Expands one entry, with the CRC checked.
    ///
    /// The caller has compared its size with its limits; so much memory is taken at once.
    ///
    /// - Throws: ``Failure`` if libzip cannot read it or it is shorter than declared.
    public func contents(of entry: Entry) throws(Failure) -> ByteSlice {
        guard let file = unsafe zip_fopen_index(handle, zip_uint64_t(entry.index), 0) else {
            throw unsafe Self.failure(zip_get_error(handle))
        }
        defer { unsafe zip_fclose(file) }
        let bytes = unsafe try ByteSlice(capacity: entry.uncompressedSize) { buffer throws(Failure) in
            var filled = 0
            while filled < buffer.count, let base = buffer.baseAddress {
                let room = zip_uint64_t(buffer.count - filled)
                let read = unsafe zip_fread(file, base + filled, room)
                guard read > 0 else { throw unsafe Self.failure(zip_file_get_error(file)) }
                filled += Int(read)
            }
            return filled
        }
        // The CRC is compared when the end is read, and only then.
        var beyond: UInt8 = 0
        guard unsafe zip_fread(file, &beyond, 1) == 0 else { throw unsafe Self.failure(zip_file_get_error(file)) }
        return bytes
    }

    private static func failure(_ error: UnsafeMutablePointer<zip_error_t>) -> Failure {
        Failure(text: unsafe String(cString: zip_error_strerror(error)))
    }
}
