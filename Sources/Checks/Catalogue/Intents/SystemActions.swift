/// Actions that only the system may broadcast.
enum SystemActions {
    /// True if an ordinary app cannot send it: `ActivityManagerService` refuses.
    ///
    /// The platform's actions are protected but for a few that apps send to it or to one another. Source: AOSP
    /// `frameworks/base/core/res/AndroidManifest.xml`, `<protected-broadcast>`.
    static func isProtected(_ action: String) -> Bool {
        action.hasPrefix("android.") && !open.contains(action)
    }

    /// Actions of the platform's that any app may send.
    private static let open: Set<String> = [
        "android.intent.action.MEDIA_BUTTON", "android.intent.action.MEDIA_SCANNER_SCAN_FILE",
        "android.intent.action.CREATE_SHORTCUT", "android.intent.action.VIEW", "android.intent.action.SEND",
        "android.intent.action.MAIN", "android.intent.action.RUN", "android.intent.action.EDIT",
        "android.appwidget.action.APPWIDGET_CONFIGURE", "android.intent.action.PROVIDER_CHANGED",
        "android.intent.action.GET_RESTRICTION_ENTRIES", "android.media.action.OPEN_AUDIO_EFFECT_CONTROL_SESSION",
        "android.media.action.CLOSE_AUDIO_EFFECT_CONTROL_SESSION",
    ]

    /// Actions that bring text messages: their receiver has to ask for `BROADCAST_SMS`.
    static let textMessages: Set<String> = [
        "android.provider.Telephony.SMS_RECEIVED", "android.provider.Telephony.SMS_DELIVER",
        "android.provider.Telephony.WAP_PUSH_RECEIVED", "android.provider.Telephony.WAP_PUSH_DELIVER",
    ]
}
