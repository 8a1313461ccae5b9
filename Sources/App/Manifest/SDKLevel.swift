/// An Android API level as a manifest gives it.
public enum SDKLevel: Sendable, Hashable {
    /// A released level, such as 35.
    case api(Int)
    /// A preview of the level after the last release, such as `UpsideDownCake`.
    case codename(String)

    /// The level as a number. A codename stands for the level it became; an unknown one for one beyond the newest known.
    public var number: Int {
        switch self {
        case .api(let level): level
        case .codename(let name): SDKLevel.levels[String(name.prefix { $0 != "." })] ?? (SDKLevel.newest + 1)
        }
    }

    /// The newest API level that this version of Touchstone knows (Android 16).
    public static let newest = 36

    /// Codenames and the levels they became. Source: `android.os.Build.VERSION_CODES`.
    private static let levels: [String: Int] = [
        "Cupcake": 3, "Donut": 4, "Eclair": 5, "Eclair01": 6, "EclairMr1": 7, "Froyo": 8, "Gingerbread": 9,
        "GingerbreadMr1": 10, "Honeycomb": 11, "HoneycombMr1": 12, "HoneycombMr2": 13, "IceCreamSandwich": 14,
        "IceCreamSandwichMr1": 15, "JellyBean": 16, "JellyBeanMr1": 17, "JellyBeanMr2": 18, "Kitkat": 19,
        "KitkatWatch": 20, "Lollipop": 21, "L": 21, "LollipopMr1": 22, "M": 23, "MNC": 23, "N": 24, "NMr1": 25,
        "O": 26, "OMr1": 27, "P": 28, "Q": 29, "R": 30, "S": 31, "Sv2": 32, "T": 33, "Tiramisu": 33, "U": 34,
        "UpsideDownCake": 34, "V": 35, "VanillaIceCream": 35, "Baklava": 36,
    ]
}

/// The platform releases an app asks for.
public struct SDKRange: Sendable, Hashable {
    /// `android:minSdkVersion`; nil if not given, which Android reads as 1.
    public var declaredMin: SDKLevel?
    /// `android:targetSdkVersion`; nil if not given, which Android reads as the minimum.
    public var declaredTarget: SDKLevel?
    /// `android:maxSdkVersion`, which only old releases obey.
    public var declaredMax: SDKLevel?

    /// The range of the given attributes.
    public init(declaredMin: SDKLevel? = nil, declaredTarget: SDKLevel? = nil, declaredMax: SDKLevel? = nil) {
        self.declaredMin = declaredMin
        self.declaredTarget = declaredTarget
        self.declaredMax = declaredMax
    }

    /// The lowest level that installs the app.
    public var min: Int { declaredMin?.number ?? 1 }

    /// The level whose behaviour the app gets: `android:targetSdkVersion`, else the minimum, else 1.
    public var target: Int { declaredTarget?.number ?? min }
}
