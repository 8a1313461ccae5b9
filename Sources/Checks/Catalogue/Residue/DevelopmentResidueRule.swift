import App
import Findings

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
        judge: { app in .graded(app.files.compactMap(finding), upTo: .low, unless: ContentGap.reason(in: app)) })

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
    private static let endings = [
        ".java", ".kt", ".gradle", ".jks", ".keystore", ".iml", ".orig", ".bak", ".swp", ".psd", ".sql", ".sh",
    ]

    private static func finding(_ file: AppFile) -> Finding? {
        let parts = file.path.split(separator: "/").map(String.init)
        let name = (parts.last ?? "").lowercased()
        let isInFolder = parts.dropLast().contains { folders.contains($0) }
        let isMap = name.hasSuffix(".js.map") || name.hasSuffix(".bundle.map") || name.hasSuffix(".css.map")
        let isPostman = name.containsBytes(of: "postman_collection") || name.containsBytes(of: "postman_environment")
        guard
            isInFolder || names.contains(name) || isMap || isPostman
                || endings.contains(where: { name.endsWithBytes(of: $0) })
        else { return nil }
        let place = PrintableText.of(file.place)
        let isLibrary = belongsToLibrary(file)
        return Finding(
            message: LocalizedText(
                zh: "\(place) 是\(isLibrary ? "库自带的" : "")开发过程文件。",
                en: "\(place) is a file of development\(isLibrary ? " that a library brings along" : "")."),
            owner: .unknown, severity: isLibrary ? .info : .low,
            evidence: [Evidence(.entry(name: file.place, offset: nil), value: "\(file.size)")], identity: file.place)
    }

    /// Outside the folders that an app fills itself, jars leave what they have: sources of annotations, properties.
    private static func belongsToLibrary(_ file: AppFile) -> Bool {
        !file.isBelow("assets/", "res/", "lib/") && file.path.split(separator: "/").count > 2
    }
}
