import Archive
import Bytes
import TestSupport
import Testing

/// No input may crash or hang the reader: each run returns or throws.
@Suite struct MutationTests {
    static let sample: [UInt8] = {
        var zip = ZipVector.plain
        zip.items[1] = zip.items[1].streamed()
        zip.items[2].local.extra = [0x35, 0xd9, 2, 0, 4, 0]
        zip.items[2].central.extra = [1, 0, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8]
        zip.signingBlock = .init([(0x7109_871a, [1, 2, 3])])
        zip.zip64 = .init()
        zip.end.comment = Array("comment".utf8)
        return zip.build()
    }()

    /// Reads all there is to read.
    func exhaust(_ bytes: [UInt8]) {
        let limits = ArchiveLimits(entryExpansion: 1 << 20)
        guard let archive = try? Archive(parsing: ByteSlice(bytes), limits: limits) else { return }
        for entry in archive.entries {
            _ = try? archive.verify(entry)
            _ = archive.entry(named: entry.name)
            _ = archive.localExtraFields(of: entry)
        }
        _ = SecondOpinion.compare(archive)
        _ = try? PackageContainer(recognizing: ByteSlice(bytes), limits: limits)
    }

    @Test func everyPrefix() {
        for count in Self.sample.indices { exhaust(Array(Self.sample.prefix(count))) }
    }

    @Test func everySuffix() {
        for count in Self.sample.indices { exhaust(Array(Self.sample.suffix(count))) }
    }

    @Test(arguments: [0x00, 0x01, 0x7f, 0x80, 0xff] as [UInt8]) func everyByteChanged(to value: UInt8) {
        for index in Self.sample.indices {
            var bytes = Self.sample
            bytes[index] = value
            exhaust(bytes)
            bytes[index] = Self.sample[index] ^ value
            exhaust(bytes)
        }
    }

    @Test func everyWordBlownUp() {
        for index in Self.sample.indices.dropLast(8) {
            for width in [2, 4, 8] {
                var bytes = Self.sample
                bytes.replaceSubrange(index..<(index + width), with: repeatElement(0xff, count: width))
                exhaust(bytes)
            }
        }
    }

    /// Signatures everywhere: the search for records stays linear.
    @Test(.timeLimit(.minutes(15))) func signaturesOnly() {
        for signature in ["PK\u{5}\u{6}", "PK\u{1}\u{2}", "PK\u{3}\u{4}"] {
            var bytes = Array(String(repeating: signature, count: 50_000).utf8)
            exhaust(bytes)
            bytes += le(UInt32(0x0605_4b50)) + le(UInt32(0)) + le(UInt16.max) + le(UInt16.max)
            bytes += le(UInt32(199_000)) + le(UInt32(4)) + le(UInt16(0))
            exhaust(bytes)
        }
    }
}
