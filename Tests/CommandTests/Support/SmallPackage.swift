import TestSupport

/// A package of a manifest and a few files, as small as a phone's installer would read it.
struct SmallPackage {
    var package = "com.example.app"
    var version = 7
    /// The name of the split; nil for a base.
    var split: String?
    var label: String?
    var permissions: [String] = []
    var activities: [String] = []
    /// Further files by name, in order.
    var files: [(name: String, content: String)] = []

    /// True for files in deflate streams, which must be expanded to be read.
    var isDeflated = false

    func build() -> [UInt8] {
        let manifest = ZipBuilder.Item(Array("AndroidManifest.xml".utf8), self.manifest())
        let items = files.map { ZipBuilder.Item($0.name, $0.content, deflated: isDeflated) }
        return ZipBuilder([manifest] + items).build()
    }

    /// The compiled manifest.
    func manifest() -> [UInt8] {
        let android = AXMLBuilder.android
        var xml = AXMLBuilder()
        xml.reserve("name", id: 0x0101_0003)
        xml.reserve("label", id: 0x0101_0001)
        xml.reserve("versionCode", id: 0x0101_021b)
        xml.openNamespace("android", android)
        xml.open("manifest") { attributes in
            attributes.add("versionCode", type: 0x10, data: version, namespace: android)
            attributes.add("package", package)
            if let split { attributes.add("split", split) }
        }
        for permission in permissions {
            xml.open("uses-permission") { $0.add("name", permission, namespace: android) }
            xml.close("uses-permission")
        }
        xml.open("application") { if let label { $0.add("label", label, namespace: android) } }
        for activity in activities {
            xml.open("activity") { $0.add("name", activity, namespace: android) }
            xml.close("activity")
        }
        xml.close("application")
        xml.close("manifest")
        xml.closeNamespace("android", android)
        return xml.build()
    }
}
