/// What a resource is meant for: a device, a locale, a release. Also what a device asks for.
///
/// Every field is 0 for “any”. Fields keep the numbers that the format has.
///
/// Source: AOSP `ResourceTypes.h`, `ResTable_config`.
public struct ResourceConfiguration: Hashable, Sendable {
    /// Mobile country code of the SIM.
    public var mcc: UInt16 = 0
    /// Mobile network code of the SIM; 0xffff stands for 00.
    public var mnc: UInt16 = 0
    /// The language: two letters, or three packed into two bytes with the high bit set.
    public var language: UInt16 = 0
    /// The region: two letters or three digits, packed likewise.
    public var region: UInt16 = 0
    /// Four letters of the script, the first in the highest byte.
    public var script: UInt32 = 0
    /// True if the script was not written but found from language and region.
    public var isScriptComputed = false
    /// Up to eight letters of the variant, the first in the highest byte.
    public var variant: UInt64 = 0
    /// Up to eight letters of the numbering system, the first in the highest byte.
    public var numberingSystem: UInt64 = 0
    /// 1 portrait, 2 landscape, 3 square.
    public var orientation: UInt8 = 0
    /// 1 none, 2 stylus, 3 finger.
    public var touchscreen: UInt8 = 0
    /// Dots per inch; 0xfffe any, 0xffff none.
    public var density: UInt16 = 0
    /// 1 no keys, 2 qwerty, 3 twelve keys.
    public var keyboard: UInt8 = 0
    /// 1 none, 2 d-pad, 3 trackball, 4 wheel.
    public var navigation: UInt8 = 0
    /// Bits 0–1 keys: 1 exposed, 2 hidden, 3 soft; bits 2–3 navigation: 1 exposed, 2 hidden.
    public var inputFlags: UInt8 = 0
    /// 1 neuter, 2 feminine, 3 masculine (Android 14).
    public var grammaticalGender: UInt8 = 0
    /// Width of the screen in pixels.
    public var screenWidth: UInt16 = 0
    /// Height of the screen in pixels.
    public var screenHeight: UInt16 = 0
    /// The least API level.
    public var sdkVersion: UInt16 = 0
    /// Of the API level; in use only since Android 16.
    public var minorVersion: UInt16 = 0
    /// Bits 0–3 size (1 small … 4 xlarge), bits 4–5 long (1 no, 2 yes), bits 6–7 direction (1 ltr, 2 rtl).
    public var screenLayout: UInt8 = 0
    /// Bits 0–3 kind of device (1 normal, 2 desk, 3 car …), bits 4–5 night (1 no, 2 yes).
    public var uiMode: UInt8 = 0
    /// The least of the screen's sides in dp.
    public var smallestWidth: UInt16 = 0
    /// Width available to the app in dp.
    public var width: UInt16 = 0
    /// Height available to the app in dp.
    public var height: UInt16 = 0
    /// Bits 0–1 round: 1 no, 2 yes.
    public var screenLayout2: UInt8 = 0
    /// Bits 0–1 wide colour gamut: 1 no, 2 yes; bits 2–3 high dynamic range: 1 no, 2 yes.
    public var colorMode: UInt8 = 0

    /// The configuration of a resource that suits everything.
    public init() {}

    /// True if it suits everything.
    public var isDefault: Bool { self == ResourceConfiguration() }
}

extension ResourceConfiguration {
    static let densityAny: UInt16 = 0xfffe
    static let densityNone: UInt16 = 0xffff

    /// What a value is shown for where nobody names a device: a phone held upright, with the smallest screen and density
    /// that phones have, of whatever release is the newest.
    ///
    /// Any device has a release, a screen and a density: one without them would be refused every resource that asks for
    /// some, an icon in `drawable-mdpi-v4` among them. The numbers are those of aapt2 (`DumpManifest.cpp`,
    /// `DummyConfig`), so that both show the same icon.
    ///
    /// - Parameter locale: A BCP 47 tag such as `zh-CN`; empty for a phone without a locale.
    public static func plainPhone(locale: String = "") -> ResourceConfiguration {
        var result = ResourceConfiguration()
        result.orientation = 1
        result.density = 160
        result.sdkVersion = 10_000
        result.screenLayout = 2
        result.smallestWidth = 320
        result.width = 320
        result.height = 480
        if !locale.isEmpty { result.setLocale(locale) }
        return result
    }

    /// What a phone of today asks for: portrait, touch screen, 420 dpi, 411 × 914 dp, the given API level and locale.
    ///
    /// - Parameters:
    ///   - locale: A BCP 47 tag such as `zh-CN`; empty for a phone without a locale, to which only resources without
    ///     a locale are given.
    ///   - sdk: The API level.
    public static func phone(locale: String = "", sdk: UInt16 = 36) -> ResourceConfiguration {
        var result = ResourceConfiguration()
        result.orientation = 1
        result.touchscreen = 3
        result.density = 420
        result.keyboard = 1
        result.navigation = 1
        result.inputFlags = 3 | 2 << 2
        result.screenWidth = 1080
        result.screenHeight = 2400
        result.sdkVersion = sdk
        result.screenLayout = 2 | 2 << 4 | 1 << 6
        result.uiMode = 1 | 1 << 4
        result.smallestWidth = 411
        result.width = 411
        result.height = 914
        result.screenLayout2 = 1
        result.colorMode = 1 | 1 << 2
        result.setLocale(locale)
        return result
    }
}
