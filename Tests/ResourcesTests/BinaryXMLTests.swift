import Bytes
import TestSupport
import Testing

@testable import Resources

/// A small manifest: an attribute of each kind, a text and a comment.
func sampleManifest(utf8: Bool = false) -> AXMLBuilder {
    var xml = AXMLBuilder(utf8: utf8)
    xml.reserve("label", id: 0x0101_0001)
    xml.reserve("name", id: 0x0101_0003)
    xml.reserve("debuggable", id: 0x0101_000f)
    xml.reserve("launchMode", id: 0x0101_001d)
    xml.openNamespace("android", AXMLBuilder.android)
    xml.open("manifest") { $0.add("package", "org.example.app") }
    xml.open("application", comment: "the only one") {
        $0.add("label", type: 1, data: 0x7f01_0000, namespace: AXMLBuilder.android)
        $0.add("debuggable", type: 0x12, data: -1, namespace: AXMLBuilder.android)
    }
    xml.open("activity") {
        $0.add("name", ".Main", namespace: AXMLBuilder.android)
        $0.add("launchMode", type: 0x10, data: 2, namespace: AXMLBuilder.android)
    }
    xml.text("  ")
    xml.close("activity")
    xml.open("activity") { $0.add("name", ".Other", namespace: AXMLBuilder.android) }
    xml.close("activity")
    xml.close("application")
    xml.close("manifest")
    xml.closeNamespace("android", AXMLBuilder.android)
    return xml
}

@Suite struct BinaryXMLTests {
    func parse(_ builder: AXMLBuilder) throws -> BinaryXML {
        try BinaryXML(parsing: ByteSlice(builder.build()))
    }

    func kinds(_ builder: AXMLBuilder) throws -> [ResourceAnomaly] { try parse(builder).anomalies.map(\.kind) }

