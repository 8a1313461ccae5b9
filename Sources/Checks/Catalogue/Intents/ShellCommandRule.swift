import App
import Code
import Findings
import Rules

/// PKG-064: commands that a shell runs.
enum ShellCommandRule {
    static let rule = Rule(
        id: "PKG-064",
        title: LocalizedText(zh: "执行系统命令", en: "Runs system commands"),
        indicator: .package, severity: .medium, family: .components,
        what: LocalizedText(
            zh: """
                分析 Runtime.exec 和 ProcessBuilder 的参数：命令由运行时的数据拼接而成、请求 su、重新挂载或 chmod 777。固定的查询命令（getprop、\
                logcat、which su 等）和无法确定的参数不计。
                """,
            en: """
                Analyses what Runtime.exec and ProcessBuilder run: commands put together with data of run time, su, remounting, \
                chmod 777. Fixed questions (getprop, logcat, which su) and arguments that cannot be told do not count.
                """),
        why: LocalizedText(
            zh: "拼接的数据一旦可控就变成任意命令执行；以 root 身份执行或放宽权限会破坏系统沙箱。",
            en:
                "Data that somebody else controls turns into commands; running as root or loosening modes breaks the sandbox."
        ),
        fix: LocalizedText(
            zh: "改用系统 API；必须执行命令时用参数数组和固定的可执行文件，不经过 sh -c，不拼接外部数据。",
            en: "Use the platform's API; else pass a fixed program and its arguments as an array, without sh -c."),
        references: References(masvs: ["MASVS-CODE-4"], maswe: "MASWE-0086", cwe: 78),
        examples: [
            .code(.fires, runtime + exec("const-string v1, \"su\"")),
            .code(.fires, runtime + exec("const-string v1, \"chmod 777 /data/local/tmp/a\"")),
            .code(
                .fires,
                runtime
                    + exec(
                        """
                        invoke-static {}, Lcn/example/app/Net;->host()Ljava/lang/String;
                        move-result-object v2
                        const-string v1, "ping -c 1 "
                        invoke-virtual {v1, v2}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
                        move-result-object v1
                        """)),
            .code(
                .fires,
                array("sh", "-c", "mount -o remount,rw /system")
                    + """
                    new-instance v3, Ljava/lang/ProcessBuilder;
                    invoke-direct {v3, v0}, Ljava/lang/ProcessBuilder;-><init>([Ljava/lang/String;)V
                    """),
            // It asks whether there is one; whoever looks for root does so.
            .code(.silent, runtime + exec("const-string v1, \"which su\"")),
            .code(.silent, runtime + exec("const-string v1, \"getprop ro.build.version.emui\"")),
            // Put together, but of constants.
            .code(
                .silent,
                runtime
                    + exec(
                        """
                        const-string v1, "getprop "
                        const-string v2, "ro.product.brand"
                        invoke-virtual {v1, v2}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
                        move-result-object v1
                        """)),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let sites = inquiry.calls(patterns)
                guard !sites.isEmpty else {
                    return .notApplicable(zh: "代码没有执行系统命令。", en: "The code runs no commands.")
                }
                let hits = sites.compactMap { site in
                    command(inquiry.program.argument(0, of: site)).map { CodeHit(site, $0, severity: .medium) }
                }
                return .found(
                    inquiry.findings(hits, "shell-command") { name in
                        LocalizedText(zh: "\(name) 执行危险的系统命令。", en: "\(name) runs a dangerous system command.")
                    })
            }
        })

    /// The dangerous command that an argument can be; nil if there is none as far as can be told.
    private static func command(_ argument: Value) -> String? {
        for alternative in argument.alternatives {
            switch alternative {
            case .string(let text) where isDangerous(text): return text
            case .text(let parts):
                // A constant beginning with something of run time after it.
                let text = parts.map { $0.string ?? "…" }.joined()
                if parts.first?.string?.isEmpty == false { return text }
            case .array(let elements):
                let text = elements.map { $0.string ?? "…" }.joined(separator: " ")
                if isDangerous(text) { return text }
                // A shell that is given something of run time; another program gets it as one argument.
                let program = elements.first?.string.map { $0.split(separator: "/").last ?? "" }
                let isShell = program == "sh" || program == "su"
                if isShell, elements.dropFirst().contains(where: { if case .text = $0 { true } else { false } }) {
                    return text
                }
            default: continue
            }
        }
        return nil
    }

    private static func isDangerous(_ text: String) -> Bool {
        let words = text.split { " ;&|\n".contains($0) }.map { $0.split(separator: "/").last ?? "" }
        if words.first == "su" || (words.contains("mount") && text.contains("remount")) { return true }
        guard let place = words.firstIndex(of: "chmod") else { return false }
        return words[place...].contains { $0 == "777" || $0 == "0777" }
    }

    private static let patterns = [
        MethodPattern("Ljava/lang/Runtime;", "exec"), MethodPattern("Ljava/lang/ProcessBuilder;", "<init>"),
        MethodPattern("Ljava/lang/ProcessBuilder;", "command"),
    ]

    private static let runtime = """
        invoke-static {}, Ljava/lang/Runtime;->getRuntime()Ljava/lang/Runtime;
        move-result-object v0

        """

    private static func exec(_ command: String) -> String {
        """
        \(command)
        invoke-virtual {v0, v1}, Ljava/lang/Runtime;->exec(Ljava/lang/String;)Ljava/lang/Process;
        """
    }

    private static func array(_ words: String...) -> String {
        """
        const-string v0, "\(words[0])"
        const-string v1, "\(words[1])"
        const-string v2, "\(words[2])"
        filled-new-array {v0, v1, v2}, [Ljava/lang/String;
        move-result-object v0

        """
    }
}
