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
/// That are seventeen million lines: this target and what it reads with are optimised in debug builds too.
@Suite(
    .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)),
    .enabled(if: Peer.path("dexdump") != nil, "dexdump is not installed"))
struct DexdumpParityTests {
    /// Why dexdump cannot be followed in a file, by its SHA-1 signature's first bytes: none at present.
    static let faults: [String: String] = [:]

    @Test func agreesOnEveryFile() async throws {
        let dexdump = try #require(Peer.path("dexdump"))
        var seen: Set<[UInt8]> = []
        var files: [(bytes: ByteSlice, path: String)] = []
        for name in Corpus.packageNames {
            for file in Corpus.files(of: name, where: { $0.hasASCII("dex\n") }) {
                if seen.insert(file.bytes.array()).inserted { files.append((file.bytes, file.path)) }
            }
        }
        // The largest first, so that the cores finish together.
        files.sort { $0.bytes.count > $1.bytes.count }
        let instructions = try await withThrowingTaskGroup(of: Int.self) { group in
            for file in files { group.addTask { try compare(file.bytes, file.path, dexdump) } }
            return try await group.reduce(0, +)
        }
        #expect(files.count > 70 && instructions > 5_000_000, "\(files.count) files, \(instructions) instructions")
    }

    private func compare(_ bytes: ByteSlice, _ name: String, _ dexdump: String) throws -> Int {
        let folder = try ScratchFolder()
        let path = try folder.write(bytes.array(), "classes.dex")
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
        let ours = DexdumpNotation(dex: dex)
        var compared = 0
        var wrong = 0
        for index in dex.classes.indices where wrong < 3 {
            let expected = theirs.lines(ofClass: index)
            let actual = try ours.lines(of: dex.classes[index])
            compared += actual.count { $0.utf8.dropFirst(6).first == UInt8(ascii: ":") }
            guard expected != actual else { continue }
            wrong += 1
            let place = zip(expected, actual).enumerated().first { $0.element.0 != $0.element.1 }
            let first = place.map { "line \($0.offset): \($0.element.0) / \($0.element.1)" }
            Issue.record("\(name), class \(index), \(expected.count) and \(actual.count) lines: \(first ?? "lengths")")
        }
        return compared
    }
}
