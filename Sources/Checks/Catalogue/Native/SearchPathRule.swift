import App
import Elf
import Findings
import Rules

/// PKG-073: libraries looked for in folders that are not the app's.
enum SearchPathRule {
    static let rule = Rule(
        id: "PKG-073",
        title: LocalizedText(zh: "设置了 RUNPATH 库搜索路径", en: "A search path for libraries (RUNPATH) is set"),
        indicator: .package, severity: .low, family: .native,
        what: LocalizedText(
            zh: "读取 DT_RUNPATH 和 DT_RPATH；以 $ORIGIN 开头的路径是应用自己的目录，通过。安卓忽略 DT_RPATH，仅作提示。",
            en: """
                Reads DT_RUNPATH and DT_RPATH. Paths that begin with $ORIGIN are the app's own folder and pass; DT_RPATH, \
                which Android ignores, is only noted.
                """),
        why: LocalizedText(
            zh: "安卓 7 起链接器会先到 RUNPATH 中查找依赖库；路径若可被其他应用写入，就会加载到别人的代码，编译机路径还会泄露开发环境。",
            en: """
                Since Android 7 the linker looks there first for the libraries that are needed: where others can write, \
                their code is loaded. Paths of a build machine also give away how the app is made.
                """),
        fix: LocalizedText(
            zh: "去掉链接参数 -rpath（CMake 设 CMAKE_SKIP_RPATH ON），或用 patchelf --remove-rpath 处理预编译库。",
            en: """
                Link without -rpath (in CMake, CMAKE_SKIP_RPATH ON), or treat prebuilt libraries with patchelf \
                --remove-rpath.
                """),
        references: References(masvs: ["MASVS-CODE-4"], maswe: "MASWE-0116", cwe: 426),
        examples: [
            Example(.fires, files: ["lib/arm64-v8a/libcore.so": .library { $0.runpath = "/sdcard/lib" }]),
            Example(.fires, files: ["lib/arm64-v8a/libcore.so": .library { $0.runpath = "$ORIGIN:/build/out" }]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library { $0.runpath = "$ORIGIN:${ORIGIN}/lib" }]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library { $0.rpath = "/build/out" }]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library()]),
            Example(.notApplicable),
        ],
        judge: { app in app.judgeLibraries { .graded($0.flatMap(findings), upTo: .low) } })

    private static func findings(_ group: LibraryGroup) -> [Finding] {
        var findings: [Finding] = []
        if let evidence = group.evidence(where: { foreign($1.runpath).map { "RUNPATH \($0)" } }) {
            findings.append(
                .library(group, .low, zh: "设置了 RUNPATH", en: "sets RUNPATH", evidence, identity: "runpath"))
        }
        if let evidence = group.evidence(where: { foreign($1.rpath).map { "RPATH \($0)" } }) {
            findings.append(
                .library(
                    group, .info, zh: "设置了 RPATH，安卓会忽略", en: "sets RPATH, which Android ignores", evidence,
                    identity: "rpath"))
        }
        return findings
    }

    /// The list of paths if one of them is not below the library's own folder.
    private static func foreign(_ paths: String?) -> String? {
        guard let paths else { return nil }
        let isForeign = paths.split(separator: ":").contains { path in
            let first = path.prefix { $0 != "/" }
            return first != "$ORIGIN" && first != "${ORIGIN}"
        }
        return isForeign ? PrintableText.of(paths) : nil
    }
}
