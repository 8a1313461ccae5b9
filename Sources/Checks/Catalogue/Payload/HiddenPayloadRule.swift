import App
import Findings
import Rules

/// PKG-014: code that lies where no code belongs.
enum HiddenPayloadRule {
    static let rule = Rule(
        id: "PKG-014",
        title: LocalizedText(
            zh: "资源中隐藏 APK、DEX 或可执行文件", en: "Executable payload hidden in assets or resources"),
        indicator: .package, severity: .medium, family: .payload,
        what: LocalizedText(
            zh: """
                按文件内容（而非扩展名）在 assets、res、lib 及其他位置查找 DEX、ELF、OAT、VDEX、Java class 和 APK，\
                包括附加在图片尾部和嵌套压缩包内（三层以内）的文件。
                """,
            en: """
                Looks by content, not by name, for DEX, ELF, OAT, VDEX, Java classes and APKs outside their places, also \
                behind the end of images and in archives up to three levels deep.
                """),
        why: LocalizedText(
            zh: "这类代码在运行时动态加载，绕过安装时的签名校验和应用市场的扫描，是插件热更新和木马释放的常见方式。",
            en: """
                Such code is loaded at run time, past the installer's signature check and the stores' scanners: the usual way \
                of hot updates, and of droppers.
                """),
        fix: LocalizedText(
            zh: "把代码放回 classes.dex 和 lib 目录；确需动态加载的，改用动态功能模块，或在加载前校验签名并在隐私与安全评估中说明。",
            en: """
                Put code into classes.dex and lib; where it must be loaded at run time, use dynamic feature modules, or verify \
                its signature before loading and declare it.
                """),
        references: References(masvs: ["MASVS-CODE-3"], maswe: "MASWE-0085", cwe: 506),
        examples: [
            Example(.fires, files: ["assets/config.dat": .bytes(dex)]),
            Example(.fires, files: ["assets/data.zip": .zip(["plugin/classes.dex": .bytes(dex)])]),
            Example(.fires, files: ["assets/logo.png": .bytes(png + dex)]),
            Example(.fires, files: ["assets/bin/helper": .bytes(OutdatedPackerRule.elf)]),
            Example(.silent, files: ["assets/logo.png": .bytes(png + Array("\n".utf8))]),
            Example(.silent, files: ["lib/arm64-v8a/libapp.so": .bytes(OutdatedPackerRule.elf)]),
            Example(.silent, files: ["lib/armeabi/libsgmain.so": .zip(["classes.dex": .bytes(dex)])]),
            Example(.silent, files: ["DebugProbesKt.bin": .bytes([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 0x34, 0, 1])]),
            Example(.silent, files: ["assets/www.zip": .zip(["index.html": .text("<html></html>")])]),
            Example(.notAssessable, files: ["assets/broken.zip": .bytes(Array("PK\u{3}\u{4}".utf8) + [20, 0, 0, 0])]),
        ],
        judge: { app in
            .graded(app.files.compactMap { finding($0, in: app) }, upTo: .medium, unless: ContentGap.reason(in: app))
        })

    /// The head of a DEX file.
    static let dex = Array("dex\n035\u{0}".utf8) + [UInt8](repeating: 0, count: 104)
    /// The shortest image: a signature and an IEND chunk.
    static let png: [UInt8] =
        [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] + [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]

    private static func finding(_ file: AppFile, in app: App) -> Finding? {
        guard let content = file.content, let payload = Payload(file, content, isBundle: app.inputKind == .aab) else {
            return nil
        }
        let container = KnownContainer.of(file, in: app)
        let severity = container == nil ? payload.severity : .info
        let label = container.map { (zh: "（\($0.zh)）", en: " (\($0.en))") } ?? (zh: "", en: "")
        let place = PrintableText.of(file.place)
        return Finding(
            message: LocalizedText(
                zh: "\(place)\(label.zh) \(payload.zh)。", en: "\(place)\(label.en) \(payload.en)."),
            owner: container.map { .sdk($0.en) } ?? .unknown, severity: severity, evidence: payload.evidence(file),
            identity: "\(file.place) \(payload.kind.rawValue)")
    }
}

/// Executable content of a file at a place where none belongs.
private struct Payload {
    var kind: ContentKind
    var severity: Severity
    var zh: String
    var en: String
    var embedded: [ContentFacts.Embedded] = []

    init?(_ file: AppFile, _ content: ContentFacts, isBundle: Bool) {
        if content.kind.isExecutable {
            guard !Self.belongs(content.kind, at: file.path, isBundle: isBundle) else { return nil }
            kind = content.kind
            severity = Self.severity(of: kind)
            zh = "是 \(kind.rawValue) 可执行文件"
            en = "is an executable of type \(kind.rawValue)"
            return
        }
        let inside = content.embedded.filter { $0.kind.isExecutable || $0.kind == .package }
        guard let worst = inside.max(by: { Self.severity(of: $0.kind) < Self.severity(of: $1.kind) }) else {
            return nil
        }
        kind = worst.kind
        severity = Self.severity(of: kind)
        embedded = inside
        let name = worst.path.isEmpty ? "" : PrintableText.of(worst.path)
        switch content.kind {
        case .package:
            zh = "是一个 APK，内含 \(inside.count) 个可执行文件（\(name)）"
            en = "is an APK with \(inside.count) executable files in it (\(name))"
        case .png, .jpeg, .gif, .webp:
            zh = "的图片数据之后附加了 \(kind.rawValue) 文件"
            en = "has a file of type \(kind.rawValue) behind the end of its image"
        default:
            zh = "是压缩包，内含 \(inside.count) 个可执行文件（\(name)）"
            en = "is an archive with \(inside.count) executable files in it (\(name))"
        }
    }

    func evidence(_ file: AppFile) -> [Evidence] {
        if embedded.isEmpty { return [Evidence(.entry(name: file.place, offset: 0), value: kind.rawValue)] }
        return embedded.prefix(8).map { item in
            Evidence(
                .entry(name: item.path.isEmpty ? file.place : "\(file.place)!/\(item.path)", offset: item.offset),
                value: item.kind.rawValue)
        }
    }

    /// Java classes are for another machine: no phone runs them as they are.
    private static func severity(of kind: ContentKind) -> Severity { kind == .javaClass ? .low : .medium }

    /// True for code where the installer looks for it: `classesN.dex` in the root and libraries below `lib/`.
    private static func belongs(_ kind: ContentKind, at path: String, isBundle: Bool) -> Bool {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)[...]
        if isBundle { parts = parts.dropFirst() }
        if isBundle, parts.first == "dex" { parts = parts.dropFirst() }
        if kind == .dex, parts.count == 1, let name = parts.first {
            guard name.hasPrefix("classes"), name.hasSuffix(".dex") else { return false }
            return name.dropFirst(7).dropLast(4).utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
        return kind == .elf && parts.count == 3 && parts.first == "lib"
    }
}
