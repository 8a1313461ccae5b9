/// A range of immutable bytes together with a share in the memory that holds them.
///
/// Cheap to copy, safe to keep and to hand to another task. Read it through ``bytes`` (a `RawSpan`,
/// no reference counting in a loop) or through a ``ByteReader`` over that span.
public struct ByteSlice: Sendable {
    @usableFromInline let storage: ByteStorage?
    /// Where the slice begins within its storage.
    @usableFromInline let start: Int
    /// Number of bytes.
    public let count: Int

    @usableFromInline
    init(storage: ByteStorage?, start: Int, count: Int) {
        self.storage = storage
        self.start = start
        self.count = count
    }

    /// The empty slice.
    @inlinable
    public init() {
        self.init(storage: nil, start: 0, count: 0)
    }

    /// A copy of the given bytes.
    public init(_ bytes: [UInt8]) {
        unsafe self.init(capacity: bytes.count) { buffer in
            unsafe buffer.copyBytes(from: bytes)
            return bytes.count
        }
    }

    /// The UTF-8 form of a text that is part of the program, which is not copied.
    public init(_ text: StaticString) {
        precondition(text.hasPointerRepresentation, "a single character has no memory to share")
        let count = text.utf8CodeUnitCount
        let storage = unsafe ByteStorage(base: UnsafeRawPointer(text.utf8Start), count: count, origin: .program)
        self.init(storage: storage, start: 0, count: count)
    }

    /// Allocates `capacity` bytes, lets `fill` write them and keeps as many as it returns.
    ///
    /// - Parameter fill: Gets the whole buffer and returns how many leading bytes it initialised (at most `capacity`).
    public init<E: Error>(
        capacity: Int, filling fill: (UnsafeMutableRawBufferPointer) throws(E) -> Int
    ) throws(E) {
        precondition(capacity >= 0, "a slice cannot have a negative capacity")
        guard capacity > 0 else {
            let none = unsafe UnsafeMutableRawBufferPointer(start: nil, count: 0)
            _ = unsafe try fill(none)
            self.init()
            return
        }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
        unsafe ProcessMemory.expectUseOfAll(buffer)
        let written: Int
        do {
            written = unsafe try fill(buffer)
        } catch {
            unsafe buffer.deallocate()
            throw error
        }
        precondition(written <= capacity, "more bytes reported than there was room for")
        guard let base = UnsafeRawPointer(buffer.baseAddress) else { preconditionFailure("allocation without address") }
        let storage = unsafe ByteStorage(base: base, count: capacity, origin: .allocated)
        self.init(storage: storage, start: 0, count: written)
    }

    /// True if there are no bytes.
    @inlinable
    public var isEmpty: Bool { count == 0 }

    /// The bytes, for as long as this slice is borrowed.
    @inlinable
    public var bytes: RawSpan {
        @_lifetime(borrow self)
        @inline(__always)
        get {
            guard let storage else { return RawSpan() }
            let buffer = unsafe UnsafeRawBufferPointer(start: storage.base + start, count: count)
            let span = unsafe RawSpan(_unsafeBytes: buffer)
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// The byte at `index`, which must lie within the slice.
    @inlinable
    public subscript(index: Int) -> UInt8 {
        precondition(index >= 0 && index < count, "index outside the slice")
        return bytes.unsafeLoadByte(index)
    }

    /// The `count` bytes at `offset`, sharing the memory.
    ///
    /// - Throws: ``ByteError/Code/truncated`` if they do not all lie within this slice.
    public func slice(at offset: Int, count: Int) throws(ByteError) -> ByteSlice {
        guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else {
            throw ByteError(.truncated, at: offset)
        }
        return ByteSlice(storage: storage, start: start + offset, count: count)
    }

    /// Everything from `offset` on, sharing the memory.
    public func slice(from offset: Int) throws(ByteError) -> ByteSlice {
        guard offset >= 0, offset <= count else { throw ByteError(.truncated, at: offset) }
        return ByteSlice(storage: storage, start: start + offset, count: count - offset)
    }

    /// The bytes as an array, copied.
    public func array() -> [UInt8] {
        unsafe bytes.withUnsafeBytes { unsafe [UInt8]($0) }
    }

    /// Tells the system that the memory of a mapped file is not needed for now (a hint that keeps the resident
    /// memory of a long reading small; the bytes stay readable, and so do their neighbours, which are dropped too as far
    /// as the system brings them in together). Nothing happens to allocated memory.
    public func discardPages() {
        storage?.discardPages(from: start, count: count)
    }
}

extension ByteSlice: Equatable {
    /// Equal if the bytes are equal, wherever they are kept.
    public static func == (left: ByteSlice, right: ByteSlice) -> Bool {
        left.bytes.equals(right.bytes)
    }
}
