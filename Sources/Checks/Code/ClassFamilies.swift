/// Classes of different vendors that do the same: a check of one is a check of all.
enum ClassFamilies {
    /// Web views: the platform's, and the kernels that mainland apps carry.
    static let webView = inPackages("WebView")
    /// Their settings.
    static let webSettings = inPackages("WebSettings")
    /// What they report to.
    static let webViewClient = inPackages("WebViewClient")

    /// Their cookies.
    static let cookieManager = inPackages("CookieManager")
    /// What pages ask through them.
    static let webChromeClient = inPackages("WebChromeClient")

    /// The packages of the platform's web view, of Tencent X5, of UC and of WeChat's kernel.
    private static func inPackages(_ name: String) -> [String] {
        ["android/webkit", "com/tencent/smtt/sdk", "com/uc/webview/export", "com/tencent/xweb"].map {
            "L\($0)/\(name);"
        }
    }
}
