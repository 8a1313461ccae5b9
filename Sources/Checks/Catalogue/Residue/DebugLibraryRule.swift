import App
import Code
import Findings
import Rules

/// PKG-016: libraries of tests and of debugging in a package for users.
enum DebugLibraryRule {
    static let rule = Rule(
        id: "PKG-016",
        title: LocalizedText(zh: "测试/调试组件残留", en: "Test or debugging libraries shipped"),
        indicator: .package, severity: .medium, family: .residue,
        what: LocalizedText(
            zh: """
                查找 LeakCanary、Stetho、Flipper、DoKit、Chucker、Android-Debug-Database 以及 JUnit、Espresso、Mockito 的实现类；\
                空实现（no-op）版本没有这些类，不计。纯测试库计为低。
                """,
            en: """
                Looks for the classes that do the work of LeakCanary, Stetho, Flipper, DoKit, Chucker, Android-Debug-Database, \
                JUnit, Espresso and Mockito; their no-op variants have none. Test libraries count low.
                """),
        why: LocalizedText(
            zh: "调试库会开放数据库、网络记录和内存内容，攻击者连接 adb 或同一网络就能读取。",
            en: "They open databases, recorded traffic and memory to whoever has adb or is in the same network."),
        fix: LocalizedText(
            zh: "用 debugImplementation、testImplementation 引入，发布版改用 no-op 版本。",
            en: "Depend on them with debugImplementation or testImplementation, and on the no-op variant in releases."),
        references: References(
            masvs: ["MASVS-RESILIENCE-3", "MASVS-CODE-2"], maswe: "MASWE-0094", mastg: "MASTG-TEST-0265", cwe: 489),
        examples: [
            .code(.fires, "", classes: ExampleCode.foreign("Lcom/facebook/stetho/Stetho;", "")),
            .code(.fires, "", classes: ExampleCode.foreign("Lorg/junit/Assert;", "")),
            // What a no-op variant leaves.
            .code(.silent, "", classes: ExampleCode.foreign("Lcom/didichuxing/doraemonkit/DoraemonKit;", "")),
            // Asked for by name, but not there.
            .code(.silent, "const-string v0, \"com.facebook.stetho.Stetho\""),
            .code(
                .silent,
                "new-instance v0, Lcom/facebook/stetho/Stetho;"),
            Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                .graded(libraries.compactMap { finding($0, inquiry) }, upTo: .medium)
            }
        })

    private static func finding(_ library: Library, _ inquiry: CodeInquiry) -> Finding? {
        let program = inquiry.program
        for descriptor in library.classes {
            guard let type = program.type(descriptor), let (file, definition) = program.definition(of: type) else {
                continue
            }
            return Finding(
                message: LocalizedText(
                    zh: "发布包中带有 \(library.name)。", en: "\(library.name) is in the package."),
                owner: .sdk(library.name), severity: library.severity,
                evidence: [
                    Evidence(.file(name: program.files[file].name, offset: definition.offset), value: descriptor)
                ],
                identity: library.name)
        }
        return nil
    }

    private struct Library: Sendable {
        var name: String
        var severity: Severity
        /// Classes that only the working variant has.
        var classes: [String]
    }

    private static let libraries: [Library] = [
        Library(
            name: "LeakCanary", severity: .medium,
            classes: ["Lleakcanary/LeakCanary;", "Lcom/squareup/leakcanary/internal/HeapAnalyzerService;"]),
        Library(name: "Stetho", severity: .medium, classes: ["Lcom/facebook/stetho/Stetho;"]),
        Library(name: "Flipper", severity: .medium, classes: ["Lcom/facebook/flipper/android/EventBase;"]),
        Library(
            name: "DoKit", severity: .medium,
            classes: [
                "Lcom/didichuxing/doraemonkit/DoKitReal;", "Lcom/didichuxing/doraemonkit/kit/core/UniversalActivity;",
            ]),
        Library(
            name: "Chucker", severity: .medium,
            classes: [
                "Lcom/chuckerteam/chucker/internal/ui/MainActivity;",
                "Lcom/readystatesoftware/chuck/internal/ui/MainActivity;",
            ]),
        Library(name: "Android-Debug-Database", severity: .medium, classes: ["Lcom/amitshekhar/DebugDB;"]),
        Library(name: "JUnit", severity: .low, classes: ["Lorg/junit/Assert;", "Lorg/junit/jupiter/api/Assertions;"]),
        Library(
            name: "androidx.test", severity: .low,
            classes: [
                "Landroidx/test/runner/AndroidJUnitRunner;", "Landroidx/test/espresso/Espresso;",
                "Landroid/support/test/runner/AndroidJUnitRunner;",
            ]),
        Library(name: "Mockito", severity: .low, classes: ["Lorg/mockito/Mockito;"]),
    ]
}
