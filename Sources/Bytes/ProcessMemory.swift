import CGlibcMore
import Glibc

/// What this process has in memory, for a work of several steps that must not need the sum of them.
public enum ProcessMemory {
    /// Lets every big buffer go back to the system when it is freed.
    ///
    /// By default glibc keeps buffers of up to 32 MiB once one of that size was freed. Buffers of a mebibyte and more are
    /// few here, and each is filled as a whole; smaller ones are used again at once, which spares the system the work of
    /// clearing their pages.
    ///
    /// Source: glibc, mallopt(3), `M_MMAP_THRESHOLD`.
    public static func returnBigBuffers() {
        _ = mallopt(M_MMAP_THRESHOLD, 1 << 20)
    }
}
