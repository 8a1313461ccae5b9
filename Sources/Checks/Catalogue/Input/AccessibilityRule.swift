import App
import Code
import Findings
import Rules

/// INP-016: accessibility services of malware that read what is typed.
enum AccessibilityRule {
    static let rule = Rule(
        id: "INP-016",
        title: LocalizedText(zh: "无障碍服务可读取敏感输入", en: "Accessibility exposure of sensitive input"),
        indicator: .informationInput, severity: .low, family: .inputFields,
        what: LocalizedText(
            zh: """
                检查密码、身份证号、银行卡号输入框是否设置了 accessibilityDataSensitive（API 34），或自身代码是否检查已启用的无障碍服务。
                """,
            en: """
                Looks whether fields for passwords, identity and card numbers are accessibilityDataSensitive (API 34), or own \
                code asks which accessibility services are on.
                """),
        why: LocalizedText(
            zh: "木马常诱导用户开启无障碍服务，读取界面上的内容并代替用户操作。",
            en: "Trojans talk users into switching their accessibility service on; it reads screens and acts on them."),
        fix: LocalizedText(
            zh: """
                在敏感输入框上设置 android:accessibilityDataSensitive="yes"，只对声明为辅助工具的服务开放；不要整页屏蔽无障碍，以免影响老年人\
                和视障用户。
                """,
            en: """
                Set android:accessibilityDataSensitive="yes" on the fields: tools for disabled people still read them. Never \
                hide whole screens from accessibility.
                """),
        references: References(masvs: ["MASVS-PLATFORM-3"], maswe: "MASWE-0053", cwe: 200),
        examples: [
            .screen(.fires),
            .screen(
                .silent,
                layout: ExampleFields.login(
                    "android:inputType=\"textPassword\" android:accessibilityDataSensitive=\"yes\"")),
            .screen(
                .fires,
                layout: ExampleFields.login(
                    "android:inputType=\"textPassword\" android:accessibilityDataSensitive=\"no\"")),
            .screen(
                .silent,
                """
                const/4 v0, 0
                const/4 v1, -1
                invoke-virtual {v0, v1}, Landroid/view/accessibility/AccessibilityManager;->\
                getEnabledAccessibilityServiceList(I)Ljava/util/List;
                move-result-object v1
                """),
            // The answer is thrown away.
            .screen(
                .fires,
                """
                const/4 v0, 0
                const/4 v1, -1
                invoke-virtual {v0, v1}, Landroid/view/accessibility/AccessibilityManager;->\
                getEnabledAccessibilityServiceList(I)Ljava/util/List;
                """),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofFields(app, [.password, .identity, .card]) { inquiry, screens in
                let detected = inquiry.detect(asking)
                if !detected.own.isEmpty || !detected.unknown.isEmpty { return .pass }
                let marked = FieldCalls(
                    inquiry, [MethodPattern("Landroid/view/View;", "setAccessibilityDataSensitive")]
                ) {
                    inquiry.program.argument(0, of: $0).canBe(1)
                }
                let open = screens.filter { screen in
                    screen.fields.contains { !$0.isDataSensitive && !marked.cover($0, on: screen) }
                }
                let findings = open.prefix(40).map { screen in
                    Finding(
                        screen, "accessibility", severity: .low, inquiry,
                        message: LocalizedText(
                            zh: "任何无障碍服务都能读取 \(screen.name) 输入的\(screen.asked.zh)。",
                            en:
                                "Any accessibility service reads what is typed into \(screen.name) (\(screen.asked.en))."
                        ))
                }
                return .partial(1 - Double(open.count) / Double(screens.count), findings)
            }
        })

    private static let asking = DetectionSigns(
        calls: [
            .init(
                patterns: [
                    MethodPattern(
                        "Landroid/view/accessibility/AccessibilityManager;", "getEnabledAccessibilityServiceList")
                ]),
            .init(
                patterns: [MethodPattern("Landroid/provider/Settings$Secure;", "getString")], position: 1,
                texts: ["enabled_accessibility_services"]),
        ])
}
