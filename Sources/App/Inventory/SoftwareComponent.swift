import Findings

/// Software of others that an app carries: an SDK or library of ``SDKTable``, or a published library that a file names.
public struct SoftwareComponent: Sendable, Hashable {
    /// What tells that it is there.
    public enum Source: String, Sendable, CaseIterable {
        /// Classes in its packages.
        case classes
        /// A file that states name and version: `META-INF/*.version`, `pom.properties`, the banner of a script.
        case versionFile = "version-file"
        /// A native library of its name or for its classes.
        case nativeLibrary = "native-library"
        /// Text of it in a native library that it was linked into.
        case embedded
        /// What it declares in the manifest.
        case manifest
    }

    /// One place where it was seen.
    public struct Sign: Sendable, Hashable {
        /// What kind of place it is.
        public var source: Source
        /// The file in the package.
        public var file: String
        /// What was seen there: a class, a version, a name.
        public var value: String

        /// A place.
        public init(_ source: Source, file: String, value: String) {
            self.source = source
            self.file = file
            self.value = value
        }
    }

    /// The stable name: that of ``SDKTable``, `group:artifact`, or what the file calls it.
    public var name: String
    /// The row of ``SDKTable``; nil for what only a file names.
    public var sdk: SDK?
    /// The version; nil where nothing states it, or where statements differ.
    public var version: String?
    /// Its package URL; nil unless a file states name and version as its registry does.
    public var packageURL: String?
    /// How many classes are in its packages.
    public var classCount = 0
    /// Where it was seen, at most ``signLimit`` of each source.
    public var signs: [Sign] = []
    /// The published libraries that it is made of, by name.
    public var parts: [SoftwareComponent] = []

    /// More places of one source are not kept.
    static let signLimit = 5

    init(_ name: String, sdk: SDK? = nil) {
        self.name = name
        self.sdk = sdk
    }

    mutating func add(_ sign: Sign) {
        guard hasRoom(for: sign.source), !signs.contains(sign) else { return }
        signs.append(sign)
    }

    /// Counts a class in its packages; its name is made only if it is kept.
    mutating func addClass(in file: String, _ name: @autoclosure () -> String) {
        classCount += 1
        if hasRoom(for: .classes) { add(.init(.classes, file: file, value: name())) }
    }

    private func hasRoom(for source: Source) -> Bool { signs.count { $0.source == source } < Self.signLimit }
}
