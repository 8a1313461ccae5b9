/// The memory behind a ``ByteSlice``: mapped from a file or allocated, released with its last slice; or part of the program.
///
/// Immutable once a slice exists, so it may be read from any task.
@usableFromInline
@safe final class ByteStorage: @unchecked Sendable {
    /// How the memory goes back to where it came from.
    enum Origin {
        case allocated
        case mapped
        case program
    }

    @usableFromInline let base: UnsafeRawPointer
    @usableFromInline let count: Int
    private let origin: Origin

    init(base: UnsafeRawPointer, count: Int, origin: Origin) {
        unsafe self.base = unsafe base
        self.count = count
        self.origin = origin
    }

    deinit {
        switch origin {
        case .allocated: unsafe base.deallocate()
        case .mapped: unsafe FileMapping.unmap(base, count: count)
        case .program: break
        }
    }

    /// Tells the system that the pages of a mapped range are not needed for now; they are read again on use.
    func discardPages(from offset: Int, count: Int) {
        if case .mapped = origin { unsafe FileMapping.discard(base, size: self.count, from: offset, count: count) }
    }
}
