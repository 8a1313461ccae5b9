/// A compiled manifest that says as little as a package needs.
public enum MinimalManifest {
    /// A manifest of `com.example.app` for the given API levels.
    public static func bytes(minSDK: Int, targetSDK: Int) -> [UInt8] {
        var xml = AXMLBuilder()
        xml.reserve("minSdkVersion", id: 0x0101_020c)
        xml.reserve("targetSdkVersion", id: 0x0101_0270)
        xml.openNamespace("android", AXMLBuilder.android)
        xml.open("manifest") { $0.add("package", "com.example.app") }
        xml.open("uses-sdk") {
            $0.add("minSdkVersion", type: 0x10, data: minSDK, namespace: AXMLBuilder.android)
            $0.add("targetSdkVersion", type: 0x10, data: targetSDK, namespace: AXMLBuilder.android)
        }
        xml.close("uses-sdk")
        xml.close("manifest")
        xml.closeNamespace("android", AXMLBuilder.android)
        return xml.build()
    }
}
