import CGlibcMore
import Glibc

/// What this process has in memory, for a work of several steps that must not need the sum of them.
public enum ProcessMemory {
    /// Lets every big buffer go back to the system when it is freed.
    ///
    /// By default glibc keeps buffers of up to 32 MiB once one of that size was freed. Buffers of 128 KiB and more are
    /// few here, and each is filled as a whole, so that asking the system for them costs next to nothing.
    ///
    /// Source: glibc, mallopt(3), `M_MMAP_THRESHOLD`.
    public static func returnBigBuffers() {
        _ = mallopt(M_MMAP_THRESHOLD, 128 << 10)
    }

    /// Tells the system that the program code which ran so far is not needed for now; what is called again is mapped
    /// again.
    ///
    /// The system maps 64 KiB around each function that is called, so that start-up alone leaves most of the program in
    /// memory. Each step needs little of it.
    public static func discardCode() {
        for line in mappings().split(separator: UInt8(ascii: "\n")) {
            guard let range = codeRange(line) else { continue }
            let start = unsafe UnsafeMutableRawPointer(bitPattern: range.lowerBound)
            unsafe _ = madvise(start, Int(range.upperBound - range.lowerBound), MADV_DONTNEED)
        }
    }

    /// The range of a line of `/proc/self/maps` if it is code from a file: `55d0c0ffe000-55d0c1ffe000 r-xp 00453000
    /// fe:00 1234 /usr/bin/touchstone`.
    ///
    /// What is or was writable is never code: it may differ from the file, and dropping it would lose that.
    static func codeRange(_ line: some Collection<UInt8>) -> Range<UInt>? {
        let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
        guard fields.count == 6, fields[1].elementsEqual("r-xp".utf8),
            fields[5].drop(while: { $0 == UInt8(ascii: " ") }).first == UInt8(ascii: "/")
        else { return nil }
        let ends = fields[0].split(separator: UInt8(ascii: "-")).compactMap {
            UInt(String(decoding: $0, as: UTF8.self), radix: 16)
        }
        guard ends.count == 2, ends[0] < ends[1] else { return nil }
        return ends[0]..<ends[1]
    }

    /// What `/proc/self/maps` says; empty where there is no such file.
    private static func mappings() -> [UInt8] {
        let descriptor = unsafe open("/proc/self/maps", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        var text: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = unsafe read(descriptor, &part, part.count)
            guard count > 0 else { return text }
            text += part[..<count]
        }
    }
}
