import App
import Code
import Dex
import Findings
import Rules

/// INP-011: whether an app tells its user that another app has come to the front.
enum HijackWarningRule {
    static let rule = Rule(
        id: "INP-011",
        title: LocalizedText(zh: "无界面劫持提示", en: "No warning of a hijacked screen"),
        indicator: .informationInput, severity: .medium, kind: .protection, family: .task,
        what: LocalizedText(
            zh: """
                检查输入敏感信息的应用在 onPause、onStop、onUserLeaveHint 或全局生命周期回调中，是否判断自身已被切换到后台并弹出提示；无条件\
                弹出的（应用内跳转也会触发）按一半计。
                """,
            en: """
                Looks whether an app with sensitive fields tells the user in onPause, onStop, onUserLeaveHint or callbacks for \
                all activities that it went to the background. Without a test (so that its own navigation triggers it too) it \
                counts half.
                """),
        why: LocalizedText(
            zh: "恶意应用可在用户输入密码时弹出仿冒界面；Android 10 起系统限制后台启动界面，风险降低。",
            en: """
                Malware puts a copy of the login screen in front. From Android 10 apps in the background can no longer open \
                screens at will.
                """),
        fix: LocalizedText(
            zh: "离开前台且不是应用内跳转时，用 Toast 提示“应用已切换到后台运行”。",
            en: "When the app leaves the front otherwise than by its own navigation, say so in a toast."),
        references: References(
            masvs: ["MASVS-PLATFORM-3"], maswe: "MASWE-0057", cwe: 1021, cn: "绿盟测试指南 Activity界面劫持"),
        examples: [
            .screen(.fires),
            .screen(.silent, members: leaving("onPause", tested)),
            // In a task that runs a little later.
            .screen(
                .silent,
                members: leaving("onStop", "new-instance v0, Lcn/example/app/Warning;"),
                classes: ExampleCode.own(
                    "Warning", implements: ["Ljava/lang/Runnable;"], ExampleCode.method("run()V", tested))),
            // Any navigation triggers it: half.
            .screen(.fires, members: leaving("onPause", toast)),
            // A toast, but not when the app is left.
            .screen(.fires, members: leaving("onResume", tested)),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofFields(app, .sensitive, absence: .isBad) { inquiry, screens in
                let warnings = LeavingWarnings(inquiry)
                let severity: Severity = app.manifest.sdk.min >= 29 ? .low : .medium
                let loss = Double(severity.weight) / Double(Severity.medium.weight)
                if !warnings.tested.isEmpty {
                    return .found(
                        inquiry.findings(warnings.tested.map { CodeHit($0, severity: .info) }, "warning") { name in
                            LocalizedText(zh: "\(name) 在应用离开前台时提示用户。", en: "\(name) warns when the app is left.")
                        })
                }
                if !warnings.always.isEmpty {
                    return .partial(
                        1 - loss / 2,
                        inquiry.findings(warnings.always.map { CodeHit($0, severity: .low) }, "always") { name in
                            LocalizedText(
                                zh: "\(name) 在每次离开界面时都提示，应用内跳转也会触发。",
                                en: "\(name) warns whenever a screen is left, by the app's own navigation too.")
                        })
                }
                return .partial(
                    1 - loss,
                    [
                        Finding(
                            message: LocalizedText(
                                zh: "有 \(screens.count) 个界面输入敏感信息，应用离开前台时不提示用户。",
                                en:
                                    "Screens with sensitive input: \(screens.count); nothing tells the user that the app was left."
                            ),
                            owner: .own, severity: severity,
                            evidence: screens.prefix(3).flatMap { $0.sites.prefix(1) }.map { inquiry.evidence($0) },
                            identity: "missing")
                    ])
            }
        })

    private static let toast = """
        const/4 v0, 0
        invoke-virtual {v0}, Landroid/widget/Toast;->show()V
        """
    private static let tested = """
        invoke-static {}, Lcn/example/app/MainActivity;->isInFront()Z
        move-result v0
        if-nez v0, :own
        \(toast)
        :own
        """

