import CGlibcMore
import Glibc

/// How this process takes memory from the system and gives it back.
public enum ProcessMemory {
    /// What the first heap has room for before it grows: address space, of which pages are taken as they are used.
    private static let heapRoom = 128 << 20
    /// Blocks of this size and more are no part of a heap.
    private static let bigBlock = 1 << 20
    /// More threads than this would wait for each other at one heap.
    private static let threadLimit = 4

    /// Sets up the heap; to be called before there is a second thread.
    ///
    /// - Big buffers go back to the system when they are freed: there are few, and each is filled as a whole. By default
    ///   glibc keeps buffers of up to 32 MiB once one of that size was freed.
    /// - What is freed at the end of the heap stays: glibc would give it back in pieces and ask for it again.
    /// - On a machine of few cores all threads share one heap, whose pages are of 2 MiB: a page is a call into the
    ///   system when it is first touched, and those of 4 KiB are fourteen thousand calls in a run of a quarter of a
    ///   second. A heap of its own for each thread grows in steps that are too small for big pages.
    ///
    /// Source: glibc, mallopt(3), `malloc/malloc.c`, `sysmalloc`.
    public static func prepare() {
        _ = mallopt(M_MMAP_THRESHOLD, Int32(bigBlock))
        // More than the heap ever has to spare at the beginning, or it would be cut at once.
        _ = mallopt(M_TRIM_THRESHOLD, Int32(2 * heapRoom))
        guard Machine.coreCount <= threadLimit else { return }
        _ = mallopt(M_ARENA_MAX, 1)
        _ = mallopt(M_TOP_PAD, Int32(heapRoom))
        // The heap has no room for a block as big as this one, so it grows, and by its padding too.
        let start = unsafe sbrk(0)
        var block: UnsafeMutableRawPointer?
        guard unsafe posix_memalign(&block, 64, bigBlock / 8 * 7) == 0 else { return }
        let end = unsafe sbrk(0)
        unsafe free(block)
        _ = mallopt(M_TOP_PAD, Int32(bigBlock))
        guard let start = unsafe start, let end = unsafe end, unsafe end > start else { return }
        unsafe expectUseOfAll(UnsafeMutableRawBufferPointer(start: start, count: end - start))
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
