/// Where aapt2 (2.19, as Debian has it) prints something else than Android does, and why.
enum Aapt2Fault {
    private static let codename = """
        a codename does not raise the target SDK that aapt2 reckons with (only Donut does), so it implies what apps \
        for Android 1.5 get
        """
    private static let compactEntry = """
        the string is a compact entry (Android 14), which aapt2 2.19 takes for a broken one and leaves out
        """
    private static let noTable = """
        aapt2 lists labels by the locales of the table; without a table it lists none, though a phone shows the label \
        written in the manifest
        """

    /// The reason, by file and field.
    static let of: [String: [BadgingField: String]] = [
        "Apktool--framework.apk": [.impliedPermissions: codename],
        "Apktool--issue1730.apk": [.labels: noTable],
        "Apktool--issue3366.apk": [.label: compactEntry, .labels: compactEntry],
        "androguard--compact-entry.apk": [.label: compactEntry, .labels: compactEntry],
    ]
}
