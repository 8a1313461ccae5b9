/// A small app that shows a rule firing or staying silent: documentation for people, and a test.
///
/// It is written as a developer would write it; the tests compile it to a real package and run the whole reading on it.
public struct Example: Sendable {
    /// What the rule must say.
    public enum Expectation: Sendable, Hashable {
        /// The check fails (or is partly good).
        case fires
        /// The check passes.
        case silent
        /// The question does not arise.
        case notApplicable
        /// Cannot be judged.
        case notAssessable
    }

    /// What the rule must say.
    public var expectation: Expectation
    /// The manifest as text, with `xmlns:android` declared.
    public var manifest: String
    /// Resources by `type/name`, or `type-qualifiers/name` for another configuration: XML text for `xml` and `layout`,
    /// a plain value for `bool`, `string`, `integer`.
    public var resources: [String: String] = [:]
    /// Further files by path.
    public var files: [String: Content] = [:]
    /// Something wrong with the archive itself.
    public var faults: [ArchiveFault] = []
    /// The strings of a `classes.dex` that has nothing else; nil if there is none.
    public var dexStrings: [String]?
    /// What a verifier says of the signatures; nil if nobody asked one.
    public var signature: Signature?
    /// Its classes as smali text; empty for an app without code. See ``ExampleCode`` for shorter ways to write them.
    public var smali: String

    /// What a further file holds.
    public enum Content: Sendable, Hashable {
        /// UTF-8 text.
        case text(String)
        /// Bytes.
        case bytes([UInt8])
        /// A zip with these members.
        case zip([String: Content])
        /// A native library.
        case elf(Library)
    }

    /// A fault of the zip that the example is packed into.
    public enum ArchiveFault: Sendable, Hashable {
        /// A second entry of that name with other content.
        case duplicate(String)
        /// The local header of the entry has another name than the central directory.
        case localName(String, String)
        /// The encryption bit of the entry is set although nothing is encrypted.
        case encryptionBit(String)
        /// The entry is stored, but claims this compression method.
        case method(String, UInt16)
        /// Two entries share bytes.
        case overlap(String, String)
        /// Bytes before the first entry.
        case prefix([UInt8])
        /// The type of the first chunk of the compiled manifest is changed.
        case manifestType(UInt16)
    }

    /// An example with a whole manifest.
    public init(
        _ expectation: Expectation, manifest: String, resources: [String: String] = [:], files: [String: Content] = [:],
        faults: [ArchiveFault] = [], dexStrings: [String]? = nil, signature: Signature? = nil, smali: String = ""
    ) {
        self.expectation = expectation
        self.manifest = manifest
        self.resources = resources
        self.files = files
        self.faults = faults
        self.dexStrings = dexStrings
        self.signature = signature
        self.smali = smali
    }

    /// An example that is an ordinary app (`cn.example.app`) but for what is given.
    ///
    /// - Parameters:
    ///   - minSdk: `android:minSdkVersion`; nil leaves it out.
    ///   - targetSdk: `android:targetSdkVersion`; nil leaves it out.
    ///   - attributes: further attributes of `<manifest>`.
    ///   - outside: elements beside `<application>`.
    ///   - application: attributes of `<application>`.
    ///   - inside: elements inside `<application>`.
    public init(
        _ expectation: Expectation, minSdk: Int? = 26, targetSdk: Int? = 35, attributes: String = "",
        outside: String = "", application: String = "", inside: String = "", resources: [String: String] = [:],
        files: [String: Content] = [:], faults: [ArchiveFault] = [], dexStrings: [String]? = nil,
        signature: Signature? = nil, smali: String = ""
    ) {
        let levels = [
            minSdk.map { "android:minSdkVersion=\"\($0)\"" }, targetSdk.map { "android:targetSdkVersion=\"\($0)\"" },
        ].compactMap(\.self)
        let sdk = levels.isEmpty ? "" : "<uses-sdk \(levels.joined(separator: " "))/>"
        let manifest = """
            <manifest xmlns:android="http://schemas.android.com/apk/res/android" package="cn.example.app" \(attributes)>
            \(sdk)
            \(outside)
            <application \(application)>
            \(inside)
            </application>
            </manifest>
            """
        self.init(
            expectation, manifest: manifest, resources: resources, files: files, faults: faults,
            dexStrings: dexStrings, signature: signature, smali: smali)
    }
}