    private static func leaving(_ name: String, _ instructions: String) -> String {
        ExampleCode.method("\(name)()V", instructions)
            + ".method public static isInFront()Z\nsget-boolean v0, Lcn/example/app/MainActivity;->front:Z\nreturn v0\n.end method\n"
    }
}

/// Messages that own code shows when a screen is left.
struct LeavingWarnings {
    /// Those that are shown after some test.
    private(set) var tested: [Site] = []
    /// Those that are shown always.
    private(set) var always: [Site] = []
    private let inquiry: CodeInquiry
    private let showing: Set<MethodReference>
    /// Methods looked into, of all screens together.
    private var budget = 600

    private static let leaving = ["onPause", "onStop", "onUserLeaveHint", "onActivityPaused", "onActivityStopped"]
    private static let classes = [
        "Landroid/app/Activity;", "Landroid/app/Application$ActivityLifecycleCallbacks;",
        "Landroidx/lifecycle/DefaultLifecycleObserver;",
    ]
    private static let showers = [
        MethodPattern("Landroid/widget/Toast;", "show"), MethodPattern("Landroid/app/NotificationManager;", "notify"),
        MethodPattern(
            [
                "Landroid/app/Dialog;", "Landroid/app/AlertDialog$Builder;",
                "Landroidx/appcompat/app/AlertDialog$Builder;",
            ],
            "show"),
    ]

    init(_ inquiry: CodeInquiry) {
        self.inquiry = inquiry
        let program = inquiry.program
        showing = Set(Self.showers.flatMap { program.references(to: $0) })
        guard !showing.isEmpty else { return }
        for type in Self.classes.compactMap({ program.type($0) }).flatMap({ program.descendants(of: $0) }) {
            guard budget > 0, program.definition(of: type) != nil else { continue }
            if case .sdk = inquiry.code.owner(of: type) { continue }
            for name in Self.leaving {
                for method in program.methods(of: type, named: name) { look(into: method) }
            }
        }
    }

    private mutating func look(into start: CodeMethod) {
        let program = inquiry.program
        var seen: Set<CodeMethod> = [start]
        var pending = [(method: start, isTested: false, depth: 0)]
        while let (method, isTested, depth) = pending.popLast(), budget > 0 {
            budget -= 1
            guard let flow = program.flow(of: method) else { continue }
            let bytes = program.files[flow.file].dex.bytes
            for instruction in flow.instructions where instruction.reference == .method || instruction.code == 0x22 {
                let site = Site(file: flow.file, offset: instruction.offset)
                let index = instruction.index(in: bytes.bytes)
                if instruction.reference == .method, program.methodReference(at: site).map(showing.contains) == true {
                    if isTested || self.isTested(site) { tested.append(site) } else { always.append(site) }
                    continue
                }
                guard depth < 4 else { continue }
                for next in followed(instruction, index, site) where seen.insert(next).inserted {
                    pending.append((next, isTested || self.isTested(site), depth + 1))
                }
            }
        }
    }

    /// True if it depends on something that was asked.
    private func isTested(_ site: Site) -> Bool {
        inquiry.program.conditions(of: site)?.contains { !$0.isPlain } ?? false
    }

    /// The methods of the app's own that a call ends in, or that a task that is created will run.
    private func followed(_ instruction: Instruction, _ index: Int, _ site: Site) -> [CodeMethod] {
        let program = inquiry.program
        if instruction.code == 0x22 {
            guard let type = program.type(index, in: site.file) else { return [] }
            return program.methods(of: type, named: "run")
        }
        guard let reference = program.methodReference(at: site), let owner = program.owner(of: reference),
            program.definition(of: owner) != nil
        else { return [] }
        if case .sdk = inquiry.code.owner(of: owner) { return [] }
        return program.resolve(program.signature(of: reference), on: owner).map { [$0] } ?? []
    }
}
