import Foundation
import Synchronization

/// What a phone answers to a command.
public struct Reply: Sendable {
    /// Standard output.
    public var output: [UInt8]
    /// Standard error.
    public var error: [UInt8]
    /// The status.
    public var status: UInt8
    /// What goes wrong instead.
    public var fault: Fault?

    /// What can go wrong.
    public enum Fault: Sendable {
        /// It never answers.
        case hang
        /// It prints what it has to and does not end.
        case noEnd
        /// The cable is pulled, for good.
        case gone
        /// The cable is pulled and put back.
        case blink
    }

    /// An answer.
    public init(_ output: String = "", error: String = "", status: UInt8 = 0, fault: Fault? = nil) {
        self.output = Array(output.utf8)
        self.error = Array(error.utf8)
        self.status = status
        self.fault = fault
    }
}

/// What a phone answers: for each command a list of answers, one after the other, the last one for ever.
public final class PhoneScript: Sendable {
    private let state = Mutex((replies: [String: [Reply]](), prefixes: [String](), asked: [String]()))

    /// A phone that knows no command.
    public init() {}

    /// Adds answers to a command; `install`, `uninstall` and `logcat` stand for all forms of these.
    public func answer(_ command: String, _ replies: [Reply]) {
        state.withLock { $0.replies[command, default: []] += replies }
    }

    /// Puts answers in the place of those there are.
    public func replace(_ command: String, _ replies: [Reply]) {
        state.withLock { $0.replies[command] = replies }
    }

    /// Adds answers to all commands that begin so and have none of their own.
    public func answer(beginning prefix: String, _ replies: [Reply]) {
        state.withLock {
            $0.prefixes.append(prefix)
            $0.replies[prefix + "…", default: []] += replies
        }
    }

    /// Every command that was asked, in order.
    public var asked: [String] { state.withLock { $0.asked } }

    func reply(to command: String) -> Reply {
        let key = Self.key(command)
        return state.withLock { state in
            state.asked.append(key)
            let found =
                state.replies[key] != nil
                ? key : state.prefixes.filter { key.hasPrefix($0) }.max { $0.count < $1.count }.map { $0 + "…" }
            guard let found, let list = state.replies[found], let first = list.first else {
                return Reply(error: "/system/bin/sh: \(key.prefix(40)): inaccessible or not found\n", status: 127)
            }
            if list.count > 1 { state.replies[found] = Array(list.dropFirst()) }
            return first
        }
    }

    /// What `adb` makes of its own commands, brought back to their names.
    private static func key(_ command: String) -> String {
        if command.contains("exec logcat") { return "logcat" }
        for word in ["install", "uninstall"] {
            if ["cmd package '\(word)'", "cmd package \(word)", "pm '\(word)'", "pm \(word)"].contains(
                where: command.hasPrefix)
            {
                return word
            }
        }
        return command
    }
}

extension PhoneScript {
    private struct Entry: Decodable {
        var argv: [String]
        var rc: Int?
        var stdout: String?
        var stderr: String?
        var text: String?
        var errorText: String?
    }

    /// A phone that answers as the one did of which a bundle was recorded.
    public convenience init(replaying bundle: String) throws {
        self.init()
        let list = try String(contentsOfFile: bundle + "/commands.jsonl", encoding: .utf8)
        for line in list.split(separator: "\n") {
            let entry = try JSONDecoder().decode(Entry.self, from: Data(line.utf8))
            func contents(_ file: String?, _ text: String?) throws -> [UInt8] {
                guard let file else { return Array((text ?? "").utf8) }
                return [UInt8](try Data(contentsOf: URL(filePath: "\(bundle)/\(file)")))
            }
            // `adb -s SERIAL verb …`
            let words = Array(entry.argv.dropFirst(3))
            guard let verb = words.first else { continue }
            var reply = Reply(status: UInt8(clamping: entry.rc ?? 0))
            reply.output = try contents(entry.stdout, entry.text)
            reply.error = try contents(entry.stderr, entry.errorText)
            switch verb {
            case "shell": answer(words.dropFirst().joined(separator: " "), [reply])
            case "install", "install-multiple", "uninstall":
                answer(verb == "uninstall" ? verb : "install", [Reply(Self.words(reply))])
            case "logcat":
                reply.fault = .noEnd
                answer("logcat", [reply])
            default: break
            }
        }
    }

    /// What the phone said of an installation, without what `adb` put around it.
    private static func words(_ reply: Reply) -> String {
        let text = String(decoding: reply.output + reply.error, as: UTF8.self)
        if let failure = text.firstRange(of: "Failure") { return String(text[failure.lowerBound...]) }
        return text.contains("Success") ? "Success\n" : ""
    }
}
