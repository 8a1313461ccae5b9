import Rules

/// The checks of what people type, and of the screens on which they do.
enum InputRules {
    static let all: [Rule] =
        (ScreenCaptureRules.all + KeyboardRules.all + OverlayRules.all + [
            PasswordDisplayRule.rule, KeyboardCacheRule.rule, HijackWarningRule.rule, PasteRule.rule,
            AccessibilityRule.rule, MessageCodeRule.rule, CaptureAwarenessRule.rule,
        ]).map(\.askedOfWholeApp)
}
