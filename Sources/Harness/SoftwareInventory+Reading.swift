import App
import Archive
import Bytes
import Dex

extension SoftwareInventory {
    /// Reads the inventory of an app that was opened: its dex files, libraries, and the files that state versions.
    static func read(_ opened: OpenedApp) -> (inventory: SoftwareInventory, app: App) {
        var app = opened.identity()
        app.nativeLibraries = opened.nativeLibraries()
        for index in app.files.indices where mayStateVersion(app.files[index]) {
            guard let bytes = opened.contents(of: app.files[index]) else { continue }
            app.files[index].content = ContentFacts(sniffing: bytes, path: app.files[index].path)
        }
        let found = opened.dexFiles()
        let dex = found.entries.flatMap { entry -> [(name: String, file: DexFile)] in
            guard case .success(let container) = entry.contents else { return [] }
            return container.files.map { (entry.name, $0) }
        }
        return (SoftwareInventory(app, dex: dex, gaps: found.gaps), app)
    }

    private static func mayStateVersion(_ file: AppFile) -> Bool {
        file.size <= 8 << 20
            && (file.path.hasPrefix("META-INF/") && file.path.hasSuffix(".version")
                || file.path.hasSuffix("pom.properties") || file.path.hasSuffix(".js"))
    }
}
