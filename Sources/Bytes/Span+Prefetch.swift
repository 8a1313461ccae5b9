import CGlibcMore

/// Hints for loops that look here and there in more memory than the processor's cache holds.
extension Span where Element: BitwiseCopyable {
    /// Begins to fetch an element into the cache; a loop that knows where it will look a little later waits less.
    ///
    /// Only a hint: nothing is read, and any index will do.
    @inlinable @inline(__always)
    public func prefetch(_ index: Int) {
        unsafe withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { unsafe prefetch_line(base, index &* MemoryLayout<Element>.stride) }
        }
    }
}

extension MutableSpan where Element: BitwiseCopyable {
    /// Begins to fetch an element into the cache, as ``Span/prefetch(_:)`` does.
    @inlinable @inline(__always)
    public func prefetch(_ index: Int) { span.prefetch(index) }
}
