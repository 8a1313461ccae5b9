import Findings

/// Who wrote a native library.
///
/// A name that vendors give to their libraries, or the package of the Java classes that it exports functions for,
/// decides; nothing else tells, so that the owner of many a library is unknown.
public struct NativeOwners: Sendable {
    private let classes: OwnerResolver

    /// For the libraries of the app with that manifest.
    public init(_ manifest: Manifest) {
        classes = OwnerResolver(manifest)
    }

    /// The owner of a library.
    public func owner(of library: NativeLibrary) -> Owner {
        if let product = PackerTable.product(ofLibrary: library) { return .sdk(product.title.en) }
        if let name = Self.vendor(of: library) { return .sdk(name) }
        let owners = (library.facts?.code.javaExports ?? []).lazy.prefix(256).map {
            classes.owner(ofClass: Self.className(ofExport: $0))
        }
        var known = Owner.unknown
        for owner in owners {
            if owner == .own { return .own }
            if known == .unknown { known = owner }
        }
        return known
    }

    /// The name of the component that ships a library under that name; nil if none is known to.
    static func vendor(of library: NativeLibrary) -> String? {
        let names = [library.name, library.facts?.soname].compactMap(\.self)
        for name in names {
            if let vendor = exact[name] { return vendor }
            if let row = patterns.first(where: { $0.pattern.matches(Substring(name)) }) { return row.vendor }
        }
        return nil
    }

    /// The Java class that a function is exported for: `Java_cn_example_Key_1Store_open` is for `cn.example.Key_Store`.
    ///
    /// Source: Java Native Interface Specification, “Resolving Native Method Names”.
    static func className(ofExport name: String) -> String {
        let bytes = Array(name.utf8.dropFirst("Java_".utf8.count))
        var parts: [[UInt8]] = [[]]
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "_") else {
                parts[parts.count - 1].append(bytes[index])
                index += 1
                continue
            }
            switch index + 1 < bytes.count ? bytes[index + 1] : 0 {
            case UInt8(ascii: "1"):
                parts[parts.count - 1].append(UInt8(ascii: "_"))
                index += 2
            // Two of them: the arguments follow.
            case UInt8(ascii: "_"):
                index = bytes.count
            default:
                parts.append([])
                index += 1
            }
        }
        return parts.dropLast().map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".")
    }

    private static let rows: [(name: Substring, vendor: String)] = NativeOwnerRows.text.split(separator: "\n").map {
        row in
        let columns = row.split(separator: "|")
        guard columns.count == 2 else { preconditionFailure("a row of the library table is malformed: \(row)") }
        return (columns[0], String(columns[1]))
    }

    private static let exact = Dictionary(
        rows.filter { !NamePattern.isPattern($0.name) }.map { (String($0.name), $0.vendor) }
    ) { first, _ in first }

    private static let patterns = rows.filter { NamePattern.isPattern($0.name) }.map {
        (pattern: NamePattern($0.name), vendor: $0.vendor)
    }
}
