/// What the files of an app are for, by where they stand: how its size divides.
public enum FileRole: String, Sendable, CaseIterable {
    case dex
    case native
    case resources
    case assets
    case signature
    case other

    /// The role of a file at that path.
    public init(path: String) {
        if path.hasPrefix("lib/") {
            self = .native
        } else if path.hasPrefix("assets/") {
            self = .assets
        } else if path.hasPrefix("res/") || path.hasPrefix("r/") || path == "resources.arsc" || path == "resources.pb" {
            self = .resources
        } else if path.hasPrefix("META-INF/") && Self.isSignature(path) {
            self = .signature
        } else if path.hasSuffix(".dex") && !path.contains("/") {
            self = .dex
        } else {
            self = .other
        }
    }

    private static func isSignature(_ path: String) -> Bool {
        [".MF", ".SF", ".RSA", ".DSA", ".EC"].contains { path.hasSuffix($0) }
    }
}

/// The sizes of all files of one role.
public struct SizeByKind: Sendable, Hashable {
    /// The role.
    public var role: FileRole
    /// Number of files.
    public var files = 0
    /// Bytes in the archive: what is downloaded.
    public var compressed = 0
    /// Bytes when unpacked.
    public var uncompressed = 0
    /// Bytes on the device after installation: what stays in the archive, and native libraries once more where the
    /// installer extracts them. What the device compiles from dex is not included, it cannot be told from the package.
    public var installed = 0

    /// The sizes of an app's files, one row for each role, in the order of the roles.
    public static func all(of app: App) -> [SizeByKind] {
        var rows = FileRole.allCases.map { SizeByKind(role: $0) }
        let extracts = app.extractsNativeLibraries
        for file in app.files {
            let role = FileRole(path: file.path)
            guard let row = FileRole.allCases.firstIndex(of: role) else { continue }
            rows[row].files += 1
            rows[row].compressed += file.compressedSize
            rows[row].uncompressed += file.size
            rows[row].installed += file.compressedSize
            if role == .native && extracts && file.path.hasSuffix(".so") { rows[row].installed += file.size }
        }
        return rows
    }
}

extension App {
    /// Whether the installer copies native libraries out of the archive: yes unless the manifest says no.
    ///
    /// Source: `android:extractNativeLibs`, AOSP `PackageParser`; the default is true.
    public var extractsNativeLibraries: Bool {
        manifest.application?.extractNativeLibs?.value ?? true
    }
}
