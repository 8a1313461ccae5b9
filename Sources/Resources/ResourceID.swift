/// The id of a resource, `0xPPTTEEEE`: package, type and entry.
///
/// Source: AOSP `ResourceTypes.h`, `Res_GETPACKAGE`, `Res_GETTYPE`, `Res_GETENTRY`.
public struct ResourceID: RawRepresentable, Hashable, Sendable, Comparable {
    /// The id as it is stored.
    public var rawValue: UInt32

    /// An id as it is stored.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// An id as it is stored.
    public init(_ rawValue: UInt32) { self.rawValue = rawValue }

    /// An id of its three parts.
    public init(package: UInt8, type: UInt8, entry: UInt16) {
        rawValue = UInt32(package) << 24 | UInt32(type) << 16 | UInt32(entry)
    }

    /// The package: 0x01 the framework, 0x7f the app, 0x00 a library whose id is given at run time.
    public var package: UInt8 { UInt8(rawValue >> 24) }
    /// The type within the package, counted from 1.
    public var type: UInt8 { UInt8(truncatingIfNeeded: rawValue >> 16) }
    /// The entry within the type.
    public var entry: UInt16 { UInt16(truncatingIfNeeded: rawValue) }

    /// True if it belongs to the Android framework.
    public var isFramework: Bool { package == 0x01 }

    /// The package id of the Android framework.
    public static let frameworkPackage: UInt8 = 0x01
    /// The package id of an app.
    public static let appPackage: UInt8 = 0x7f

    /// Ordered by number.
    public static func < (left: ResourceID, right: ResourceID) -> Bool { left.rawValue < right.rawValue }
}

extension ResourceID: CustomStringConvertible {
    /// The id as `0x7f010000`.
    public var description: String { "0x" + hexadecimal(rawValue, digits: 8) }
}

/// `value` in lower-case hexadecimal, padded with zeros.
func hexadecimal(_ value: UInt32, digits: Int = 1) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}

/// The name of a resource, such as `android:style/Theme`.
public struct ResourceName: Hashable, Sendable, CustomStringConvertible {
    /// The package that defines it.
    public var package: String
    /// The type, such as `string`.
    public var type: String
    /// The entry; an obfuscated table may have an empty one.
    public var entry: String

    /// A name of its parts.
    public init(package: String, type: String, entry: String) {
        self.package = package
        self.type = type
        self.entry = entry
    }

    /// The name as `package:type/entry`; without the package where that is empty.
    public var description: String { package.isEmpty ? "\(type)/\(entry)" : "\(package):\(type)/\(entry)" }
}
