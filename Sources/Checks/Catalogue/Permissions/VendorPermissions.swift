/// Permissions that vendors' system apps define on their phones.
///
/// Source: the vendors' public integration guides (Google Play services, HMS Core, HONOR, Xiaomi, OPPO/HeyTap, vivo,
/// Meizu Flyme, Samsung, MSA) and the manifests of the launchers that count badges.
enum VendorPermissions {
    /// How sure it is that the phone's vendor defines a permission.
    enum Knowledge {
        /// It stands in the list.
        case listed
        /// Its name is in a vendor's namespace, but not in the list.
        case vendorNamespace
        /// Nobody is known to define it.
        case unknown
    }

    /// What is known of a permission that the platform does not define.
    static func knowledge(of name: String) -> Knowledge {
        if names.contains(name) { return .listed }
        return namespaces.contains { name.hasPrefix($0) } ? .vendorNamespace : .unknown
    }

    private static let names: Set<String> = [
        // Google Play services, Play Store and Firebase
        "com.google.android.c2dm.permission.SEND", "com.google.android.c2dm.permission.RECEIVE",
        "com.google.android.gms.permission.ACTIVITY_RECOGNITION", "com.google.android.gms.permission.AD_ID",
        "com.google.android.gms.permission.BIND_NETWORK_TASK_SERVICE",
        "com.google.android.gms.permission.INTERNAL_BROADCAST",
        "com.google.android.gms.auth.api.signin.permission.REVOCATION_NOTIFICATION",
        "com.google.android.gms.auth.api.phone.permission.SEND",
        "com.google.android.gms.permission.BIND_WEARABLE_LISTENER",
        "com.google.firebase.auth.api.gms.permission.LAUNCH_FEDERATED_SIGN_IN",
        "com.google.android.providers.gsf.permission.READ_GSERVICES",
        "com.google.android.finsky.permission.BIND_GET_INSTALL_REFERRER_SERVICE", "com.android.vending.BILLING",
        "com.android.vending.CHECK_LICENSE", "com.google.android.xmpp.permission.RECEIVE",
        // Huawei and HONOR
        "com.huawei.appmarket.service.commondata.permission.GET_COMMON_DATA",
        "com.huawei.android.launcher.permission.CHANGE_BADGE", "com.huawei.android.launcher.permission.READ_SETTINGS",
        "com.huawei.android.launcher.permission.WRITE_SETTINGS",
        "com.huawei.permission.external_app_settings.USE_COMPONENT",
        "com.huawei.hwid.permission.SIGNATURE", "com.huawei.hms.permission.signatureOrSystem",
        "com.huawei.hms.location.permission.PENDINGINTENT", "com.huawei.hicar.permission.SERVICE",
        "com.huawei.systemmanager.permission.ACCESS_INTERFACE", "com.huawei.permission.sec.MDM",
        "com.hihonor.android.launcher.permission.CHANGE_BADGE",
        "com.hihonor.push.permission.READ_PUSH_NOTIFICATION_INFO",
        "com.hihonor.permission.sec.SDK_LAUNCHER",
        // Xiaomi
        "com.xiaomi.xmsf.permission.MIPUSH_RECEIVE", "com.xiaomi.xmsf.permission.USE_XMSF_UPLOAD",
        "com.xiaomi.permission.AUTH_SERVICE",
        "com.xiaomi.permission.BIND_CONTINUITY_LISTENER_SERVICE", "miui.permission.USE_INTERNAL_GENERAL_API",
        // OPPO, OnePlus, realme
        "com.coloros.mcs.permission.SEND_MCS_MESSAGE", "com.coloros.mcs.permission.RECIEVE_MCS_MESSAGE",
        "com.heytap.mcs.permission.SEND_PUSH_MESSAGE", "com.heytap.mcs.permission.SEND_MCS_MESSAGE",
        "com.heytap.mcs.permission.RECIEVE_MCS_MESSAGE",
        "com.oppo.launcher.permission.READ_SETTINGS", "com.oppo.launcher.permission.WRITE_SETTINGS",
        "com.oplus.permission.safe.PROTECT", "oppo.permission.OPPO_COMPONENT_SAFE",
        "oplus.permission.OPLUS_COMPONENT_SAFE",
        "com.oplus.ocs.permission.third",
        // vivo
        "com.push.permission.UPSTAGESERVICE", "com.vivo.notification.permission.BADGE_ICON",
        "com.bbk.launcher2.permission.READ_SETTINGS",
        // Meizu
        "com.meizu.flyme.push.permission.RECEIVE", "com.meizu.c2dm.permission.RECEIVE",
        "com.meizu.flyme.permission.PUSH", "flyme.permission.READ_NOTIFICATION_INFO",
        // Samsung and others
        "com.samsung.android.providers.context.permission.WRITE_USE_APP_FEATURE_SURVEY",
        "com.samsung.android.knox.permission.KNOX_SECURITY", "com.sec.android.provider.badge.permission.READ",
        "com.sec.android.provider.badge.permission.WRITE", "com.sonyericsson.home.permission.BROADCAST_BADGE",
        "com.sonymobile.home.permission.PROVIDER_INSERT_BADGE", "com.htc.launcher.permission.READ_SETTINGS",
        "com.htc.launcher.permission.UPDATE_SHORTCUT", "com.asus.msa.SupplementaryDID.ACCESS",
        "freemme.permission.msa",
        // AOSP apps outside the framework
        "com.android.launcher.permission.INSTALL_SHORTCUT", "com.android.launcher.permission.UNINSTALL_SHORTCUT",
        "com.android.launcher.permission.READ_SETTINGS", "com.android.launcher.permission.WRITE_SETTINGS",
        "com.android.launcher3.permission.READ_SETTINGS", "com.android.launcher3.permission.WRITE_SETTINGS",
        "com.android.browser.permission.READ_HISTORY_BOOKMARKS",
        "com.android.browser.permission.WRITE_HISTORY_BOOKMARKS", "com.android.voicemail.permission.ADD_VOICEMAIL",
        "com.android.alarm.permission.SET_ALARM", "com.android.permission.GET_INSTALLED_APPS",
    ]

    private static let namespaces = [
        "com.google.android.", "com.android.", "android.", "com.huawei.", "huawei.", "com.hihonor.", "com.xiaomi.",
        "miui.", "com.miui.", "com.coloros.", "com.heytap.", "com.oppo.", "oppo.", "com.oplus.", "oplus.",
        "com.oneplus.", "com.vivo.", "com.bbk.", "com.meizu.", "flyme.", "com.samsung.", "com.sec.", "com.lenovo.",
        "com.zte.", "com.asus.", "com.sony", "com.htc.", "com.amazon.", "com.qualcomm.", "com.mediatek.",
    ]
}
