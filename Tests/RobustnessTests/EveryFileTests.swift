import Foundation
import TestSupport
import Testing

/// The program over whole collections of packages: each run ends in a report or in an error on one line, within
/// 5 seconds and 512 MiB.
@Suite(.enabled(if: BuiltProgram.path != nil, Comment(rawValue: BuiltProgram.absence)))
struct EveryFileTests {
    /// The samples, and the corpus if there is one. A program built for debugging is asked for small files only.
    static let files: [String] = {
        let all = Samples.packages + Corpus.packageNames.map(Corpus.path)
        return BuiltProgram.isOptimised ? all : all.filter { size($0) <= 256 << 10 }
    }()

    @Test(arguments: files) func analyzeEnds(path: String) throws {
        let scratch = try ScratchFolder()
        let run = try Run(["analyze", "--format", "json", path], scratch: scratch.path + "/run")
        let fault = run.fault(expectsJSON: true)
        #expect(fault == nil)
    }

    @Test(arguments: files) func inspectManifestEnds(path: String) throws {
        let scratch = try ScratchFolder()
        let run = try Run(["inspect", "manifest", path], scratch: scratch.path + "/run")
        let fault = run.fault(expectsJSON: false)
        #expect(fault == nil)
    }

    private static func size(_ path: String) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.size] as? NSNumber)?.intValue ?? .max
    }
}
