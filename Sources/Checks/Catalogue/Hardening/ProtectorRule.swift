import App
import Findings
import Rules

/// CRK-029: a product that watches over the running app.
enum ProtectorRule {
    static let rule = Rule(
        id: "CRK-029",
        title: LocalizedText(zh: "未集成运行时防护（RASP）", en: "No product for protection at run time"),
        indicator: .antiCracking, severity: .low, kind: .protection, family: .selfProtection,
        what: LocalizedText(
            zh: "按指纹表（\(PackerTable.date)）识别运行时防护产品；加固产品通常自带，按一半计；只检测环境的库和安全 SDK 不算。",
            en: """
                Recognises products by the table of \(PackerTable.date). A packer usually brings such protection along and counts half; \
                libraries that only look at the phone, and security SDKs of payment, do not count.
                """),
        why: LocalizedText(
            zh: "没有运行时防护，Hook、注入和内存篡改不会被发现。",
            en: "Without one nobody notices hooks, injected code and changed memory."),
        fix: LocalizedText(
            zh: "为高风险业务集成运行时防护产品，并把告警接入服务端风控。",
            en: "Build one in where risk is high, and hand its alarms to the server."),
        references: References(masvs: ["MASVS-RESILIENCE-4"], maswe: "MASWE-0103", cwe: 693),
        examples: [
            .code(.fires, ""),
            Example(
                .silent, inside: ExampleCode.activityElement,
                files: ["lib/arm64-v8a/libpairipcore.so": .bytes(OutdatedPackerRule.elf)],
                smali: ExampleCode.activity("")),
            Example(
                .fires, inside: ExampleCode.activityElement,
                files: ["lib/arm64-v8a/libsgmain.so": .bytes(OutdatedPackerRule.elf)],
                smali: ExampleCode.activity("")),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app, absence: .isBad) { inquiry in
                let protectors = app.packing.products(.protector)
                if protectors.isEmpty, let provided = app.providedByPacker { return provided }
                guard protectors.isEmpty else {
                    return .found(
                        protectors.map { protector in
                            Finding(
                                message: LocalizedText(
                                    zh: "集成了 \(protector.product.title.zh)，未验证其效果。",
                                    en: "\(protector.product.title.en) is built in; what it does was not tried."),
                                owner: .sdk(protector.product.title.en), severity: .info,
                                evidence: protector.signs.filter(\.isStrong).prefix(5).map(Evidence.sign),
                                identity: protector.product.id)
                        })
                }
                return .found([
                    Finding(
                        message: LocalizedText(
                            zh: "没有识别出运行时防护产品。", en: "No product for protection at run time was recognised."),
                        severity: .low, evidence: inquiry.wholeApp(""), identity: "missing")
                ])
            }
        })
}
