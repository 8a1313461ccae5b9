import Archive
import Bytes
import TestSupport

/// A reader of bytes that anybody may have written, as the fuzzer drives it.
struct Reader: Sendable {
    /// What the command line calls it.
    var name: String
    /// What it reads in a package: the inputs to begin with.
    var seeds: @Sendable (Archive) -> [ByteSlice]
    /// Reads all that there is to read, through public functions: it ends, or has found a fault.
    var read: @Sendable (ByteSlice) -> Void
    /// True if it reads in tasks: then libFuzzer's search for leaks after each input would take nearly all the time.
    var usesTasks = false

    /// All readers; a new one is one row.
    static let all: [Reader] = [
        Reader(name: "archive", seeds: { [$0.bytes] }, read: ArchiveReading.read),
        Reader(name: "xml", seeds: { $0.contents { $0.hasSuffix(".xml") } }, read: ResourceReading.readXML),
        Reader(name: "table", seeds: { $0.contents { $0 == "resources.arsc" } }, read: ResourceReading.readTable),
        Reader(
            name: "proto", seeds: { $0.contents { $0.hasSuffix(".pb") || $0.hasSuffix(".xml") } },
            read: ResourceReading.readProto),
        Reader(name: "dex", seeds: DexReading.seeds, read: DexReading.readAll),
        Reader(name: "dex-code", seeds: DexReading.seeds, read: DexReading.readCode),
        Reader(name: "elf", seeds: { $0.contents { $0.hasSuffix(".so") } }, read: ElfReading.read),
        Reader(
            name: "signing-block", seeds: SigningReading.blockSeeds, read: SigningReading.readBlock, usesTasks: true),
        Reader(name: "idsig", seeds: { _ in [SigningReading.v4Seed] }, read: SigningReading.readV4, usesTasks: true),
        Reader(
            name: "cms", seeds: { $0.contents(JARFile.block.isNamed) }, read: SigningReading.readJARBlock,
            usesTasks: true),
        Reader(
            name: "jar-manifest", seeds: { $0.contents(JARFile.manifest.isNamed) },
            read: SigningReading.readJARManifest, usesTasks: true),
        Reader(name: "logs", seeds: { _ in LogSeeds.all.map { ByteSlice($0) } }, read: LogReading.read),
    ]

    /// How processes that libFuzzer starts are told which reader it is.
    static let optionPrefix = "--reader="

    /// The reader that the command line names.
    static let chosen: Reader? = {
        let arguments = CommandLine.arguments.dropFirst()
        let option = arguments.first { $0.hasPrefix(optionPrefix) }?.dropFirst(optionPrefix.count)
        let name = option.map(String.init) ?? arguments.first
        return all.first { $0.name == name }
    }()
}

extension Archive {
    /// The contents of the entries with such names.
    func contents(_ isWanted: (String) -> Bool) -> [ByteSlice] {
        entries.filter { isWanted($0.name) }.compactMap { try? contents(of: $0) }
    }
}
