import Bytes
import Code
import Dex
import Elf
import Findings

/// All software of others that an app carries, as far as names, files and packages tell.
public struct SoftwareInventory: Sendable {
    /// The components: those of ``SDKTable`` in its order, then those that only a file names, by name.
    public private(set) var components: [SoftwareComponent] = []
    /// Why there may be more: dex files that could not be read.
    public let gaps: [LocalizedText]

    /// Reads the inventory.
    ///
    /// - Parameters:
    ///   - app: With what is known of its files (``AppFile/content``) and native libraries.
    ///   - dex: The dex files with their names.
    ///   - gaps: Why there may be more.
    public init(_ app: App, dex: [(name: String, file: DexFile)], gaps: [LocalizedText] = []) {
        self.gaps = gaps
        var collector = InventoryCollector(app)
        for (name, file) in dex { collector.add(file, name: name) }
        for library in app.nativeLibraries { collector.add(library) }
        for component in app.manifest.components { collector.add(component) }
        collector.addVersions(of: app.manifest)
        for file in app.files { if let library = file.content?.library { collector.add(library, in: file) } }
        components = collector.components
    }

    /// The inventory of an app whose code was read.
    public init(_ app: App) {
        let files = app.code?.program.files ?? []
        self.init(app, dex: files.map { ($0.name, $0.dex) }, gaps: app.code?.gaps ?? [])
    }
}

/// Gathers the signs of each component.
private struct InventoryCollector {
    private let classes: OwnerResolver
    private let natives: NativeOwners
    private var bySDK: [String: SoftwareComponent] = [:]
    private var byName: [String: SoftwareComponent] = [:]
    /// Versions that the code of a component states of itself.
    private var stated: [String: Set<String>] = [:]
    private var sdkOfPackage: [UInt64: String?] = [:]
    private let seed = UInt64.random(in: .min ... .max)

    init(_ app: App) {
        classes = OwnerResolver(app.manifest)
        natives = NativeOwners(app.manifest)
    }

    mutating func add(_ dex: DexFile, name: String) {
        for definition in dex.classes {
            guard let string = try? dex.descriptorIndex(ofType: definition.type),
                let range = try? dex.stringRange(string), let sdk = sdk(ofClassAt: range, in: dex)
            else { continue }
            bySDK[sdk, default: SoftwareComponent(sdk, sdk: SDKTable.sdk(named: sdk))]
                .addClass(in: name, Self.className(at: range, in: dex))
            guard Self.isBuildConfig(at: range, in: dex), let version = dex.versionName(of: definition) else {
                continue
            }
            let className = Self.className(at: range, in: dex)
            stated[sdk, default: []].insert(version)
            bySDK[sdk]?.add(.init(.versionFile, file: name, value: "\(className).VERSION_NAME \(version)"))
        }
    }

    /// The component of the class whose descriptor lies there, asked once for each package; own code is no component.
    /// Packages are equal if their 64-bit hashes from a random seed are.
    private mutating func sdk(ofClassAt range: Range<Int>, in dex: DexFile) -> String? {
        let source = dex.bytes
        let span = source.bytes
        guard span.byte(range.lowerBound) == UInt8(ascii: "L") else { return nil }
        var end = range.upperBound
        while end > range.lowerBound, span.byte(end - 1) != UInt8(ascii: "/") { end -= 1 }
        let hash = span.hash(at: range.lowerBound, count: end - range.lowerBound, seed: seed)
        if let known = sdkOfPackage[hash] { return known }
        var found: String?
        if case .sdk(let name) = classes.owner(ofClass: Self.className(at: range, in: dex)),
            SDKTable.sdk(named: name) != nil
        {
            found = name
        }
        sdkOfPackage[hash] = .some(found)
        return found
    }

    private static func className(at range: Range<Int>, in dex: DexFile) -> String {
        let source = dex.bytes
        let text = try? source.bytes.modifiedUTF8(at: range.lowerBound, count: range.count)
        return DescriptorText.name(text ?? "")
    }

    private static func isBuildConfig(at range: Range<Int>, in dex: DexFile) -> Bool {
        let source = dex.bytes
        let suffix: StaticString = "/BuildConfig;"
        return range.count > suffix.utf8CodeUnitCount
            && source.bytes.hasASCII(suffix, at: range.upperBound - suffix.utf8CodeUnitCount)
    }

