import ArgumentParser
import Harness

/// The command line. Each subcommand has a file of its own and no logic: what it does is in `Harness`.
@main
struct Touchstone: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "touchstone",
        abstract: "Tests Android packages: what is in them, what is wrong with them, what they score. 试金石",
        discussion: """
            Reads an APK, a folder or set of split APKs (.apks, .xapk, .apkm) or an app bundle the way a phone reads \
            it, says what it found in Chinese or English, and scores it. Nothing leaves this machine.

            EXIT STATUS
              0  done
              1  a gate that was asked for failed (--fail-on, --min-score); verify: the signature does not verify
              2  wrong usage
              3  the input could not be read; one line on standard error says what, where and at which offset
            """,
        version: Tool.version,
        subcommands: [
            AnalyzeCommand.self, VerifyCommand.self, InspectCommand.self, ChecksCommand.self, SchemaCommand.self,
        ])

    static func main() async {
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
            Console.complain(fullMessage(for: error))
            exit(withError: ExitCode(Failure.Status.usage.rawValue))
        }
    }
}
