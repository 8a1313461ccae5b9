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
    /// What was freed at the end of a heap stays, up to some mebibytes: glibc would give it back in pieces and ask for it
    /// again, dozens of times in a run.
    ///
    /// Source: glibc, mallopt(3), `M_MMAP_THRESHOLD`, `M_TRIM_THRESHOLD`.
    public static func returnBigBuffers() {
        _ = mallopt(M_MMAP_THRESHOLD, 1 << 20)
        _ = mallopt(M_TRIM_THRESHOLD, 8 << 20)
    }

    /// Tells the system that a big buffer will be written as a whole, so that it may give it pages of 2 MiB: for those of
    /// 4 KiB it is called once for each.
    ///
    /// Source: madvise(2), `MADV_HUGEPAGE`. A system without them says no, and nothing is lost.
    static func expectUseOfAll(_ buffer: UnsafeMutableRawBufferPointer) {
        let page = 1 << 21
        guard buffer.count >= page, let base = buffer.baseAddress else { return }
        // Whole pages only: the rest of one would be memory that nobody uses.
        let start = (Int(bitPattern: base) + page - 1) & ~(page - 1)
        let end = (Int(bitPattern: base) + buffer.count) & ~(page - 1)
        guard end > start, let first = unsafe UnsafeMutableRawPointer(bitPattern: start) else { return }
        unsafe _ = madvise(first, end - start, MADV_HUGEPAGE)
    }
}
