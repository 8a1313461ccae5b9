import Bytes
import TestSupport
import Testing

@testable import Resources

/// An app's table: a string in three locales, a boolean per release, an alias, a style, plurals, an array.
func sampleTable(layout: ArscBuilder.Package.Layout = .dense) -> ArscBuilder {
    var table = ArscBuilder()
    for text in ["Hello", "你好", "Bonjour", "one item", "%d items"] { table.pool.add(text) }
    var package = ArscBuilder.Package(
        id: 0x7f, name: "org.example", types: ["string", "bool", "style"],
        entries: ["hello", "alias", "debug", "Theme", "items", "loop_a", "loop_b", "missing"])
    package.addSpec(1, flags: [4, 0, 0, 0, 0, 0])
    package.addType(
        1, layout: layout,
        entries: [
            ArscBuilder.value(0, type: 3, data: 0), ArscBuilder.value(1, type: 1, data: 0x7f01_0000),
            ArscBuilder.bag(4, items: [(0x0100_0006, 3, 3), (0x0100_0004, 3, 4)]),
            ArscBuilder.value(5, type: 1, data: 0x7f01_0004), ArscBuilder.value(6, type: 1, data: 0x7f01_0003),
            ArscBuilder.value(7, type: 1, data: 0x7f01_0999),
        ])
    package.addType(
        1, configuration: ArscBuilder.locale("zh", "CN"), layout: layout,
        entries: [ArscBuilder.value(0, type: 3, data: 1)])
    package.addType(
        1, configuration: ArscBuilder.locale("fr"), layout: layout, entries: [ArscBuilder.value(0, type: 3, data: 2)])
    package.addSpec(2, flags: [0x400])
    package.addType(2, layout: layout, entries: [ArscBuilder.value(2, type: 0x12, data: 0, flags: 2)])
    package.addType(
        2, configuration: ArscBuilder.configuration([24: 24]), layout: layout,
        entries: [ArscBuilder.value(2, type: 0x12, data: -1, flags: 2)])
    package.addSpec(3, flags: [0])
    package.addType(
        3, layout: layout,
        entries: [ArscBuilder.bag(3, parent: 0x0103_0005, items: [(0x0101_0056, 1, 0x0106_000d)])])
    table.packages = [package]
    return table
}

@Suite struct ResourceTableTests {
    func parse(_ builder: ArscBuilder) throws -> ResourceTable {
        try ResourceTable(parsing: ByteSlice(builder.build()))
    }

    @Test(arguments: [ArscBuilder.Package.Layout.dense, .sparse, .short])
    func readsEachLayout(layout: ArscBuilder.Package.Layout) throws {
        let table = try parse(sampleTable(layout: layout))
        #expect(table.anomalies.isEmpty)
        #expect(table.irregularities().isEmpty)
        #expect(table.name(of: ResourceID(0x7f01_0001))?.description == "org.example:string/alias")
        #expect(table.name(of: ResourceID(0x7f01_0009)) == nil)
        let values = table.values(of: ResourceID(0x7f01_0000))
        #expect(values.map(\.configuration.qualifiers) == ["", "zh-rCN", "fr"])
        #expect(values.map(\.entry.content) == [0, 1, 2].map { .value(ResourceValue(type: 3, data: $0)) })
        #expect(table.specFlags(of: ResourceID(0x7f01_0000)) == 4)
        #expect(table.values(of: ResourceID(0x7f02_0000)).map(\.entry.flags) == [2, 2])
        let package = try #require(table.package(0x7f))
        #expect(package.name == "org.example")
        #expect(package.types.map { table.resources(of: $0, in: package).count } == [6, 1, 1])
    }

    @Test func readsBags() throws {
        let table = try parse(sampleTable())
        guard case .bag(let style) = table.values(of: ResourceID(0x7f03_0000)).first?.entry.content else {
            Issue.record("no style")
            return
        }
        #expect(style.parent == ResourceID(0x0103_0005))
        #expect(table.items(of: style).map(\.value.kind) == [.reference(ResourceID(0x0106_000d))])
        guard case .bag(let plurals) = table.values(of: ResourceID(0x7f01_0002)).first?.entry.content else {
            Issue.record("no plurals")
            return
        }
        #expect(table.items(of: plurals).map { ResourceBag.Key.plural($0.name) } == ["one", "other"])
    }

    @Test func readsCompactEntries() throws {
        var builder = ArscBuilder()
        builder.pool.add("compact")
        var package = ArscBuilder.Package(id: 0x7f, name: "a", types: ["string"], entries: ["x", "y"])
        package.addSpec(1, flags: [0, 0])
        package.addType(1, layout: .short, entries: [nil, ArscBuilder.compact(1, type: 3, data: 0)])
        builder.packages = [package]
        let table = try parse(builder)
        let id = ResourceID(0x7f01_0001)
        #expect(table.name(of: id)?.entry == "y")
        #expect(ResourceSet([table]).resolve(id, for: .phone()) == .string("compact"))
    }

    @Test func addsTheOffsetOfTypeIDs() throws {
        var builder = sampleTable()
        builder.packages[0].typeIDOffset = 0x10
        let table = try parse(builder)
        #expect(table.name(of: ResourceID(0x7f11_0000))?.type == "string")
        #expect(table.name(of: ResourceID(0x7f01_0000)) == nil)
        let package = try #require(table.packages.first)
        #expect(table.resources(of: package.types[0], in: package).first?.id == ResourceID(0x7f11_0000))
    }

