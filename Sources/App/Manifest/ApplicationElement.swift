/// The `<application>` element. A flag is nil where the manifest does not give it: what that means depends on the
/// targetSdk and is decided by whoever asks.
public struct ApplicationElement: Sendable, Hashable {
    /// `android:name` as a full class name.
    public var name: String?
    /// `android:label`.
    public var label: Setting<String>?
    /// `android:icon`: the path of the icon in the archive, per configuration.
    public var icon: Setting<String>?
    /// `android:debuggable`.
    public var debuggable: Setting<Bool>?
    /// `android:testOnly`.
    public var testOnly: Setting<Bool>?
    /// `android:allowBackup`.
    public var allowBackup: Setting<Bool>?
    /// `android:fullBackupContent` where it names a file.
    public var fullBackupContent: ResourceReference?
    /// `android:fullBackupContent` where it is a plain yes or no.
    public var fullBackupSwitch: Setting<Bool>?
    /// `android:dataExtractionRules`.
    public var dataExtractionRules: ResourceReference?
    /// `android:backupAgent` as a full class name.
    public var backupAgent: String?
    /// `android:usesCleartextTraffic`.
    public var usesCleartextTraffic: Setting<Bool>?
    /// `android:networkSecurityConfig`.
    public var networkSecurityConfig: ResourceReference?
    /// `android:requestLegacyExternalStorage`.
    public var requestLegacyExternalStorage: Setting<Bool>?
    /// `android:allowNativeHeapPointerTagging`.
    public var allowNativeHeapPointerTagging: Setting<Bool>?
    /// `android:extractNativeLibs`.
    public var extractNativeLibs: Setting<Bool>?
    /// `android:memtagMode` by name: off, default, sync, async.
    public var memtagMode: String?
    /// `android:gwpAsanMode` by name: default, never, always.
    public var gwpAsanMode: String?
    /// `android:permission`, the default of every component.
    public var permission: String?
    /// `android:taskAffinity`: nil if not declared.
    public var taskAffinity: String?
    /// `android:allowTaskReparenting`.
    public var allowTaskReparenting: Setting<Bool>?
    /// `android:appComponentFactory` as a full class name.
    public var appComponentFactory: String?
    /// `android:isGame` or `android:appCategory="game"`.
    public var isGame = false
    /// Meta-data in order.
    public var metaData: [MetaData] = []
    /// `<uses-library>` and `<uses-native-library>` in order.
    public var libraries: [UsesLibrary] = []
    /// Where it stands in the manifest.
    public var xpath = "/manifest/application"

    /// An element without attributes.
    public init() {}
}

/// A shared library that the app asks the platform for.
public struct UsesLibrary: Sendable, Hashable {
    /// `android:name`.
    public var name: String
    /// `android:required`, true by default.
    public var isRequired: Bool
    /// True for `<uses-native-library>`.
    public var isNative: Bool

    /// A library.
    public init(name: String, isRequired: Bool, isNative: Bool) {
        self.name = name
        self.isRequired = isRequired
        self.isNative = isNative
    }
}
