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
        /// The application class, or one that it extends, is a product's and is in the dex: it does run.
        case shellClass = "shell-class"
        /// Half of the components, or the one that the home screen starts, have no class in any dex file.
        case missingComponents = "missing-components"
        /// Of an app with such components the dex files define a few classes only.
        case stubDex = "stub-dex"
        /// The code that runs first loads other code.
        case loader
        /// Methods of which little more than `nop` is left, or activities whose `onCreate` calls nothing.
        case extractedCode = "extracted-code"
        /// Activities whose `onCreate` is native.
        case nativeStart = "native-start"
        /// Bytes of a dex file that belong to none of its parts.
        case dexTail = "dex-tail"

        /// True for what shows by itself that code of the app is out of sight.
        var hidesCode: Bool { [.missingComponents, .extractedCode, .nativeStart].contains(self) }
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
        /// One sign of a packer alone, which a left-over file has as well; or components without code.
        case suspected
        /// A packer's class runs; or there are two strong signs of one packer, or one together with a payload that looks
        /// encrypted or components without code; or, whoever did it, bodies of methods were taken away, or components
        /// lack their code and something is there that can bring it.
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
    /// True if most components of the app have their class in the dex files that can be read: then its code can be
    /// looked at even though a packer's files are there.
    public private(set) var showsComponents: Bool

    /// True if the app's own code, or much of it, is out of sight: what was not found in the rest may be there.
    public var hidesCode: Bool {
        signs.contains { $0.kind.hidesCode } || conclusion == .packed && !showsComponents
    }

    /// Nothing was seen.
    public init() { self.init(weighing: []) }

    /// Weighs signs.
    ///
    /// The rule is that of the published table: an SDK, a framework or a detection library hides no bytecode, and a name
    /// that other software has as well never decides alone.
    ///
    /// - Parameter showsComponents: True if the dex files were read and hold the classes of most components.
    public init(weighing signs: [PackingSign], showsComponents: Bool = false) {
        self.signs = signs
        self.showsComponents = showsComponents
        let known = PackerTable.products.compactMap { product -> Recognised? in
            let own = signs.filter { $0.product == product.id }
            return own.contains(where: \.isStrong) ? Recognised(product: product, signs: own) : nil
        }
        // Sorting keeps the table's order among equals.
        products = known.enumerated().sorted { ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset) }
            .map(
                \.element)
        conclusion = Self.conclude(signs, known.filter { $0.product.role == .packer })
    }

    private static func conclude(_ signs: [PackingSign], _ packers: [Recognised]) -> Conclusion {
        let kinds = Set(signs.map(\.kind))
        if !kinds.isDisjoint(with: [.extractedCode, .nativeStart]) { return .packed }
        let lacksCode = kinds.contains(.missingComponents)
        let hasPayload = kinds.contains(.highEntropyPayload)
        if packers.contains(where: { packer in
            packer.strength >= 2 || hasPayload || lacksCode || packer.signs.contains { $0.kind == .shellClass }
        }) {
            return .packed
        }
        if lacksCode, !kinds.isDisjoint(with: [.highEntropyPayload, .loader, .dexTail, .stubDex]) { return .packed }
        return packers.isEmpty && !lacksCode ? .notSeen : .suspected
    }

    /// The products of some roles.
    public func products(_ roles: PackerProduct.Role...) -> [Recognised] {
        products.filter { roles.contains($0.product.role) }
    }
}
