import App
import Findings
import Rules

/// PKG-018: a script that starts in the app's place.
enum WrapScriptRule {
    static let rule = Rule(
        id: "PKG-018",
        title: LocalizedText(zh: "安装包内含 wrap.sh 启动脚本", en: "A wrap.sh script in the package"),
        indicator: .package, severity: .medium, family: .payload,
        what: LocalizedText(
            zh: "检查 lib/<abi>/ 目录下是否有 wrap.sh；应用可调试时系统会用它启动应用进程。",
            en: "Looks for wrap.sh in lib/<abi>/, with which the system starts a debuggable app's process."),
        why: LocalizedText(
            zh: "wrap.sh 可以设置 LD_PRELOAD 等环境变量，把任意代码注入应用进程；它是调试手段，不应出现在发布包中。",
            en: """
                The script may set LD_PRELOAD and so bring any code into the app's process; it is a means of debugging and has \
                no place in a release.
                """),
        fix: LocalizedText(
            zh: "从 src/main 的 jniLibs 或 resources/lib 中删除 wrap.sh，只保留在 debug 构建中，并确认发布包 debuggable 为 false。",
            en: """
                Keep wrap.sh in the debug source set only, and make sure that the release is not debuggable.
                """),
        references: References(masvs: ["MASVS-RESILIENCE-4"], maswe: "MASWE-0067", cwe: 489),
        examples: [
            Example(
                .fires, application: "android:debuggable=\"true\"",
                files: ["lib/arm64-v8a/wrap.sh": .text("#!/system/bin/sh\nLD_PRELOAD=./hook.so exec \"$@\"\n")]),
            Example(.fires, files: ["lib/arm64-v8a/wrap.sh": .text("#!/system/bin/sh\nexec \"$@\"\n")]),
            Example(.silent, files: ["assets/wrap.sh": .text("#!/system/bin/sh\n")]),
        ],
        judge: { app in
            let isDebuggable = app.manifest.application?.debuggable?.canBe(true) ?? false
            let scripts = app.files.filter(isWrapScript)
            return .graded(scripts.map { finding($0, isDebuggable: isDebuggable) }, upTo: .medium)
        })

    private static func isWrapScript(_ file: AppFile) -> Bool {
        guard file.path.endsWithBytes(of: "/wrap.sh") else { return false }
        let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 3 && parts[0] == "lib" && parts[2] == "wrap.sh"
    }

    private static func finding(_ file: AppFile, isDebuggable: Bool) -> Finding {
        let place = PrintableText.of(file.place)
        return Finding(
            message: isDebuggable
                ? LocalizedText(
                    zh: "\(place) 会在应用启动时执行，因为应用可调试。",
                    en: "\(place) runs when the app starts, for the app is debuggable.")
                : LocalizedText(
                    zh: "\(place) 是调试残留；应用不可调试，系统不会执行它。",
                    en: "\(place) is left from debugging; the app is not debuggable, so the system does not run it."),
            severity: isDebuggable ? .medium : .low,
            evidence: [Evidence(.entry(name: file.place, offset: nil), value: file.content?.kind.rawValue ?? "")],
            identity: file.place)
    }
}
