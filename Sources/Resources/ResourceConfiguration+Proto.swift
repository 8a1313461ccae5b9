import Bytes

extension ResourceConfiguration {
    /// Reads a `Configuration` message of an app bundle.
    ///
    /// Its enumerations count from “yes” to “no” where compiled resources count from “no” to “yes”.
    ///
    /// Source: AOSP `tools/aapt2/Configuration.proto`.
    init(parsing input: ByteSlice, _ range: Range<Int>) throws(ResourceError) {
        var reader = ProtoReader(input, range)
        while let field = try reader.next() {
            let number = UInt16(truncatingIfNeeded: field.value)
            let small = UInt8(truncatingIfNeeded: field.value)
            let swapped: UInt8 = small == 1 ? 2 : small == 2 ? 1 : 0
            switch field.number {
            case 1: mcc = number
            case 2: mnc = number
            case 3:
                setLocale(try reader.text(field.range))
                // The table of a package would not have the script either, unless it was written.
                if isScriptComputed { script = 0 }
                isScriptComputed = false
            case 4: screenLayout |= (small & 3) << 6
            case 5: screenWidth = number
            case 6: screenHeight = number
            case 7: width = number
            case 8: height = number
            case 9: smallestWidth = number
            case 10: screenLayout |= small & 0xf
            case 11: screenLayout |= swapped << 4
            case 12: screenLayout2 |= swapped
            case 13: colorMode |= swapped
            case 14: colorMode |= swapped << 2
            case 15: orientation = small
            case 16: uiMode |= small & 0xf
            case 17: uiMode |= swapped << 4
            case 18: density = number
            case 19: touchscreen = small
            case 20: inputFlags |= small & 3
            case 21: keyboard = small
            case 22: inputFlags |= (small & 3) << 2
            case 23: navigation = small
            case 24: sdkVersion = number
            case 26: grammaticalGender = small
            default: break
            }
        }
    }
}
