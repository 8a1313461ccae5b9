import Elf

extension App {
    /// Whether the code is packed, as far as manifest, files, native libraries and code tell; those that are not known
    /// yet tell nothing.
    public func weighedPacking() -> PackingVerdict {
        let coverage = componentCoverage
        let signs = packingSigns() + (code.map { codePackingSigns($0, coverage) } ?? [])
        return PackingVerdict(weighing: signs, showsComponents: coverage.map { !$0.isPoor } ?? false)
    }

    /// What is missing from the code itself, whatever files of packers lie beside it: the question to code that a
    /// companion supplied.
    public func weighedCode() -> PackingVerdict {
        let coverage = componentCoverage
        let signs = code.map { codePackingSigns($0, coverage) } ?? []
        return PackingVerdict(
            weighing: signs.filter(\.kind.hidesCode), showsComponents: coverage.map { !$0.isPoor } ?? false)
    }

    /// Everything that was seen of packers and of packing outside the code, in the order: manifest, files, native
    /// libraries.
    func packingSigns() -> [PackingSign] {
        var signs: [PackingSign] = []
        if let name = manifest.application?.name {
            for hit in PackerTable.table.hits(ofClass: name) {
                signs.append(PackingSign(hit, .applicationClass, at: "", value: name))
            }
        }
        for file in files {
            for hit in PackerTable.table.hits(ofFile: file.path) {
                let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
                let kind: PackingSign.Kind = name.hasSuffix(".so") ? .libraryName : .fileName
                signs.append(PackingSign(hit, kind, at: file.path, value: name))
            }
            if let entropy = file.encryptedPayload {
                signs.append(PackingSign(.highEntropyPayload, isStrong: false, at: file.path, value: entropy))
            }
        }
        for library in nativeLibraries {
            for found in PackerTable.table.hits(of: library) {
                signs.append(PackingSign(found.hit, found.kind, at: library.path, value: found.value))
            }
            signs += library.packingSigns
        }
        return signs
    }
}

extension PackingSign {
    init(_ hit: PackerTable.Hit, _ kind: Kind, at place: String, value: String) {
        self.init(kind, of: PackerTable.products[hit.product].id, isStrong: hit.isStrong, at: place, value: value)
    }
}

extension NativeLibrary {
    /// Entropy of code from which on it is no code any more: machine code has about 6 bits per byte.
    static let codeEntropyLimit = 7.5

    /// The executable segment that looks encrypted or compressed; nil if none does.
    public var encryptedSegment: ElfFacts.LoadedSegment? {
        facts?.segments.first { segment in
            // Of few bytes the entropy says nothing.
            segment.flags.contains(.executable) && segment.fileRange.count >= 4096
                && (segment.entropy ?? 0) > Self.codeEntropyLimit
        }
    }

    /// The signs that tell no product.
    fileprivate var packingSigns: [PackingSign] {
        guard let facts else { return [] }
        var signs: [PackingSign] = []
        if !facts.hasSections { signs.append(PackingSign(.sectionlessLibrary, isStrong: false, at: path, value: name)) }
        if let entropy = encryptedSegment?.entropy {
            signs.append(PackingSign(.encryptedCode, isStrong: false, at: path, value: entropy.inBits))
        }
        return signs
    }
}

extension AppFile {
    /// Entropy from which on bytes are encrypted or compressed, in bits per byte.
    static let payloadEntropyLimit = 7.95

    /// The entropy of a file that may be the app's code in hiding: big, in assets, of no known format, without structure.
    fileprivate var encryptedPayload: String? {
        guard path.hasPrefix("assets/"), let content, content.kind == .unknown, let entropy = content.entropy,
            entropy > Self.payloadEntropyLimit
        else { return nil }
        return entropy.inBits
    }
}

extension Double {
    /// The number with three decimals.
    fileprivate var inBits: String {
        let thousandths = Int((self * 1000).rounded())
        let rest = String(thousandths % 1000)
        return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
    }
}
