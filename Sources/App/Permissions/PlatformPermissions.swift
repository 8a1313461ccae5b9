import Bytes

/// The permissions that Android itself defines, release by release.
public enum PlatformPermissions {
    /// What one release says of a permission.
    public struct Definition: Sendable, Hashable {
        /// How hard it is to get.
        public var level: ProtectionLevel
        /// The group, such as `CAMERA`; nil where there is none.
        public var group: String?
    }

    /// What the release of that API level says of a permission; nil if it does not define it.
    public static func definition(of name: String, at apiLevel: Int) -> Definition? {
        let level = min(apiLevel, SDKLevel.newest)
        return rows(of: name).first { $0.first <= level && level <= $0.last }.map(\.definition)
    }

    /// The definition in the newest release that has the permission; nil if no release ever had it.
    public static func latestDefinition(of name: String) -> Definition? {
        rows(of: name).max { $0.last < $1.last }?.definition
    }

    /// True if some release defines the permission.
    public static func isKnown(_ name: String) -> Bool { !table.rows(of: name).isEmpty }

    private struct Row {
        var first: Int
        var last: Int
        var definition: Definition
    }

    private static let table = SortedRows(PlatformPermissionRows.text, separator: "\t")

    private static func rows(of name: String) -> [Row] {
        table.rows(of: name).map { columns in
            guard columns.count == 5, let first = Int(columns[1]) else {
                preconditionFailure("a row of the permission table is malformed: \(columns)")
            }
            let definition = Definition(
                level: ProtectionLevel(parsing: columns[3]), group: columns[4].isEmpty ? nil : columns[4])
            return Row(first: first, last: Int(columns[2]) ?? SDKLevel.newest, definition: definition)
        }
    }
}

extension ProtectionLevel {
    /// A level in the platform's text form, `signature|privileged`.
    ///
    /// The old names `system` and `signatureOrSystem` mean what newer releases call privileged; a level without a
    /// base name is normal (its value is 0).
    public init(parsing text: String) {
        var base: Base?
        var flags: [String] = []
        for part in text.split(separator: "|") {
            switch part {
            case "signatureOrSystem":
                base = .signature
                flags.append("privileged")
            case "system":
                flags.append("privileged")
            default:
                if let named = Base(rawValue: String(part)) {
                    base = named
                } else {
                    flags.append(String(part))
                }
            }
        }
        var seen: Set<String> = []
        self.init(base: base ?? .normal, flags: flags.filter { seen.insert($0).inserted })
    }

    /// A level as the number that a compiled manifest holds.
    ///
    /// Source: `android.content.pm.PermissionInfo.PROTECTION_*`.
    public init(number: UInt32) {
        let named: [(bit: UInt32, name: String)] = [
            (0x10, "privileged"), (0x20, "development"), (0x40, "appop"), (0x80, "pre23"), (0x100, "installer"),
            (0x200, "verifier"), (0x400, "preinstalled"), (0x800, "setup"), (0x1000, "instant"), (0x2000, "runtime"),
            (0x4000, "oem"), (0x8000, "vendorPrivileged"), (0x1_0000, "textClassifier"), (0x8_0000, "configurator"),
            (0x10_0000, "incidentReportApprover"), (0x20_0000, "appPredictor"), (0x40_0000, "module"),
            (0x80_0000, "companion"), (0x100_0000, "retailDemo"), (0x200_0000, "recents"), (0x400_0000, "role"),
            (0x800_0000, "knownSigner"),
        ]
        let base: Base
        var flags: [String] = []
        switch number & 0xf {
        case 1: base = .dangerous
        case 2: base = .signature
        case 3:
            base = .signature
            flags.append("privileged")
        case 4: base = .internal
        default: base = .normal
        }
        for (bit, name) in named where number & bit != 0 && !flags.contains(name) { flags.append(name) }
        self.init(base: base, flags: flags)
    }
}
