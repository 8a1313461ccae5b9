import App

/// The pages and scripts that an app brings along as its own program.
enum HybridBundle {
    /// The app's own scripts that are worth judging: not published libraries, not snippets.
    static func scripts(_ app: App) -> [AppFile] {
        app.files.filter { file in
            guard let web = file.content?.web, file.content?.kind == .javaScript, isBundled(file) else { return false }
            return !web.isLibrary && !isLibraryName(file.path) && web.size >= 4096
        }
    }

    /// Programs in other scripting languages, told by their names.
    static func otherScripts(_ app: App) -> [AppFile] {
        app.files.filter { file in
            isBundled(file) && file.content?.kind.isText == true && file.size >= 1024
                && [".lua", ".py", ".rb"].contains { file.path.hasSuffix($0) }
        }
    }

    /// Bundles that are compiled (Hermes) or that nobody can read: named like a script and no text.
    static func closed(_ app: App) -> [AppFile] {
        app.files.filter { file in
            guard isBundled(file), let kind = file.content?.kind else { return false }
            if kind == .hermes { return true }
            let isNamed = [".js", ".jsbundle", ".bundle", ".lua", ".luac", ".pyc"].contains { file.path.hasSuffix($0) }
            return isNamed && kind == .unknown && file.size >= 1024
        }
    }

    /// True where programs of hybrid apps lie.
    private static func isBundled(_ file: AppFile) -> Bool { file.isBelow("assets/", "res/raw/", "www/") }

    private static let libraries = [
        "jquery", "zepto", "vue", "react", "angular", "bootstrap", "cordova", "echarts", "swiper", "vconsole",
        "polyfill", "lodash",
        "underscore", "moment", "axios", "dcloud", "uni.", "bridge", "mui", "weui", "vant", "element-ui", "polymer",
        "require.js",
        "modernizr", "hammer", "d3.", "three.", "pdf.", "highlight", "prism", "mathjax", "katex", "codemirror",
        "tinymce", "ueditor",
        "jsrsasign", "crypto-js", "sm-crypto", "jsencrypt", "md5", "base64", "fastclick", "iscroll", "animate", "layer",
        "layui",
    ]

    private static func isLibraryName(_ path: String) -> Bool {
        let name = (path.split(separator: "/").last.map(String.init) ?? "").lowercased()
        return libraries.contains { name.containsBytes(of: $0) }
    }
}
