import App
import Findings
import Rules

/// DAT-054: pins that are written down, but do not hold, or will break the app.
enum PinConfigurationRule {
    static let rule = Rule(
        id: "DAT-054",
        title: LocalizedText(zh: "证书固定配置失效", en: "Pin configuration broken"),
        indicator: .userData, severity: .medium, family: .transport,
        what: LocalizedText(
            zh: "检查网络安全配置中 pin-set 的有效期、备份公钥、摘要算法和长度，以及 overridePins 是否使固定失效。",
            en: """
                Looks at pin-sets of the network security configuration: expiration, a backup pin, digest and length, and whether \
                overridePins takes them out of force.
                """),
        why: LocalizedText(
            zh: "过期或被 overridePins 绕过的固定不再起作用；没有备份公钥或摘要写错时，服务端更换证书会使应用全部断网。",
            en: """
                Pins that have expired or are overridden do nothing; without a backup pin, or with a wrong digest, the next \
                change of the server's key cuts the app off.
                """),
        fix: LocalizedText(
            zh: "每个 pin-set 至少配置当前和备份两个 SHA-256 公钥摘要，有效期覆盖版本更新周期，正式环境不使用 overridePins。",
            en: """
                Give each pin-set two SHA-256 pins or more, current and backup, an expiration beyond the next releases, and no \
                overridePins outside debug-overrides.
                """),
        references: References(masvs: ["MASVS-NETWORK-2"], maswe: "MASWE-0047", mastg: "MASTG-TEST-0243", cwe: 295),
        examples: [
            example(.fires, pins: [pin("A")]),
            example(.fires, pins: [pin("A"), "<pin digest=\"SHA-1\">AAAAAAAAAAAAAAAAAAAAAAAAAAA=</pin>"]),
            example(
                .fires, pins: [pin("A"), pin("B")], anchors: "<certificates src=\"system\" overridePins=\"true\"/>"),
            example(.silent, pins: [pin("A"), pin("B")]),
            example(.notAssessable, pins: [pin("A"), pin("B")], expiration: " expiration=\"2031-01-01\""),
            Example(.notApplicable, outside: Example.internet),
            Example(.notApplicable, targetSdk: 22),
        ],
        judge: { app in app.judgeConnections { _ in judge(app) } })

    private static func pin(_ letter: Character) -> String {
        "<pin digest=\"SHA-256\">\(String(repeating: letter, count: 43))=</pin>"
    }

    private static func example(
        _ expectation: Example.Expectation, pins: [String], expiration: String = "", anchors: String = ""
    ) -> Example {
        let trust = anchors.isEmpty ? "" : "<trust-anchors>\(anchors)</trust-anchors>"
        return Example(
            expectation, outside: Example.internet, application: "android:networkSecurityConfig=\"@xml/nsc\"",
            resources: [
                "xml/nsc": """
                <network-security-config><domain-config><domain>api.example.cn</domain>\(trust)\
                <pin-set\(expiration)>\(pins.joined())</pin-set></domain-config></network-security-config>
                """
            ])
    }

    private static func judge(_ app: App) -> Judgement {
        switch app.networkSecurity {
        case .unreadable(let reason):
            return .notAssessable(reason)
        case .none:
            return .notApplicable(
                zh: "没有网络安全配置，未配置证书固定。", en: "There is no network security configuration, hence no pins.")
        case .configured(let files):
            let pinned = files.flatMap { file in
                file.policy.domains.compactMap { config in
                    config.pinSet.map { PinnedDomain(path: file.path, config: config, set: $0) }
                }
            }
            guard !pinned.isEmpty else {
                return .notApplicable(
                    zh: "网络安全配置中没有 pin-set。", en: "The network security configuration has no pin-set.")
            }
            // Domains that inherit a pin-set share it.
            var seen: Set<String> = []
            let findings = pinned.filter { seen.insert($0.path + $0.set.xpath).inserted }
                .flatMap { $0.findings(on: app.analysisDay) }
            let expires = pinned.contains { $0.set.expiration != nil }
            return .graded(
                findings, upTo: .medium,
                unless: expires && app.analysisDay == nil
                    ? LocalizedText(
                        zh: "pin-set 设有有效期，但未给出评测日期，无法判断是否过期。",
                        en: "The pin-set expires, but no day of analysis was given to compare with.") : nil)
        }
    }
}

/// A pin-set with the hosts it is for.
private struct PinnedDomain {
    var path: String
    var config: NetworkSecurityPolicy.Config
    var set: NetworkSecurityPolicy.PinSet

    private var hosts: String { PrintableText.of(config.domains.map(\.name).joined(separator: ", ")) }

    func findings(on day: CalendarDay?) -> [Finding] {
        [expiry(on: day), backup, digests, override].compactMap(\.self)
    }

    private func finding(
        _ kind: String, _ severity: Severity, _ xpath: String, _ value: String, zh: String, en: String
    ) -> Finding {
        Finding(
            message: LocalizedText(zh: "\(hosts) 的\(zh)。", en: "\(en) for \(hosts)."), severity: severity,
            evidence: [Evidence(.xml(file: path, xpath: xpath), value: value)], identity: "\(path) \(hosts) \(kind)")
    }

    private func expiry(on day: CalendarDay?) -> Finding? {
        guard let text = set.expiration else { return nil }
        let shown = PrintableText.of(text)
        guard let end = CalendarDay(text) else {
            return finding(
                "expiration", .medium, set.xpath, shown, zh: "固定有效期 \(shown) 不是日期，系统会拒绝整个配置",
                en: "The expiration \(shown) of the pins is no date, and the platform refuses the configuration")
        }
        guard let day else { return nil }
        let left = day.days(to: end)
        if left <= 0 {
            return finding(
                "expiration", .medium, set.xpath, shown, zh: "证书固定已于 \(shown) 过期，不再生效",
                en: "The pins expired on \(shown) and do not hold any more")
        }
        guard left <= 90 else { return nil }
        return finding(
            "expiration", .low, set.xpath, shown, zh: "证书固定将在 \(left) 天后（\(shown)）过期",
            en: "The pins expire in \(left) days, on \(shown),")
    }

    private var backup: Finding? {
        let valid = Set(set.pins.filter(\.isValid).map(\.value)).count
        guard valid < 2, set.pins.allSatisfy(\.isValid) else { return nil }
        return finding(
            "backup", .medium, set.xpath, "\(valid)",
            zh: valid == 0 ? "pin-set 为空，固定不生效" : "证书固定没有备份公钥",
            en: valid == 0 ? "The pin-set is empty and holds nothing" : "There is no backup pin")
    }

    private var digests: Finding? {
        guard let wrong = set.pins.first(where: { !$0.isValid }) else { return nil }
        let digest = PrintableText.of(wrong.digest)
        return finding(
            "digest", .medium, wrong.xpath, digest, zh: "公钥摘要无效（\(digest)）：只接受 32 字节的 SHA-256，系统会拒绝整个配置",
            en: "A pin is not a SHA-256 digest of 32 bytes (\(digest)), and the platform refuses the configuration")
    }

    private var override: Finding? {
        guard let anchor = config.trustAnchors.first(where: \.overridesPins) else { return nil }
        return finding(
            "override", .medium, anchor.xpath, "overridePins=true", zh: "信任锚设置了 overridePins，固定不再约束这些证书",
            en: "A trust anchor with overridePins takes the pins out of force")
    }
}
