/// Arithmetic on numbers that an input supplied.
extension Int {
    /// The sum, or nil where it does not fit.
    @inlinable @inline(__always)
    public func adding(_ other: Int) -> Int? {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? nil : sum
    }

    /// The product, or nil where it does not fit.
    @inlinable @inline(__always)
    public func times(_ other: Int) -> Int? {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? nil : product
    }
}
