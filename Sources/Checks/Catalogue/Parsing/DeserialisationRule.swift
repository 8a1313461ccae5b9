import App
import Code
import Findings
import Rules

/// PKG-053: objects that are read from others' bytes.
enum DeserialisationRule {
    static let rule = Rule(
        id: "PKG-053",
        title: LocalizedText(zh: "不安全反序列化", en: "Unsafe deserialisation"),
        indicator: .package, severity: .medium, family: .parsing, topic: .foreign,
        what: LocalizedText(
            zh: """
                追踪网络、外部存储和外部 Intent 的数据是否进入 ObjectInputStream，并查找 Jackson 的 enableDefaultTyping、activateDefaultTyping \
                和 fastjson 的 setAutoTypeSupport(true)。读取应用私有文件的不计。
                """,
            en: """
                Follows data from the network, from external storage and from intents of other apps to ObjectInputStream, and looks for \
                Jackson's enableDefaultTyping and activateDefaultTyping and fastjson's setAutoTypeSupport(true). Private files do not \
                count.
                """),
        why: LocalizedText(
            zh: "攻击者构造的数据可在还原对象时触发任意类的代码，导致崩溃或执行命令。",
            en: "Made-up data runs code of classes that the app never meant to create: crashes, or worse."),
        fix: LocalizedText(
            zh: "改用 JSON 或 Protocol Buffers 等数据格式；必须还原对象时用 ObjectInputFilter 限定类。",
            en: "Use JSON or protocol buffers; where it must be objects, allow classes one by one."),
        references: References(masvs: ["MASVS-CODE-4"], maswe: "MASWE-0088", cwe: 502),
        examples: [
            .code(
                .fires,
                "const/4 v0, 0\ninvoke-virtual {v0}, Ljava/net/Socket;->getInputStream()Ljava/io/InputStream;\nmove-result-object v0\n"
                    + read),
            .code(.fires, autoType(1)), .code(.silent, autoType(0)),
            .code(
                .silent,
                "const-string v1, \"cache\"\ninvoke-virtual {p0, v1}, Lcn/example/app/MainActivity;->openFileInput(Ljava/lang/String;)Ljava/io/FileInputStream;\nmove-result-object v0\n"
                    + read),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let typing = inquiry.callsOutsideSDKs(defaultTyping)
                let automatic = inquiry.callsOutsideSDKs([autoType])
                guard inquiry.calls(.objectStream) || !typing.isEmpty || !automatic.isEmpty else {
                    return .notApplicable(zh: "没有反序列化对象。", en: "No objects are read from bytes.")
                }
                let switched = typing + automatic.filter { inquiry.program.argument(0, of: $0).canBe(1) }
                var hits = switched.map { CodeHit($0, severity: .medium) }
                var gap: LocalizedText?
                if inquiry.calls(.objectStream) {
                    let foreign = inquiry.foreignFlows
                    let outside = inquiry.outsideFlows
                    gap = foreign.gap ?? outside.gap
                    let flows =
                        foreign.from([.sharedFolder, .network], to: [.objectStream])
                        + outside.from([.extra, .link, .foreignText], to: [.objectStream])
                    hits += flows.compactMap { inquiry.hit($0, severity: .medium) }
                }
                return inquiry.judge(hits, "deserialisation", upTo: .medium, gap: gap) { name in
                    LocalizedText(zh: "\(name) 反序列化外部数据。", en: "\(name) reads objects from data of others.")
                }
            }
        })

    private static let defaultTyping = ["enableDefaultTyping", "activateDefaultTyping"].map {
        MethodPattern("Lcom/fasterxml/jackson/databind/ObjectMapper;", $0)
    }
    private static let autoType = MethodPattern("Lcom/alibaba/fastjson/parser/ParserConfig;", "setAutoTypeSupport")

    private static let read = """
        new-instance v1, Ljava/io/ObjectInputStream;
        invoke-direct {v1, v0}, Ljava/io/ObjectInputStream;-><init>(Ljava/io/InputStream;)V
        """

    private static func autoType(_ flag: Int) -> String {
        """
        const/4 v0, 0
        const/4 v1, \(flag)
        invoke-virtual {v0, v1}, Lcom/alibaba/fastjson/parser/ParserConfig;->setAutoTypeSupport(Z)V
        """
    }
}
