/// One thing that was seen of a packer, or of packing by whomever.
public struct PackingSign: Sendable, Hashable {
    /// What was seen.
    public enum Kind: String, Sendable, CaseIterable {
        /// The manifest's application class is one that a product puts in the place of the app's own.
        case applicationClass = "application-class"
        /// A native library's name, or the name it has for the linker.
        case libraryName = "library-name"
        /// The name of another file.
        case fileName = "file-name"
        /// A section of a native library.
        case sectionName = "section-name"
        /// A text in a native library.
        case nativeText = "native-text"
        /// A big file that is no known format and looks encrypted, where apps keep their data.
        case highEntropyPayload = "high-entropy-payload"
        /// A native library whose section headers were removed.
        case sectionlessLibrary = "sectionless-library"
        /// A native library with code that looks encrypted or compressed.
        case encryptedCode = "encrypted-code"
        // Signs in the bytecode (components that no dex file defines, a stub dex, a loader in attachBaseContext,
        // extracted method bodies) are further cases: `App.packingSigns()` gathers them, ``PackingVerdict`` weighs them.
    }

    /// What was seen.
    public var kind: Kind
    /// The id of the product it belongs to; nil for a sign that tells no product.
    public var product: String?
    /// True for one that nothing else has; a weak one never decides alone.
    public var isStrong: Bool
    /// Where: a path in the package; empty for the manifest.
    public var place: String
    /// What stands there.
    public var value: String

    /// A sign.
    public init(_ kind: Kind, of product: String? = nil, isStrong: Bool, at place: String, value: String) {
        self.kind = kind
        self.product = product
        self.isStrong = isStrong
        self.place = place
        self.value = value
    }
}

/// Whether an app's code is packed, by whom, and what that rests on.
public struct PackingVerdict: Sendable, Hashable {
    /// How sure it is that bytecode is hidden.
    public enum Conclusion: String, Sendable, CaseIterable {
        /// Nothing of the kind was seen. Not proof: a packer that nobody knows may leave no such sign.
        case notSeen = "not-seen"
        /// One sign of a packer alone: a left-over file has it as well.
        case suspected
        /// Two strong signs of one packer, or one together with a payload that looks encrypted.
        case packed
    }

    /// A product that was recognised.
    public struct Recognised: Sendable, Hashable {
        /// The product.
        public var product: PackerProduct
        /// What gave it away.
        public var signs: [PackingSign]
        /// How many of those are strong and different.
        public var strength: Int {
            Set(signs.filter(\.isStrong).map { SignName(kind: $0.kind, value: $0.value) }).count
        }
    }

    /// The same name in two folders is one sign.
    private struct SignName: Hashable {
        var kind: PackingSign.Kind
        var value: String
    }

    /// Everything that was seen, in the order of the app's files.
    public private(set) var signs: [PackingSign]
    /// The products recognised by at least one strong sign, the surest first.
    public private(set) var products: [Recognised]
    /// How sure it is that bytecode is hidden.
    public private(set) var conclusion: Conclusion

    /// Nothing was seen.
    public init() { self.init(weighing: []) }

    /// Weighs signs.
    ///
    /// The rule is that of the published table: an SDK, a framework or a detection library hides no bytecode, and a name
    /// that other software has as well never decides alone.
    public init(weighing signs: [PackingSign]) {
        self.signs = signs
        let known = PackerTable.products.compactMap { product -> Recognised? in
            let own = signs.filter { $0.product == product.id }
            return own.contains(where: \.isStrong) ? Recognised(product: product, signs: own) : nil
        }
        // Sorting keeps the table's order among equals.
        products = known.enumerated().sorted { ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset) }
            .map(
                \.element)
        let packers = known.filter { $0.product.role == .packer }
        let hasPayload = signs.contains { $0.kind == .highEntropyPayload }
        if packers.contains(where: { $0.strength >= 2 || hasPayload }) {
            conclusion = .packed
        } else {
            conclusion = packers.isEmpty ? .notSeen : .suspected
        }
    }

    /// The products of some roles.
    public func products(_ roles: PackerProduct.Role...) -> [Recognised] {
        products.filter { roles.contains($0.product.role) }
    }
}
