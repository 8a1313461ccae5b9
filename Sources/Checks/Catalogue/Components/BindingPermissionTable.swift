/// Actions by which the system finds a component, with the permission that keeps everybody else out.
///
/// Source: the platform documentation of each service class ("must be protected by") and AOSP
/// `core/res/AndroidManifest.xml`.
enum BindingPermissionTable {
    /// The permission for an action; nil where the system asks for none.
    static func permission(for action: String) -> String? { rows[action] }

    private static let rows: [String: String] = Dictionary(
        table.map { ($0.action, "android.permission." + $0.permission) }
    ) { first, _ in first }

    private static let table: [(action: String, permission: String)] = [
        ("android.accessibilityservice.AccessibilityService", "BIND_ACCESSIBILITY_SERVICE"),
        ("android.service.notification.NotificationListenerService", "BIND_NOTIFICATION_LISTENER_SERVICE"),
        ("android.service.notification.ConditionProviderService", "BIND_CONDITION_PROVIDER_SERVICE"),
        ("android.app.action.DEVICE_ADMIN_ENABLED", "BIND_DEVICE_ADMIN"),
        ("android.net.VpnService", "BIND_VPN_SERVICE"),
        ("android.view.InputMethod", "BIND_INPUT_METHOD"),
        ("android.service.textservice.SpellCheckerService", "BIND_TEXT_SERVICE"),
        ("android.service.quicksettings.action.QS_TILE", "BIND_QUICK_SETTINGS_TILE"),
        ("android.service.wallpaper.WallpaperService", "BIND_WALLPAPER"),
        ("android.service.dreams.DreamService", "BIND_DREAM_SERVICE"),
        ("android.printservice.PrintService", "BIND_PRINT_SERVICE"),
        ("android.nfc.cardemulation.action.HOST_APDU_SERVICE", "BIND_NFC_SERVICE"),
        ("android.nfc.cardemulation.action.HOST_NFCF_SERVICE", "BIND_NFC_SERVICE"),
        ("android.telecom.CallScreeningService", "BIND_SCREENING_SERVICE"),
        ("android.telecom.InCallService", "BIND_INCALL_SERVICE"),
        ("android.telecom.ConnectionService", "BIND_TELECOM_CONNECTION_SERVICE"),
        ("android.service.autofill.AutofillService", "BIND_AUTOFILL_SERVICE"),
        ("android.service.credentials.CredentialProviderService", "BIND_CREDENTIAL_PROVIDER_SERVICE"),
        ("android.service.voice.VoiceInteractionService", "BIND_VOICE_INTERACTION"),
        ("android.service.chooser.ChooserTargetService", "BIND_CHOOSER_TARGET_SERVICE"),
        ("android.service.controls.ControlsProviderService", "BIND_CONTROLS"),
        ("android.service.quickaccesswallet.QuickAccessWalletService", "BIND_QUICK_ACCESS_WALLET_SERVICE"),
        ("android.companion.CompanionDeviceService", "BIND_COMPANION_DEVICE_SERVICE"),
        ("android.media.midi.MidiDeviceService", "BIND_MIDI_DEVICE_SERVICE"),
        ("android.media.tv.TvInputService", "BIND_TV_INPUT"),
        ("android.service.carrier.CarrierMessagingService", "BIND_CARRIER_SERVICES"),
        // Messages that only the phone itself may announce: anybody else could make up a verification code.
        ("android.provider.Telephony.SMS_RECEIVED", "BROADCAST_SMS"),
        ("android.provider.Telephony.SMS_DELIVER", "BROADCAST_SMS"),
        ("android.provider.Telephony.WAP_PUSH_RECEIVED", "BROADCAST_WAP_PUSH"),
        ("android.provider.Telephony.WAP_PUSH_DELIVER", "BROADCAST_WAP_PUSH"),
        ("android.intent.action.RESPOND_VIA_MESSAGE", "SEND_RESPOND_VIA_MESSAGE"),
    ]
}
