import App
import Bytes
import Capture
import Findings
import Foundation
import Reports
import Signing

/// The app of a capture as adb can install it: files that end with `.apk`.
struct InstallableApp {
    /// The app.
    let captured: CapturedApp
    /// Where its parts were unpacked; nil if it lies there as adb wants it.
    private let folder: URL?

    /// Opens an app; a container is unpacked to a folder of its own, until ``remove()``.
    ///
    /// - Throws: ``Failure`` for an app that cannot be read or that no phone can install.
    init(path: String, limits: Limits, language: Language) throws {
        func failure(_ status: Failure.Status, zh: String, en: String) -> Failure {
            Failure(status, TerminalText.escaped("\(path): \(LocalizedText(zh: zh, en: en)[language])"))
        }
        let reader = InputReader(limits: limits, language: language)
        let app = try reader.open(path).app
        guard app.inputKind != .aab else {
            throw failure(
                .usage, zh: "手机不能安装 App Bundle，请先用 bundletool 生成 .apks",
                en: "no phone installs an app bundle: make an .apks of it with bundletool")
        }
        guard let launcher = app.identity().labels.launchable.first else {
            throw failure(.input, zh: "清单中没有启动界面", en: "the manifest has no activity for the launcher")
        }
        let isFolder = Machine.isFolder(path)
        // adb goes by the ending, whatever stands in a file.
        if isFolder || app.inputKind == .apk && path.lowercased().hasSuffix(".apk") {
            folder = nil
        } else {
            folder = FileManager.default.temporaryDirectory.appending(path: "touchstone-\(UUID().uuidString)")
        }
        var files: [CapturedFile] = []
        if let folder {
            do {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                for (number, package) in app.packages.enumerated() {
                    let file = folder.appending(path: "\(number).apk")
                    try Data(package.archive.bytes.array()).write(to: file)
                    files.append(CapturedFile(path: file.path, split: package.split))
                }
            } catch {
                try? FileManager.default.removeItem(at: folder)
                throw Failure(.input, TerminalText.escaped("\(folder.path): \(error.localizedDescription)"))
            }
        } else {
            files = app.packages.map { package in
                let file = isFolder ? "\(path)/\(package.name)" : path
                return CapturedFile(path: URL(filePath: file).standardizedFileURL.path, split: package.split)
            }
        }
        let only = files.count == 1 ? try? FileMapping.open(files[0].path) : nil
        let manifest = app.manifest
        captured = CapturedApp(
            package: manifest.package, component: "\(manifest.package)/\(launcher)", files: files,
            versionName: manifest.versionName, versionCode: manifest.versionCode.flatMap { Int(exactly: $0) },
            sha256: only.map { sha256(of: $0).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() })
    }

    /// Takes away what was unpacked.
    func remove() {
        if let folder { try? FileManager.default.removeItem(at: folder) }
    }
}
