extension ApplicationElement {
    /// Reads `<application>`; class names are completed with the manifest's package.
    init(reading element: XMLElement, in manifest: Manifest) {
        self.init()
        xpath = element.xpath
        name = element["name"].map(manifest.className)
        label = element.attribute("label")?.setting
        icon = element.attribute("icon")?.setting
        debuggable = element.flag("debuggable")
        testOnly = element.flag("testOnly")
        allowBackup = element.flag("allowBackup")
        // A reference may lead to a file as well as to a yes or no.
        fullBackupSwitch = element.flag("fullBackupContent").flatMap { $0.variants.isEmpty ? nil : $0 }
        fullBackupContent = fullBackupSwitch == nil ? element.reference("fullBackupContent") : nil
        dataExtractionRules = element.reference("dataExtractionRules")
        backupAgent = element["backupAgent"].map(manifest.className)
        usesCleartextTraffic = element.flag("usesCleartextTraffic")
        networkSecurityConfig = element.reference("networkSecurityConfig")
        requestLegacyExternalStorage = element.flag("requestLegacyExternalStorage")
        allowNativeHeapPointerTagging = element.flag("allowNativeHeapPointerTagging")
        extractNativeLibs = element.flag("extractNativeLibs")
        memtagMode = Self.memtagMode(element)
        gwpAsanMode = element.choice("gwpAsanMode", ["default", "never", "always"])
        permission = element["permission"].flatMap { $0.isEmpty ? nil : $0 }
        taskAffinity = element["taskAffinity"]
        allowTaskReparenting = element.flag("allowTaskReparenting")
        appComponentFactory = element["appComponentFactory"].map(manifest.className)
        isGame = element.isOn("isGame", otherwise: false) || element.choice("appCategory", ["game"]) == "game"
        metaData = MetaData.all(in: element)
        libraries = element.children.compactMap { child in
            guard child.name == "uses-library" || child.name == "uses-native-library", let name = child["name"]
            else { return nil }
            return UsesLibrary(
                name: name, isRequired: child.isOn("required", otherwise: true),
                isNative: child.name == "uses-native-library")
        }
    }

    /// `default` is compiled to -1. Source: AOSP `attrs_manifest.xml`, `memtagMode`.
    private static func memtagMode(_ element: XMLElement) -> String? {
        element.integer("memtagMode") == -1 ? "default" : element.choice("memtagMode", ["off", "async", "sync"])
    }
}

extension MetaData {
    /// The `<meta-data>` children of an element that have a name.
    static func all(in element: XMLElement) -> [MetaData] {
        element.children("meta-data").compactMap { child in
            guard let name = child["name"] else { return nil }
            return MetaData(
                name: name, value: child["value"], resource: child.reference("resource"), xpath: child.xpath)
        }
    }
}
