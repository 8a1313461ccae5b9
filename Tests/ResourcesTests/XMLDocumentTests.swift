import Bytes
import TestSupport
import Testing

@testable import Resources

@Suite struct XMLDocumentTests {
    func document(_ builder: AXMLBuilder) throws -> XMLDocument {
        let set = ResourceSet([try ResourceTable(parsing: ByteSlice(sampleTable().build()))])
        return try XMLDocument(
            try BinaryXML(parsing: ByteSlice(builder.build())).tree, values: AttributeText(set))
    }

    @Test func writesAsAPersonWould() throws {
        #expect(
            try document(sampleManifest()).text() == """
                <?xml version="1.0" encoding="utf-8"?>
                <manifest xmlns:android="http://schemas.android.com/apk/res/android" package="org.example.app">
                    <!-- the only one -->
                    <application android:label="@string/hello" android:debuggable="true">
                        <activity android:name=".Main" android:launchMode="singleTask">
                              
                        </activity>
                        <activity android:name=".Other"/>
                    </application>
                </manifest>

                """)
    }

    static let questions: [(xpath: String, paths: [String])] = [
        ("//activity[@android:launchMode='singleTask']", ["/manifest/application/activity[1]"]),
        (
            "/manifest/application/@android:*",
            [
                "/manifest/application/@android:label", "/manifest/application/@android:debuggable",
            ]
        ),
        ("//*[@android:name='.Other']/@android:name", ["/manifest/application/activity[2]/@android:name"]),
        ("//activity/text()", ["/manifest/application/activity[1]/text()"]),
        ("/", ["/"]), ("//service", []), ("//@tools:*|//@dist:*|//@app:*", []),
    ]

    @Test(arguments: questions) func answers(vector: (xpath: String, paths: [String])) throws {
        let document = try document(sampleManifest())
        guard case .nodes(let nodes) = try document.evaluate(vector.xpath) else {
            Issue.record("not nodes")
            return
        }
        #expect(nodes.map(\.path) == vector.paths)
        for node in nodes {
            guard case .nodes(let again) = try document.evaluate(node.path) else { continue }
            #expect(again.map(\.part) == [node.part])
        }
    }

    @Test func answersValues() throws {
        let document = try document(sampleManifest())
        if case .number(let number) = try document.evaluate("count(//activity)") { #expect(number == 2) }
        if case .string(let text) = try document.evaluate("string(//@android:label)") {
            #expect(text == "@string/hello")
        }
        if case .boolean(let isTrue) = try document.evaluate("//@android:debuggable='true'") { #expect(isTrue) }
        guard case .nodes(let nodes) = try document.evaluate("//@android:launchMode") else { return }
        #expect(nodes.first?.value == "singleTask")
        #expect(nodes.first?.element?.name == "activity")
        #expect(nodes.first?.attribute?.value.kind == .decimal(2))
        #expect(nodes.first?.name == "android:launchMode")
    }

    @Test(arguments: ["//*[", "", "foo:bar", "1 +", "unknown()", "$x"]) func refusesBadExpressions(xpath: String) throws
    {
        let document = try document(sampleManifest())
        #expect(throws: ResourceError(.document, .badExpression, at: 0, field: "expression")) {
            try document.evaluate(xpath)
        }
    }

    @Test func refusesEndlessExpressions() throws {
        var xml = AXMLBuilder()
        xml.open("manifest")
        for _ in 0..<1500 {
            xml.open("a")
            xml.close("a")
        }
        xml.close("manifest")
        let document = try document(xml)
        let nested = String(repeating: "(", count: 200) + "1" + String(repeating: ")", count: 200)
        for expression in [
            "count(//*[count(//*[count(//*)>1])>1])", nested, String(repeating: "1+", count: 4000) + "1",
        ] {
            #expect(throws: ResourceError(.document, .tooLarge, at: 0, field: "expression")) {
                try document.evaluate(expression)
            }
        }
    }

    /// Names and texts that no XML may have.
    @Test func brokenNamesStayWellFormed() throws {
        var xml = AXMLBuilder()
        xml.reserve("name", id: 0x0101_0003)
        xml.openNamespace("1 bad", "urn:odd\"<>&")
        xml.openNamespace("android", AXMLBuilder.android)
        xml.open("mani fest<", comment: "a -- comment --- that ends with -") {
            $0.add("name", "\u{1}\u{8}<&>\"\n\t\r\u{FFFF}", namespace: AXMLBuilder.android)
            $0.add("name", "again --", namespace: AXMLBuilder.android)
            $0.add("", "empty")
            $0.add("9lives", "x", namespace: "urn:odd\"<>&")
            $0.add("text", "@string/hello")
        }
        xml.open("")
        xml.text("]]> \u{0} & <")
        xml.close("")
        xml.close("mani fest<")
        let document = try document(xml)
        let text = try document.text()
        #expect(LibxmlDocument.isWellFormed(text))
        #expect(text.contains("android:name=\"\\u0001\\u0008&lt;&amp;&gt;&quot;&#10;&#9;&#13;\\uffff\""))
        #expect(text.contains("text=\"\\@string/hello\""))
        guard case .nodes(let nodes) = try document.evaluate("//@*[.='x']") else { return }
        #expect(nodes.map(\.path) == ["/mani_fest_/@*[local-name()='_lives']"])
        #expect(!LibxmlDocument.isWellFormed("<a><b></a>"))
    }

    static let values: [(value: ResourceValue, text: String)] = [
        (ResourceValue(type: 0x00, data: 0), "@null"), (ResourceValue(type: 0x00, data: 1), "@empty"),
        (ResourceValue(type: 0x01, data: 0), "@null"), (ResourceValue(type: 0x01, data: 0x7f01_0000), "@string/hello"),
        (ResourceValue(type: 0x01, data: 0x0103_0005), "@android:style/Theme"),
        (ResourceValue(type: 0x07, data: 0x0001_0000), "@string/hello"),
        (ResourceValue(type: 0x01, data: 0x7f09_0000), "@0x7f090000"),
        (ResourceValue(type: 0x02, data: 0x0101_0036), "?android:attr/textColorPrimary"),
        (ResourceValue(type: 0x04, data: 0x3f00_0000), "0.5"), (ResourceValue(type: 0x05, data: 0x1001), "16dp"),
        (ResourceValue(type: 0x05, data: 0xffff_fd01), "-3dp"), (ResourceValue(type: 0x05, data: 0x0e02), "14sp"),
        (ResourceValue(type: 0x06, data: 0x6666_6630), "80%"), (ResourceValue(type: 0x10, data: 0xffff_ffff), "-1"),
        (ResourceValue(type: 0x11, data: 0x10), "0x10"), (ResourceValue(type: 0x12, data: 0xffff_ffff), "true"),
        (ResourceValue(type: 0x1c, data: 0x8000_0000), "#80000000"),
        (ResourceValue(type: 0x1d, data: 0xff12_3456), "#123456"),
        (ResourceValue(type: 0x1e, data: 0xff11_2233), "#f123"), (ResourceValue(type: 0x1f, data: 0xff11_2233), "#123"),
        (ResourceValue(type: 0x77, data: 5), "0x5 (type 0x77)"),
    ]

    @Test(arguments: values) func writesValues(vector: (value: ResourceValue, text: String)) throws {
        let set = ResourceSet([try ResourceTable(parsing: ByteSlice(sampleTable().build()))])
        #expect(AttributeText(set).text(of: vector.value) == vector.text)
    }

    static let words: [(attribute: String, number: UInt32, text: String?)] = [
        ("launchMode", 2, "singleTask"), ("launchMode", 99, nil), ("protectionLevel", 2, "signature"),
        ("protectionLevel", 0x12, "privileged|signature"), ("protectionLevel", 0, "normal"),
        ("configChanges", 0x4a0, "screenSize|orientation|keyboardHidden"),
        ("screenOrientation", 0xffff_ffff, "unspecified"),
        ("windowSoftInputMode", 0x13, "adjustResize|stateAlwaysHidden"), ("layout_width", 0xffff_ffff, "match_parent"),
        ("versionCode", 2, nil), ("foregroundServiceType", 0x4000_0001, "specialUse|dataSync"),
    ]

    @Test(arguments: words) func findsWords(vector: (attribute: String, number: UInt32, text: String?)) {
        #expect(AttributeVocabulary.text(for: vector.number, of: vector.attribute) == vector.text)
        #expect(AttributeVocabulary.number(for: "singleTask", of: "launchMode") == 2)
    }
}
