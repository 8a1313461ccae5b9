import Archive
import Bytes
import TestSupport
import Testing

/// Which packages an input holds.
@Suite struct PackageContainerTests {
    static let package = ZipVector.plain.build()
    static let noPackage = ZipBuilder([.init("readme.txt", "no package")]).build()

    static func container(_ files: [(String, [UInt8])], deflated: Bool = false) -> [UInt8] {
        ZipBuilder(files.map { .init(Array($0.0.utf8), $0.1, deflated: deflated) }).build()
    }

    func open(_ bytes: [UInt8], limits: ArchiveLimits = .standard) throws -> PackageContainer {
        try PackageContainer(recognizing: ByteSlice(bytes), limits: limits)
    }

    @Test func aPackageStaysAPackage() throws {
        var zip = ZipVector.plain
        zip.items.append(.init(Array("assets/plugin.apk".utf8), Self.package))
        zip.items.append(.init("manifest.json", "{}"))
        let container = try open(zip.build())
        #expect(container.kind == .package)
        #expect(container.members.map(\.name) == [""])
    }

    @Test func recognizesABundle() throws {
        let bytes = Self.container([("BundleConfig.pb", [1]), ("base/manifest/AndroidManifest.xml", [2])])
        #expect(try open(bytes).kind == .bundle)
        let almost = Self.container([("BundleConfig.pb", [1]), ("base/dex/classes.dex", [2])])
        #expect(throws: ArchiveError.self) { try open(almost) }
    }

    static let kinds: [(file: String, kind: PackageContainer.Kind)] = [
        ("manifest.json", .xapk), ("info.json", .apkm), ("icon.png", .collection),
    ]

    @Test(arguments: kinds, [false, true]) func takesAllPackages(
        _ expected: (file: String, kind: PackageContainer.Kind), deflated: Bool
    ) throws {
        let files = [
            (expected.file, [1]), ("base.apk", Self.package), ("config.zh.APK", Self.package),
            ("data.obb", Self.noPackage), ("broken.apk", [1, 2, 3]), ("empty.apk", Self.noPackage),
        ]
        let container = try open(Self.container(files, deflated: deflated))
        #expect(container.kind == expected.kind)
        #expect(container.members.map(\.name) == ["base.apk", "config.zh.APK"])
        #expect(container.leftOut.map(\.name) == ["broken.apk", "empty.apk"])
        #expect(container.leftOut.last?.reason == .noManifest)
        #expect(try container.members.map { try $0.archive.contents(of: $0.archive.entries[1]).count } == [11, 11])
    }

    /// A message field with a length.
    static func field(_ number: UInt8, _ bytes: [UInt8]) -> [UInt8] {
        precondition(bytes.count < 128, "one byte of length")
        return [number << 3 | 2, UInt8(bytes.count)] + bytes
    }

    /// A variant whose APKs have metadata of the given field number.
    static func variant(_ number: UInt8, _ paths: [String], purpose: UInt8) -> [UInt8] {
        let descriptions = paths.flatMap { field(2, field(2, Array($0.utf8)) + field(purpose, [])) }
        return field(1, field(2, descriptions) + [3 << 3, number])
    }

    static let tables: [(table: [UInt8], members: [String])] = [
        (
            variant(0, ["standalones/x.apk"], purpose: 4) + variant(1, ["splits/base-master.apk"], purpose: 3)
                + variant(2, ["splits/base-master_2.apk", "splits/base-zh.apk"], purpose: 3),
            ["splits/base-master_2.apk", "splits/base-zh.apk"]
        ),
        (
            variant(1, ["splits/base-master.apk"], purpose: 3) + field(3, field(2, field(2, Array("asset.apk".utf8)))),
            ["splits/base-master.apk", "asset.apk"]
        ),
        (variant(0, ["standalones/x.apk"], purpose: 4), ["standalones/x.apk"]),
        // A table that cannot be read, or that names other files, hides nothing.
        ([0xff, 0xff], allFiles),
        (variant(0, ["elsewhere.apk"], purpose: 3), allFiles),
    ]

    static let allFiles = [
        "splits/base-master.apk", "splits/base-master_2.apk", "splits/base-zh.apk", "standalones/x.apk", "asset.apk",
    ]

    @Test(arguments: tables.indices) func takesWhatADeviceGets(_ index: Int) throws {
        let files = [("toc.pb", Self.tables[index].table)] + Self.allFiles.map { ($0, Self.package) }
        let container = try open(Self.container(files))
        #expect(container.kind == .bundletoolSet)
        #expect(Set(container.members.map(\.name)) == Set(Self.tables[index].members))
        #expect(container.members.count + container.leftOut.count == Self.allFiles.count)
        #expect(container.leftOut.allSatisfy { $0.reason == .otherDevices })
    }

    @Test func opensContainersInContainers() throws {
        let inner = Self.container([("base.apk", Self.package)])
        let outer = Self.container([("set.apks", inner), ("note.txt", [1])])
        #expect(try open(outer).members.map(\.name) == ["set.apks/base.apk"])
        let deeper = Self.container([("more.zip", outer)])
        for (bytes, nesting) in [(deeper, 2), (outer, 1), (inner, 0)] {
            let error = #expect(throws: ArchiveError.self) { try open(bytes, limits: ArchiveLimits(nesting: nesting)) }
            #expect(error?.code == .nestingLimit)
            #expect(error?.exceeded == .init(limit: nesting, value: nesting + 1))
        }
        #expect(try open(deeper, limits: ArchiveLimits(nesting: 3)).members.count == 1)
    }

    @Test func refusesWhatHoldsNoPackage() {
        for bytes in [Self.noPackage, Self.container([("a.apk", Self.noPackage)])] {
            let error = #expect(throws: ArchiveError.self) { try open(bytes) }
            #expect(error?.code == .noPackage)
        }
    }

    @Test func holdsItsLimits() {
        let bytes = Self.container([("base.apk", Self.package)], deflated: true)
        let size = Self.package.count
        let entry = #expect(throws: ArchiveError.self) {
            try open(bytes, limits: ArchiveLimits(entryExpansion: size - 1))
        }
        #expect(entry?.code == .entryExpansionLimit)
        let total = #expect(throws: ArchiveError.self) {
            try open(bytes, limits: ArchiveLimits(totalExpansion: size - 1))
        }
        #expect(total?.code == .totalExpansionLimit)
    }
}
