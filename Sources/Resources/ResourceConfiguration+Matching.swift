extension ResourceConfiguration {
    /// True if a device that asks for `wanted` may be given a resource with this configuration.
    ///
    /// Source: AOSP `ResourceTypes.cpp`, `ResTable_config::match`.
    public func matches(_ wanted: ResourceConfiguration) -> Bool {
        func agrees(_ own: UInt8, _ other: UInt8, _ mask: UInt8) -> Bool {
            own & mask == 0 || own & mask == other & mask
        }
        func isWithin(_ own: UInt16, _ other: UInt16) -> Bool { own == 0 || own <= other }

        guard mcc == 0 || mcc == wanted.mcc, mnc == 0 || mnc == wanted.mnc else { return false }
        guard matchesLocale(wanted) else { return false }
        guard grammaticalGender == 0 || grammaticalGender == wanted.grammaticalGender else { return false }
        guard agrees(screenLayout, wanted.screenLayout, 0xc0), agrees(screenLayout, wanted.screenLayout, 0x30),
            screenLayout & 0xf <= wanted.screenLayout & 0xf || screenLayout & 0xf == 0,
            agrees(uiMode, wanted.uiMode, 0x0f), agrees(uiMode, wanted.uiMode, 0x30),
            isWithin(smallestWidth, wanted.smallestWidth)
        else { return false }
        guard agrees(screenLayout2, wanted.screenLayout2, 3), agrees(colorMode, wanted.colorMode, 3),
            agrees(colorMode, wanted.colorMode, 0xc)
        else { return false }
        guard isWithin(width, wanted.width), isWithin(height, wanted.height) else { return false }
        // The density always matches: Android scales.
        guard orientation == 0 || orientation == wanted.orientation,
            touchscreen == 0 || touchscreen == wanted.touchscreen
        else { return false }
        return matchesInput(wanted) && isWithin(screenWidth, wanted.screenWidth)
            && isWithin(screenHeight, wanted.screenHeight) && isWithin(sdkVersion, wanted.sdkVersion)
            && (minorVersion == 0 || minorVersion == wanted.minorVersion)
    }

    private func matchesInput(_ wanted: ResourceConfiguration) -> Bool {
        let keys = inputFlags & 3
        let wantedKeys = wanted.inputFlags & 3
        // “Keys exposed” suits a soft keyboard too: it means that there is a keyboard of some kind.
        guard keys == 0 || keys == wantedKeys || (keys == 1 && wantedKeys == 3) else { return false }
        let hidden = inputFlags & 0xc
        guard hidden == 0 || hidden == wanted.inputFlags & 0xc else { return false }
        return (keyboard == 0 || keyboard == wanted.keyboard)
            && (navigation == 0 || navigation == wanted.navigation)
    }

    /// Languages must be the same and scripts too. The region matters only where a script cannot be told.
    private func matchesLocale(_ wanted: ResourceConfiguration) -> Bool {
        guard language != 0 || region != 0 else { return true }
        guard Self.areEquivalent(language, wanted.language) else { return false }
        let own = script == 0 && !isScriptComputed ? LikelyLocale.script(language: language, region: region) : script
        guard wanted.script != 0, own != 0 else { return region == 0 || region == wanted.region }
        return own == wanted.script
    }

    /// The same, or Tagalog and Filipino, which Android takes for one.
    static func areEquivalent(_ left: UInt16, _ right: UInt16) -> Bool {
        left == right || (left == tagalog && right == filipino) || (left == filipino && right == tagalog)
    }

    private static let tagalog: UInt16 = 0x746c
    private static let filipino: UInt16 = 0xad05
}
