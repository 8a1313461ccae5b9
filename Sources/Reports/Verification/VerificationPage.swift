import App
import Findings
import Signing

/// What phones say of the signatures of an app.
public struct VerificationPage: Sendable {
    /// The name of the file or folder that was verified.
    let name: String
    /// The app, for its signatures and what follows from them.
    let signatures: [PackageSignature]
    /// The splits that others signed.
    let foreignSplits: [PackageSignature]

    /// A page of the signatures of these packages, base first, of which there is one at least.
    public init(_ name: String, signatures: [PackageSignature], foreignSplits: [PackageSignature]) {
        self.name = name
        self.signatures = signatures
        self.foreignSplits = foreignSplits
    }

    /// True if every package verifies, and all are signed by the same.
    public var isVerified: Bool {
        !signatures.isEmpty && foreignSplits.isEmpty && signatures.allSatisfy { $0.report?.verified == true }
    }

    /// The page as JSON; its shape is stated by ``Schemas``, `verify`.
    public func json(in language: Language) -> [UInt8] {
        guard case .object(var members) = value(in: language) else { return JSONValue.null.encoded() }
        members["schemaVersion"] = .integer(Analysis.schemaVersion)
        return JSONValue.object(members).encoded()
    }

    /// The page as a part of a document; null if nothing was verified.
    ///
    /// It is the report of the base, and for several packages a list with the report of each.
    func value(in language: Language) -> JSONValue {
        guard let base = signatures.first?.report else { return .null }
        var members = base.members(in: language)
        members["verified"] = .bool(isVerified)
        members["packages"] = .array(
            signatures.count < 2 ? [] : signatures.compactMap { package(for: $0, in: language) })
        return .object(members)
    }

    private func package(for signature: PackageSignature, in language: Language) -> JSONValue? {
        guard var members = signature.report?.members(in: language) else { return nil }
        members["name"] = .string(signature.name)
        members["split"] = .string(signature.split)
        members["sameSigner"] = .bool(!isForeign(signature))
        return .object(members)
    }

    func isForeign(_ signature: PackageSignature) -> Bool {
        foreignSplits.contains { $0.name == signature.name && $0.split == signature.split }
    }
}

extension App {
    /// The page of what was verified.
    func verification(named name: String) -> VerificationPage {
        VerificationPage(name, signatures: signatures, foreignSplits: foreignSplits)
    }
}
