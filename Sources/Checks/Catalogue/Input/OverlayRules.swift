import App
import Code
import Findings
import Rules

/// INP-009 and INP-010: windows of other apps that lie over a field.
enum OverlayRules {
    static let all = [filter, detection]

    private static let filter = Rule(
        id: "INP-009",
        title: LocalizedText(zh: "未防点击劫持", en: "No tapjacking protection"),
        indicator: .informationInput, severity: .medium, kind: .protection, family: .overlay,
        what: LocalizedText(
            zh: """
                检查输入敏感信息的界面是否拒绝被遮挡时的触摸：filterTouchesWhenObscured、setFilterTouchesWhenObscured(true)、重写 \
                onFilterTouchEventForSecurity，或声明 HIDE_OVERLAY_WINDOWS 并调用 setHideOverlayWindows(true)。
                """,
            en: """
                Looks whether screens with sensitive fields refuse touches while covered: filterTouchesWhenObscured, \
                setFilterTouchesWhenObscured(true), their own onFilterTouchEventForSecurity, or setHideOverlayWindows(true) \
                with the permission HIDE_OVERLAY_WINDOWS.
                """),
        why: LocalizedText(
            zh: "恶意应用可用透明悬浮窗覆盖输入界面，诱骗用户点击或输入；Android 12 起系统会拦截大部分此类触摸。",
            en: """
                Other apps lay transparent windows over the screen and steer what the user taps. From Android 12 the system \
                stops most of these touches.
                """),
        fix: LocalizedText(
            zh: "在敏感布局的根视图上设置 android:filterTouchesWhenObscured=\"true\"。",
            en: "Set android:filterTouchesWhenObscured=\"true\" on the root of such layouts."),
        references: References(masvs: ["MASVS-PLATFORM-3"], maswe: "MASWE-0056", cwe: 1021),
        examples: [
            .screen(.fires),
            // The system helps from API 31 on; still not all.
            .screen(.fires, minSdk: 31),
            .screen(
                .silent, layout: ExampleFields.login(around: "android:filterTouchesWhenObscured=\"true\"")),
            .screen(
                .silent,
                "\(ExampleFields.find)\nconst/4 v2, 1\ninvoke-virtual {v1, v2}, Landroid/view/View;->setFilterTouchesWhenObscured(Z)V"
            ),
            .screen(
                .fires,
                "\(ExampleFields.find)\nconst/4 v2, 0\ninvoke-virtual {v1, v2}, Landroid/view/View;->setFilterTouchesWhenObscured(Z)V"
            ),
            .screen(.silent, outside: hidePermission, hideOverlays),
            // Without the permission the call throws.
            .screen(.fires, hideOverlays),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofFields(app, .sensitive, absence: .isBad) { inquiry, screens in
                let program = inquiry.program
                let set = FieldCalls(
                    inquiry, [MethodPattern("Landroid/view/View;", "setFilterTouchesWhenObscured", "(Z)V")]
                ) { program.argument(0, of: $0).canBe(1) }
                let hides = FieldCalls(
                    inquiry, [MethodPattern("Landroid/view/Window;", "setHideOverlayWindows", "(Z)V")]
                ) {
                    program.argument(0, of: $0).canBe(1)
                }
                let mayHide = app.manifest.requestedPermissions.contains {
                    $0.name == "android.permission.HIDE_OVERLAY_WINDOWS"
                }
                let open = screens.filter { screen in
                    if set.touch(screen) || mayHide && hides.touch(screen) { return false }
                    return screen.fields.contains { field in
                        !field.filtersTouches
                            && !inquiry.overrides(["onFilterTouchEventForSecurity"], in: field.className)
                    }
                }
                let severity: Severity = app.manifest.sdk.min >= 31 ? .low : .medium
                let findings = open.prefix(40).map { screen in
                    Finding(
                        screen, "tapjacking", severity: severity, inquiry,
                        message: LocalizedText(
                            zh: "\(screen.name) 输入\(screen.asked.zh)，被其他窗口遮挡时仍接受触摸。",
                            en: "\(screen.name) asks for \(screen.asked.en) and takes touches while covered."))
                }
                let loss = Double(open.count) / Double(screens.count)
                return .partial(1 - loss * Double(severity.weight) / Double(Severity.medium.weight), findings)
            }
        })

