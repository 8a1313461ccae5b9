import Bytes

/// The four bytes that each structure of a zip archive begins with.
///
/// Source: APPNOTE.TXT 4.3.7, 4.3.9, 4.3.12, 4.3.14, 4.3.15 and 4.3.16.
enum Signature: UInt32 {
    case directoryRecord = 0x0201_4b50
    case localHeader = 0x0403_4b50
    case endRecord = 0x0605_4b50
    case zip64EndRecord = 0x0606_4b50
    case zip64Locator = 0x0706_4b50
    case dataDescriptor = 0x0807_4b50

    /// The bytes to search for.
    var bytes: ByteSlice {
        ByteSlice((0..<4).map { UInt8(truncatingIfNeeded: rawValue >> ($0 * 8)) })
    }
}

extension RawSpan {
    /// True if the signature stands at `offset`; false too where it would not fit.
    @inline(__always)
    func hasSignature(_ signature: Signature, at offset: Int) -> Bool {
        (try? u32(at: offset)) == signature.rawValue
    }
}
