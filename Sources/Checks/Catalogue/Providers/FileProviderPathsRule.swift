import App
import Findings
import Rules

/// PKG-038: a FileProvider may hand out more than the files that are meant to be shared.
enum FileProviderPathsRule {
    static let rule = Rule(
        id: "PKG-038",
        title: LocalizedText(
            zh: "FileProvider 路径配置过宽", en: "FileProvider exposes the root or the whole storage"),
        indicator: .package, severity: .high, family: .providers,
        what: LocalizedText(
            zh: """
                读取 FILE_PROVIDER_PATHS 指向的全部 XML：root-path 指向根目录或路径含 ".." 为高；root-path 子目录、\
                files-path 全部、external-path 全部为中；应用专属的外部目录和具体子目录不算问题。
                """,
            en: """
                Reads every XML file that FILE_PROVIDER_PATHS leads to: root-path on the root, or a path with "..", is \
                high; root-path on a folder, all of files-path and all of external-path are medium; the app's own \
                external folders and named folders are fine.
                """),
        why: LocalizedText(
            zh: "只要有一处把外部传入的路径或 Intent 交给 FileProvider，攻击者就能取走登录凭证、数据库或整个存储中的文件。",
            en: """
                One place that gives the provider a path or an intent from outside is enough to hand out tokens, \
                databases or every file of the storage.
                """),
        fix: LocalizedText(
            zh: "删除 root-path，把要共享的文件放进单独的子目录（如 cache-path 的 share/），路径写到该子目录为止。",
            en: """
                Remove root-path, put files to share into a folder of their own (share/ below cache-path) and name just \
                that folder.
                """),
        references: References(masvs: ["MASVS-STORAGE-2"], maswe: "MASWE-0065", cwe: 552),
        examples: [
            example(.fires, "<root-path name=\"root\" path=\"\"/>"),
            example(.fires, "<root-path name=\"data\" path=\"data/local/\"/>"),
            example(.fires, "<external-path name=\"all\" path=\".\"/>"),
            example(.fires, "<files-path name=\"files\" path=\"/\"/>"),
            example(.fires, "<files-path name=\"up\" path=\"../databases/\"/>"),
            example(.silent, "<external-path name=\"photos\" path=\"Pictures/cn.example.app/\"/>"),
            // The folder belongs to the app: nothing of others is in it.
            example(.silent, "<external-files-path name=\"own\" path=\".\"/><cache-path name=\"c\" path=\".\"/>"),
            Example(.notAssessable, inside: provider),
            Example(.notApplicable),
        ],
        judge: judge)

    private static let provider = """
        <provider android:name="androidx.core.content.FileProvider" android:authorities="cn.example.app.files"
            android:exported="false" android:grantUriPermissions="true">
            <meta-data android:name="android.support.FILE_PROVIDER_PATHS" android:resource="@xml/paths"/>
        </provider>
        """

    private static func example(_ expectation: Example.Expectation, _ paths: String) -> Example {
        Example(expectation, inside: provider, resources: ["xml/paths": "<paths>\(paths)</paths>"])
    }

    private static func judge(_ app: App) -> Judgement {
        let providers = app.manifest.components(.provider).filter(\.isFileProvider)
        guard !providers.isEmpty else {
            return .notApplicable(zh: "应用没有 FileProvider。", en: "The app has no FileProvider.")
        }
        let owners = app.owners
        var findings: [Finding] = []
        var unread: LocalizedText?
        for provider in providers {
            guard let reference = provider.fileProviderPaths?.resource else {
                unread = LocalizedText(
                    zh: "\(provider.caption) 的路径不在清单中，可能由代码给出。",
                    en: "The paths of \(provider.caption) are not in the manifest; code may give them.")
                continue
            }
            let files = app.xml(reference)
            if files.count < max(1, app.resources.files[reference.id]?.count ?? 0) {
                unread = app.unreadPaths(of: provider, reference)
            }
            let owner = owners.owner(ofFileProvider: provider)
            findings += files.flatMap { self.findings(in: $0, of: provider, owner: owner) }
        }
        // One finding for a path, however many configurations of the file repeat it.
        var seen: Set<String> = []
        findings = findings.filter { seen.insert($0.identity).inserted }
        // What could not be read may hide worse: without a finding nothing is known to be good.
        if let unread, findings.isEmpty { return .notAssessable(unread) }
        var judgement = Judgement.graded(findings, upTo: .high)
        judgement.reason = unread
        return judgement
    }

    private static func findings(in file: XMLFile, of provider: Component, owner: Owner) -> [Finding] {
        let authorities = provider.provider?.authorities.joined(separator: ";") ?? ""
        var findings: [Finding] = []
        func visit(_ element: XMLElement) {
            let path = element.plainAttribute("path") ?? element["path"] ?? ""
            guard let severity = severity(element.name, path) else { return }
            findings.append(
                Finding(
                    message: LocalizedText(
                        zh: isWhole(path)
                            ? "\(provider.caption) 通过 \(element.name) 开放了整个目录（path=\"\(path)\"）。"
                            : "\(provider.caption) 通过 \(element.name) 开放了路径 \"\(path)\"。",
                        en: isWhole(path)
                            ? "\(provider.caption) opens all of \(element.name) (path=\"\(path)\")."
                            : "\(provider.caption) opens the path \"\(path)\" of \(element.name)."),
                    owner: owner, severity: severity,
                    evidence: [
                        .attribute("authorities", of: provider, authorities),
                        Evidence(.xml(file: file.path, xpath: element.xpath), value: path),
                    ],
                    identity: "\(provider.name) \(element.name) \(path)"))
        }
        file.root.visit(visit)
        return findings
    }

    private static func steps(_ path: String) -> [Substring] { path.split(separator: "/").filter { $0 != "." } }

    private static func isWhole(_ path: String) -> Bool { steps(path).isEmpty }

    /// Source: androidx `FileProvider.parsePathStrategy`: an absent path, `.` and `/` all mean the whole folder.
    private static func severity(_ element: String, _ path: String) -> Severity? {
        let climbs = steps(path).contains("..")
        switch element {
        case "root-path": return isWhole(path) || climbs ? .high : .medium
        case "files-path", "external-path": return climbs ? .high : (isWhole(path) ? .medium : nil)
        case "cache-path", "external-files-path", "external-cache-path", "external-media-path":
            return climbs ? .high : nil
        default: return nil
        }
    }
}

extension OwnerResolver {
    /// Who wrote a FileProvider's paths: the class is the library's, but what it opens is the app's choice.
    fileprivate func owner(ofFileProvider component: Component) -> Owner {
        Component.fileProviderClasses.contains(component.name) ? .own : owner(of: component)
    }
}

extension App {
    /// Why the paths of a FileProvider are unknown.
    fileprivate func unreadPaths(of provider: Component, _ reference: ResourceReference) -> LocalizedText {
        resources.unreadable
            ?? LocalizedText(
                zh: "\(provider.caption) 的路径配置 @\(reference.name) 无法读取。",
                en: "The paths of \(provider.caption), @\(reference.name), could not be read.")
    }
}
