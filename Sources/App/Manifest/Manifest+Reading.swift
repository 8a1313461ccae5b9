/// Why an XML file is no manifest.
public struct ManifestError: Error, Hashable, Sendable {
    /// The name of the root element that was found.
    public var rootName: String
}

extension Manifest {
    /// Reads the manifest model from the resolved XML.
    ///
    /// Elements are told apart by their local name, wherever Android does not look at the namespace either.
    ///
    /// - Throws: ``ManifestError`` if the root is not `<manifest>`.
    public init(reading root: XMLElement) throws(ManifestError) {
        guard root.name == "manifest" else { throw ManifestError(rootName: root.name) }
        self.init()
        readAttributes(root)
        for element in root.children { readChild(element) }
        impliedPermissions = ImpliedPermission.all(for: requestedPermissions, targetSdk: sdk.target)
        if let application = root.children("application").last {
            self.application = ApplicationElement(reading: application, in: self)
            components = ComponentReader(manifest: self).components(of: application)
            let mark = self.application?.metaData.first { $0.name == "com.android.vending.splits.required" }
            if mark?.value == "true" { requiresSplits = true }
        }
    }

    private mutating func readAttributes(_ root: XMLElement) {
        package = root.plainAttribute("package") ?? ""
        split = root.plainAttribute("split")
        configForSplit = root.plainAttribute("configForSplit") ?? root["configForSplit"]
        isFeatureSplit = root.isOn("isFeatureSplit", otherwise: false)
        requiresSplits = root.isOn("isSplitRequired", otherwise: false) || root["requiredSplitTypes"]?.isEmpty == false
        if let low = root.integer("versionCode") {
            let high = root.integer("versionCodeMajor") ?? 0
            versionCode = UInt64(UInt32(truncatingIfNeeded: high)) << 32 | UInt64(UInt32(truncatingIfNeeded: low))
        }
        versionName = root["versionName"]
        compileSdk = root["compileSdkVersion"] ?? root.plainAttribute("platformBuildVersionCode")
        sharedUserID = root["sharedUserId"]
        sharedUserMaxSdk = root.integer("sharedUserMaxSdkVersion")
        installLocation = root.choice("installLocation", ["auto", "internalOnly", "preferExternal"])
        targetSandboxVersion = root.integer("targetSandboxVersion")
    }

    private mutating func readChild(_ element: XMLElement) {
        switch element.name {
        case "uses-sdk":
            sdk = SDKRange(
                declaredMin: element.level("minSdkVersion") ?? sdk.declaredMin,
                declaredTarget: element.level("targetSdkVersion") ?? sdk.declaredTarget,
                declaredMax: element.level("maxSdkVersion") ?? sdk.declaredMax)
        case "uses-permission", "uses-permission-sdk-23", "uses-permission-sdk-m":
            guard let name = element["name"] else { return }
            let from23 = element.name != "uses-permission"
            requestedPermissions.append(
                RequestedPermission(
                    name: name, maxSdk: element.integer("maxSdkVersion"),
                    minSdk: element.integer("minSdkVersion") ?? (from23 ? 23 : nil), xpath: element.xpath))
        case "permission":
            guard let name = element["name"] else { return }
            let level = element.attribute("protectionLevel")
            let parsed =
                element.integer("protectionLevel").map { ProtectionLevel(number: UInt32(truncatingIfNeeded: $0)) }
                ?? (level?.setting.value).map(ProtectionLevel.init(parsing:))
            definedPermissions.append(
                DefinedPermission(
                    name: name, level: parsed ?? ProtectionLevel(base: .normal), declaresLevel: level != nil,
                    group: element["permissionGroup"], xpath: element.xpath))
        case "uses-feature":
            let version = element.integer("glEsVersion").map { UInt32(truncatingIfNeeded: $0) }
            features.append(
                Feature(
                    name: element["name"], glEsVersion: version,
                    isRequired: element.isOn("required", otherwise: true)))
        case "queries":
            readQueries(element)
        case "instrumentation":
            instrumentations.append(
                Instrumentation(
                    name: className(element["name"] ?? ""), targetPackage: element["targetPackage"],
                    xpath: element.xpath))
        default:
            break
        }
    }

    private mutating func readQueries(_ element: XMLElement) {
        for wish in element.children {
            switch wish.name {
            case "package": if let name = wish["name"] { queries.packages.append(name) }
            case "provider":
                queries.authorities += (wish["authorities"] ?? "").split(separator: ";").map(String.init)
            case "intent": queries.intents.append(IntentFilter(reading: wish))
            default: break
            }
        }
    }
}

extension ImpliedPermission {
    /// Permissions that old apps get without asking, because they did not exist or were not asked for then.
    ///
    /// The rules and the wording of the reasons are those of aapt2 (`cmd/Dump.cpp`, badging); the platform applies the
    /// same (`PermissionManagerService`, split and new permissions).
    static func all(for requested: [RequestedPermission], targetSdk: Int) -> [ImpliedPermission] {
        var implied: [ImpliedPermission] = []
        func has(_ name: String) -> Bool {
            let full = "android.permission." + name
            return requested.contains { $0.name == full } || implied.contains { $0.name == full }
        }
        func limit(_ name: String) -> Int? {
            requested.first { $0.name == "android.permission." + name }?.maxSdk
        }
        func add(_ name: String, because reason: String, maxSdk: Int? = nil) {
            guard !has(name) else { return }
            implied.append(ImpliedPermission(name: "android.permission." + name, reason: reason, maxSdk: maxSdk))
        }
        if targetSdk < 4 {
            add("WRITE_EXTERNAL_STORAGE", because: "targetSdkVersion < 4")
            add("READ_PHONE_STATE", because: "targetSdkVersion < 4")
        }
        if has("WRITE_EXTERNAL_STORAGE") {
            add(
                "READ_EXTERNAL_STORAGE", because: "requested WRITE_EXTERNAL_STORAGE",
                maxSdk: limit("WRITE_EXTERNAL_STORAGE"))
        }
        if targetSdk < 16 {
            if has("READ_CONTACTS") {
                add("READ_CALL_LOG", because: "targetSdkVersion < 16 and requested READ_CONTACTS")
            }
            if has("WRITE_CONTACTS") {
                add("WRITE_CALL_LOG", because: "targetSdkVersion < 16 and requested WRITE_CONTACTS")
            }
        }
        return implied
    }
}
