import App
import Code
import Findings
import Rules

/// CRK-016, CRK-026 and CRK-027: what else own code asks about its installer, the network and developer options. Facts,
/// since each is legitimate to leave out.
enum ProbeRules {
    static let all = [
        rule(
            "CRK-016",
            LocalizedText(zh: "安装来源校验", en: "Installer is asked for"),
            LocalizedText(
                zh: "列出自身代码中查询安装来源（getInstallerPackageName、getInstallSourceInfo）的位置，不计分。",
                en: "Lists where own code asks who installed the app. Not scored."),
            LocalizedText(
                zh: "校验安装来源可以发现被重新打包后经其他渠道分发的版本，但也会误伤应用商店以外的正规渠道。",
                en: "It shows copies from elsewhere, and also rightful ones from other channels."),
            LocalizedText(
                zh: "仅作为服务端风控的一个参考信号，不要单独据此拒绝服务。",
                en: "Use it as one hint for the server, and never refuse for it alone."),
            References(masvs: ["MASVS-RESILIENCE-2"], maswe: "MASWE-0106", cwe: 353),
            DetectionSigns(
                calls: [
                    .init(
                        patterns: ["getInstallerPackageName", "getInstallSourceInfo"].map {
                            MethodPattern("Landroid/content/pm/PackageManager;", $0)
                        })
                ]),
            """
            const/4 v0, 0
            const-string v1, "cn.example.app"
            invoke-virtual {v0, v1}, Landroid/content/pm/PackageManager;->\
            getInstallerPackageName(Ljava/lang/String;)Ljava/lang/String;
            move-result-object v0
            """),
        rule(
            "CRK-026",
            LocalizedText(zh: "代理/VPN 检测", en: "Proxy and VPN are asked for"),
            LocalizedText(
                zh: "列出自身代码中读取代理设置（http.proxyHost 等）和判断 TRANSPORT_VPN 的位置，不计分。",
                en: "Lists where own code reads proxy settings and asks for TRANSPORT_VPN. Not scored."),
            LocalizedText(
                zh: "抓包分析通常借助代理或 VPN，发现后可提高风控等级；但企业网络也会使用代理。",
                en: "Traffic is analysed through proxies and VPNs; company networks use them as well."),
            LocalizedText(
                zh: "把结果作为风控信号上报，防抓包应依靠证书固定。",
                en: "Report it as a hint; pin certificates to keep others from reading along."),
            References(masvs: ["MASVS-RESILIENCE-4"], maswe: "MASWE-0102"),
            DetectionSigns(
                calls: [
                    .init(
                        patterns: [MethodPattern("Ljava/lang/System;", "getProperty")], position: 0,
                        texts: ["http.proxyHost", "https.proxyHost", "http.proxyPort", "https.proxyPort"]),
                    .init(
                        patterns: [MethodPattern("Landroid/net/NetworkCapabilities;", "hasTransport")], position: 0,
                        mask: 4),
                ]),
            """
            const-string v0, "http.proxyHost"
            invoke-static {v0}, Ljava/lang/System;->getProperty(Ljava/lang/String;)Ljava/lang/String;
            move-result-object v0
            """),
        rule(
            "CRK-027",
            LocalizedText(zh: "开发者选项/ADB 检测", en: "Developer options are asked for"),
            LocalizedText(
                zh: "列出自身代码中读取 adb_enabled、development_settings_enabled 的位置，不计分。",
                en: "Lists where own code reads adb_enabled and development_settings_enabled. Not scored."),
            LocalizedText(
                zh: "开启 ADB 的设备更容易被调试和自动化操控，但普通用户也可能开启。",
                en: "With adb on, apps are debugged and driven by scripts; ordinary users turn it on too."),
            LocalizedText(
                zh: "敏感操作前提示用户关闭，或作为风控信号上报。",
                en: "Tell the user before sensitive work, or report it as a hint."),
            References(masvs: ["MASVS-RESILIENCE-1"], maswe: "MASWE-0097"),
            DetectionSigns(
                calls: [
                    .init(
                        patterns: ["Global", "Secure"].flatMap { table in
                            ["getInt", "getString"].map { MethodPattern("Landroid/provider/Settings$\(table);", $0) }
                        }, position: 1, texts: ["adb_enabled", "development_settings_enabled"])
                ]),
            """
            const/4 v0, 0
            const-string v1, "adb_enabled"
            invoke-static {v0, v1, v0}, Landroid/provider/Settings$Global;->\
            getInt(Landroid/content/ContentResolver;Ljava/lang/String;I)I
            move-result v0
            """),
    ]

    private static func rule(
        _ id: String, _ title: LocalizedText, _ what: LocalizedText, _ why: LocalizedText, _ fix: LocalizedText,
        _ references: References, _ signs: DetectionSigns, _ example: String
    ) -> Rule {
        Rule(
            id: id, title: title, indicator: .antiCracking, severity: .info, kind: .inventory, family: .selfProtection,
            what: what, why: why, fix: fix, references: references,
            examples: [.code(.silent, example), .code(.silent, ""), Example(.notApplicable)],
            judge: { app in
                .ofCode(app, absence: .isBad) { inquiry in
                    let detected = inquiry.detect(signs)
                    return .facts(
                        inquiry.findings(detected.own + detected.unknown, "asks") { name in
                            LocalizedText(zh: "\(name)：\(title.zh)。", en: "\(name): \(title.en).")
                        })
                }
            })
    }
}
