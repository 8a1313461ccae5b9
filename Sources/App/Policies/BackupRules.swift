/// Which files of an app go into backups and to a new phone.
///
/// Source: AOSP `android.app.backup.FullBackup.BackupScheme`; developer documentation “Back up user data with Auto Backup”.
public struct BackupRules: Sendable, Hashable {
    /// Where data go.
    public enum Destination: String, Sendable, CaseIterable {
        /// A backup in the cloud (and, until API 30, through adb).
        case cloud = "cloud-backup"
        /// Another phone of the user.
        case device = "device-transfer"
    }

    /// An `<include>` or `<exclude>`.
    public struct Entry: Sendable, Hashable {
        /// `domain`: root, file, database, sharedpref, external, or one of the device-protected ones.
        public var domain: String
        /// `path`; empty for the whole domain.
        public var path: String
        /// `requireFlags`, split at `|`; for an include: it holds only where the transport has these.
        public var requiredFlags: [String]
        /// Where it stands.
        public var xpath: String

        /// True if it is for everything in the domain.
        public var isWholeDomain: Bool { path.isEmpty || path == "." || path == "./" || path == "/" }
    }

    /// The rules of one section.
    public struct Section: Sendable, Hashable {
        /// Includes; if there is any, nothing else is copied.
        public var includes: [Entry]
        /// Excludes, which win over includes.
        public var excludes: [Entry]
        /// `disableIfNoEncryptionCapabilities`: no cloud backup without end-to-end encryption.
        public var needsEncryption: Bool
        /// Where the section stands.
        public var xpath: String

        /// True if it says nothing, so that everything is copied.
        public var isEmpty: Bool { includes.isEmpty && excludes.isEmpty }

        /// True if every copy to the cloud is end-to-end encrypted: by the section or by each of its includes.
        public var isEncryptedOnly: Bool {
            needsEncryption
                || !includes.isEmpty && includes.allSatisfy { $0.requiredFlags.contains("clientSideEncryption") }
        }

        /// True if some file of the domain is copied, as far as the rules tell: a whole domain is left out by an exclude of
        /// it (exclusion is by exact path: leaving out `root` leaves its sub-folders `databases` and `shared_prefs` in).
        public func copies(_ domain: String) -> Bool {
            if excludes.contains(where: { $0.domain == domain && $0.isWholeDomain }) { return false }
            return includes.isEmpty || includes.contains { $0.domain == domain }
        }

        /// True if the whole domain is copied, but for single files that are left out.
        public func copiesWhole(_ domain: String) -> Bool {
            guard copies(domain) else { return false }
            return includes.isEmpty || includes.contains { $0.domain == domain && $0.isWholeDomain }
        }
    }

    /// The sections by destination; a destination without one falls back to older rules or to “everything”.
    public var sections: [Destination: Section]

    /// The domains in which apps keep what matters, in the order of the documentation.
    public static let dataDomains = ["root", "file", "database", "sharedpref", "external"]
}

extension BackupRules {
    /// Reads a `<full-backup-content>` or a `<data-extraction-rules>` file; nil if it is neither.
    public init?(parsing root: XMLElement) {
        switch root.name {
        case "full-backup-content":
            // One list for both destinations.
            let section = Self.section(root)
            sections = [.cloud: section, .device: section]
        case "data-extraction-rules":
            sections = [:]
            for destination in Destination.allCases {
                if let element = root.children(destination.rawValue).first {
                    sections[destination] = Self.section(element)
                }
            }
        default:
            return nil
        }
    }

    private static func section(_ element: XMLElement) -> Section {
        func entries(_ name: String) -> [Entry] {
            element.children(name).map { child in
                Entry(
                    domain: child["domain"] ?? "", path: child["path"] ?? "",
                    requiredFlags: (child["requireFlags"] ?? "").split(separator: "|").map(String.init),
                    xpath: child.xpath)
            }
        }
        return Section(
            includes: entries("include"), excludes: entries("exclude"),
            needsEncryption: element["disableIfNoEncryptionCapabilities"] == "true", xpath: element.xpath)
    }
}
