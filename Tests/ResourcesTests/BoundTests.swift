import Bytes
import TestSupport
import Testing

@testable import Resources

/// Inputs that are small but claim to be very much: time and memory stay in proportion to the bytes.
@Suite struct BoundTests {
    @Test func manyValuesMayShareOneLongString() throws {
        var builder = ArscBuilder()
        builder.pool.add(String(repeating: "x", count: 0x7fff))
        var package = ArscBuilder.Package(id: 0x7f, name: "a", types: ["string"], entries: ["x"])
        package.addSpec(1, flags: [0])
        for index in 0..<2000 {
            let configuration = ArscBuilder.configuration([24: UInt8(index & 0xff), 26: UInt8(index >> 8)])
            package.addType(1, configuration: configuration, entries: [ArscBuilder.value(0, type: 3, data: 0)])
        }
        builder.packages = [package]
        let set = ResourceSet([try ResourceTable(parsing: ByteSlice(builder.build()))])
        #expect(set.candidates(for: ResourceID(0x7f01_0000)).count == 2000)
        #expect(set.allValues(of: ResourceID(0x7f01_0000)).count == 2000)
    }

    @Test func bagsMayShareTheirBytes() throws {
        let bag = ArscBuilder.bag(0, items: [(name: Int, type: Int, data: Int)](repeating: (1, 16, 1), count: 500))
        var package = ArscBuilder.Package(id: 0x7f, name: "a", types: ["style"], entries: ["x"])
        package.addSpec(1, flags: [Int](repeating: 0, count: 4000))
        package.addType(1, entries: [bag] + [[UInt8]?](repeating: [], count: 3999))
        // All further offsets point behind the bag; make them point at it.
        var chunk = package.chunks[1]
        for index in 0..<4000 { for byte in 0..<4 { chunk[84 + index * 4 + byte] = 0 } }
        package.chunks[1] = chunk
        var builder = ArscBuilder()
        builder.packages = [package]
        let table = try ResourceTable(parsing: ByteSlice(builder.build()))
        var budget = table.itemBudget
        #expect(throws: ResourceError.self) {
            for resource in table.resources(of: table.packages[0].types[0], in: table.packages[0]) {
                guard case .bag(let bag)? = resource.values.first?.entry.content else { continue }
                _ = try table.items(of: bag, budget: &budget)
            }
        }
    }

    @Test func manySiblingsHavePathsAtOnce() throws {
        var xml = AXMLBuilder()
        xml.open("manifest")
        for _ in 0..<5000 {
            xml.open("a")
            xml.close("a")
        }
        xml.close("manifest")
        let document = try XMLDocument(try BinaryXML(parsing: ByteSlice(xml.build())).tree)
        guard case .nodes(let nodes) = try document.evaluate("//a") else { return }
        #expect(nodes.map(\.path).last == "/manifest/a[5000]")
    }

    @Test func namesOfEveryNamespaceAreUnique() throws {
        var xml = AXMLBuilder()
        xml.openNamespace("x", "urn:x")
        xml.open("manifest")
        for namespace in [nil, "urn:x", "urn:y", nil] {
            xml.open("a", namespace: namespace)
            xml.close("a", namespace: namespace)
        }
        xml.close("manifest")
        let document = try XMLDocument(try BinaryXML(parsing: ByteSlice(xml.build())).tree)
        guard case .nodes(let nodes) = try document.evaluate("/manifest/*") else { return }
        for node in nodes {
            guard case .nodes(let again) = try document.evaluate(node.path) else { continue }
            #expect(again.map(\.part) == [node.part], "\(node.path)")
        }
    }
}
