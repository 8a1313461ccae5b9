#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A program with its arguments.
struct Command {
    /// What it is called in tables.
    let name: String
    /// Its path.
    let path: String
    /// Its arguments.
    let arguments: [String]

    /// Runs it once. A run that fails is no measurement.
    func measure() throws -> MeasuredProcess {
        let run = try MeasuredProcess.run(path, arguments)
        guard run.end == .exited(0) else { throw Complaint("\(path) \(arguments.joined(separator: " ")): \(run.end)") }
        return run
    }
}

/// Two tools that do the like of each other.
struct Contest {
    /// What we do.
    let ours: Command
    /// The program that does the like.
    let peerName: String
    /// Its arguments.
    let peerArguments: [String]
    /// What the other is called in tables; nil for its name and arguments.
    var title: String?
    /// How often both run; nil for as often as the options say.
    var rounds: Int?
    /// What must be installed; the program itself if it is nothing else.
    var needed: String?

    /// The program that must be installed.
    var needs: String { needed ?? peerName }

    /// The contests over a package.
    static func all(_ options: Options, package: String) -> [Contest] {
        let program = options.program
        let androguard = Contest(
            ours: Command(name: "analyze", path: program, arguments: ["analyze", package]), peerName: "python3",
            peerArguments: [
                "-c", "import sys; from androguard.misc import AnalyzeAPK; AnalyzeAPK(sys.argv[1])", package,
            ],
            title: "androguard", rounds: 1)
        return (options.wantsAndroguard ? [androguard] : []) + [
            Contest(
                ours: Command(name: "inspect badging", path: program, arguments: ["inspect", "badging", package]),
                peerName: "aapt2", peerArguments: ["dump", "badging", package]),
            Contest(
                ours: Command(name: "analyze", path: program, arguments: ["analyze", package]),
                peerName: "unzip", peerArguments: ["-tq", package]),
            Contest(
                ours: Command(name: "analyze", path: program, arguments: ["analyze", package]),
                peerName: "taskset", peerArguments: ["-c", "0", program, "analyze", package], title: "on one core"),
            Contest(
                ours: Command(name: "verify", path: program, arguments: ["verify", package]),
                peerName: "apksigner", peerArguments: ["verify", package]),
            Contest(
                ours: Command(name: "verify", path: program, arguments: ["verify", package]),
                peerName: "sh",
                peerArguments: [
                    "-c", #"openssl dgst -sha256 "$1" && "$0" --floor "$1""#, CommandLine.arguments[0], package,
                ],
                title: "dgst + inflate", needed: "openssl"),
        ]
    }

    /// The other program; nil if it is not installed.
    func findPeer() -> Command? {
        guard let path = Self.path(of: peerName), Self.path(of: needs) != nil else { return nil }
        let words = [peerName] + peerArguments.dropLast()
        return Command(name: title ?? words.joined(separator: " "), path: path, arguments: peerArguments)
    }

    private static func path(of program: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.lazy.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Runs both by turns.
    func run(against peer: Command, _ options: Options) throws -> Result {
        for _ in 0..<(rounds == nil ? options.warmups : 0) {
            _ = try ours.measure()
            _ = try peer.measure()
        }
        var result = Result(names: (ours.name, peer.name))
        for _ in 0..<(rounds ?? options.runs) {
            result.pairs.append((try ours.measure(), try peer.measure()))
        }
        return result
    }

    /// What came of it.
    struct Result {
        /// Our name and the other's.
        let names: (String, String)
        /// Our run and the one right after it.
        var pairs: [(ours: MeasuredProcess, theirs: MeasuredProcess)] = []

        init(names: (String, String)) { self.names = names }
    }
}
