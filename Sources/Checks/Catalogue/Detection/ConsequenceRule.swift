import App
import Code
import Findings
import Rules

/// CRK-028: what the app does when it noticed something.
enum ConsequenceRule {
    static let rule = Rule(
        id: "CRK-028",
        title: LocalizedText(zh: "环境检测结果未处置", en: "Detection without a consequence"),
        indicator: .antiCracking, severity: .medium, kind: .protection, family: .selfProtection,
        what: LocalizedText(
            zh: """
                对签名校验、Root、模拟器、双开、调试、Hook、Frida 检测所在的方法，向上追踪三层调用者：结果（经返回值或字段）是否决定退出、结束进程、\
                抛出异常、弹窗，或被写入上报数据；从入口不可达的检测等于没有。得分为有处置的检测所占比例。
                """,
            en: """
                Follows the methods that check the signature or look for root, emulators, cloning apps, debuggers, hooks and Frida up \
                three callers: does the answer (returned or kept in a field) decide over an exit, an exception or a dialog, or is it put \
                into what is reported? A check that nothing reaches is none. The share of checks with a consequence is earned.
                """),
        why: LocalizedText(
            zh: "只检测不处置，攻击者无需绕过任何东西。",
            en: "Where nothing follows there is nothing to get by."),
        fix: LocalizedText(
            zh: "命中后上报服务端并限制敏感功能或退出；处置分散在多处，避免单点绕过。",
            en: "Report to the server, and limit what is sensitive or stop; do it in several places."),
        references: References(masvs: ["MASVS-RESILIENCE-4"], maswe: "MASWE-0103", cwe: 754),
        examples: [
            .code(.silent, ask, members: check(acting: exit)),
            .code(.silent, ask, members: check(acting: "throw v0")),
            // Asked and forgotten.
            .code(.fires, ask, members: check(acting: "")),
            // It ends the app, but whatever the answer is.
            .code(.fires, ask + exit, members: check(acting: "")),
            // The caller acts on the answer.
            .code(
                .silent, ask + "move-result v0\nif-eqz v0, :safe\n" + exit + ":safe\n", members: check(acting: "")),
            // The answer is kept, and another method acts on it.
            .code(
                .silent,
                ask + "move-result v0\nsput-boolean v0, Lcn/example/app/MainActivity;->bad:Z\n"
                    + "invoke-static {}, Lcn/example/app/MainActivity;->act()V",
                members: check(acting: "")
                    + """
                    .method static act()V
                    .registers 1
                    sget-boolean v0, Lcn/example/app/MainActivity;->bad:Z
                    if-eqz v0, :safe
                    \(exit):safe
                    return-void
                    .end method

                    """),
            // Nobody calls it.
            .code(.fires, "", members: check(acting: exit)),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in .ofCode(app, absence: .isBad) { judge($0) } })

    private static func judge(_ inquiry: CodeInquiry) -> Judgement {
        let detections = [SignatureCheckRule.detect(inquiry)] + detectors.map { inquiry.detect($0.signs) }
        var methods: [CodeMethod] = []
        var first: [CodeMethod: CodeHit] = [:]
        for hit in detections.flatMap({ $0.own + $0.unknown }) {
            guard let method = inquiry.program.method(at: hit.site), first[method] == nil else { continue }
            first[method] = hit
            methods.append(method)
        }
        guard !methods.isEmpty else {
            return .notApplicable(zh: "自身代码没有环境检测。", en: "Own code detects nothing.")
        }
        let idle = methods.filter { !ConsequenceSearch(inquiry).follows($0) }
        let hits = idle.compactMap { first[$0] }.map { hit in CodeHit(hit.site, hit.value, severity: .medium) }
        return .partial(
            1 - Double(idle.count) / Double(methods.count),
            inquiry.findings(hits, "idle") { name in
                LocalizedText(
                    zh: "\(name) 的检测结果没有决定任何处置，或检测不可达。",
                    en: "Nothing follows from what \(name) detects, or nothing reaches it.")
            })
    }

    /// Attestation is answered by the server.
    private static let detectors = DetectionRules.rows.filter { $0.id != AttestationRow.row.id }

    private static let ask = "invoke-static {}, Lcn/example/app/MainActivity;->isTraced()Z\n"
    private static let exit = "const/4 v0, 1\ninvoke-static {v0}, Ljava/lang/System;->exit(I)V\n"

    private static func check(acting: String) -> String {
        """
        .field static bad:Z
        .method static isTraced()Z
        .registers 2
        invoke-static {}, Landroid/os/Debug;->isDebuggerConnected()Z
        move-result v1
        const/4 v0, 0
        if-eqz v1, :safe
        \(acting)
        :safe
        return v1
        .end method

        """
    }
}

