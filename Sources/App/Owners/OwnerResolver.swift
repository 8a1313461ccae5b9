import Findings

/// Says who wrote a class or a declaration: the app itself, a named third party, or nobody that can be told.
///
/// Own code is what lies below the application id and in the packages of components that no row of ``SDKTable``
/// names. Where both match, the longer prefix decides, so that an app of an SDK's vendor keeps its own code.
public struct OwnerResolver: Sendable {
    private let applicationID: String
    private let ownPackages: Set<Substring>

    /// A resolver for the app with that manifest.
    public init(_ manifest: Manifest) {
        applicationID = manifest.package
        var packages: Set<Substring> = [Substring(manifest.package)]
        let declared = manifest.components.map(\.name) + [manifest.application?.name].compactMap(\.self)
        for name in declared where SDKTable.match(name) == nil {
            packages.insert(Self.package(of: name))
        }
        // Without a name nothing is below it.
        packages.remove("")
        ownPackages = packages
    }

    /// The owner of a class, given by its full name with dots.
    public func owner(ofClass name: String) -> Owner {
        let sdk = SDKTable.match(name)
        let own = ownPrefixLength(name)
        if let sdk, sdk.prefix.utf8.count > own { return .sdk(sdk.sdk.name) }
        return own > 0 ? .own : .unknown
    }

    /// The owner of a component's declaration. Some SDKs prescribe name and shape of a class that the app must
    /// declare in its own package (WeChat's `wxapi.WXEntryActivity`): its declaration is theirs.
    public func owner(of component: Component) -> Owner {
        for row in SDKMarks.components where component.name.hasSuffix(row.suffix) { return .sdk(row.sdk) }
        return owner(ofClass: component.name)
    }

    /// The owner of a permission that the app defines or uses as a guard.
    public func owner(ofPermission name: String) -> Owner {
        for row in SDKMarks.permissions where name.hasSuffix(row.suffix) || name.hasPrefix(row.suffix.dropFirst()) {
            return .sdk(row.sdk)
        }
        if name.hasPrefix(applicationID + "."), !applicationID.isEmpty { return .own }
        return owner(ofClass: name)
    }

    /// The SDK that prescribes a link scheme carrying its app id (`wx1234…`); nil for every other scheme.
    public func sdk(ofScheme scheme: String) -> SDK? {
        let row = SDKMarks.schemes.first { row in
            guard scheme.hasPrefix(row.prefix) else { return false }
            let rest = scheme.dropFirst(row.prefix.count)
            return row.length.contains(rest.count) && rest.utf8.allSatisfy(row.alphabet.contains)
        }
        return row.flatMap { SDKTable.sdk(named: $0.sdk) }
    }

    /// Length of the longest own package that the class lies in; 0 if there is none.
    ///
    /// A package of one segment (`com`) is own only for the classes directly in it: everything is below `com`.
    private func ownPrefixLength(_ className: String) -> Int {
        var package = Self.package(of: className)
        var isDirect = true
        while !package.isEmpty {
            if ownPackages.contains(package), isDirect || package.contains(".") { return package.utf8.count }
            package = Self.package(of: String(package))
            isDirect = false
        }
        return 0
    }

    /// The package of a class; empty for one without.
    static func package(of name: String) -> Substring {
        name.lastIndex(of: ".").map { name[..<$0] } ?? ""
    }
}
