/// A number from 0 to 9 for each byte, as 256 digits that lie in the program's constants: one load a look.
///
/// A `switch` over ranges becomes a chain of comparisons, and an array in a global variable is looked at each time
/// whether it is there yet. In a walk over all code of an app both cost more than the walk.
public struct DigitTable: Sendable {
    @usableFromInline let digits: StaticString

    /// A table of exactly 256 ASCII digits.
    @inlinable @inline(__always)
    public init(_ digits: StaticString) {
        precondition(digits.hasPointerRepresentation && digits.utf8CodeUnitCount == 256)
        self.digits = digits
    }

    /// The number of a byte.
    @inlinable @inline(__always)
    public subscript(_ byte: UInt8) -> UInt8 {
        unsafe digits.utf8Start[Int(byte)] &- 0x30
    }
}
