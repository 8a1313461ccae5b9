import TestSupport
import Testing

/// The validator itself: what is right passes, and each kind of wrong is seen, so that it can stand for the outputs.
@Suite("The JSON Schema validator")
struct JSONSchemaTests {
    private static let schema = """
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": "#/$defs/app", "$defs": {
          "app": {"type": "object", "description": "An app.",
            "properties": {
              "id": {"type": "string", "pattern": "^[A-Z]{3}-[0-9]{3}$"},
              "size": {"type": ["integer", "null"]}, "share": {"type": "number"}, "version": {"const": 1},
              "kind": {"enum": ["apk", "aab"]}, "on": {"type": "boolean"},
              "parts": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/part"}},
              "reason": {"anyOf": [{"$ref": "#/$defs/part"}, {"type": "null"}]},
              "labels": {"type": "object", "additionalProperties": {"type": "string"}}},
            "required": ["id"], "additionalProperties": false},
          "part": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}}}
        """

    private func violations(_ document: String, _ schema: String = Self.schema) throws -> [String] {
        try JSONSchema(JSONNode(parsing: schema)).violations(of: JSONNode(parsing: document))
    }

    @Test(
        "Right documents pass",
        arguments: [
            #"{"id": "PKG-001"}"#,
            #"{"id": "PKG-001", "size": null, "share": 0.5, "version": 1, "kind": "aab", "on": false}"#,
            #"{"id": "PKG-001", "size": 12, "share": 3, "parts": [{"name": "base"}, {"name": "b", "more": 1}]}"#,
            #"{"id": "PKG-001", "reason": null, "labels": {"": "a", "zh-CN": "云岭"}}"#,
            #"{"id": "PKG-001", "reason": {"name": "x"}, "labels": {}}"#,
        ])
    func accepts(_ document: String) throws {
        #expect(try violations(document) == [])
    }

    @Test(
        "Each kind of wrong is seen, with its place",
        arguments: [
            (#"[]"#, ": array([]) is not of type [\"object\"]"),
            (#"{}"#, ": id is missing"),
            (#"{"id": "pkg-001"}"#, "/id: “pkg-001” does not match"),
            (#"{"id": 7}"#, "/id: number(7.0) is not of type"),
            (#"{"id": null}"#, "/id: null is not of type"),
            (#"{"id": "PKG-001", "size": 1.5}"#, "/size: number(1.5) is not of type"),
            (#"{"id": "PKG-001", "size": "1"}"#, "/size: string(\"1\") is not of type"),
            (#"{"id": "PKG-001", "share": null}"#, "/share: null is not of type"),
            (#"{"id": "PKG-001", "share": true}"#, "/share: bool(true) is not of type"),
            (#"{"id": "PKG-001", "on": 1}"#, "/on: number(1.0) is not of type"),
            (#"{"id": "PKG-001", "version": 2}"#, "/version: number(2.0) is not number(1.0)"),
            (#"{"id": "PKG-001", "kind": "zip"}"#, "/kind: string(\"zip\") is none of the values"),
            (#"{"id": "PKG-001", "parts": []}"#, "/parts: too few items"),
            (#"{"id": "PKG-001", "parts": [{"name": "a"}, {}]}"#, "/parts/1: name is missing"),
            (#"{"id": "PKG-001", "parts": [{"name": 1}]}"#, "/parts/0/name: number(1.0) is not of type"),
            (#"{"id": "PKG-001", "reason": {}}"#, "/reason: matches no branch"),
            (#"{"id": "PKG-001", "labels": {"zh": 1}}"#, "/labels/zh: number(1.0) is not of type"),
            (#"{"id": "PKG-001", "surprise": 1}"#, "/surprise: not allowed"),
        ])
    func refuses(_ document: String, _ violation: String) throws {
        let found = try violations(document)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix(violation) == true, "\(found)")
    }

    @Test(
        "A schema that the validator cannot follow never passes",
        arguments: [#"{"format": "date"}"#, ##"{"$ref": "#/$defs/none"}"##, #"{"pattern": "("}"#, #"7"#])
    func refusesSchemas(_ schema: String) throws {
        #expect(try violations(#""text""#, schema).count == 1)
    }
}
