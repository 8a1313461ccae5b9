import CLibdeflate

/// Raw deflate streams and the checksums of CRC-32 and Adler-32 through libdeflate; the only file that speaks to it.
public enum Deflate {
    /// No deflate stream expands further: 258 bytes for two bits, one of length and one of distance.
    public static let maximumRatio = 1032

    /// How an inflation ended.
    public enum Outcome {
        /// Exactly the expected bytes came out, from so many bytes of input.
        case complete(ByteSlice, consumed: Int)
        /// It is no deflate stream.
        case malformed
        /// It has fewer bytes.
        case tooShort
        /// It has more bytes.
        case tooLong
    }

    /// Expands a stream that must hold exactly `size` bytes.
    ///
    /// The caller has compared `size` with its limits; so much memory is taken at once.
    public static func inflate(_ stream: RawSpan, size: Int) -> Outcome {
        guard let decompressor = unsafe libdeflate_alloc_decompressor() else {
            preconditionFailure("no memory for a decompressor")
        }
        defer { unsafe libdeflate_free_decompressor(decompressor) }
        var result = LIBDEFLATE_BAD_DATA
        var consumed = 0
        var produced = 0
        let bytes = unsafe ByteSlice(capacity: size) { output in
            unsafe stream.withUnsafeBytes { input in
                result = unsafe libdeflate_deflate_decompress_ex(
                    decompressor, input.baseAddress, input.count, output.baseAddress, output.count,
                    &consumed, &produced)
            }
            return result == LIBDEFLATE_SUCCESS ? produced : 0
        }
        switch result {
        case LIBDEFLATE_SUCCESS: return produced == size ? .complete(bytes, consumed: consumed) : .tooShort
        case LIBDEFLATE_INSUFFICIENT_SPACE: return .tooLong
        default: return .malformed
        }
    }

    /// The CRC-32 of the bytes as zip archives have it, behind bytes of the given CRC-32.
    public static func crc32(_ bytes: RawSpan, after previous: UInt32 = 0) -> UInt32 {
        unsafe bytes.withUnsafeBytes { buffer in
            // libdeflate takes no address for the beginning of a new checksum.
            guard let base = buffer.baseAddress else { return previous }
            return unsafe libdeflate_crc32(previous, base, buffer.count)
        }
    }

    /// The Adler-32 checksum of the bytes. Source: RFC 1950, section 9.
    public static func adler32(_ bytes: RawSpan) -> UInt32 {
        unsafe bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return 1 }
            return unsafe libdeflate_adler32(1, base, buffer.count)
        }
    }
}
