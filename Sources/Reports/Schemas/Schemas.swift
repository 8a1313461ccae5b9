/// The JSON Schema of every output, from one file in which they share their definitions.
public enum Schemas {
    /// The schema whose root is the definition of that name, such as `analysis` or `badging`.
    public static func document(named name: String) -> [UInt8] {
        let text = String(decoding: PackageResources.touchstone_schema_json, as: UTF8.self)
        // The first is the root's own.
        let root = text.replacing(
            "\"$ref\": \"#/$defs/analysis\"", with: "\"$ref\": \"#/$defs/\(name)\"", maxReplacements: 1)
        return [UInt8](root.utf8)
    }
}
