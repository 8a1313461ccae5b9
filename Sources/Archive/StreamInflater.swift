import Bytes
import CZlib

/// Raw deflate streams in pieces, through zlib; the only file that speaks to it.
///
/// zlib takes twice the time of libdeflate, which wants memory for the whole output at once.
enum StreamInflater {
    /// zlib's window: no reference reaches further back.
    private static let windowBits: Int32 = 15
    /// How much input is handed over at once; zlib counts in 32 bits.
    private static let inputSize = 1 << 20

    /// Expands a stream, a piece at a time.
    ///
    /// - Parameters:
    ///   - size: Bytes of a piece; the last one may have fewer, and an empty stream has none.
    ///   - body: Gets each piece and the number of bytes of input that were needed so far; says whether to go on.
    /// - Returns: True if the stream came to its end; false if `body` stopped, or the stream is malformed.
    static func inflate(_ stream: RawSpan, pieces size: Int, _ body: (RawSpan, Int) -> Bool) -> Bool {
        precondition(size > 0, "a piece has at least one byte")
        // zlib keeps the address of its state, which therefore must not move.
        let state = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        unsafe state.initialize(to: z_stream())
        let output = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
        defer {
            unsafe state.deallocate()
            unsafe output.deallocate()
        }
        guard unsafe inflateInit2_(state, -windowBits, zlibVersion(), Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            preconditionFailure("no memory for a decompressor")
        }
        defer { unsafe _ = inflateEnd(state) }
        return unsafe stream.withUnsafeBytes { input in unsafe inflate(input, state, output, body) }
    }

    private static func inflate(
        _ input: UnsafeRawBufferPointer, _ state: UnsafeMutablePointer<z_stream>,
        _ output: UnsafeMutableRawBufferPointer, _ body: (RawSpan, Int) -> Bool
    ) -> Bool {
        let start = unsafe input.bindMemory(to: UInt8.self).baseAddress
        let piece = unsafe output.bindMemory(to: UInt8.self).baseAddress
        var handedOver = 0
        unsafe state.pointee.avail_out = 0
        while true {
            if unsafe state.pointee.avail_out == 0 {
                unsafe state.pointee.next_out = unsafe piece
                unsafe state.pointee.avail_out = uInt(output.count)
            }
            if unsafe state.pointee.avail_in == 0, let start = unsafe start {
                let count = min(inputSize, input.count - handedOver)
                // zlib does not write through this pointer; its type says nothing about it.
                unsafe state.pointee.next_in = UnsafeMutablePointer(mutating: start + handedOver)
                unsafe state.pointee.avail_in = uInt(count)
                handedOver += count
            }
            let status = unsafe CZlib.inflate(state, Z_NO_FLUSH)
            guard status == Z_OK || status == Z_STREAM_END else { return false }
            let filled = unsafe output.count - Int(state.pointee.avail_out)
            if status == Z_STREAM_END ? filled > 0 : filled == output.count {
                let consumed = unsafe handedOver - Int(state.pointee.avail_in)
                let bytes = unsafe UnsafeRawBufferPointer(rebasing: output[..<filled])
                guard unsafe body(bytes.bytes, consumed) else { return false }
            }
            if status == Z_STREAM_END { return true }
        }
    }
}
