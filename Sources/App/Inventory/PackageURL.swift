/// Package URLs: one line that names a published package.
///
/// Source: package-url/purl-spec, types `maven` and `npm`.
enum PackageURL {
    /// The URL of a library that a file names: Maven's for `group:artifact`, npm's for a script; nil where the name may
    /// not be the registry's.
    ///
    /// - Parameter path: The file. The name of a `META-INF/group_artifact.version` can be cut in several ways if there
    ///   is more than one underscore, and is no coordinate without a dot in the group.
    static func text(of library: LibraryVersion, in path: String) -> String? {
        let parts = library.name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let version = encoded(library.version)
        switch parts.count {
        case 1: return "pkg:npm/\(encoded(parts[0]))@\(version)"
        case 2 where !parts[0].isEmpty && !parts[1].isEmpty:
            let isStated = path.hasSuffix("pom.properties")
            guard isStated || parts[0].contains(".") && !parts[0].contains("_") else { return nil }
            return "pkg:maven/\(encoded(parts[0]))/\(encoded(parts[1]))@\(version)"
        default: return nil
        }
    }

    /// Percent-encoding of all but letters, digits and `.-_~`.
    private static func encoded(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2e, 0x2d, 0x5f, 0x7e:
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return encoded
    }
}
