extension ResourceConfiguration {
    /// The qualifiers as they stand in the name of a resource folder, such as `zh-rCN-xxhdpi-v21`; empty for the default.
    ///
    /// Source: AOSP `ResourceTypes.cpp`, `ResTable_config::toString`; the order of *App resources overview*.
    public var qualifiers: String {
        var parts: [String] = []
        if mcc != 0 { parts.append("mcc\(mcc)") }
        if mnc != 0 { parts.append("mnc\(mnc)") }
        if language != 0 { parts.append(localeQualifier) }
        if grammaticalGender & 3 != 0 {
            parts.append(["neuter", "feminine", "masculine"][Int(grammaticalGender & 3) - 1])
        }
        add(&parts, screenLayout >> 6, ["ldltr", "ldrtl"], or: "layoutDir", screenLayout & 0xc0)
        if smallestWidth != 0 { parts.append("sw\(smallestWidth)dp") }
        if width != 0 { parts.append("w\(width)dp") }
        if height != 0 { parts.append("h\(height)dp") }
        let sizes = ["small", "normal", "large", "xlarge"]
        add(&parts, screenLayout & 0xf, sizes, or: "screenLayoutSize", screenLayout & 0xf)
        add(&parts, screenLayout >> 4 & 3, ["notlong", "long"], or: "screenLayoutLong", screenLayout & 0x30)
        add(&parts, screenLayout2 & 3, ["notround", "round"], or: "screenRound", screenLayout2 & 3)
        add(&parts, colorMode & 3, ["nowidecg", "widecg"], or: "wideColorGamut", colorMode & 3)
        add(&parts, colorMode >> 2 & 3, ["lowdr", "highdr"], or: "hdr", colorMode & 0xc)
        add(&parts, orientation, ["port", "land", "square"], or: "orientation", orientation)
        let devices = ["", "desk", "car", "television", "appliance", "watch", "vrheadset"]
        add(&parts, uiMode & 0xf, devices, or: "uiModeType", screenLayout & 0xf)
        add(&parts, uiMode >> 4 & 3, ["notnight", "night"], or: "uiModeNight", uiMode & 0x30)
        if density != 0 { parts.append(densityQualifier) }
        add(&parts, touchscreen, ["notouch", "stylus", "finger"], or: "touchscreen", touchscreen)
        add(&parts, inputFlags & 3, ["keysexposed", "keyshidden", "keyssoft"], or: "", 0)
        add(&parts, keyboard, ["nokeys", "qwerty", "12key"], or: "keyboard", keyboard)
        add(&parts, inputFlags >> 2 & 3, ["navexposed", "navhidden"], or: "inputFlagsNavHidden", inputFlags & 0xc)
        add(&parts, navigation, ["nonav", "dpad", "trackball", "wheel"], or: "navigation", navigation)
        if screenWidth != 0 || screenHeight != 0 { parts.append("\(screenWidth)x\(screenHeight)") }
        if sdkVersion != 0 || minorVersion != 0 {
            parts.append("v\(sdkVersion)" + (minorVersion == 0 ? "" : ".\(minorVersion)"))
        }
        return parts.joined(separator: "-")
    }

    /// Adds the name of a value that is counted from 1, or the number where it has none.
    private func add(
        _ parts: inout [String], _ value: UInt8, _ names: [String], or field: String, _ number: UInt8
    ) {
        guard value != 0 else { return }
        let index = Int(value) - 1
        if index < names.count, !names[index].isEmpty {
            parts.append(names[index])
        } else {
            parts.append("\(field)=\(number)")
        }
    }

    private var densityQualifier: String {
        switch density {
        case 120: "ldpi"
        case 160: "mdpi"
        case 213: "tvdpi"
        case 240: "hdpi"
        case 320: "xhdpi"
        case 480: "xxhdpi"
        case 640: "xxxhdpi"
        case Self.densityAny: "anydpi"
        case Self.densityNone: "nodpi"
        default: "\(density)dpi"
        }
    }

    /// The old form `zh-rCN` where it can say everything, else the form of BCP 47 with plus signs.
    private var localeQualifier: String {
        let hasScript = script != 0 && !isScriptComputed
        let region = LocaleCode.unpack(region, base: 0x30)
        guard hasScript || variant != 0 || numberingSystem != 0 else {
            return languageCode + (region.isEmpty ? "" : "-r" + region)
        }
        var result = "b+" + languageCode
        if hasScript { result += "+" + LocaleCode.text(UInt64(script) << 32) }
        if !region.isEmpty { result += "+" + region }
        if variant != 0 { result += "+" + LocaleCode.text(variant) }
        if numberingSystem != 0 { result += "+u+nu+" + LocaleCode.text(numberingSystem) }
        return result
    }
}
