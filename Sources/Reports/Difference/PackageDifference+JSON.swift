import Findings
import History

extension PackageDifference {
    /// The comparison as JSON; its shape is stated by ``Schemas``, `difference`.
    public func json(toolVersion: String) -> [UInt8] {
        document(toolVersion: toolVersion).encoded()
    }

    func document(toolVersion: String) -> JSONValue {
        var members = changes.json
        members["schemaVersion"] = .integer(Analysis.schemaVersion)
        members["tool"] = [
            "name": "touchstone", "version": .string(toolVersion), "catalogue": .string(new.catalogue),
        ]
        members["package"] = .string(new.package)
        members["old"] = input(old)
        members["new"] = input(new)
        return .object(members)
    }

    private func input(_ record: BuildRecord) -> JSONValue {
        [
            "name": .string(record.name), "size": .integer(record.size),
            "versionCode": JSONValue(record.versionCode), "versionName": JSONValue(record.versionName),
        ]
    }
}
