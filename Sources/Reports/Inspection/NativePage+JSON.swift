import App
import Elf

extension NativePage {
    /// The page as JSON; its shape is stated by ``Schemas``, `native`.
    public func json() -> [UInt8] {
        let document: JSONValue = [
            "schemaVersion": .integer(Analysis.schemaVersion), "libraries": .array(libraries.map(\.json)),
            "gaps": .array(
                gaps.map { gap in
                    [
                        "library": .string(gap.library), "present": JSONValue(gap.present),
                        "missing": JSONValue(gap.missing),
                    ]
                }),
        ]
        return document.encoded()
    }
}

extension NativeLibrary {
    /// Everything that is known of the library.
    var json: JSONValue {
        var members: [String: JSONValue] = [
            "path": .string(path), "package": .string(package), "folder": JSONValue(folderABI), "abi": JSONValue(abi),
            "size": .integer(size), "zipOffset": JSONValue(storedAt), "zipAlignment": JSONValue(zipAlignment),
            "fits16KiBPages": JSONValue(fits16KiBPages), "error": .null,
        ]
        for (name, value) in facts.map(Self.members) ?? Self.unknown { members[name] = value }
        switch content {
        case .elf(let facts):
            members["anomalies"] = .array(
                facts.anomalies.map { AnomalyRecord($0, in: package, part: path).json })
        case .unreadable(let error):
            members["error"] = .object([
                "code": .string(error.code), "offset": .integer(error.offset), "message": error.message.json,
            ])
        }
        return .object(members)
    }

    /// The members of a file that could not be read.
    private static let unknown: [String: JSONValue] = {
        var members: [String: JSONValue] = [:]
        for name in [
            "bits", "machine", "kind", "nx", "stack", "relro", "canary", "textrel", "stripped", "sections", "cfi",
            "rpath", "runpath", "soname", "pageAlignment", "fortify", "code", "jni", "toolchain", "symbols",
        ] {
            members[name] = .null
        }
        for name in [
            "features", "writableExecutableSegments", "debugSections", "needed", "versionNeeds", "embedded",
            "segments", "anomalies",
        ] {
            members[name] = []
        }
        members["omittedAnomalies"] = .integer(0)
        return members
    }()

    private static func members(_ facts: ElfFacts) -> [String: JSONValue] {
        let hardening = facts.hardening
        return [
            "bits": .integer(facts.is64Bit ? 64 : 32), "machine": .integer(Int(facts.machine.rawValue)),
            "kind": .string(hardening.kind.rawValue), "nx": .bool(hardening.hasNonExecutableStack),
            "stack": .string(hardening.stack.rawValue), "relro": .string(hardening.relro.rawValue),
            "canary": .bool(facts.code.hasStackProtector), "textrel": .bool(hardening.hasTextRelocations),
            "writableExecutableSegments": .array(hardening.writableExecutableSegments.map(JSONValue.integer)),
            "features": JSONValue(hardening.features.names), "cfi": .bool(facts.code.hasControlFlowIntegrity),
            "fortify": [
                "checked": JSONValue(facts.code.fortified), "unchecked": JSONValue(facts.code.unfortified),
                "share": JSONValue(facts.code.fortifiedShare),
            ],
            "stripped": .bool(facts.isStripped), "sections": .bool(facts.hasSections),
            "debugSections": JSONValue(facts.debugSections), "rpath": JSONValue(facts.rpath),
            "runpath": JSONValue(facts.runpath), "needed": JSONValue(facts.needed), "soname": JSONValue(facts.soname),
            "versionNeeds": .array(
                facts.versionNeeds.map { ["library": .string($0.library), "versions": JSONValue($0.versions)] }),
            "pageAlignment": JSONValue(facts.pageAlignment), "code": facts.code.json, "jni": facts.code.jni,
            "symbols": [
                "dynamic": .integer(facts.dynamicSymbolCount), "all": .integer(facts.symbolCount),
                "imported": .integer(facts.code.importCount),
                "exportedFunctions": .integer(facts.code.exportedFunctionCount),
            ],
            "toolchain": facts.toolchain.json, "embedded": .array(facts.embedded.map(\.json)),
            "segments": .array(facts.segments.map(\.json)), "omittedAnomalies": .integer(facts.omittedAnomalies),
        ]
    }
}

extension CodeProtection {
    fileprivate var json: JSONValue {
        [
            "size": .integer(codeSize), "functions": JSONValue(functionCount),
            "stackProtector": JSONValue(stackProtector),
        ]
    }

    fileprivate var jni: JSONValue {
        [
            "onLoad": .bool(hasOnLoad), "exports": JSONValue(javaExports), "exportCount": .integer(javaExportCount),
            "registerNatives": .bool(probablyRegistersNatives),
        ]
    }
}

extension Toolchain {
    fileprivate var json: JSONValue {
        [
            "buildId": JSONValue(buildID), "goBuildId": JSONValue(goBuildID), "apiLevel": JSONValue(apiLevel),
            "ndk": JSONValue(ndkVersion), "ndkBuild": JSONValue(ndkBuild), "comments": JSONValue(comments),
        ]
    }
}

extension EmbeddedLibrary {
    fileprivate var json: JSONValue {
        ["name": .string(name), "version": JSONValue(version), "offset": .integer(offset)]
    }
}

extension ElfFacts.LoadedSegment {
    fileprivate var json: JSONValue {
        let letters: [(ElfSegment.Flags, String)] = [(.readable, "r"), (.writable, "w"), (.executable, "x")]
        return [
            "index": .integer(index), "offset": .integer(fileRange.lowerBound), "size": .integer(fileRange.count),
            "flags": .string(letters.map { flags.contains($0.0) ? $0.1 : "-" }.joined()),
            "alignment": .integer(alignment),
            // Three decimals are what the number of bytes can bear.
            "entropy": JSONValue(entropy.map { ($0 * 1000).rounded() / 1000 }),
        ]
    }
}
