import App
import Dex
import Findings

/// The dex files of an app: what is in them, or the code of one class.
public struct DexPage: Sendable {
    let findings: DexFindings

    /// The page of an app's dex files.
    public init(_ findings: DexFindings) {
        self.findings = findings
    }

    /// One dex file with all that is said of it.
    private struct Row {
        var entry: DexEntry
        var name: String
        var dex: DexFile?
        var instructions = 0
        var anomalies: [AnomalyRecord] = []
        var omitted = 0
    }

    private func rows() -> [Row] {
        findings.entries.flatMap { entry -> [Row] in
            switch entry.contents {
            case .failure(let error):
                return [Row(entry: entry, name: entry.name, dex: nil, anomalies: [AnomalyRecord(unread: error)])]
            case .success(let container):
                var rows = container.files.enumerated().map { index, dex in
                    let survey = dex.survey()
                    let name = index == 0 ? entry.name : "\(entry.name):\(index + 1)"
                    return Row(
                        entry: entry, name: name, dex: dex, instructions: survey.instructionCount,
                        anomalies: (dex.anomalies + survey.anomalies).map {
                            AnomalyRecord($0, in: entry.package, part: entry.path)
                        }, omitted: dex.omittedAnomalies + survey.omittedAnomalies)
                }
                if let flaw = container.flaw {
                    let error = OpeningError(package: entry.package, part: entry.path, .dex(flaw))
                    rows[rows.count - 1].anomalies.append(AnomalyRecord(unread: error))
                }
                return rows
            }
        }
    }

    /// The page as JSON; its shape is stated by ``Schemas``, `dex`.
    public func json() -> [UInt8] {
        let document: JSONValue = [
            "schemaVersion": .integer(Analysis.schemaVersion), "files": .array(rows().map { json(of: $0) }),
            "unsearched": .array(findings.unsearched.map { AnomalyRecord(unread: $0).json }),
        ]
        return document.encoded()
    }

    private func json(of row: Row) -> JSONValue {
        [
            "name": .string(row.name), "loaded": .bool(row.entry.isLoaded), "version": JSONValue(row.dex?.version),
            "strings": JSONValue(row.dex?.stringIDs.count), "types": JSONValue(row.dex?.typeIDs.count),
            "protos": JSONValue(row.dex?.protoIDs.count), "fields": JSONValue(row.dex?.fieldIDs.count),
            "methods": JSONValue(row.dex?.methodIDs.count), "classes": JSONValue(row.dex?.classes.count),
            "instructions": JSONValue(row.dex.map { _ in row.instructions }),
            "compilers": JSONValue((row.dex?.compilerMarkers() ?? []).map { $0.tool + $0.settings }),
            "anomalies": .array(row.anomalies.map(\.json)), "omittedAnomalies": .integer(row.omitted),
        ]
    }

    /// The page as text.
    public func text(in language: Language, style: Style) -> String {
        var page = TextPage(language: language, style: style)
        if findings.entries.isEmpty { page.line(page.say(zh: "没有 dex 文件。", en: "No dex file.")) }
        for row in rows() {
            page.title(row.name)
            if !row.entry.isLoaded {
                let note = page.say(zh: "系统不加载此文件，只能由应用自行加载", en: "not loaded by the runtime, only by the app itself")
                page.line("  " + style(.yellow, note))
            }
            if let dex = row.dex {
                page.row(zh: "版本", en: "Version", dex.version)
                page.row(zh: "类", en: "Classes", "\(dex.classes.count)")
                page.row(zh: "方法", en: "Methods", "\(dex.methodIDs.count) (\(dex.definedMethods.count))")
                page.row(zh: "字段", en: "Fields", "\(dex.fieldIDs.count) (\(dex.definedFields.count))")
                page.row(zh: "类型", en: "Types", "\(dex.typeIDs.count)")
                page.row(zh: "原型", en: "Prototypes", "\(dex.protoIDs.count)")
                page.row(zh: "字符串", en: "Strings", "\(dex.stringIDs.count)")
                page.row(zh: "指令", en: "Instructions", "\(row.instructions)")
                for marker in dex.compilerMarkers() {
                    page.row(zh: "编译器", en: "Compiler", marker.tool + " " + marker.settings)
                }
            }
            for anomaly in row.anomalies { page.anomaly(anomaly) }
            page.more(row.omitted, indent: 2)
        }
        if !findings.unsearched.isEmpty {
            page.heading(zh: "未能查找 dex 的归档", en: "Archives not searched for dex files")
            for error in findings.unsearched { page.anomaly(AnomalyRecord(unread: error)) }
        }
        if findings.entries.contains(where: { (try? $0.contents.get()) != nil }) {
            page.note(zh: "括号内为此文件定义的数量，括号外含引用。", en: "In brackets: defined here; before: with those referred to.")
        }
        return page.text
    }
}
