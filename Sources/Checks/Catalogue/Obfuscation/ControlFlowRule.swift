import App
import Code
import Findings
import Rules

/// CRK-005: bodies that a reader cannot follow, or that are not there.
enum ControlFlowRule {
    static let rule = Rule(
        id: "CRK-005",
        title: LocalizedText(zh: "未做控制流混淆或指令抽取", en: "No control-flow obfuscation or method extraction"),
        indicator: .antiCracking, severity: .medium, kind: .protection, family: .obfuscation,
        what: LocalizedText(
            zh: """
                在应用自身代码中统计：控制流平坦化（多处跳回同一个 switch，占较长方法的 10% 以上）、指令抽取（方法体只剩 nop）、onCreate 被 native \
                化。Kotlin 协程的状态机不会跳回分发点，不计。
                """,
            en: """
                Counts in own code: flattened control flow (many places jump back to one switch, in a tenth of the longer methods), \
                extracted bodies (little but nop is left), onCreate made native. State machines of coroutines do not jump back.
                """),
        why: LocalizedText(
            zh: "控制流保持原样的方法，反编译后可以直接阅读和修改。",
            en: "A method whose flow is as it was written can be read and changed once it is decompiled."),
        fix: LocalizedText(
            zh: "对登录、加密、校验等核心方法使用控制流平坦化、指令抽取或虚拟化（VMP），其余代码保持原样以免影响性能。",
            en:
                "Flatten, extract or virtualise the methods that matter (log-in, encryption, checks), and leave the rest."
        ),
        references: References(masvs: ["MASVS-RESILIENCE-3"], maswe: "MASWE-0089", cwe: 656),
        examples: [
            .code(.fires, ""),
            .code(.silent, "", members: dispatcher(returning: true)),
            // A state machine that is entered once, as coroutines have.
            .code(.fires, "", members: dispatcher(returning: false)),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app, absence: .isBad) { inquiry in
                let census = inquiry.code.census
                let hidden = app.packing.signs.filter { $0.kind == .extractedCode || $0.kind == .nativeStart }
                if app.packing.products(.packer).isEmpty == false, let sign = hidden.first {
                    return .found([
                        Finding(
                            message: LocalizedText(
                                zh: "方法体已被抽取或 native 化（\(sign.value)）。",
                                en: "Bodies of methods were taken out or made native (\(sign.value))."),
                            severity: .info,
                            evidence: [.sign(sign)], identity: "extracted")
                    ])
                }
                if census.dispatchers.count > 0, census.dispatchers.count * 10 >= census.longBodyCount {
                    return .found([
                        Finding(
                            message: LocalizedText(
                                zh: "\(census.longBodyCount) 个较长的方法中有 \(census.dispatchers.count) 个呈控制流平坦化形态。",
                                en: """
                                    \(census.dispatchers.count) of \(census.longBodyCount) longer methods have the shape of \
                                    flattened control flow.
                                    """), severity: .info,
                            evidence: inquiry.evidence(of: census.dispatchers.methods, "switch with jumps back"),
                            identity: "flattened")
                    ])
                }
                if census.bodyCount + census.natives.count == 0 {
                    return .notApplicable(
                        zh: "dex 中没有应用自身的代码。", en: "The dex files hold no code of the app's own.")
                }
                if let provided = app.providedByPacker { return provided }
                return .found([
                    Finding(
                        message: LocalizedText(
                            zh: "应用自身的 \(census.bodyCount) 个方法体没有控制流混淆、抽取或虚拟化的迹象。",
                            en:
                                "\(census.bodyCount) own bodies show no sign of flattening, extraction or virtualisation."
                        ), severity: .medium, evidence: inquiry.wholeApp("\(census.bodyCount)"), identity: "missing")
                ])
            }
        })

    private static func dispatcher(returning: Bool) -> String {
        let cases = (0..<6).map { number in
            """
            :case\(number)
            add-int/lit8 v1, v1, \(number + 1)
            add-int/lit8 v1, v1, 2
            const/16 v0, \(number * 3)
            \(returning ? "goto :head" : "goto :end")

            """
        }
        return """
            .method static run(I)I
            .registers 3
            const/4 v1, 0
            const/4 v0, 0
            :head
            packed-switch v0, :table
            :end
            return v1
            \(cases.joined())
            :table
            .packed-switch 0
            \((0..<6).map { ":case\($0)" }.joined(separator: "\n"))
            .end packed-switch
            .end method

            """
    }
}
