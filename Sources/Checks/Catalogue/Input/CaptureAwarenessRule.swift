import App
import Code
import Findings
import Rules

/// INP-023: code that notices screenshots and recordings. A fact: preventing them counts in INP-001.
enum CaptureAwarenessRule {
    static let rule = Rule(
        id: "INP-023",
        title: LocalizedText(zh: "截录屏监测", en: "Capture and recording awareness"),
        indicator: .informationInput, severity: .info, kind: .inventory, family: .screenCapture,
        what: LocalizedText(
            zh: """
                列出自身代码监测截屏、录屏的位置：registerScreenCaptureCallback（API 34）、addScreenRecordingCallback（API 35）、监听相册变化\
                （MediaStore 图片的 ContentObserver）。不计分。
                """,
            en: """
                Lists where own code notices capture: registerScreenCaptureCallback (API 34), addScreenRecordingCallback (API \
                35), an observer of the images in MediaStore. Not scored.
                """),
        why: LocalizedText(
            zh: "发现用户截屏后可以提醒其遮挡证件号、二维码等信息。",
            en: "An app that notices a screenshot can remind the user of what is on it."),
        fix: LocalizedText(
            zh: "Android 14 起使用系统回调；不要为监测截屏申请存储权限。",
            en: "Use the callback of Android 14; do not ask for storage permissions for it."),
        references: References(masvs: ["MASVS-PLATFORM-3"], maswe: "MASWE-0055", cwe: 200),
        examples: [
            .code(
                .silent,
                """
                const/4 v0, 0
                invoke-virtual {p0, v0, v0}, Landroid/app/Activity;->registerScreenCaptureCallback\
                (Ljava/util/concurrent/Executor;Landroid/app/Activity$ScreenCaptureCallback;)V
                """),
            .code(.silent, ""),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app, absence: .isBad) { inquiry in
                let program = inquiry.program
                let callbacks = inquiry.calls(
                    MethodPattern("Landroid/app/Activity;", "registerScreenCaptureCallback"),
                    MethodPattern("Landroid/view/WindowManager;", "addScreenRecordingCallback"))
                let observers = inquiry.calls(
                    MethodPattern("Landroid/content/ContentResolver;", "registerContentObserver")
                )
                .filter { site in
                    program.argument(0, of: site).alternatives.contains { value in
                        if case .field(let name) = value {
                            name.hasPrefix("Landroid/provider/MediaStore$Images$Media;")
                        } else {
                            false
                        }
                    }
                }
                let hits = (callbacks + observers).filter { inquiry.isOwn($0) }.map { CodeHit($0, severity: .info) }
                return .facts(
                    inquiry.findings(hits, "capture") { name in
                        LocalizedText(zh: "\(name) 监测截屏或录屏。", en: "\(name) notices screenshots or recordings.")
                    })
            }
        })
}
