import Bytes

/// The public classes of the Android framework and the Java library, with their direct supertypes.
///
/// An app's own files name these classes but do not contain them: only with this table is a subclass of
/// `MyWebViewClient` known as a `WebViewClient`. A class is known by its place in the table, its number.
public enum FrameworkClasses {
    /// How many classes there are.
    public static let count = 5079

    /// What ``visitAll(_:)`` takes the names from.
    public static let bytes = ByteSlice(text)

    /// Goes through the classes by number, which is the order of their descriptors: that of a dex file's type ids, so
    /// that both can be gone through side by side.
    ///
    /// - Parameter visit: Gets where in ``bytes`` the descriptor stands, and the numbers of the direct supertypes: the
    ///   superclass (`Ljava/lang/Object;` for an interface), then the interfaces. Only `Ljava/lang/Object;` has none.
    public static func visitAll(_ visit: (_ descriptor: Range<Int>, _ supertypes: Span<Int>) -> Void) {
        let span = bytes.bytes
        var supertypes: [Int] = []
        var at = 0
        while at < span.byteCount {
            let end = span.firstIndex(of: UInt8(ascii: "\n"), from: at) ?? span.byteCount
            let line = span.extracting(at..<end)
            let name = line.firstIndex(of: UInt8(ascii: " ")) ?? line.byteCount
            supertypes.removeAll(keepingCapacity: true)
            for place in name..<line.byteCount {
                guard let byte = try? line.u8(at: place) else { break }
                if byte == UInt8(ascii: " ") {
                    supertypes.append(0)
                } else {
                    let last = supertypes.count - 1
                    supertypes[last] = supertypes[last] * 10 + Int(byte - UInt8(ascii: "0"))
                }
            }
            visit(at..<at + name, supertypes.span)
            at = end + 1
        }
    }
}