    @Test(arguments: [false, true]) func readsTheTree(utf8: Bool) throws {
        let xml = try parse(sampleManifest(utf8: utf8))
        #expect(xml.anomalies.isEmpty)
        let root = try #require(xml.tree.root)
        #expect(root.name == "manifest")
        #expect(root.attribute("package")?.text == "org.example.app")
        #expect(root.namespaces.map(\.uri) == [AXMLBuilder.android])
        let application = try #require(root.children(named: "application").first)
        #expect(application.comment == "the only one")
        #expect(application.line == 3)
        let debuggable = try #require(application.attribute(ResourceID(0x0101_000f)))
        #expect(debuggable.name == "debuggable")
        #expect(debuggable.value.kind == .boolean(true))
        #expect(
            application.attribute("label", namespace: XMLNamespace.android)?.value.reference == ResourceID(0x7f01_0000))
        #expect(
            application.children.map(\.path) == [
                "/manifest/application/activity[1]", "/manifest/application/activity[2]",
            ])
        #expect(application.children(named: "activity").first?.text == "  ")
        #expect(root.descendants(named: "activity").count == 2)
        #expect(application.parent?.name == "manifest")
    }

    @Test func offsetsPointAtTheChunks() throws {
        let builder = sampleManifest()
        let bytes = builder.build()
        let xml = try BinaryXML(parsing: ByteSlice(bytes))
        for node in xml.tree.nodes {
            let expected: UInt8 = if case .element = node.content { 0x02 } else { 0x04 }
            #expect(bytes[node.offset] == expected)
        }
        for attribute in xml.tree.attributes { #expect(bytes[attribute.offset + 12] == 8) }
    }

    @Test func plainTextIsNotCompiled() {
        for text in ["<?xml version=\"1.0\"?><a/>", "\u{FEFF}<manifest/>", "  \n<a/>"] {
            #expect(throws: ResourceError(.binaryXML, .plainText, at: 0, field: "chunk type")) {
                try BinaryXML(parsing: ByteSlice(Array(text.utf8)))
            }
        }
    }

    @Test func somethingElseIsRefused() {
        for bytes in [[UInt8](repeating: 0, count: 64), Array("PK\u{3}\u{4} and so on and so on".utf8)] {
            #expect(throws: ResourceError.self) { try BinaryXML(parsing: ByteSlice(bytes)) }
        }
    }

    @Test func aFalseTypeIsRead() throws {
        var builder = sampleManifest()
        builder.type = 0
        let xml = try parse(builder)
        #expect(xml.tree.root?.name == "manifest")
        #expect(xml.anomalies.map(\.kind) == [.wrongXMLType])
    }

    /// Faults of the document's head and chunks that leave the tree as it is.
    static let harmless: [(ResourceAnomaly, @Sendable (inout AXMLBuilder) -> Void)] = [
        (.bytesAfterXML, { $0.trailer = [1, 2, 3, 4] }),
        (.xmlSize, { $0.size = 0x7fff_fff0 }),
        (.unknownXMLChunk, { $0.extra.first = ByteWriter.chunk(0x0999, body: [0, 0, 0, 0]) }),
        (.unknownXMLChunk, { $0.extra.middle = ByteWriter.chunk(0x01ff) }),
        (.repeatedResourceMap, { $0.extra.middle = ByteWriter.chunk(0x180) }),
        (.repeatedStringPool, { $0.extra.first = StringPoolBuilder(["decoy"]).build() }),
        (.lateChunk, { $0.nodes.insert(StringPoolBuilder(["decoy"]).build(), at: 2) }),
        (.unknownXMLChunk, { $0.nodes.insert(ByteWriter.chunk(0x0177, head: [UInt8](repeating: 0, count: 8)), at: 3) }),
        (.malformedTail, { $0.nodes.append([1, 2, 3, 4]) }),
        (.contentAfterRoot, { $0.open("decoy") }),
        (.unbalancedNamespace, { $0.closeNamespace("android", AXMLBuilder.android) }),
    ]

    @Test(arguments: 0..<harmless.count) func goesOn(index: Int) throws {
        let (kind, change) = Self.harmless[index]
        var builder = sampleManifest()
        change(&builder)
        let xml = try parse(builder)
        #expect(xml.anomalies.map(\.kind) == [kind])
        #expect(xml.tree.root?.descendants(named: "activity").count == 2)
        #expect(xml.tree.root?.attribute("package")?.text == "org.example.app")
    }

    @Test func aHeadMayHaveMore() throws {
        var builder = sampleManifest()
        builder.headerSize = 16
        builder.extra.first = [0, 0, 0, 0, 0, 0, 0, 0]
        #expect(try kinds(builder) == [.xmlHeaderSize])
    }

    @Test func attributesMayBeApart() throws {
        var xml = AXMLBuilder()
        xml.open("manifest", start: 28, stride: 24) {
            $0.add("package", "a.b")
            $0.add("split", "c")
        }
        xml.close("manifest")
        let read = try parse(xml)
        #expect(read.tree.root?.attribute("split")?.text == "c")
        #expect(read.anomalies.map(\.kind) == [.attributeStart, .attributeSize])
    }

    @Test func attributesBeyondTheChunkAreRefused() {
        var xml = AXMLBuilder()
        xml.open("manifest", count: 500) { $0.add("package", "a.b") }
        xml.close("manifest")
        #expect(throws: ResourceError.self) { try parse(xml) }
    }

    @Test func attributesThatOverlapAreBounded() {
        var xml = AXMLBuilder()
        for _ in 0..<200 { xml.open("a", stride: 0, count: 65535) { $0.add("package", "a.b") } }
        #expect(throws: ResourceError.self) { try parse(xml) }
    }

    @Test func stringsThatOverlapAreBounded() throws {
        var xml = AXMLBuilder(utf8: true)
        xml.pool.add(String(repeating: "x", count: 0x7000))
        xml.open("manifest")
        for index in 0..<2000 {
            xml.pool.stored.append([])
            xml.pool.offsets[xml.pool.stored.count - 1] = 0
            var body = ByteWriter()
            body.u32(xml.pool.stored.count - 1)
            body.u32(0)
            body.u32(0)
            xml.node(0x104, body.bytes, comment: index == 0 ? "c" : nil)
        }
        xml.close("manifest")
        #expect(throws: ResourceError(.stringPool, .tooLarge, at: 8, field: "strings")) { try parse(xml) }
    }

    @Test func idsCountMoreThanNames() throws {
        var xml = AXMLBuilder()
        xml.reserve("", id: 0x0101_000f)
        xml.reserve("harmless", id: 0x0101_0003)
        xml.openNamespace("android", AXMLBuilder.android)
        xml.open("application") {
            $0.add("harmless", "x", namespace: AXMLBuilder.android)
            $0.add("", type: 0x12, data: 1, namespace: AXMLBuilder.android)
        }
        xml.close("application")
        let read = try parse(xml)
        let root = try #require(read.tree.root)
        #expect(root.attribute("debuggable", namespace: XMLNamespace.android)?.spelling == "")
        #expect(root.attribute("name", namespace: XMLNamespace.android)?.spelling == "harmless")
        #expect(Set(read.anomalies.map(\.kind)) == [.strippedAttributeName, .attributeNameMismatch])
    }

    @Test func namespacesMayBeBroken() throws {
        var xml = AXMLBuilder()
        xml.reserve("name", id: 0x0101_0003)
        xml.openNamespace("a", AXMLBuilder.android)
        xml.openNamespace("android", "urn:other")
        xml.open("application") {
            $0.add("name", "x")
            $0.add("exported", "true", namespace: AXMLBuilder.android)
            $0.add("other", "y", namespace: "urn:nowhere")
        }
        xml.close("application")
        #expect(
            try Set(kinds(xml)) == [
                .unusualAndroidPrefix, .misusedAndroidPrefix, .attributeWithoutNamespace, .attributeWithoutID,
                .undeclaredNamespace,
            ])
    }

    @Test func elementsMayBeBroken() throws {
        var xml = AXMLBuilder()
        xml.reserve("label", id: 0x0101_0001)
        xml.reserve("name", id: 0x0101_0003)
        xml.openNamespace("android", AXMLBuilder.android)
        xml.text("before")
        xml.open("manifest") {
            $0.add("name", "1", namespace: AXMLBuilder.android)
            $0.add("name", "2", namespace: AXMLBuilder.android)
            $0.add("label", "3", namespace: AXMLBuilder.android)
            $0.add("package", type: 3, data: $0.index("typed"), raw: $0.index("written"))
            $0.add("split", type: 3, data: 9999, valueSize: 0)
        }
        xml.open(nil)
        xml.close("other")
        let read = try parse(xml)
        #expect(
            Set(read.anomalies.map(\.kind)) == [
                .contentBeforeRoot, .duplicateAttribute, .attributeOrder, .rawValueMismatch, .badStringIndex,
                .valueSize,
                .emptyElementName, .mismatchedEnd, .unclosedElement,
            ])
        #expect(read.tree.root?.attribute(ResourceID(0x0101_0003))?.text == "1")
    }

    @Test func depthIsNoDanger() throws {
        var xml = AXMLBuilder()
        for _ in 0..<20_000 { xml.open("a") }
        for _ in 0..<20_000 { xml.close("a") }
        let tree = try parse(xml).tree
        #expect(tree.nodes.count == 20_000)
        #expect(throws: ResourceError.self) { try XMLDocument(tree) }
    }
}
