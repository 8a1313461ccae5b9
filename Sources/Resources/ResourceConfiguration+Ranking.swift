extension ResourceConfiguration {
    /// True if Android prefers a resource with this configuration to one with `other`, where both match `wanted`.
    ///
    /// Source: AOSP `ResourceTypes.cpp`, `ResTable_config::isBetterThan`: the first difference decides, in the order of
    /// the qualifiers.
    public func isBetterThan(_ other: ResourceConfiguration, for wanted: ResourceConfiguration) -> Bool {
        if mcc != other.mcc, wanted.mcc != 0 { return mcc != 0 }
        if mnc != other.mnc, wanted.mnc != 0 { return mnc != 0 }
        if isLocaleBetterThan(other, for: wanted) { return true }
        if grammaticalGender != other.grammaticalGender, wanted.grammaticalGender != 0 { return grammaticalGender != 0 }
        if differs(\.screenLayout, other, wanted, 0xc0) { return screenLayout & 0xc0 > other.screenLayout & 0xc0 }
        // Larger ones than asked for do not match, so the largest is the nearest.
        if smallestWidth != other.smallestWidth { return smallestWidth > other.smallestWidth }
        if let nearer = isNearer(\.width, \.height, other, wanted) { return nearer }
        if let better = isScreenBetter(other, wanted) { return better }
        if orientation != other.orientation, wanted.orientation != 0 { return orientation != 0 }
        if differs(\.uiMode, other, wanted, 0x0f) { return uiMode & 0x0f != 0 }
        if differs(\.uiMode, other, wanted, 0x30) { return uiMode & 0x30 != 0 }
        if density != other.density { return isDensityBetter(other.density, for: wanted.density) }
        if touchscreen != other.touchscreen, wanted.touchscreen != 0 { return touchscreen != 0 }
        if let better = isInputBetter(other, wanted) { return better }
        if let nearer = isNearer(\.screenWidth, \.screenHeight, other, wanted) { return nearer }
        if sdkVersion != other.sdkVersion, wanted.sdkVersion != 0 { return sdkVersion > other.sdkVersion }
        if minorVersion != other.minorVersion, wanted.minorVersion != 0 { return minorVersion != 0 }
        return false
    }

    /// True if the two differ in some bits that the wanted one has an opinion about.
    private func differs(
        _ field: KeyPath<ResourceConfiguration, UInt8>, _ other: ResourceConfiguration, _ wanted: ResourceConfiguration,
        _ mask: UInt8
    ) -> Bool {
        (self[keyPath: field] ^ other[keyPath: field]) & mask != 0 && wanted[keyPath: field] & mask != 0
    }

    /// Which one's width and height together are nearer to those wanted; nil if neither.
    private func isNearer(
        _ width: KeyPath<ResourceConfiguration, UInt16>, _ height: KeyPath<ResourceConfiguration, UInt16>,
        _ other: ResourceConfiguration, _ wanted: ResourceConfiguration
    ) -> Bool? {
        func distance(_ one: ResourceConfiguration) -> Int {
            var sum = 0
            for side in [width, height] where wanted[keyPath: side] != 0 {
                sum += Int(wanted[keyPath: side]) - Int(one[keyPath: side])
            }
            return sum
        }
        let own = distance(self)
        let others = distance(other)
        return own == others ? nil : own < others
    }

    private func isScreenBetter(_ other: ResourceConfiguration, _ wanted: ResourceConfiguration) -> Bool? {
        if differs(\.screenLayout, other, wanted, 0x0f) {
            // Undefined counts as normal, but a defined one wins over it; for a small screen small wins.
            let isLarge = wanted.screenLayout & 0xf >= 2
            func size(_ layout: UInt8) -> UInt8 { layout & 0xf == 0 && isLarge ? 2 : layout & 0xf }
            let own = size(screenLayout)
            let others = size(other.screenLayout)
            return own == others ? screenLayout & 0xf != 0 : own > others
        }
        if differs(\.screenLayout, other, wanted, 0x30) { return screenLayout & 0x30 != 0 }
        if differs(\.screenLayout2, other, wanted, 3) { return screenLayout2 & 3 != 0 }
        if differs(\.colorMode, other, wanted, 3) { return colorMode & 3 != 0 }
        if differs(\.colorMode, other, wanted, 0xc) { return colorMode & 0xc != 0 }
        return nil
    }

    /// Scaling down is better than scaling up; “any” (vectors) is better than both.
    private func isDensityBetter(_ other: UInt16, for wanted: UInt16) -> Bool {
        let own = density == 0 ? 160 : density
        let others = other == 0 ? 160 : other
        if own == Self.densityAny { return true }
        if others == Self.densityAny { return false }
        let target = wanted == 0 || wanted == Self.densityAny ? 160 : wanted
        let isOwnHigher = own >= others
        let high = max(own, others)
        let low = min(own, others)
        if high == target { return isOwnHigher }
        return low >= target ? !isOwnHigher : isOwnHigher
    }

    private func isInputBetter(_ other: ResourceConfiguration, _ wanted: ResourceConfiguration) -> Bool? {
        let keys = (own: inputFlags & 3, others: other.inputFlags & 3, wanted: wanted.inputFlags & 3)
        if keys.own != keys.others, keys.wanted != 0 {
            if keys.own == 0 { return false }
            if keys.others == 0 { return true }
            if keys.wanted == keys.own { return true }
            if keys.wanted == keys.others { return false }
        }
        if differs(\.inputFlags, other, wanted, 0xc) {
            if inputFlags & 0xc == 0 { return false }
            if other.inputFlags & 0xc == 0 { return true }
        }
        if keyboard != other.keyboard, wanted.keyboard != 0 { return keyboard != 0 }
        if navigation != other.navigation, wanted.navigation != 0 { return navigation != 0 }
        return nil
    }

    /// Source: AOSP `ResourceTypes.cpp`, `ResTable_config::isLocaleBetterThan`.
    private func isLocaleBetterThan(_ other: ResourceConfiguration, for wanted: ResourceConfiguration) -> Bool {
        guard wanted.language != 0 || wanted.region != 0 else { return false }
        guard language != 0 || region != 0 || other.language != 0 || other.region != 0 else { return false }
        guard Self.areEquivalent(language, other.language) else {
            // One has no language. It is the better one for American English if the other is not American.
            if wanted.languageCode == "en" {
                if wanted.regionCode == "US" {
                    func isAmerican(_ one: ResourceConfiguration) -> Bool { one.region == 0 || one.regionCode == "US" }
                    return language != 0 ? isAmerican(self) : !isAmerican(other)
                }
                if LikelyLocale.isCloseToUSEnglish(wanted.regionCode) {
                    return language != 0
                        ? LikelyLocale.isCloseToUSEnglish(regionCode)
                        : !LikelyLocale.isCloseToUSEnglish(other.regionCode)
                }
            }
            return language != 0
        }
        let nearer = LikelyLocale.compare(
            regionCode, other.regionCode, language: wanted.languageCode,
            script: LocaleCode.text(UInt64(wanted.script) << 32), wanted: wanted.regionCode)
        if nearer != 0 { return nearer > 0 }
        if (variant == wanted.variant) != (other.variant == wanted.variant) { return variant == wanted.variant }
        if (numberingSystem == wanted.numberingSystem) != (other.numberingSystem == wanted.numberingSystem) {
            return numberingSystem == wanted.numberingSystem
        }
        return language == wanted.language && other.language != wanted.language
    }
}
