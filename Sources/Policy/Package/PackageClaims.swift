import Findings
import Foundation

/// What a package asks for and contains, as JSON reports of `analyze` and `inspect sdks` say.
public struct PackageClaims: Sendable {
    /// Permissions that open personal information: those that a user is asked for (dangerous ones), and the lists of apps,
    /// of their use, and of all files, which are granted otherwise.
    public var permissions: [String] = []
    /// SDKs of third parties: what acts by itself or talks to a vendor. Libraries without a service are none.
    public var sdks: [Software] = []

    /// An SDK, with what a policy may call it.
    public struct Software: Sendable, Hashable {
        /// Its stable name.
        public var name: String
        /// Names of its own.
        public var names: [String]
        /// Whose it is.
        public var vendor: LocalizedText
        /// What apps use it for.
        public var purpose: LocalizedText

        /// An SDK.
        public init(name: String, names: [String], vendor: LocalizedText, purpose: LocalizedText) {
            self.name = name
            self.names = names
            self.vendor = vendor
            self.purpose = purpose
        }
    }

    private static let special: Set<String> = [
        "android.permission.QUERY_ALL_PACKAGES", "android.permission.PACKAGE_USAGE_STATS",
        "android.permission.MANAGE_EXTERNAL_STORAGE",
    ]

    /// Nothing known.
    public init() {}

    /// Adds what a report says.
    ///
    /// - Parameter sdk: The SDK of a stable name; nil for what is none.
    /// - Returns: False for a file that is none of these reports.
    public mutating func add(json: [UInt8], sdk: (String) -> Software?) -> Bool {
        guard let report = try? JSONDecoder().decode(Report.self, from: Data(json)), report.schemaVersion == 1,
            report.permissions != nil || report.components != nil
        else { return false }
        let asked = (report.permissions ?? []).filter {
            $0.level?.hasPrefix("dangerous") == true || Self.special.contains($0.name)
        }
        permissions = Set(permissions + asked.map(\.name)).sorted()
        let owners = (report.checks ?? []).flatMap { $0.findings ?? [] }.compactMap(\.owner)
        let named = owners.filter { $0.hasPrefix("sdk:") }.map { String($0.dropFirst(4)) }
        let listed = (report.components ?? []).filter { $0.role != nil }.compactMap(\.name)
        let found = Set(named + listed).compactMap(sdk)
        sdks = Set(sdks + found).sorted { $0.name < $1.name }
        return true
    }

    private struct Report: Decodable {
        struct Permission: Decodable {
            var name: String
            var level: String?
        }

        /// A component of an app, which has no role, or one of a list of software.
        struct Component: Decodable {
            var name: String?
            var role: String?
        }

        struct Check: Decodable {
            struct Finding: Decodable {
                var owner: String?
            }

            var findings: [Finding]?
        }

        var schemaVersion: Int
        var permissions: [Permission]?
        var components: [Component]?
        var checks: [Check]?
    }
}
