import Glibc

/// Why a file could not be read.
public struct FileError: Error, Hashable, Sendable {
    /// The kind of trouble.
    public enum Code: CaseIterable, Sendable {
        /// There is nothing at that path.
        case notFound
        /// The system refused: see ``FileError/errno``.
        case system
        /// A folder, device, pipe or socket where a file was expected.
        case notARegularFile
    }

    /// The kind of trouble.
    public var code: Code
    /// The path as it was given.
    public var path: String
    /// The system's own number for it, 0 where there is none.
    public var errno: Int32

    /// An error for the given path.
    public init(code: Code, path: String, errno: Int32 = 0) {
        self.code = code
        self.path = path
        self.errno = errno
    }
}

/// Files as byte slices.
public enum FileMapping {
    /// Maps a regular file read-only.
    ///
    /// The file must not be shortened by somebody else while the slice lives: the system answers a read past the
    /// new end with SIGBUS.
    ///
    /// - Throws: ``FileError`` if the path does not lead to a readable regular file.
    public static func open(_ path: String) throws(FileError) -> ByteSlice {
        // O_NONBLOCK: opening a named pipe must not wait for a writer.
        let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            let number = Glibc.errno
            throw FileError(code: number == ENOENT ? .notFound : .system, path: path, errno: number)
        }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else {
            throw FileError(code: .system, path: path, errno: Glibc.errno)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw FileError(code: .notARegularFile, path: path, errno: 0)
        }
        let count = Int(status.st_size)
        guard count > 0 else { return ByteSlice() }
        let base = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
        guard let base = unsafe base, unsafe base != MAP_FAILED else {
            throw FileError(code: .system, path: path, errno: Glibc.errno)
        }
        let storage = unsafe ByteStorage(base: UnsafeRawPointer(base), count: count, origin: .mapped)
        return ByteSlice(storage: storage, start: 0, count: count)
    }

    static func unmap(_ base: UnsafeRawPointer, count: Int) {
        unsafe _ = munmap(UnsafeMutableRawPointer(mutating: base), count)
    }

    /// How much the system maps around a byte that is read, if it has it at hand (Linux: `fault_around_bytes`).
    private static let surroundings = 64 << 10

    /// Drops the pages of a range of a mapping of `size` bytes, with what the system mapped around it.
    static func discard(_ base: UnsafeRawPointer, size: Int, from offset: Int, count: Int) {
        guard count > 0 else { return }
        let first = offset / surroundings * surroundings
        let end = min((offset + count + surroundings - 1) / surroundings * surroundings, size)
        unsafe _ = madvise(UnsafeMutableRawPointer(mutating: base + first), end - first, MADV_DONTNEED)
    }
}