/// Looks whether anything follows from the answer of a method.
private struct ConsequenceSearch {
    let inquiry: CodeInquiry
    var program: Program { inquiry.program }

    init(_ inquiry: CodeInquiry) { self.inquiry = inquiry }

    /// True if a method is reached, and its answer, or that of methods that call it, decides over something.
    func follows(_ method: CodeMethod) -> Bool {
        guard inquiry.code.reachability.level(of: method) != nil else { return false }
        // In the method itself any test that asks something may be the one.
        if acts(in: method, on: { !$0.isPlain }) { return true }
        var fields = written(by: [method])
        var seen: Set<CodeMethod> = [method]
        var wave = [method]
        for _ in 0..<Self.depth where !wave.isEmpty {
            var callers: [CodeMethod] = []
            for callee in wave {
                let sites = program.callers(of: callee).prefix(Self.most)
                let signature = tail(program.name(of: callee))
                for site in sites {
                    guard let caller = program.method(at: site) else { continue }
                    if isReported(site)
                        || acts(in: caller, on: { test in test.calls.contains { tail($0) == signature } })
                    {
                        return true
                    }
                    if seen.insert(caller).inserted { callers.append(caller) }
                }
            }
            wave = Array(callers.prefix(Self.most))
            fields += written(by: wave)
        }
        return readers(of: fields).contains { reader in
            acts(in: reader, on: { test in test.fields.contains(where: fields.contains) })
        }
    }

    /// True if something grave depends on a test that is so.
    private func acts(in method: CodeMethod, on isWanted: (Condition) -> Bool) -> Bool {
        guard let shape = program.shape(of: method) else { return false }
        let acts = inquiry.calls(in: method).filter(Self.isConsequence).map(\.site) + shape.throwers
        return acts.contains { program.conditions(of: $0)?.contains(where: isWanted) ?? false }
    }

    /// True if the answer that a call returns is put among what is sent or kept.
    private func isReported(_ call: Site) -> Bool {
        guard inquiry.isResultUsed(call) else { return false }
        return inquiry.calls(around: call).contains { other in
            Self.reporting.contains(other.name) && other.site > call
                && (0..<3).contains { position in
                    program.argument(position, of: other.site, depth: 0).alternatives.contains { value in
                        if case .result(_, let site) = value { site == call } else { false }
                    }
                }
        }
    }

    /// The fields for numbers and truth values that methods write.
    private func written(by methods: [CodeMethod]) -> [String] {
        methods.flatMap { method -> [String] in
            guard let flow = program.flow(of: method) else { return [] }
            let dex = program.files[flow.file].dex
            return flow.instructions.compactMap { instruction in
                // iput, iput-boolean, sput and sput-boolean.
                guard [0x59, 0x5c, 0x67, 0x6a].contains(instruction.code) else { return nil }
                return dex.name(ofField: instruction.index(in: dex.bytes.bytes))
            }
        }
    }

    /// The methods that read one of the fields.
    private func readers(of fields: [String]) -> [CodeMethod] {
        let found = Set(fields.prefix(Self.most)).sorted().flatMap { field -> [CodeMethod] in
            guard let arrow = field.range(ofBytes: "->"), let colon = field.lastIndex(of: ":"),
                arrow.upperBound < colon
            else { return [] }
            let owner = String(field[..<arrow.lowerBound])
            let sites = program.references(toField: String(field[arrow.upperBound..<colon]), of: owner).flatMap {
                program.sites(of: $0, writing: false)
            }
            return sites.prefix(Self.most).compactMap { program.method(at: $0) }
        }
        return Array(Set(found).sorted().prefix(Self.most))
    }

    /// A method's name and types without its class: a call may name a subclass.
    private func tail(_ name: String) -> Substring {
        name.range(ofBytes: "->").map { name[$0.upperBound...] } ?? name[...]
    }

    private static func isConsequence(_ call: ObjectCall) -> Bool {
        switch call.name {
        case "finish", "finishAffinity", "finishAndRemoveTask", "killProcess", "exit", "halt", "moveTaskToBack": true
        case "show": call.owner.hasSuffix("Dialog;") || call.owner.hasSuffix("Dialog$Builder;")
        default: false
        }
    }

    private static let reporting: Set<String> = [
        "put", "putBoolean", "putInt", "putString", "putExtra", "addProperty", "setValue", "add", "addFormDataPart",
        "report", "onEvent", "track",
    ]
    private static let depth = 3
    private static let most = 16
}
