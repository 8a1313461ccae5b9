import App
import Findings

/// Files with code inside that well-known components bring along: reported with their name, not counted.
struct KnownContainer {
    var zh: String
    var en: String

    /// The component a file belongs to; nil if none is known for it.
    static func of(_ file: AppFile, in app: App) -> KnownContainer? {
        let name = file.path.split(separator: "/").last.map(String.init) ?? ""
        if file.path == "DebugProbesKt.bin" {
            return KnownContainer(zh: "kotlinx.coroutines 调试代理", en: "kotlinx.coroutines debug agent")
        }
        if file.isBelow("lib/", "assets/") {
            if name.hasPrefix("libsg"), name.hasSuffix(".so") {
                return KnownContainer(zh: "阿里安全组件 SG", en: "Alibaba SecurityGuard")
            }
            if name.hasPrefix("tbs_core") || name.hasPrefix("x5.tbs") || name.hasPrefix("libtbs.") {
                return KnownContainer(zh: "腾讯 X5 内核", en: "Tencent X5 core")
            }
        }
        if file.isBelow("lib/"), name.hasPrefix("libcom_"), file.content?.kind != .elf {
            return KnownContainer(zh: "Atlas 插件", en: "Atlas bundle")
        }
        if file.isBelow("assets/plugins/"), app.files.contains(where: { $0.path == "assets/plugins-builtin.json" }) {
            return KnownContainer(zh: "RePlugin 内置插件", en: "RePlugin built-in plug-in")
        }
        if file.isBelow("assets/qigsaw/") {
            return KnownContainer(zh: "Qigsaw 动态模块", en: "Qigsaw dynamic feature")
        }
        return PackerTable.product(ofFile: file.path).map { KnownContainer(zh: $0.title.zh, en: $0.title.en) }
    }
}

/// What was not looked at.
enum ContentGap {
    /// The reason a question about contents stays open, if it does; the manifest and the table have rules of their own.
    static func reason(in app: App) -> LocalizedText? {
        for index in app.files.indices {
            // Nearly all have none; to copy each file would cost more than to look.
            if let gaps = app.files[index].content?.gaps, gaps.isEmpty { continue }
            let file = app.files[index]
            if file.path.hasSuffix("/") { continue }
            guard let content = file.content else {
                if file.path == "AndroidManifest.xml" || file.path == "resources.arsc" { continue }
                return because(
                    file, zh: "未能读取", en: "could not be read")
            }
            guard let gap = content.gaps.first else { continue }
            switch gap {
            case .tooLong: return because(file, zh: "过大，只检查了开头部分", en: "is too long to be searched as a whole")
            case .unreadable:
                return because(file, zh: "是加密或损坏的压缩包，无法查看其内容", en: "is an encrypted or broken archive")
            case .beyondLimits:
                return because(file, zh: "嵌套过深或内容过多，未能全部查看", en: "is nested too deep or holds too much")
            }
        }
        return nil
    }

    private static func because(_ file: AppFile, zh: String, en: String) -> LocalizedText {
        let place = PrintableText.of(file.place)
        return LocalizedText(zh: "\(place) \(zh)，无法得出结论。", en: "\(place) \(en), so the question stays open.")
    }
}
