import Rules

/// The checks of web views.
enum WebViewRules {
    static let all: [Rule] =
        [FileURLAccessRule.rule, JavaScriptBridgeRule.rule, WebPermissionRule.rule] + WebSettingsRules.all
        + WebViewInventoryRules.all + UntrustedPageRules.all
}
