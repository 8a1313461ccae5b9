/// The JSON Schema of every output, from one file in which they share their definitions.
public enum Schemas {
    /// The schema whose root is the definition of that name, such as `analysis` or `badging`.
    public static func document(named name: String) -> [UInt8] {
        let text = String(decoding: PackageResources.touchstone_schema_json, as: UTF8.self)
        return [UInt8](text.replacing("\"$ref\": \"#/$defs/analysis\"", with: "\"$ref\": \"#/$defs/\(name)\"").utf8)
    }
}
