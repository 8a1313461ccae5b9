import App
import Code
import Findings

/// What modes and permissions of files mean.
extension CodeInquiry {
    /// A hit if a mode can let every app read or write; the argument at a position of the call.
    func worldMode(_ position: Int, of site: Site) -> CodeHit? {
        worldMode(program.argument(position, of: site), at: site)
    }

    /// A hit if a mode can have `MODE_WORLD_READABLE` or `MODE_WORLD_WRITEABLE` in it.
    func worldMode(_ mode: Value, at site: Site) -> CodeHit? {
        let open = mode.alternatives.compactMap(\.number).first { $0 & 3 != 0 && $0 & ~0x801f == 0 }
        // Since Android 7 the platform throws a SecurityException instead.
        return open.map { CodeHit(site, "mode \($0)", severity: app.manifest.sdk.target >= 24 ? .low : .high) }
    }

    /// The places where permissions of files are loosened for other users.
    var loosenings: [CodeHit] {
        let setters = ["setReadable", "setWritable", "setExecutable"].map {
            MethodPattern("Ljava/io/File;", $0, "(ZZ)Z")
        }
        let set = calls(setters).compactMap { site -> CodeHit? in
            guard program.argument(0, of: site).canBe(1), program.argument(1, of: site).canBe(0) else { return nil }
            let isExecution = methodIsExecution(site)
            return CodeHit(site, "(true, false)", severity: isExecution ? .low : .medium)
        }
        let changed = calls(MethodPattern("Landroid/system/Os;", "chmod")).compactMap { site -> CodeHit? in
            let mode = program.argument(1, of: site).alternatives.compactMap(\.number).max { $0 & 7 < $1 & 7 }
            return mode.flatMap { loose($0, at: site) }
        }
        return (set + changed + commands).sorted { $0.site < $1.site }
    }

    private func methodIsExecution(_ site: Site) -> Bool { program.mentionedName(at: site).contains("setExecutable") }

    /// The `chmod` commands that are run.
    private var commands: [CodeHit] {
        calls(MethodPattern("Ljava/lang/Runtime;", "exec")).compactMap { site in
            let texts = program.argument(0, of: site).alternatives.compactMap { value -> String? in
                switch value {
                case .array(let elements): elements.prefix(8).map { $0.string ?? "?" }.joined(separator: " ")
                default: value.prefixes.first
                }
            }
            let hits = texts.compactMap { text -> CodeHit? in
                let words = text.split { $0 == " " || $0 == "\"" || $0 == ";" }
                guard let place = words.firstIndex(where: { $0 == "chmod" || $0.hasSuffix("/chmod") }) else {
                    return nil
                }
                let mode = words[(place + 1)...].first { !$0.hasPrefix("-") }.flatMap { Int64($0, radix: 8) }
                return mode.flatMap { loose($0, at: site) }
            }
            return hits.max { $0.severity < $1.severity }
        }
    }

    /// A hit if a mode of Unix gives other users something.
    private func loose(_ mode: Int64, at site: Site) -> CodeHit? {
        guard mode & 7 != 0, (0...0o7777).contains(mode) else { return nil }
        return CodeHit(site, "mode 0\(String(mode, radix: 8))", severity: mode & 6 != 0 ? .medium : .low)
    }
}
