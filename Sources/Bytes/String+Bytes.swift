extension String {
    /// Runs a function over the UTF-8 form of the text.
    @inlinable
    public func withBytes<Result>(_ body: (RawSpan) throws -> Result) rethrows -> Result {
        let utf8 = utf8Span
        return try body(unsafe utf8.span.bytes)
    }
}
