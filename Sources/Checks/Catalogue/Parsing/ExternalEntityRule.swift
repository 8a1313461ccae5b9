import App
import Code
import Findings
import Rules

/// DAT-106: XML whose entities are fetched from wherever it says.
enum ExternalEntityRule {
    static let rule = Rule(
        id: "DAT-106",
        title: LocalizedText(zh: "XML 外部实体注入（XXE）", en: "XML external entities"),
        indicator: .userData, severity: .medium, family: .parsing,
        what: LocalizedText(
            zh: """
                查找显式打开外部实体或 DTD 处理的 setFeature(…, true)，以及直接使用随应用打包的 Xerces 解析器且同一个类中没有调用 \
                setFeature 的代码。Android 自带解析器默认不读取外部实体，不计。
                """,
            en: """
                Looks for setFeature(..., true) that turns external entities or DTDs on, and for classes that use a bundled Xerces \
                parser without any setFeature. Android's own parsers fetch no external entities by default and do not count.
                """),
        why: LocalizedText(
            zh: "恶意 XML 可让应用读取本地文件并发送到攻击者的服务器，或展开实体耗尽内存。",
            en:
                "A malicious document makes the app read local files and send them away, or expand entities until memory is gone."
        ),
        fix: LocalizedText(
            zh: "关闭 external-general-entities、external-parameter-entities，打开 disallow-doctype-decl；优先使用 XmlPullParser。",
            en: """
                Turn external-general-entities and external-parameter-entities off and disallow-doctype-decl on; better, use \
                XmlPullParser.
                """),
        references: References(masvs: ["MASVS-CODE-4"], maswe: "MASWE-0087", cwe: 611),
        examples: [
            feature(.fires, "http://xml.org/sax/features/external-general-entities", 1),
            .code(.fires, xerces),
            feature(.silent, "http://xml.org/sax/features/external-general-entities", 0),
            feature(.silent, "http://xml.org/sax/features/namespaces", 1),
            .code(
                .silent,
                xerces + """

                    const-string v1, "http://apache.org/xml/features/disallow-doctype-decl"
                    const/4 v2, 1
                    invoke-virtual {v0, v1, v2}, Lorg/apache/xerces/parsers/DOMParser;->setFeature(Ljava/lang/String;Z)V
                    """),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let features = inquiry.calls(setters).compactMap { site -> CodeHit? in
                    guard inquiry.program.argument(1, of: site).canBe(1) else { return nil }
                    let names = inquiry.program.argument(0, of: site).alternatives.compactMap(\.string)
                    let name = names.first { name in dangerous.contains { name.hasSuffix($0) } }
                    return name.map { CodeHit(site, PrintableText.of($0), severity: .medium) }
                }
                let careful = inquiry.scopes(calling: setters)
                let parsers = ["DOMParser", "SAXParser"].compactMap {
                    inquiry.program.type("Lorg/apache/xerces/parsers/\($0);")
                }.flatMap { inquiry.program.creations(of: $0) }.filter {
                    let scope = inquiry.scope(of: $0)
                    return !scope.hasPrefix("org.apache.xerces.") && !careful.contains(scope)
                }
                let hits = (features + parsers.map { CodeHit($0, severity: .medium) }).sorted { $0.site < $1.site }
                return .graded(
                    inquiry.findings(hits, "external-entities") { name in
                        LocalizedText(
                            zh: "\(name) 解析 XML 时允许外部实体。", en: "\(name) parses XML with external entities on.")
                    }, upTo: .medium)
            }
        })

    private static let setters = [
        "Ljavax/xml/parsers/DocumentBuilderFactory;", "Ljavax/xml/parsers/SAXParserFactory;", "Lorg/xml/sax/XMLReader;",
        "Lorg/xmlpull/v1/XmlPullParser;", "Lorg/apache/xerces/parsers/DOMParser;", "Lorg/dom4j/io/SAXReader;",
        "Lorg/apache/xerces/parsers/SAXParser;", "Lorg/jdom2/input/SAXBuilder;", "Lorg/jdom/input/SAXBuilder;",
    ].map { MethodPattern($0, "setFeature") }

    /// Ends of the names of features that fetch something.
    private static let dangerous = [
        "/external-general-entities", "/external-parameter-entities", "/load-external-dtd", "#process-docdecl",
    ]

    private static let xerces = """
        new-instance v0, Lorg/apache/xerces/parsers/DOMParser;
        invoke-direct {v0}, Lorg/apache/xerces/parsers/DOMParser;-><init>()V
        """

    private static func feature(_ expectation: Example.Expectation, _ name: String, _ value: Int) -> Example {
        .code(
            expectation,
            """
            const/4 v0, 0
            const-string v1, "\(name)"
            const/4 v2, \(value)
            invoke-virtual {v0, v1, v2}, Ljavax/xml/parsers/SAXParserFactory;->setFeature(Ljava/lang/String;Z)V
            """)
    }
}
