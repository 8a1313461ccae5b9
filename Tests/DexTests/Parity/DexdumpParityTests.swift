import Archive
import Bytes
import Dex
import Foundation
import TestSupport
import Testing

/// Every dex file of the corpus read by Debian's `dexdump` and by us.
///
/// Counts of all tables, and class by class: names, flags, superclass, interfaces, fields with their whole-number values,
/// methods with their signatures, registers, every instruction with its offset, units, mnemonic and operands, catches,
/// lines, source file. Left out: local variables, and the text of strings and floating-point numbers in instructions
/// (their index and bits are compared).
///
/// In large files every n-th class is compared, since a debug build takes minutes for all of them;
/// `TOUCHSTONE_FULL_PARITY=1` compares all.
@Suite(
    .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)),
    .enabled(if: Peer.path("dexdump") != nil, "dexdump is not installed"))
struct DexdumpParityTests {
    /// So many instructions of each file are compared, about, unless all are.
    static let share = 20_000
    static let isFull = ProcessInfo.processInfo.environment["TOUCHSTONE_FULL_PARITY"] == "1"

    /// Why dexdump cannot be followed in a file, by its SHA-1 signature's first bytes: none at present.
    static let faults: [String: String] = [:]

    @Test func agreesOnEveryFile() throws {
        let dexdump = try #require(Peer.path("dexdump"))
        var seen: Set<[UInt8]> = []
        var files = 0
        var instructions = 0
        for name in Corpus.packageNames {
            for file in Corpus.files(of: name, where: { $0.hasASCII("dex\n") }) {
                guard seen.insert(file.bytes.array()).inserted else { continue }
                files += 1
                instructions += try compare(file.bytes, file.path, dexdump)
            }
        }
        #expect(files > 70 && instructions > 100_000, "\(files) files, \(instructions) instructions compared")
    }

    private func compare(_ bytes: ByteSlice, _ name: String, _ dexdump: String) throws -> Int {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".dex").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(bytes.array()).write(to: URL(fileURLWithPath: path))
        let result = try Peer.run(dexdump, ["-f", "-d", path])
        guard let dex = try? DexFile(parsing: bytes) else {
            #expect(result.status != 0, "\(name): dexdump reads what we refuse")
            return 0
        }
        guard result.status == 0 else {
            #expect(!dex.anomalies.isEmpty, "\(name): dexdump refuses it and we see nothing irregular")
            return 0
        }
        let theirs = DexdumpText(result.output)
        let counts = [
            "string_ids_size": dex.stringIDs.count, "type_ids_size": dex.typeIDs.count,
            "proto_ids_size": dex.protoIDs.count, "field_ids_size": dex.fieldIDs.count,
            "method_ids_size": dex.methodIDs.count, "class_defs_size": dex.classes.count,
            "file_size": dex.header.fileSize, "data_off": dex.header.data.offset,
        ]
        for (field, count) in counts { #expect(theirs.header[field] == count, "\(name): \(field)") }
        #expect(theirs.classCount == dex.classes.count, "\(name): classes")
        guard theirs.classCount == dex.classes.count, !dex.classes.isEmpty else { return 0 }
        let total = dex.survey().instructionCount
        let step = Self.isFull ? 1 : max(1, total / Self.share)
        let ours = DexdumpNotation(dex: dex)
        var compared = 0
        var wrong = 0
        for index in stride(from: 0, to: dex.classes.count, by: step) where wrong < 3 {
            let expected = theirs.lines(ofClass: index)
            let actual = try ours.lines(of: dex.classes[index])
            compared += actual.count { $0.contains(": ") && $0.contains(" |") }
            guard expected != actual else { continue }
            wrong += 1
            let place = zip(expected, actual).enumerated().first { $0.element.0 != $0.element.1 }
            let first = place.map { "line \($0.offset): \($0.element.0) / \($0.element.1)" }
            Issue.record("\(name), class \(index), \(expected.count) and \(actual.count) lines: \(first ?? "lengths")")
        }
        return compared
    }
}
