/// Names as XML 1.0 allows them, made from names that a package may have chosen to break tools.
public enum XMLNames {
    /// The name, each character that XML does not allow in a name (without colon) replaced by `_`.
    ///
    /// Source: Namespaces in XML 1.0, production `NCName`.
    static func sanitized(_ name: String) -> String {
        var isFirst = true
        let clean = name.unicodeScalars.allSatisfy { scalar in
            defer { isFirst = false }
            return isFirst ? isNameStart(scalar) : isNamePart(scalar)
        }
        if clean, !name.isEmpty { return name }
        var result = ""
        for scalar in name.unicodeScalars {
            let fits = result.isEmpty ? isNameStart(scalar) : isNamePart(scalar)
            result.unicodeScalars.append(fits ? scalar : "_")
        }
        return result.isEmpty ? "_" : result
    }

    /// The step of an XPath that matches an element's name; a namespace without a usual prefix needs a longer form.
    public static func nodeTest(namespace: String, name: String) -> String {
        let name = sanitized(name)
        guard !namespace.isEmpty else { return name }
        if let prefix = XMLNamespace.usualPrefix(namespace) { return "\(prefix):\(name)" }
        return "*[local-name()='\(name)']"
    }

    private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5a, 0x61...0x7a, 0x5f: true
        case 0xc0...0xd6, 0xd8...0xf6, 0xf8...0x2ff, 0x370...0x37d, 0x37f...0x1fff: true
        case 0x200c...0x200d, 0x2070...0x218f, 0x2c00...0x2fef, 0x3001...0xd7ff: true
        case 0xf900...0xfdcf, 0xfdf0...0xfffd, 0x10000...0xeffff: true
        default: false
        }
    }

    private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2d, 0x2e, 0x30...0x39, 0xb7, 0x300...0x36f, 0x203f...0x2040: true
        default: isNameStart(scalar)
        }
    }

    /// True if XML 1.0 allows the character in a text.
    static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xa, 0xd, 0x20...0xd7ff, 0xe000...0xfffd, 0x10000...0x10ffff: true
        default: false
        }
    }
}
