import App
import Findings

/// What decides an app's backups: the switch, the two kinds of rules, and which of them a phone goes by.
///
/// Until API 30 `fullBackupContent` rules. From 31 on `dataExtractionRules` rule for the destinations they have a section
/// for; for a destination without one, `fullBackupContent` holds for the cloud, and nothing for a transfer to another
/// phone when the targetSdk is 31 or more.
struct BackupFacts {
    /// A range of releases with the rules that hold there.
    struct Scope {
        /// Which releases and destination, for people.
        var zh: String
        var en: String
        var destination: BackupRules.Destination
        /// The rules with their file; nil if nothing restricts the backup.
        var rules: (file: XMLFile, section: BackupRules.Section)?
    }

    /// The scopes that some phone the app installs on can be in.
    var scopes: [Scope] = []
    /// Why a rules file could not be read.
    var unreadable: LocalizedText?

    init(_ app: App, _ application: ApplicationElement) {
        let target = app.manifest.sdk.target
        let old = file(application.fullBackupContent, app, root: "full-backup-content")
        let new = file(application.dataExtractionRules, app, root: "data-extraction-rules")
        func section(_ file: XMLFile?, _ destination: BackupRules.Destination) -> (XMLFile, BackupRules.Section)? {
            guard let file, let section = BackupRules(parsing: file.root)?.sections[destination] else { return nil }
            return (file, section)
        }
        if app.manifest.sdk.min <= 30 {
            scopes.append(
                Scope(
                    zh: "Android 11 及以下的备份", en: "backups up to Android 11", destination: .cloud,
                    rules: section(old, .cloud)))
        }
        scopes.append(
            Scope(
                zh: "Android 12 及以上的云备份", en: "cloud backups from Android 12 on", destination: .cloud,
                rules: section(new, .cloud) ?? section(old, .cloud)))
        scopes.append(
            Scope(
                zh: "Android 12 及以上的换机迁移", en: "transfers to another phone from Android 12 on", destination: .device,
                rules: section(new, .device) ?? (target >= 31 ? nil : section(old, .device))))
    }

    private mutating func file(_ reference: ResourceReference?, _ app: App, root: String) -> XMLFile? {
        guard let reference else { return nil }
        guard let file = app.xml(reference).first else {
            unreadable = app.unreadable(reference)
            return nil
        }
        return file.root.name == root ? file : nil
    }
}
