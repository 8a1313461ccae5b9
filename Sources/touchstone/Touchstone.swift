import ArgumentParser
import Harness

/// The command line. Each subcommand has a file of its own and no logic: what it does is in `Harness`.
@main
struct Touchstone: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "touchstone",
        abstract: "Touchstone (试金石) tests Android packages: what is in them, what is wrong with them, what they score.",
        usage: "touchstone <subcommand>",
        discussion: """
            Reads an .apk, a folder or set of split APKs (.apks, .xapk, .apkm) or an .aab bundle the way a phone \
            reads it, says what it found in Chinese or English, and scores it. Records runs on phones and reads their \
            logs as well. Nothing leaves this machine.

            EXIT STATUS
              0  done
              1  a gate failed, a signature does not verify, a sheet has a fault, or a phone was lost
              2  wrong usage
              3  the input could not be read, or the output not written

            One line on standard error says what is wrong, where, and at which offset of the file.
            """,
        version: Tool.version,
        subcommands: [
            AnalyzeCommand.self, DiffCommand.self, VerifyCommand.self, InspectCommand.self, CaptureCommand.self,
            IngestCommand.self, RunsCommand.self, BaselineCommand.self, IndexCommand.self, SheetCommand.self,
            TextCommand.self, NightlyCommand.self, HistoryCommand.self, BatchCommand.self, WorkerCommand.self,
            ChecksCommand.self,
            SchemaCommand.self,
        ])

    static func main() async {
        Tool.prepare()
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as Failure {
            Console.complain(failure.message)
            exit(withError: ExitCode(failure.status.rawValue))
        } catch {
            // Help and the version are thrown as well, with status 0; everything else here is wrong usage.
            if exitCode(for: error) == .success { exit(withError: error) }
            Console.complain(UsageComplaint(message: message(for: error), report: fullMessage(for: error)).text)
            exit(withError: ExitCode(Failure.Status.usage.rawValue))
        }
    }
}
