import App
import Archive
import Bytes
import Foundation
import Reports
import TestSupport

/// A field of badging that both tools print.
enum BadgingField: String, CaseIterable, Sendable {
    case package, versionCode, versionName, minSdk, targetSdk, maxSdk, permissions, impliedPermissions, launchables,
        label
    case labels, icon, nativeCode, debuggable, testOnly
}

/// What a tool says of an app: texts for each field, in a form in which both can be compared.
struct Badging {
    /// The texts of each field; a field without any is not there.
    private(set) var fields: [BadgingField: [String]] = [:]

    /// The texts of a field.
    subscript(field: BadgingField) -> [String] { fields[field] ?? [] }

    /// Sets a field to texts whose order matters.
    fileprivate mutating func set(_ field: BadgingField, _ texts: [String]) {
        fields[field] = texts.isEmpty ? nil : texts
    }

    /// Sets a field to one text. Nothing and an empty text are the same: aapt2 cannot tell them apart.
    fileprivate mutating func set(_ field: BadgingField, _ text: String?) {
        set(field, [text ?? ""].filter { !$0.isEmpty })
    }

    /// Sets a field to names of which each counts once, in any order.
    fileprivate mutating func set(_ field: BadgingField, names: [String]) {
        set(field, Set(names).sorted())
    }

    /// The fields in which two tools differ.
    func differences(from other: Badging) -> [BadgingField] {
        BadgingField.allCases.filter { self[$0] != other[$0] }
    }
}

extension Badging {
    /// Why ours is no badging.
    struct Malformed: Error {}

    /// Opens a package as `inspect badging` does and reads the JSON that it prints.
    static func ours(_ path: String) throws -> Badging {
        let container = try PackageContainer(recognizing: try FileMapping.open(path))
        let kind: InputKind = container.kind == .bundle ? .aab : .apk
        let app = try OpenedApp(kind, container.members.map { ($0.name, $0.archive) })
        let json = try JSONSerialization.jsonObject(with: Data(BadgingPage(app.identity()).json()))
        guard let page = json as? [String: Any] else { throw Malformed() }
        return Badging(page: page)
    }

    private init(page: [String: Any]) {
        func text(_ name: String) -> String? { (page[name] as? String) ?? (page[name] as? Int).map(String.init) }
        func texts(_ name: String) -> [String] { page[name] as? [String] ?? [] }
        set(.package, text("package"))
        set(.versionCode, text("versionCode"))
        set(.versionName, text("versionName"))
        set(.minSdk, text("minSdk"))
        set(.targetSdk, text("targetSdk"))
        set(.maxSdk, text("maxSdk"))
        set(.permissions, names: texts("permissions"))
        set(.impliedPermissions, texts("impliedPermissions"))
        set(.launchables, texts("launchables"))
        set(.label, text("label"))
        set(.labels, names: (page["labels"] as? [String: String] ?? [:]).map { "\($0.key)=\($0.value)" })
        set(.icon, text("icon"))
        set(.nativeCode, names: texts("nativeCode"))
        set(.debuggable, (page["debuggable"] as? Bool ?? false) ? "yes" : "")
        set(.testOnly, (page["testOnly"] as? Bool ?? false) ? "yes" : "")
    }
}

extension Badging {
    /// Reads what `aapt2 dump badging` prints.
    ///
    /// Source: AOSP `tools/aapt2/dump/DumpManifest.cpp`. Single quotes inside a value are not escaped, so a value ends at
    /// the quote before the next attribute.
    init(aapt2 output: String) {
        var lines: [String: [String]] = [:]
        for line in output.split(separator: "\n") {
            guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "=" }) else {
                lines[String(line), default: []].append("")
                continue
            }
            lines[String(line[..<colon]), default: []].append(String(line[line.index(after: colon)...]))
        }
        func quoted(_ name: String) -> String? { lines[name]?.first.map { String($0.dropFirst().dropLast()) } }
        func names(_ name: String) -> [String] { (lines[name] ?? []).compactMap { Self.attribute("name", in: $0) } }
        let package = lines["package"]?.first ?? ""
        let application = lines["application"]?.first ?? ""
        set(.package, Self.attribute("name", in: package))
        set(.versionCode, Self.attribute("versionCode", in: package))
        set(.versionName, Self.attribute("versionName", in: package))
        set(.minSdk, quoted("sdkVersion"))
        set(.targetSdk, quoted("targetSdkVersion"))
        set(.maxSdk, quoted("maxSdkVersion"))
        // aapt2 lists implied permissions twice: as such, and among those asked for.
        let implied = names("uses-implied-permission")
        let requested = Set(names("uses-permission")).subtracting(implied)
        set(.permissions, names: requested + names("uses-permission-sdk-23"))
        set(.impliedPermissions, implied)
        set(.launchables, names("launchable-activity"))
        set(.label, Self.attribute("label", in: application).map(Self.plain))
        let labels = lines.keys.filter { $0.hasPrefix("application-label") }.compactMap { name -> String? in
            let locale = name.dropFirst("application-label".count).drop { $0 == "-" }
            return quoted(name).flatMap { $0.isEmpty ? nil : "\(locale)=\(Self.plain($0))" }
        }
        set(.labels, names: labels)
        set(.icon, Self.attribute("icon", in: application))
        let abis = ["native-code", "alt-native-code"].flatMap { lines[$0] ?? [] }
        set(.nativeCode, names: abis.flatMap(Self.list))
        set(.debuggable, lines["application-debuggable"] == nil ? "" : "yes")
        set(.testOnly, lines["testOnly"] == nil ? "" : "yes")
    }

    /// The value of ` name='…'`, up to the quote before the next attribute or the end of the line.
    private static func attribute(_ name: String, in line: String) -> String? {
        guard let start = (" " + line).range(of: " \(name)='")?.upperBound else { return nil }
        let rest = (" " + line)[start...]
        let end = rest.range(of: #"'( +[A-Za-z]+='|\s*$)"#, options: .regularExpression)?.lowerBound
        return String(rest[..<(end ?? rest.endIndex)])
    }

    /// The names of ` 'a' 'b'`.
    private static func list(_ line: String) -> [String] {
        line.split(separator: "'").map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    }

    /// Labels come with `\`, `"` and line ends escaped (`ResTable::normalizeForOutput`).
    private static func plain(_ text: String) -> String {
        text.replacing("\\n", with: "\n").replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
    }
}
