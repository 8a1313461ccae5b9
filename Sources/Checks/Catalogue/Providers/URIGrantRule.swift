import App
import Findings
import Rules

/// PKG-036: a provider lets any of its URIs be granted to others.
///
/// A FileProvider is left to PKG-038: it serves what its own XML lists, whatever the manifest lets be granted.
enum URIGrantRule {
    static let rule = Rule(
        id: "PKG-036",
        title: LocalizedText(zh: "Provider 的 URI 授权范围过宽", en: "Provider grants URI permissions too widely"),
        indicator: .package, severity: .high, family: .providers,
        what: LocalizedText(
            zh: """
                检查 grant-uri-permission 是否覆盖全部路径（"/"、空前缀、".*" 等）：已导出的为高，未导出的为中；\
                已导出且 grantUriPermissions="true" 又不限路径的为中。FileProvider 由 PKG-038 判断。
                """,
            en: """
                Looks for grant-uri-permission elements that cover every path ("/", an empty prefix, ".*"): high on an \
                exported provider, medium otherwise; medium for an exported one with grantUriPermissions="true" and no \
                paths. FileProviders are judged by PKG-038.
                """),
        why: LocalizedText(
            zh: "应用只要转发过一次不可信的 Intent，对方就能借临时授权读写该 Provider 的任意数据，绕过它的读写权限。",
            en: """
                One untrusted intent that the app passes on is enough to hand out any of the provider's data, past its \
                read and write permissions.
                """),
        fix: LocalizedText(
            zh: "设 grantUriPermissions=\"false\"，只用 grant-uri-permission 列出确需共享的目录前缀，并以斜杠结尾（如 /share/）。",
            en: """
                Set grantUriPermissions="false" and list only the folders that must be shared, each prefix ending in a \
                slash (/share/).
                """),
        references: References(masvs: ["MASVS-PLATFORM-1"], maswe: "MASWE-0064", cwe: 732),
        examples: [
            Example(.fires, inside: provider(true, "<grant-uri-permission android:pathPrefix=\"/\"/>")),
            Example(.fires, inside: provider(false, "<grant-uri-permission android:pathPattern=\".*\"/>")),
            Example(.fires, inside: provider(true, "", "android:grantUriPermissions=\"true\"")),
            Example(.silent, inside: provider(true, "<grant-uri-permission android:pathPrefix=\"/share/\"/>")),
            // The ordinary way of a provider for files: nobody outside reaches it without a grant.
            Example(.silent, inside: provider(false, "", "android:grantUriPermissions=\"true\"")),
            Example(
                .silent,
                inside: provider(
                    false, "<grant-uri-permission android:pathPrefix=\"/\"/>" + paths,
                    "android:grantUriPermissions=\"true\""
                )),
            // FileProvider does not start like this: a class of the app's own only takes over its meta-data.
            Example(.fires, inside: provider(false, "<grant-uri-permission android:pathPrefix=\"/\"/>" + paths)),
            Example(.notApplicable),
        ],
        judge: judge)

    private static let paths = """
        <meta-data android:name="android.support.FILE_PROVIDER_PATHS" android:resource="@xml/paths"/>
        """

    private static func provider(_ exported: Bool, _ inside: String, _ attributes: String = "") -> String {
        """
        <provider android:name=".Records" android:authorities="cn.example.app.records"
            android:exported="\(exported)" \(attributes)>\(inside)</provider>
        """
    }

    private static func judge(_ app: App) -> Judgement {
        let providers = app.manifest.components(.provider)
        guard !providers.isEmpty else {
            return .notApplicable(zh: "应用没有 Provider。", en: "The app has no provider.")
        }
        let owners = app.owners
        let findings = providers.filter { !servesListedPathsOnly($0) }.compactMap { finding($0, owners) }
        return .graded(findings, upTo: .high)
    }

    /// True for a FileProvider, by whatever name. One without `grantUriPermissions` throws when it starts (androidx
    /// `FileProvider.attachInfo`), so that what looks like one is a class of another make.
    private static func servesListedPathsOnly(_ component: Component) -> Bool {
        component.isFileProvider && component.provider?.grantsAnyURI == true
    }

    private static func finding(_ component: Component, _ owners: OwnerResolver) -> Finding? {
        guard let facts = component.provider else { return nil }
        let wide = facts.grants.filter { coversEverything($0.path) }
        let evidence: [Evidence]
        let severity: Severity
        let detail: String
        if let first = wide.first {
            evidence = wide.map {
                .manifest($0.xpath, split: component.split, $0.path.text)
            }
            severity = component.mayBeExported ? .high : .medium
            detail = "grant-uri-permission \"\(first.path.text)\""
        } else if facts.grantsAnyURI, facts.grants.isEmpty, component.mayBeExported {
            evidence = [.attribute("grantUriPermissions", of: component, "true")]
            severity = .medium
            detail = "grantUriPermissions=\"true\""
        } else {
            return nil
        }
        return Finding(
            message: LocalizedText(
                zh: "\(component.mayBeExported ? "已导出的 " : "")\(component.caption) 以 \(detail) 允许授权任意路径。",
                en: """
                    \(component.caption)\(component.mayBeExported ? ", which is exported," : "") lets any path be granted: \
                    \(detail).
                    """),
            owner: owners.owner(of: component), severity: severity, evidence: evidence, identity: component.name)
    }

    /// A literal `/` is the root only, but a grant with `FLAG_GRANT_PREFIX_URI_PERMISSION` for it opens all below.
    /// Source: AOSP `UriGrantsManagerService.checkGrantUriPermission`.
    private static func coversEverything(_ path: PathMatch) -> Bool {
        switch path {
        case .literal(let text): text == "/"
        case .prefix(let text): text.isEmpty || text == "/"
        case .pattern(let text), .advancedPattern(let text): [".*", "/.*"].contains(text)
        case .suffix(let text): text.isEmpty
        }
    }
}

extension Component {
    /// The meta-data by which a FileProvider finds its paths.
    var fileProviderPaths: MetaData? {
        metaData.first { $0.name == "android.support.FILE_PROVIDER_PATHS" }
    }

    /// True for androidx's FileProvider, the support library's, and what is configured like them.
    var isFileProvider: Bool {
        fileProviderPaths != nil || Self.fileProviderClasses.contains(name)
    }

    /// The libraries' own classes.
    static let fileProviderClasses: Set<String> = [
        "androidx.core.content.FileProvider", "android.support.v4.content.FileProvider",
    ]
}
