import App
import Code
import Findings
import Rules

/// PKG-066: packages that are installed without a look at who signed them.
enum PackageInstallRule {
    static let rule = Rule(
        id: "PKG-066",
        title: LocalizedText(zh: "下载任意APK", en: "APK download and install without verification"),
        indicator: .package, severity: .high, family: .payload,
        what: LocalizedText(
            zh: """
                查找以 application/vnd.android.package-archive 打开安装界面或提交 PackageInstaller 会话的代码，所在类既不计算文件摘要也不比对签名，\
                并且应用能下载文件：文件取自外部存储的为高，其余为中。跳转应用商店、targetSdk 26 起未申请安装权限的不计。
                """,
            en: """
                Looks for code that opens application/vnd.android.package-archive or commits a session of PackageInstaller, in classes that \
                take no digest and compare no signature, in apps that can download: high where the file lies in external storage, else \
                medium. Opening a store does not count, nor what lacks the permission to install (from targetSdk 26 on).
                """),
        why: LocalizedText(
            zh: "更新包在下载或存放过程中被替换后，用户会以为是正常升级而安装恶意应用。",
            en: "If the file is replaced on its way or where it lies, users install malware as an update of this app."),
        fix: LocalizedText(
            zh: "通过应用商店更新；自更新时走 HTTPS，安装前比对包名、签名证书和摘要。",
            en: "Update through a store; else use https and compare package, certificate and digest before installing."),
        references: References(masvs: ["MASVS-CODE-2"], maswe: "MASWE-0105", cwe: 494),
        examples: [
            updater(.fires, install("application/vnd.android.package-archive")),
            updater(
                .silent,
                install("application/vnd.android.package-archive")
                    + "const/4 v0, 0\ninvoke-virtual {v0}, Ljava/security/MessageDigest;->digest()[B"),
            updater(.notApplicable, install("application/pdf")),
            .code(.silent, install("application/vnd.android.package-archive")), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let sites = inquiry.installs
                guard !sites.isEmpty else {
                    return .notApplicable(zh: "没有安装其他安装包的代码。", en: "The code installs no packages.")
                }
                let mayInstall =
                    app.manifest.sdk.target < 26
                    || app.manifest.requestedPermissions.contains {
                        $0.name == "android.permission.REQUEST_INSTALL_PACKAGES"
                    }
                guard mayInstall, app.mayUseNetwork else { return .pass }
                let verifying = inquiry.scopes(calling: verifiers)
                let shared = inquiry.scopes(calling: folders)
                let hits = sites.compactMap { site -> CodeHit? in
                    let scope = inquiry.scope(of: site)
                    if verifying.contains(scope) { return nil }
                    return CodeHit(site, severity: shared.contains(scope) ? .high : .medium)
                }
                return .graded(
                    inquiry.findings(hits, "package-install") { name in
                        LocalizedText(
                            zh: "\(name) 安装 APK 前未校验签名或摘要。",
                            en: "\(name) installs packages without checking signature or digest.")
                    }, upTo: .high)
            }
        })

    private static let verifiers =
        ["digest", "update"].map { MethodPattern("Ljava/security/MessageDigest;", $0) }
        + ["getPackageArchiveInfo", "checkSignatures"].map { MethodPattern("Landroid/content/pm/PackageManager;", $0) }

    private static let folders = ["getExternalStorageDirectory", "getExternalStoragePublicDirectory"].map {
        MethodPattern("Landroid/os/Environment;", $0)
    }

    private static func updater(_ expectation: Example.Expectation, _ instructions: String) -> Example {
        .code(
            expectation,
            outside: Example.internet
                + "<uses-permission android:name=\"android.permission.REQUEST_INSTALL_PACKAGES\"/>", instructions)
    }

    private static func install(_ type: String) -> String {
        """
        const/4 v0, 0
        const-string v1, "\(type)"
        invoke-virtual {v0, v0, v1}, Landroid/content/Intent;->\
        setDataAndType(Landroid/net/Uri;Ljava/lang/String;)Landroid/content/Intent;

        """
    }
}

extension CodeInquiry {
    /// Where packages are handed to the installer.
    fileprivate var installs: [Site] {
        let typed =
            program.uses(ofString: Self.packageType).isEmpty
            ? []
            : [("setDataAndType", 1), ("setDataAndTypeAndNormalize", 1), ("setType", 0)].flatMap { name, position in
                calls(MethodPattern("Landroid/content/Intent;", name)).filter {
                    program.argument(position, of: $0).canBe(Self.packageType)
                }
            }
        return (typed + calls(MethodPattern("Landroid/content/pm/PackageInstaller$Session;", "commit"))).sorted()
    }

    private static let packageType = "application/vnd.android.package-archive"
}