    @Test func readsAHeadWithoutTheOffset() throws {
        var builder = sampleTable()
        builder.packages[0].typeIDOffset = nil
        let table = try parse(builder)
        #expect(table.anomalies.isEmpty)
        #expect(table.name(of: ResourceID(0x7f01_0000))?.entry == "hello")
    }

    @Test func readsLibrariesOverlayablesAndAliases() throws {
        var builder = sampleTable()
        var library = ByteWriter()
        library.u32(0x02)
        library.utf16("org.library", units: 128)
        builder.packages[0].chunks.append(ByteWriter.chunk(0x203, head: [1, 0, 0, 0], body: library.bytes))
        var overlayable = ByteWriter()
        overlayable.utf16("Theme", units: 256)
        overlayable.utf16("overlay://theme", units: 256)
        let policy = ByteWriter.chunk(0x205, head: [1, 0, 0, 0, 1, 0, 0, 0], body: [0, 0, 1, 0x7f])
        builder.packages[0].chunks.append(ByteWriter.chunk(0x204, head: overlayable.bytes, body: policy))
        builder.packages[0].chunks.append(
            ByteWriter.chunk(0x206, head: [1, 0, 0, 0], body: [0, 0, 0xff, 1, 0, 0, 1, 1]))
        let table = try parse(builder)
        let package = try #require(table.packages.first)
        #expect(package.libraries == [ResourcePackage.Library(id: 2, name: "org.library")])
        #expect(package.overlayables.first?.actor == "overlay://theme")
        #expect(package.overlayables.first?.policies.first?.resources == [ResourceID(0x7f01_0000)])
        #expect(package.aliases.first?.finalized == ResourceID(0x0101_0000))
        #expect(table.anomalies.map(\.kind) == [.strayAliases])
    }

    /// Faults that leave the rest readable.
    static let harmless: [(ResourceAnomaly, @Sendable (inout ArscBuilder) -> Void)] = [
        (.wrongTableType, { $0.type = 0x0103 }),
        (.packageCount, { $0.packageCount = 9 }),
        (.unknownTableChunk, { $0.extra = ByteWriter.chunk(0x0777, body: [0, 0, 0, 0]) }),
        (.extraStringPool, { $0.extra = StringPoolBuilder(["decoy"]).build() }),
        (.malformedChunk, { $0.packages[0].chunks.append([1, 2, 3, 4]) }),
        (.malformedChunk, { $0.packages[0].chunks.append(ByteWriter.chunk(0x201, size: 1 << 30)) }),
        (.repeatedTypeSpec, { $0.packages[0].addSpec(1, flags: []) }),
        (.missingTypeSpec, { $0.packages[0].addType(9, entries: []) }),
        (.typeID, { $0.packages[0].addSpec(0, flags: []) }),
        (.typeID, { $0.packages[0].addType(0, entries: []) }),
        (.typeSpecSize, { $0.packages[0].addSpec(9, flags: [], count: 1 << 30) }),
        (.typeChunkLayout, { $0.packages[0].addType(1, entries: [], count: 1 << 30) }),
        (.typeChunkLayout, { $0.packages[0].addType(1, entries: [], entriesStart: 1 << 30) }),
        (
            .configurationSize,
            { $0.packages[0].addType(3, configuration: ArscBuilder.configuration(size: 16), entries: []) }
        ),
        (
            .unknownConfiguration,
            {
                $0.packages[0].addType(3, configuration: ArscBuilder.configuration(size: 72, [70: 1]), entries: [])
            }
        ),
        (.malformedList, { $0.packages[0].chunks.append(ByteWriter.chunk(0x203, head: [0xff, 0xff, 0, 0])) }),
        (.unknownTableChunk, { $0.packages[0].chunks.append(ByteWriter.chunk(0x0777)) }),
    ]

    @Test(arguments: 0..<harmless.count) func goesOn(index: Int) throws {
        let (kind, change) = Self.harmless[index]
        var builder = sampleTable()
        change(&builder)
        let table = try parse(builder)
        #expect(table.anomalies.map(\.kind) == [kind])
        #expect(ResourceSet([table]).resolve(ResourceID(0x7f01_0001), for: .phone(locale: "zh-CN")) == .string("你好"))
    }

    @Test func malformedEntriesAreAbsent() throws {
        var builder = sampleTable()
        builder.packages[0].addSpec(4, flags: [0, 0, 0])
        builder.packages[0].addType(
            4,
            entries: [
                ArscBuilder.bag(0, items: [], count: 1 << 30), ArscBuilder.value(0, type: 3, data: 0, size: 4000),
                ArscBuilder.value(0, type: 3, data: 0, size: 2),
            ])
        let table = try parse(builder)
        for entry in UInt16(0)..<3 {
            #expect(table.values(of: ResourceID(package: 0x7f, type: 4, entry: entry)).isEmpty)
        }
        #expect(table.irregularities().map(\.kind) == [.malformedEntry, .malformedEntry, .malformedEntry])
    }

    @Test func configurationsMayRepeat() throws {
        var builder = sampleTable()
        builder.packages[0].addType(3, entries: [])
        #expect(try parse(builder).irregularities().map(\.kind) == [.repeatedConfiguration])
    }

    @Test func somethingElseIsRefused() {
        for bytes in [[], [2, 0, 12], Array("PK\u{3}\u{4} and so on".utf8), [UInt8](repeating: 0xff, count: 64)] {
            #expect(throws: ResourceError.self) { try ResourceTable(parsing: ByteSlice(bytes)) }
        }
    }
}
