import Bytes

extension ResourceConfiguration {
    /// The least size that any release wrote.
    static let minimumSize = 28
    /// The size of what is known.
    static let knownSize = 61

    /// Reads a configuration that begins at `offset` with its size and is cut at `limit`.
    ///
    /// Releases have appended fields again and again: what a shorter one lacks is 0, what a longer one adds is not read.
    init(parsing bytes: RawSpan, at offset: Int, limit: Int) throws(ByteError) {
        let size = min(Int(try bytes.u32(at: offset)), limit - offset)
        func has(_ end: Int) -> Bool { size >= end }
        if has(8) {
            mcc = try bytes.u16(at: offset + 4)
            mnc = try bytes.u16(at: offset + 6)
        }
        if has(12) {
            language = try bytes.u16(at: offset + 8).byteSwapped
            region = try bytes.u16(at: offset + 10).byteSwapped
        }
        if has(16) {
            orientation = try bytes.u8(at: offset + 12)
            touchscreen = try bytes.u8(at: offset + 13)
            density = try bytes.u16(at: offset + 14)
        }
        if has(20) {
            keyboard = try bytes.u8(at: offset + 16)
            navigation = try bytes.u8(at: offset + 17)
            inputFlags = try bytes.u8(at: offset + 18)
            grammaticalGender = try bytes.u8(at: offset + 19)
        }
        if has(24) {
            screenWidth = try bytes.u16(at: offset + 20)
            screenHeight = try bytes.u16(at: offset + 22)
        }
        if has(28) {
            sdkVersion = try bytes.u16(at: offset + 24)
            minorVersion = try bytes.u16(at: offset + 26)
        }
        if has(32) {
            screenLayout = try bytes.u8(at: offset + 28)
            uiMode = try bytes.u8(at: offset + 29)
            smallestWidth = try bytes.u16(at: offset + 30)
        }
        if has(36) {
            width = try bytes.u16(at: offset + 32)
            height = try bytes.u16(at: offset + 34)
        }
        if has(40) { script = try bytes.u32(at: offset + 36).byteSwapped }
        if has(48) { variant = try bytes.u64(at: offset + 40).byteSwapped }
        if has(50) {
            screenLayout2 = try bytes.u8(at: offset + 48)
            colorMode = try bytes.u8(at: offset + 49)
        }
        if has(53) { isScriptComputed = try bytes.u8(at: offset + 52) != 0 }
        if has(61) { numberingSystem = try bytes.u64(at: offset + 53).byteSwapped }
    }
}
