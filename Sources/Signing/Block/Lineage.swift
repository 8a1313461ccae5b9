import Bytes

/// The history of an app's keys: each vouches for the next.
///
/// Source: AOSP, “APK Signature Scheme v3”, “Proof-of-rotation”; apksig, `SigningCertificateLineage`.
public struct Lineage: Sendable, Hashable {
    /// One key of the history.
    public struct Node: Sendable, Hashable {
        /// The certificate.
        public var certificate: Certificate
        /// What the app still grants to this key.
        public var capabilities: Capabilities
        /// The identifier of the algorithm by which the key before it signed; 0 for the first.
        var parentAlgorithm: Int32
        /// The identifier of the algorithm by which this key signed the next; 0 for the last.
        var algorithm: Int32
        /// The signature of the key before it.
        var signature: [UInt8]
    }

    /// What an app grants to an older key of its own.
    public struct Capabilities: OptionSet, Sendable, Hashable {
        /// The bits as the lineage has them.
        public let rawValue: Int32

        /// A set of rights.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// An update signed by the newer key may take over the data.
        public static let installedData = Capabilities(rawValue: 1)
        /// Apps signed by the older key may share the user id.
        public static let sharedUserID = Capabilities(rawValue: 2)
        /// Apps signed by the older key get signature permissions.
        public static let permission = Capabilities(rawValue: 4)
        /// The app may go back to the older key.
        public static let rollback = Capabilities(rawValue: 8)
        /// Accounts made under the older key may be used.
        public static let auth = Capabilities(rawValue: 16)
    }

    /// The keys, the oldest first.
    public var nodes: [Node]

    /// The number of keys up to and with that certificate; nil if it is not among them.
    func size(upTo certificate: Certificate) -> Int? {
        nodes.firstIndex { $0.certificate == certificate }.map { $0 + 1 }
    }

    /// The longest of several, provided that it begins with each of the others.
    ///
    /// - Returns: nil if they contradict each other.
    static func consolidated(_ lineages: [Lineage]) -> Lineage? {
        var longest = Lineage(nodes: [])
        for lineage in lineages where lineage.nodes.count > longest.nodes.count { longest = lineage }
        let agree = lineages.allSatisfy { $0.nodes.elementsEqual(longest.nodes.prefix($0.nodes.count)) }
        return agree ? longest : nil
    }
}
