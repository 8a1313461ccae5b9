import App
import Findings

/// The permissions of an app with what the platform says of them at one API level.
public struct PermissionsPage: Sendable {
    let app: App
    let apiLevel: Int?

    /// The page of an app; without a level each permission is shown as the newest release that has it defines it.
    public init(_ app: App, apiLevel: Int?) {
        self.app = app
        self.apiLevel = apiLevel
    }

    /// The page as JSON; its shape is stated by ``Schemas``, `permissions`.
    public func json() -> [UInt8] {
        let document: JSONValue = [
            "schemaVersion": .integer(Analysis.schemaVersion), "package": .string(app.manifest.package),
            "apiLevel": JSONValue(apiLevel),
            "requested": .array(app.permissionsJSON(at: apiLevel)),
            "defined": .array(
                app.manifest.definedPermissions.map { permission in
                    [
                        "name": .string(permission.name), "level": .string(permission.level.text),
                        "levelDeclared": .bool(permission.declaresLevel), "group": JSONValue(permission.group),
                    ]
                }),
        ]
        return document.encoded()
    }

    /// The page as text.
    public func text(in language: Language, style: Style) -> String {
        let manifest = app.manifest
        var page = TextPage(language: language, style: style)
        page.title(manifest.package)
        page.heading(zh: "申请的权限", en: "Requested")
        for request in manifest.requestedPermissions { page.permission(request, app, at: apiLevel) }
        if !manifest.impliedPermissions.isEmpty {
            page.heading(zh: "系统附带的权限", en: "Implied")
            for implied in manifest.impliedPermissions {
                let facts = app.permissionFacts(implied.name, at: apiLevel)
                page.permission(implied.name, facts, implied.reasonText[language])
            }
        }
        if !manifest.definedPermissions.isEmpty {
            page.heading(zh: "自定义的权限", en: "Defined")
            for permission in manifest.definedPermissions {
                page.line("  \(TerminalText.padded(page.safe(permission.name), to: 56)) \(permission.level.text)")
            }
        }
        return page.text
    }
}