    mutating func add(_ library: NativeLibrary) {
        let path = library.package.isEmpty ? library.path : "\(library.package)!/\(library.path)"
        if case .sdk(let name) = natives.owner(of: library) {
            if let sdk = SDKTable.sdk(named: name) {
                bySDK[name, default: SoftwareComponent(name, sdk: sdk)].add(
                    .init(.nativeLibrary, file: path, value: library.name))
            } else {
                byName[name, default: SoftwareComponent(name)].add(
                    .init(.nativeLibrary, file: path, value: library.name))
            }
        }
        for embedded in library.facts?.embedded ?? [] {
            let key = "\(embedded.name) \(embedded.version ?? "")"
            if byName[key] == nil {
                var component = SoftwareComponent(embedded.name)
                component.version = embedded.version
                byName[key] = component
            }
            byName[key]?.add(.init(.embedded, file: path, value: "\(embedded.name) \(embedded.version ?? "")"))
        }
    }

    mutating func add(_ component: Component) {
        guard case .sdk(let name) = classes.owner(of: component), let sdk = SDKTable.sdk(named: name) else { return }
        bySDK[name, default: SoftwareComponent(name, sdk: sdk)].add(
            .init(.manifest, file: "AndroidManifest.xml", value: component.name))
    }

    /// Versions that SDKs state in the manifest.
    ///
    /// Source: Huawei's guide, `com.huawei.hms.client.service.name:push` with `push:6.3.0.304`; vivo's push guide,
    /// `sdk_version_vivo`.
    mutating func addVersions(of manifest: Manifest) {
        for data in manifest.application?.metaData ?? [] {
            guard let value = data.value else { continue }
            let name: String
            let version: String
            if data.name.hasPrefix("com.huawei.hms.client.service.name:push") {
                (name, version) = ("HMSPush", String(value.split(separator: ":").last ?? ""))
            } else if data.name == "sdk_version_vivo" {
                (name, version) = ("VivoPush", value)
            } else {
                continue
            }
            guard let sdk = SDKTable.sdk(named: name), version.utf8.first?.isNumeral ?? false else { continue }
            bySDK[name, default: SoftwareComponent(name, sdk: sdk)].add(
                .init(.manifest, file: "AndroidManifest.xml", value: "\(data.name) \(value)"))
            stated[name, default: []].insert(version)
        }
    }

    mutating func add(_ library: LibraryVersion, in file: AppFile) {
        let path = file.split.isEmpty ? file.path : "\(file.split)!/\(file.path)"
        var part = SoftwareComponent(library.name)
        part.version = library.version
        part.packageURL = PackageURL.text(of: library, in: file.path)
        part.add(.init(.versionFile, file: path, value: "\(library.name) \(library.version)"))
        let group = library.name.split(separator: ":").first.map(String.init) ?? ""
        // A group is a package of classes in most cases: then the component it belongs to is known.
        if library.name.contains(":"), let sdk = SDKTable.sdk(ofClass: group + ".X") {
            if bySDK[sdk.name] == nil { bySDK[sdk.name] = SoftwareComponent(sdk.name, sdk: sdk) }
            if bySDK[sdk.name]?.parts.contains(where: { $0.name == part.name && $0.version == part.version }) == false {
                bySDK[sdk.name]?.parts.append(part)
            }
        } else {
            let key = "\(library.name) \(library.version)"
            if byName[key] == nil { byName[key] = part } else { byName[key]?.add(part.signs[0]) }
        }
    }

    /// Everything, with the version of each where it is one.
    var components: [SoftwareComponent] {
        let order = Dictionary(SDKTable.all.enumerated().map { ($1.name, $0) }) { first, _ in first }
        let known = bySDK.values.sorted { (order[$0.name] ?? 0) < (order[$1.name] ?? 0) }.map { component in
            var component = component
            component.parts.sort { ($0.name, $0.version ?? "") < ($1.name, $1.version ?? "") }
            let versions = stated[component.name] ?? Set(component.parts.compactMap(\.version))
            // Modules of different versions have none in common.
            if versions.count == 1 { component.version = versions.first }
            return component
        }
        return known + byName.values.sorted { ($0.name, $0.version ?? "") < ($1.name, $1.version ?? "") }
    }
}

extension UInt8 {
    fileprivate var isNumeral: Bool { (0x30...0x39).contains(self) }
}

extension DexFile {
    /// `VERSION_NAME` of a class, as the build tools of Android write it into a library's `BuildConfig`; nil unless it
    /// is a constant that begins with a digit.
    fileprivate func versionName(of definition: ClassDefinition) -> String? {
        guard let values = try? staticValues(of: definition) else { return nil }
        for (position, place) in definition.staticFields.enumerated() where position < values.count {
            guard let id = try? fieldID(definedFields[place].field), let name = try? string(id.name),
                name == "VERSION_NAME", case .string(let index) = values[position], let text = try? string(index),
                text.utf8.first?.isNumeral ?? false, text.utf8.count <= 40
            else { continue }
            return text
        }
        return nil
    }
}
