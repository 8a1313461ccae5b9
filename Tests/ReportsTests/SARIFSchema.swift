import TestSupport

/// What SARIF 2.1.0 says of the members that Touchstone writes, and no others: by the specification of OASIS with errata 01
/// (section 3) and its JSON Schema, in the keywords that ``JSONSchema`` knows. The pattern of a `uri` is stricter than there.
enum SARIFSchema {
    static let schema: JSONSchema? = (try? JSONNode(parsing: text)).map(JSONSchema.init)

    private static let text = #"""
        {
          "$ref": "#/$defs/log",
          "$defs": {
            "log": {
              "type": "object",
              "properties": {
                "$schema": {"type": "string"},
                "version": {"const": "2.1.0"},
                "runs": {"type": "array", "items": {"$ref": "#/$defs/run"}, "minItems": 1}
              },
              "additionalProperties": false,
              "required": ["version", "runs"]
            },
            "bag": {"type": "object", "properties": {"tags": {"type": "array", "items": {"type": "string"}}}},
            "run": {
              "type": "object",
              "properties": {
                "tool": {
                  "type": "object",
                  "properties": {
                    "driver": {"$ref": "#/$defs/component"},
                    "extensions": {"type": "array", "items": {"$ref": "#/$defs/component"}}
                  },
                  "additionalProperties": false,
                  "required": ["driver"]
                },
                "translations": {"type": "array", "items": {"$ref": "#/$defs/component"}},
                "taxonomies": {"type": "array", "items": {"$ref": "#/$defs/component"}},
                "language": {"type": "string", "pattern": "^[a-z]{2}(-[A-Z]{2})?$"},
                "automationDetails": {
                  "type": "object",
                  "properties": {"id": {"type": "string"}, "description": {"$ref": "#/$defs/message"}, "guid": {"type": "string"}},
                  "additionalProperties": false
                },
                "artifacts": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "location": {"$ref": "#/$defs/artifactLocation"},
                      "length": {"type": "integer"},
                      "mimeType": {"type": "string"},
                      "hashes": {"type": "object", "additionalProperties": {"type": "string"}},
                      "properties": {"$ref": "#/$defs/bag"}
                    },
                    "additionalProperties": false
                  }
                },
                "originalUriBaseIds": {"type": "object", "additionalProperties": {"$ref": "#/$defs/artifactLocation"}},
                "invocations": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "executionSuccessful": {"type": "boolean"},
                      "toolExecutionNotifications": {"type": "array", "items": {"$ref": "#/$defs/notification"}},
                      "toolConfigurationNotifications": {"type": "array", "items": {"$ref": "#/$defs/notification"}},
                      "properties": {"$ref": "#/$defs/bag"}
                    },
                    "additionalProperties": false,
                    "required": ["executionSuccessful"]
                  }
                },
                "results": {"type": "array", "items": {"$ref": "#/$defs/result"}},
                "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                "properties": {"$ref": "#/$defs/bag"}
              },
              "additionalProperties": false,
              "required": ["tool", "results"]
            },
            "component": {
              "type": "object",
              "properties": {
                "name": {"type": "string"},
                "version": {"type": "string"},
                "semanticVersion": {"type": "string"},
                "language": {"type": "string", "pattern": "^[a-z]{2}(-[A-Z]{2})?$"},
                "rules": {"type": "array", "items": {"$ref": "#/$defs/descriptor"}},
                "contents": {"type": "array", "items": {"enum": ["localizedData", "nonLocalizedData"]}},
                "translationMetadata": {
                  "type": "object",
                  "properties": {"name": {"type": "string"}, "fullName": {"type": "string"}},
                  "additionalProperties": false,
                  "required": ["name"]
                },
                "associatedComponent": {
                  "type": "object",
                  "properties": {"name": {"type": "string"}, "index": {"type": "integer"}, "guid": {"type": "string"}},
                  "additionalProperties": false
                },
                "informationUri": {"type": "string"},
                "properties": {"$ref": "#/$defs/bag"}
              },
              "additionalProperties": false,
              "required": ["name"]
            },
            "descriptor": {
              "type": "object",
              "properties": {
                "id": {"type": "string"},
                "name": {"type": "string"},
                "shortDescription": {"$ref": "#/$defs/multiformat"},
                "fullDescription": {"$ref": "#/$defs/multiformat"},
                "help": {"$ref": "#/$defs/multiformat"},
                "defaultConfiguration": {
                  "type": "object",
                  "properties": {
                    "enabled": {"type": "boolean"},
                    "level": {"enum": ["none", "note", "warning", "error"]},
                    "rank": {"type": "number"}
                  },
                  "additionalProperties": false
                },
                "properties": {"$ref": "#/$defs/bag"}
              },
              "additionalProperties": false,
              "required": ["id"]
            },
            "multiformat": {
              "type": "object",
              "properties": {"text": {"type": "string"}, "markdown": {"type": "string"}},
              "additionalProperties": false,
              "required": ["text"]
            },
            "message": {
              "type": "object",
              "properties": {
                "text": {"type": "string"},
                "markdown": {"type": "string"},
                "id": {"type": "string"},
                "arguments": {"type": "array", "items": {"type": "string"}}
              },
              "required": ["text"],
              "additionalProperties": false
            },
            "descriptorReference": {
              "type": "object",
              "properties": {"id": {"type": "string"}, "index": {"type": "integer"}, "guid": {"type": "string"}},
              "additionalProperties": false
            },
            "notification": {
              "type": "object",
              "properties": {
                "level": {"enum": ["none", "note", "warning", "error"]},
                "message": {"$ref": "#/$defs/message"},
                "associatedRule": {"$ref": "#/$defs/descriptorReference"},
                "descriptor": {"$ref": "#/$defs/descriptorReference"},
                "properties": {"$ref": "#/$defs/bag"}
              },
              "additionalProperties": false,
              "required": ["message"]
            },
            "artifactLocation": {
              "type": "object",
              "properties": {
                "uri": {"type": "string", "pattern": "^([A-Za-z0-9._~/-]|%[0-9A-F]{2})+$"},
                "uriBaseId": {"type": "string"},
                "index": {"type": "integer"},
                "description": {"$ref": "#/$defs/message"}
              },
              "additionalProperties": false
            },
            "location": {
              "type": "object",
              "properties": {
                "physicalLocation": {
                  "type": "object",
                  "properties": {
                    "artifactLocation": {"$ref": "#/$defs/artifactLocation"},
                    "region": {
                      "type": "object",
                      "properties": {"byteOffset": {"type": "integer"}, "byteLength": {"type": "integer"}},
                      "additionalProperties": false
                    }
                  },
                  "additionalProperties": false
                },
                "logicalLocations": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "name": {"type": "string"},
                      "fullyQualifiedName": {"type": "string"},
                      "kind": {
                        "enum": [
                          "function",
                          "member",
                          "module",
                          "namespace",
                          "parameter",
                          "resource",
                          "returnType",
                          "type",
                          "variable",
                          "object",
                          "array",
                          "property",
                          "value",
                          "element",
                          "text",
                          "attribute",
                          "comment",
                          "declaration",
                          "dtd",
                          "processingInstruction"
                        ]
                      }
                    },
                    "additionalProperties": false
                  }
                },
                "message": {"$ref": "#/$defs/message"},
                "properties": {"$ref": "#/$defs/bag"}
              },
              "additionalProperties": false
            },
            "result": {
              "type": "object",
              "properties": {
                "ruleId": {"type": "string"},
                "ruleIndex": {"type": "integer"},
                "level": {"enum": ["none", "note", "warning", "error"]},
                "kind": {"enum": ["notApplicable", "pass", "fail", "review", "open", "informational"]},
                "message": {"$ref": "#/$defs/message"},
                "locations": {"type": "array", "items": {"$ref": "#/$defs/location"}},
                "relatedLocations": {"type": "array", "items": {"$ref": "#/$defs/location"}},
                "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
                "suppressions": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "kind": {"enum": ["inSource", "external"]},
                      "status": {"enum": ["accepted", "underReview", "rejected"]},
                      "justification": {"type": "string"},
                      "guid": {"type": "string"},
                      "properties": {"$ref": "#/$defs/bag"}
                    },
                    "additionalProperties": false,
                    "required": ["kind"]
                  }
                },
                "baselineState": {"enum": ["new", "unchanged", "updated", "absent"]},
                "properties": {"$ref": "#/$defs/bag"}
              },
              "additionalProperties": false,
              "required": ["message"]
            }
          }
        }
        """#
}
