import Bytes
import TestSupport
import Testing

@testable import Resources

/// Every sample cut at every length and with every byte changed: each reading returns or throws, and does not take long.
@Suite struct MutationTests {
    /// Reads all that there is to read.
    static func exhaust(xml input: ByteSlice) {
        guard let xml = try? BinaryXML(parsing: input) else { return }
        let document = try? XMLDocument(xml.tree)
        _ = try? document?.text()
        _ = try? document?.evaluate("//@*")
    }

    static func exhaust(table input: ByteSlice) {
        guard let table = try? ResourceTable(parsing: input) else { return }
        for package in table.packages {
            for type in package.types {
                for resource in table.resources(of: type, in: package) {
                    for value in resource.values {
                        if case .bag(let bag) = value.entry.content { _ = table.items(of: bag) }
                    }
                    _ = ResourceSet([table]).allValues(of: resource.id)
                }
            }
        }
        _ = table.irregularities()
    }

    static func exhaust(proto input: ByteSlice) {
        _ = try? ProtoXML(parsing: input)
        guard let table = try? ProtoTable(parsing: input) else { return }
        _ = ResourceSet(sources: [.bundle(table)]).allValues(of: ResourceID(0x7f02_0000))
    }

    static let samples: [(bytes: [UInt8], read: @Sendable (ByteSlice) -> Void)] = [
        (sampleManifest().build(), { exhaust(xml: $0) }), (sampleManifest(utf8: true).build(), { exhaust(xml: $0) }),
        (sampleTable().build(), { exhaust(table: $0) }), (sampleTable(layout: .sparse).build(), { exhaust(table: $0) }),
        (sampleTable(layout: .short).build(), { exhaust(table: $0) }), (ProtoTests.manifest, { exhaust(proto: $0) }),
        (ProtoTests.table, { exhaust(proto: $0) }),
    ]

    @Test(arguments: 0..<samples.count) func survivesTruncation(index: Int) throws {
        let (bytes, read) = Self.samples[index]
        let whole = ByteSlice(bytes)
        for count in 0..<bytes.count { read(try whole.slice(at: 0, count: count)) }
    }

    @Test(arguments: 0..<samples.count) func survivesChangedBytes(index: Int) {
        let (bytes, read) = Self.samples[index]
        for position in bytes.indices {
            for value in [0xff, bytes[position] ^ 0x04] where value != bytes[position] {
                var changed = bytes
                changed[position] = value
                read(ByteSlice(changed))
            }
        }
    }

    /// Sizes and counts, which stand on multiples of four, blown up.
    @Test(arguments: 0..<samples.count) func survivesBlownUpNumbers(index: Int) {
        let (bytes, read) = Self.samples[index]
        for position in stride(from: 0, to: bytes.count - 4, by: 4) {
            for value: UInt32 in [0x7fff_fffc] {
                var changed = bytes
                for shift in 0..<4 { changed[position + shift] = UInt8(truncatingIfNeeded: value >> UInt32(shift * 8)) }
                read(ByteSlice(changed))
            }
        }
    }
}
