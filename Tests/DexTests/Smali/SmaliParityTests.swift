import Archive
import Bytes
import Dex
import Foundation
import TestSupport
import Testing

/// The same text assembled by smali and by us, and classes of real packages written and assembled again.
@Suite struct SmaliParityTests {
    @Test(
        .enabled(if: Peer.path("smali") != nil && Peer.path("dexdump") != nil, "smali or dexdump is not installed"),
        arguments: [(SmaliExamples.everything, 35, 15), (SmaliExamples.everyOpcode, 39, 28)])
    func agreesWithSmali(_ text: String, _ version: Int, _ level: Int) throws {
        let smali = try #require(Peer.path("smali"))
        let folder = try ScratchFolder()
        var sources: [String] = []
        for (index, part) in ("\n" + text).components(separatedBy: "\n.class ").dropFirst().enumerated() {
            sources.append(try folder.write(".class " + part, "\(index).smali"))
        }
        let theirs = folder.path + "/theirs.dex"
        let result = try Peer.run(smali, ["assemble", "--api", "\(level)", "-o", theirs] + sources)
        try #require(result.status == 0, "\(String(decoding: result.output + result.error, as: UTF8.self))")
        let ours = try folder.write(SmaliAssembler.assemble(text, version: version), "ours.dex")
        let (expected, actual) = (try Self.dump(theirs), try Self.dump(ours))
        for (left, right) in zip(expected, actual) where left != right {
            Issue.record("smali: \(left)\nhere: \(right)")
        }
        #expect(expected.count == actual.count && expected.count > 100)
    }

    /// What dexdump prints of a file, without the places of things in it.
    private static func dump(_ path: String) throws -> [String] {
        let result = try Peer.run(try #require(Peer.path("dexdump")), ["-d", path])
        #expect(result.status == 0, "\(String(decoding: result.error, as: UTF8.self))")
        let lines = String(decoding: result.output, as: UTF8.self).split(separator: "\n").dropFirst(2)
        return lines.filter { !$0.contains("|[") }.map { line in
            if line.hasPrefix("Call site #") { return String(line.prefix { $0 != "/" }) }
            guard let bar = line.firstIndex(of: "|"), line.dropFirst(6).first == ":" else { return String(line) }
            return String(line[bar...])
        }
    }

    @Test func assemblesTheSampleApp() throws {
        let folder = "Samples/yunling/smali/cn/example/yunling/gov"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let texts = try names.map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
        let ours = try SmaliAssembler.assembleFile(texts.joined(separator: "\n"), version: 38)
        let archive = try Archive(parsing: FileMapping.open("Samples/yunling.apk"))
        let entry = try #require(archive.entries.first { $0.name == "classes.dex" })
        let theirs = try DexFile(parsing: try archive.contents(of: entry))
        #expect(ours.classes.count == names.count && ours.anomalies.isEmpty)
        for definition in ours.classes {
            let name = ours.name(ofType: definition.type)
            let same = try #require(theirs.classes.first { theirs.name(ofType: $0.type) == name })
            #expect(ours.smali(definition) == theirs.smali(same))
        }
    }

    /// Classes of every package are the same when they are written as smali, assembled and written again.
    @Test(.enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)))
    func returnsClassesOfPackages() throws {
        var compared = 0
        for name in Corpus.packageNames {
            guard let bytes = try? FileMapping.open(Corpus.path(name)), let archive = try? Archive(parsing: bytes),
                let entry = archive.entries.first(where: { $0.name == "classes.dex" }),
                let contents = try? archive.contents(of: entry), let dex = try? DexFile(parsing: contents),
                dex.anomalies.isEmpty
            else { continue }
            for index in stride(from: 0, to: dex.classes.count, by: max(1, dex.classes.count / 4)) {
                let text = dex.smali(dex.classes[index])
                // What the writer could not read or show is a comment of its own line.
                guard !text.contains("\n    # ") || !text.contains("cannot be read") else { continue }
                do {
                    let again = try SmaliAssembler.assembleFile(text, version: 39)
                    #expect(again.anomalies.isEmpty)
                    Self.compare(again.smali(again.classes[0]), text, name)
                } catch {
                    Issue.record("\(name): \(error)\n\(Self.line(of: error, in: text))")
                }
                compared += 1
            }
        }
        #expect(compared > 100)
    }

    private static func line(of error: any Error, in text: String) -> Substring {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let line = (error as? SmaliError)?.line, lines.indices.contains(line - 1) else { return "" }
        return lines[line - 1]
    }

    private static func compare(_ ours: String, _ theirs: String, _ name: String) {
        guard ours != theirs else { return }
        let pairs = zip(ours.split(separator: "\n"), theirs.split(separator: "\n"))
        let first = pairs.first { $0.0 != $0.1 }.map { "\($0.0) / \($0.1)" }
        Issue.record("\(name): \(first ?? "one is longer")")
    }
}
