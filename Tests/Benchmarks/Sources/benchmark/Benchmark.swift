// Of Foundation as little as there is: what this program has in memory hides the peaks of smaller ones.
#if canImport(FoundationEssentials)
    import FoundationEssentials
    import Glibc
#else
    import Foundation
#endif

/// Runs Touchstone and other tools over the same packages by turns and says how they compare.
///
/// Times on a busy machine mean little by themselves. Pairs that ran one right after the other can be compared.
@main struct Benchmark {
    static func main() async {
        do {
            let options = try Options(Array(CommandLine.arguments.dropFirst()))
            if options.wantsHelp { return print(Options.help) }
            if options.wantsFloor { return try options.packages.forEach(Floor.inflate) }
            if options.wantsCode { return try await runCode(options) }
            if let logs = options.logs { return try runLogs(logs, options) }
            try run(options)
        } catch {
            print("benchmark: \(error)")
            exit(1)
        }
    }

    private static func run(_ options: Options) throws {
        guard FileManager.default.isExecutableFile(atPath: options.program) else {
            let advice = "build it with `swift build -c release`, or name it: --binary"
            throw Complaint("\(options.program): no such program; \(advice)")
        }
        let floor = try MeasuredProcess.run("/bin/sh", ["-c", ":"]).peakBytes
        print("Medians of \(options.runs) pairs after \(options.warmups) to warm up, and of their ratios.")
        print("Peaks below \(Table.mebibytes(floor)) cannot be seen: that is what this program has itself.")
        for package in options.packages {
            guard let size = fileSize(package) else { throw Complaint("\(package): no such file") }
            print("\n\(package) (\(Table.mebibytes(size)))")
            for contest in Contest.all(options, package: package) {
                guard let peer = contest.findPeer() else {
                    print("  \(contest.ours.name): not compared, because \(contest.needs) is not installed")
                    continue
                }
                let result = try contest.run(against: peer, options)
                print(Table.text(of: result, packageSize: size))
            }
        }
    }

    private static func runCode(_ options: Options) async throws {
        print("Medians of \(options.runs) rounds after \(options.warmups) to warm up, and of their ratios.")
        for package in options.packages { print("\n\(package)\n\(try await CodeContest(package).run(options))") }
    }

    private static func runLogs(_ logs: String, _ options: Options) throws {
        let floor = try MeasuredProcess.run("/bin/sh", ["-c", ":"]).peakBytes
        print("Medians of \(options.runs) runs of `ingest`; peaks below \(Table.mebibytes(floor)) cannot be seen.")
        print(Table.columns(["", "file", "wall", "CPU", "peak", "per CPU"]))
        try RunContest(logs: logs, size: options.logSize, options: options).run()
    }

    private static func fileSize(_ path: String) -> Int? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.size] as? any BinaryInteger).map { Int($0) }
    }
}

/// Something that keeps the benchmark from going on.
struct Complaint: Error, CustomStringConvertible {
    let description: String

    init(_ text: String) { description = text }
}

/// What the command line asks for.
struct Options {
    var program = ".build/release/touchstone"
    var runs = 15
    var warmups = 2
    var packages: [String] = []
    var wantsHelp = false
    var wantsFloor = false
    var wantsCode = false
    /// A folder of real logs: measure how device runs are read.
    var logs: String?
    /// Size of the logcat made of them, in MiB.
    var logSize = 2048
    /// True to run androguard too, which takes minutes.
    var wantsAndroguard = false

    static let help = """
        USAGE: benchmark [--binary <path>] [--runs <count>] [<apk> ...]

        Compares `inspect badging` with `aapt2 dump badging`, `analyze` with `unzip -tq` and with itself on one core, and
        `verify` with `apksigner verify` and with its floor: `openssl dgst -sha256` over the package, and each file in it inflated once on one core.

          --androguard      compare `analyze` with androguard's `AnalyzeAPK` too, once: it takes minutes
          --code            measure only how long it takes to read and index the code, beside inflating it
          --binary <path>   the touchstone program (default: .build/release/touchstone)
          --logs <folder>   measure only `ingest`, over a bug report of 20 MB and a logcat made of the logs in the folder
          --log-size <MiB>  the size of that logcat (default: 2048)
          --floor           measure nothing, only inflate each file of the packages
          --runs <count>    pairs of runs that count (default: 15)
          <apk> ...         packages (default: Samples/yunling.apk)
        """

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--help", "-h": wantsHelp = true
            case "--floor": wantsFloor = true
            case "--code": wantsCode = true
            case "--androguard": wantsAndroguard = true
            case "--binary":
                guard let path = rest.popFirst() else { throw Complaint("--binary needs a path") }
                program = path
            case "--logs":
                guard let folder = rest.popFirst() else { throw Complaint("--logs needs a folder") }
                logs = folder
            case "--log-size":
                guard let size = rest.popFirst().flatMap(Int.init), (1...1_000_000).contains(size) else {
                    throw Complaint("--log-size needs a number of MiB above 0")
                }
                logSize = size
            case "--runs":
                guard let count = rest.popFirst().flatMap(Int.init), count > 0 else {
                    throw Complaint("--runs needs a number above 0")
                }
                runs = count
            case _ where argument.hasPrefix("-"): throw Complaint("\(argument): no such option; try --help")
            default: packages.append(argument)
            }
        }
        if packages.isEmpty { packages = ["Samples/yunling.apk"] }
    }
}
