import App
import Findings
import Rules

/// PKG-015: files of the workshop that were packed along.
enum DevelopmentResidueRule {
    static let rule = Rule(
        id: "PKG-015",
        title: LocalizedText(zh: "开发过程文件残留", en: "Development residue in the package"),
        indicator: .package, severity: .low, family: .residue,
        what: LocalizedText(
            zh: """
                查找版本库、工程和构建文件（.git、.svn、.idea、build.gradle、mapping.txt、SourceMap）、源码（.java、.kt）、环境与接口\
                文档（.env、Postman、Swagger）、数据库脚本和签名密钥库。库自带的元数据与许可证不计。
                """,
            en: """
                Looks for files of repositories, projects and builds (.git, .svn, .idea, build.gradle, mapping.txt, source \
                maps), source code (.java, .kt), environments and interface descriptions (.env, Postman, Swagger), database \
                scripts and signing key stores. Metadata and licences that libraries bring along do not count.
                """),
        why: LocalizedText(
            zh: "这些文件泄露源码结构、接口和环境信息，mapping.txt 可直接还原混淆。",
            en: "They show source, interfaces and environments; a mapping.txt undoes the obfuscation."),
        fix: LocalizedText(
            zh: "在 packaging 的 excludes 中排除，并检查 assets 目录的来源。",
            en: "Exclude them from packaging, and check what goes into the assets."),
        references: References(masvs: ["MASVS-CODE-3", "MASVS-STORAGE-2"], maswe: "MASWE-0094", cwe: 540),
        examples: [
            Example(.fires, files: ["assets/.git/config": .text("[core]\n")]),
            Example(.fires, files: ["assets/mapping.txt": .text("a.b.C -> a:\n")]),
            Example(.fires, files: ["assets/api/postman_collection.json": .text("{\"info\":{}}")]),
            Example(.fires, files: ["assets/api/test.postman_environment.bak2": .text("{}")]),
            Example(
                .silent,
                files: ["META-INF/maven/a/b/pom.xml": .text("<project/>"), "kotlin/kotlin.kotlin_builtins": .text("x")]),
            Example(
                .silent,
                files: [
                    "assets/mapping.json": .text("{}"),
                    "javax/annotation/concurrent/GuardedBy.java": .text("package javax;"),
                ]),
        ],
        judge: { app in
            let files = app.files.filter(isResidue)
            let brought = files.filter(belongsToLibrary)
            let own = files.filter { !belongsToLibrary($0) }
            return .graded(own.map(finding) + summary(brought), upTo: .low, unless: ContentGap.reason(in: app))
        })

    private static let folders = [".git", ".svn", ".hg", ".idea", ".gradle", ".vscode", "__MACOSX"]
    private static let names: Set<String> = [
        ".ds_store", "thumbs.db", ".env", ".gitignore", "build.gradle", "build.gradle.kts", "settings.gradle",
        "gradle.properties",
        "local.properties", "mapping.txt", "proguard-rules.pro", "proguard.cfg", "proguard-project.txt", "swagger.json",
        "swagger.yaml",
        "openapi.json", "package-lock.json", "yarn.lock", "webpack.config.js", "dockerfile", "jenkinsfile", ".npmrc",
        ".htaccess",
        "r.txt", "usage.txt", "seeds.txt",
    ]
    private static let extensions: Set<String> = [
        "java", "kt", "gradle", "jks", "keystore", "iml", "orig", "bak", "swp", "psd", "sql",
    ]
    private static let maps = [".js.map", ".bundle.map", ".css.map"]

    private static func isResidue(_ file: AppFile) -> Bool {
        let parts = file.path.utf8.split(separator: UInt8(ascii: "/"))
        // Most names of folders begin neither way.
        let isInFolder = parts.dropLast().contains { part in
            (part.first == UInt8(ascii: ".") || part.first == UInt8(ascii: "_"))
                && folders.contains { part.elementsEqual($0.utf8) }
        }
        if isInFolder { return true }
        let name = parts.last.map { Substring($0).lowercased() } ?? ""
        if names.contains(name) || name.containsBytes(of: "postman_collection")
            || name.containsBytes(of: "postman_environment")
        {
            return true
        }
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        let ending = String(name[name.utf8.index(after: dot)...])
        return extensions.contains(ending) || ending == "map" && maps.contains { name.endsWithBytes(of: $0) }
    }

    private static func finding(_ file: AppFile) -> Finding {
        let place = PrintableText.of(file.place)
        return Finding(
            message: LocalizedText(zh: "\(place) 是开发过程文件。", en: "\(place) is a file of development."),
            owner: .unknown, severity: .low,
            evidence: [Evidence(.entry(name: file.place, offset: nil), value: "\(file.size)")], identity: file.place)
    }

    /// One finding for all that libraries bring along: there may be many, and none is the app's doing.
    private static func summary(_ files: [AppFile]) -> [Finding] {
        guard !files.isEmpty else { return [] }
        let count = files.count
        return [
            Finding(
                message: LocalizedText(
                    zh: "另有 \(count) 个库自带的开发过程文件。",
                    en: "Libraries bring along \(count) file\(count == 1 ? "" : "s") of development."),
                owner: .unknown, severity: .info,
                evidence: files.prefix(8).map {
                    Evidence(.entry(name: $0.place, offset: nil), value: "\($0.size)")
                }, identity: "libraries")
        ]
    }

    /// Outside the folders that an app fills itself, jars leave what they have: sources of annotations, properties.
    private static func belongsToLibrary(_ file: AppFile) -> Bool {
        !file.isBelow("assets/", "res/", "lib/") && file.path.split(separator: "/").count > 2
    }
}
