import App
import Code
import Findings
import Rules

/// DAT-091: logs of development that were not taken out.
enum LoggingRule {
    static let rule = Rule(
        id: "DAT-091",
        title: LocalizedText(zh: "发布版日志未清除", en: "Logging not stripped"),
        indicator: .userData, severity: .low, family: .logging,
        what: LocalizedText(
            zh: """
                统计应用自身代码中 Log.v/d/i、Timber.v/d/i、System.out 和 printStackTrace 的调用，并只报告一次总数。调用点很少时会判断其是否受\
                调试开关控制；SDK 的日志不计。
                """,
            en: """
                Counts calls of Log.v, d and i, Timber.v, d and i, System.out and printStackTrace in the app's own code and reports them \
                once. Where there are few, those behind a test of debug builds are left out. Logs of SDKs do not count.
                """),
        why: LocalizedText(
            zh: "日志会暴露接口参数、用户数据和程序逻辑，连接 adb 或厂商日志上传都能取得。",
            en:
                "Logs give parameters, data of users and the workings of the app away, to adb and to vendors' log collection."
        ),
        fix: LocalizedText(
            zh: "用 R8 的 -assumenosideeffects 移除 Log.v/d/i，或统一用受 BuildConfig.DEBUG 控制的日志类。",
            en: "Strip Log.v, d and i by R8's -assumenosideeffects, or log through one class behind BuildConfig.DEBUG."),
        references: References(masvs: ["MASVS-STORAGE-2"], maswe: "MASWE-0001", mastg: "MASTG-TEST-0231", cwe: 532),
        examples: [
            .code(.fires, log("d")),
            .code(
                .fires,
                "new-instance v0, Ljava/io/IOException;\ninvoke-virtual {v0}, Ljava/io/IOException;->printStackTrace()V"
            ),
            .code(.silent, log("e")),
            .code(
                .silent,
                "sget-boolean v1, Lcn/example/app/BuildConfig;->DEBUG:Z\nif-eqz v1, :release\n\(log("d"))\n:release"),
            // Somebody else's.
            .code(
                .silent, "",
                classes: ExampleCode.foreign("Lcom/alipay/sdk/Log2;", ExampleCode.method("run()V", log("d")))),
            Example(.notApplicable),
        ],
        judge: { app in .ofCode(app) { $0.judgeLogging() } })

    private static func log(_ level: String) -> String {
        """
        const-string v0, "login"
        invoke-static {v0, v0}, Landroid/util/Log;->\(level)(Ljava/lang/String;Ljava/lang/String;)I
        """
    }
}

extension CodeInquiry {
    fileprivate func judgeLogging() -> Judgement {
        let kinds: [(name: String, patterns: [MethodPattern])] = [
            ("Log.v/d/i", Self.levels(of: "Landroid/util/Log;") + Self.levels(of: "Ltimber/log/Timber;")),
            (
                "System.out",
                ["print", "println", "printf"].map { MethodPattern("Ljava/io/PrintStream;", $0) }
            ),
            ("printStackTrace", [MethodPattern("Ljava/lang/Throwable;", "printStackTrace", "()V")]),
        ]
        var isOwn: [CodeType: Bool] = [:]
        var counts: [String] = []
        var shown: [Evidence] = []
        for kind in kinds {
            var own = calls(kind.patterns).filter { site in
                guard let type = program.method(at: site).flatMap({ program.owner(of: $0) }) else { return false }
                if let known = isOwn[type] { return known }
                let answer = code.owner(of: type) == .own
                isOwn[type] = answer
                return answer
            }
            // A log class of the app's own has few, and asks first.
            if own.count <= Self.askedLimit { own.removeAll { isForDebugging($0) } }
            guard !own.isEmpty else { continue }
            counts.append("\(kind.name) \(own.count)")
            shown += own.prefix(4).map { evidence($0) }
        }
        guard !counts.isEmpty else { return .pass }
        let list = counts.joined(separator: ", ")
        return .found([
            Finding(
                message: LocalizedText(
                    zh: "应用自身代码保留了日志调用：\(list)。", en: "The app's own code still logs: \(list)."),
                owner: .own, severity: .low, evidence: shown, identity: "logging")
        ])
    }

    private static func levels(of owner: String) -> [MethodPattern] {
        ["v", "d", "i"].map { MethodPattern(owner, $0) }
    }

    private static let askedLimit = 32
}
