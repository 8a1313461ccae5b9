import App
import Findings

extension App {
    /// Who the app is.
    var identityJSON: JSONValue {
        let application = manifest.application
        return [
            "package": .string(manifest.package),
            "versionCode": JSONValue(manifest.versionCode.map { Int(clamping: $0) }),
            "versionName": JSONValue(manifest.versionName), "minSdk": level(manifest.sdk.declaredMin),
            "targetSdk": level(manifest.sdk.declaredTarget), "maxSdk": level(manifest.sdk.declaredMax),
            "compileSdk": JSONValue(manifest.compileSdk), "label": JSONValue(labels.label),
            "labels": .object(labels.byLocale.mapValues(JSONValue.string)),
            "launchable": JSONValue(labels.launchable.first), "sharedUserId": JSONValue(manifest.sharedUserID),
            "debuggable": .bool(application?.debuggable?.canBe(true) ?? false),
        ]
    }

    /// Requested and implied permissions with what the platform says of them.
    func permissionsJSON(at apiLevel: Int?) -> [JSONValue] {
        manifest.requestedPermissions.map { request in
            permission(
                request.name, apiLevel,
                [
                    "maxSdk": JSONValue(request.maxSdk), "minSdk": JSONValue(request.minSdk), "implied": .bool(false),
                    "split": .string(request.split),
                ])
        }
            + manifest.impliedPermissions.map { implied in
                permission(
                    implied.name, apiLevel,
                    [
                        "maxSdk": JSONValue(implied.maxSdk), "minSdk": .null, "implied": .bool(true),
                        "reason": .string(implied.reason), "split": "",
                    ])
            }
    }

    private func permission(_ name: String, _ apiLevel: Int?, _ more: [String: JSONValue]) -> JSONValue {
        let facts = permissionFacts(name, at: apiLevel)
        var members = more
        members["name"] = .string(name)
        members["level"] = JSONValue(facts.level?.text)
        members["group"] = JSONValue(facts.group)
        members["definedBy"] = .string(facts.definedBy.rawValue)
        return .object(members)
    }

    /// A level as it was written: a number, or a codename as text.
    func level(_ level: SDKLevel?) -> JSONValue {
        switch level {
        case .api(let number): .integer(number)
        case .codename(let name): .string(name)
        case nil: .null
        }
    }
}

extension Component {
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "kind": .string(kind.rawValue), "name": .string(name), "exported": .bool(isExported),
            "exportedDeclared": JSONValue(declaredExported?.value), "enabled": .bool(isEnabled),
            "permission": JSONValue(permission), "process": JSONValue(process), "xpath": .string(xpath),
            "split": .string(split),
            "filters": .array(filters.map(\.json)),
        ]
        if let targetActivity { members["targetActivity"] = .string(targetActivity) }
        if let provider {
            members["authorities"] = JSONValue(provider.authorities)
            members["readPermission"] = JSONValue(readPermission)
            members["writePermission"] = JSONValue(writePermission)
            members["grantUriPermissions"] = .bool(provider.grantsAnyURI)
        }
        return .object(members)
    }
}

extension IntentFilter {
    var json: JSONValue {
        [
            "actions": JSONValue(actions), "categories": JSONValue(categories), "links": JSONValue(links),
            "mimeTypes": JSONValue(data.mimeTypes), "priority": .integer(priority), "autoVerify": .bool(autoVerify),
        ]
    }
}

extension PackageFacts {
    var json: JSONValue {
        [
            "name": .string(name), "split": .string(split), "size": .integer(size), "entries": .integer(entryCount),
            "commentSize": .integer(commentSize), "zip64": .bool(isZip64),
            "resourceTableMappable": JSONValue(isTableMappable),
            "storedLibraries": .integer(storedLibraries), "libraries16KiBAligned": .integer(libraries16KiBAligned),
            "omittedAnomalies": .integer(omittedAnomalies),
            "signingBlock": signingBlock.map { block in
                [
                    "offset": .integer(block.offset), "size": .integer(block.size),
                    "ids": JSONValue(block.ids.map { Quantity.hex($0, digits: 8) }),
                ]
            } ?? .null,
        ]
    }
}

extension SizeByKind {
    var json: JSONValue {
        [
            "kind": .string(role.rawValue), "files": .integer(files), "compressed": .integer(compressed),
            "uncompressed": .integer(uncompressed), "installed": .integer(installed),
        ]
    }
}

extension AnomalyRecord {
    var json: JSONValue {
        [
            "code": .string(code), "file": .string(file), "offset": .integer(offset), "subject": .string(subject),
            "detail": .string(detail), "meaning": meaning.json,
        ]
    }
}