    private static let detection = Rule(
        id: "INP-010",
        title: LocalizedText(zh: "未做悬浮窗遮挡检测", en: "No overlay detection"),
        indicator: .informationInput, severity: .low, kind: .protection, family: .overlay,
        what: LocalizedText(
            zh: """
                在自身代码中查找 MotionEvent.getFlags() 与 FLAG_WINDOW_IS_OBSCURED（0x1）、FLAG_WINDOW_IS_PARTIALLY_OBSCURED（0x2）的\
                比较。
                """,
            en: """
                Looks in own code for MotionEvent.getFlags() compared with FLAG_WINDOW_IS_OBSCURED (0x1) or \
                FLAG_WINDOW_IS_PARTIALLY_OBSCURED (0x2).
                """),
        why: LocalizedText(
            zh: "只过滤完全遮挡的触摸挡不住部分遮挡；检测到遮挡后可以提醒用户。",
            en: "Filtering stops touches through windows that cover all; only the app itself can warn of partial ones."),
        fix: LocalizedText(
            zh: "在敏感界面的 dispatchTouchEvent 中检查遮挡标志，发现遮挡时提示用户并停止输入。",
            en: "Test the flags in dispatchTouchEvent of such screens; warn the user and stop."),
        references: References(masvs: ["MASVS-PLATFORM-3"], maswe: "MASWE-0056", cwe: 1021),
        examples: [
            .screen(.fires),
            .screen(.silent, touch("and-int/lit8 v0, v0, 3")),
            // The flags are asked for, other bits are tested.
            .screen(.fires, touch("and-int/lit8 v0, v0, 8")),
            // The action, not the flags.
            .screen(.fires, touch("and-int/lit8 v0, v0, 3").replacing("getFlags", with: "getAction")),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofFields(app, .sensitive, absence: .isBad) { inquiry, screens in
                let hits = inquiry.calls(MethodPattern("Landroid/view/MotionEvent;", "getFlags", "()I")).compactMap {
                    site in
                    inquiry.isOwn(site) && inquiry.testsObscured(after: site) ? CodeHit(site, severity: .info) : nil
                }
                guard hits.isEmpty else {
                    return .found(
                        inquiry.findings(hits, "obscured") { name in
                            LocalizedText(zh: "\(name) 检测窗口遮挡。", en: "\(name) tests whether it is covered.")
                        })
                }
                return .found([
                    Finding(
                        message: LocalizedText(
                            zh: "有 \(screens.count) 个界面输入敏感信息，自身代码没有检测窗口遮挡。",
                            en:
                                "Screens with sensitive input: \(screens.count); own code never tests whether they are covered."
                        ),
                        owner: .own, severity: .low,
                        evidence: screens.prefix(3).flatMap { $0.sites.prefix(1) }.map { inquiry.evidence($0) },
                        identity: "missing")
                ])
            }
        })

    private static let hidePermission = "<uses-permission android:name=\"android.permission.HIDE_OVERLAY_WINDOWS\"/>"
    private static let hideOverlays = """
        invoke-virtual {p0}, Landroid/app/Activity;->getWindow()Landroid/view/Window;
        move-result-object v2
        const/4 v3, 1
        invoke-virtual {v2, v3}, Landroid/view/Window;->setHideOverlayWindows(Z)V
        """

    private static func touch(_ test: String) -> String {
        """
        const/4 v0, 0
        invoke-virtual {v0}, Landroid/view/MotionEvent;->getFlags()I
        move-result v0
        \(test)
        """
    }
}

extension CodeInquiry {
    /// True if what a call returns is masked with the bits of a covered window: `and-int/lit8` or `lit16` with 1, 2 or 3.
    fileprivate func testsObscured(after site: Site) -> Bool {
        guard let method = program.method(at: site), let flow = program.flow(of: method),
            let call = flow.index(at: site.offset), call + 1 < flow.instructions.count
        else { return false }
        let bytes = program.files[site.file].dex.bytes
        let result = flow.instructions[call + 1]
        guard result.code == 0x0a else { return false }
        let register = result.firstRegister(in: bytes.bytes)
        return flow.instructions[(call + 2)...].contains { instruction in
            guard instruction.code == 0xdd || instruction.code == 0xd5 else { return false }
            let operands = instruction.operands(in: bytes.bytes)
            return operands.registers.count > 1 && operands.registers[1] == register
                && [1, 2, 3].contains(operands.literal ?? 0)
        }
    }
}
