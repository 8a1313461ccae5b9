import Foundation
import TestSupport
import Testing

/// A folder of split APKs is one app, if a phone would install it as one.
@Suite("Split sets")
struct SplitSetTests {
    private static let base = SmallPackage(
        label: "App", permissions: ["android.permission.INTERNET"], activities: [".Main"])
    private static let feature = SmallPackage(
        split: "camera", permissions: ["android.permission.CAMERA"], activities: [".Camera"])
    private static let native = SmallPackage(
        split: "config.arm64_v8a", files: [(name: "lib/arm64-v8a/libapp.so", content: "library")])

    private func folder(_ packages: [String: SmallPackage]) throws -> ScratchFolder {
        let folder = try ScratchFolder()
        for (name, package) in packages { try folder.write(package.build(), name) }
        return folder
    }

    @Test("The base and its splits are merged, whatever the files are called")
    func merge() throws {
        let folder = try folder(["z.apk": Self.base, "a.apk": Self.feature, "m.APK": Self.native])
        try folder.write("not a package", "readme.txt")
        let analysis = try BuiltCommand.json("analyze", folder.path, "--format", "json")
        #expect(analysis["input"]?["kind"]?.text == "split-set")
        let packages = analysis["packages"]?.values ?? []
        #expect(packages.compactMap { $0["split"]?.text } == ["", "camera", "config.arm64_v8a"])
        #expect(packages.compactMap { $0["name"]?.text } == ["z.apk", "a.apk", "m.APK"])
        #expect(analysis["identity"]?["package"]?.text == "com.example.app")
        #expect(analysis["nativeCode"]?.values.compactMap(\.text) == ["arm64-v8a"])
        let names = (analysis["components"]?.values ?? []).compactMap { $0["name"]?.text }
        #expect(Set(names) == ["com.example.app.Main", "com.example.app.Camera"])
        let badging = try BuiltCommand.json("inspect", "badging", folder.path, "--json")
        let permissions = badging["permissions"]?.values.compactMap(\.text)
        #expect(permissions == ["android.permission.INTERNET", "android.permission.CAMERA"])
        let files = try BuiltCommand.json("inspect", "files", folder.path, "--json")
        #expect(files["packages"]?.values.count == 3)
    }

    @Test("The size of the input is that of all packages")
    func size() throws {
        let folder = try folder(["base.apk": Self.base, "camera.apk": Self.feature])
        let analysis = try BuiltCommand.json("analyze", folder.path, "--format", "json")
        #expect(analysis["input"]?["size"]?.number == Double(Self.base.build().count + Self.feature.build().count))
    }

    @Test("The same packages in an .apks file are the same app")
    func container() throws {
        let folder = try folder(["set/base.apk": Self.base, "set/camera.apk": Self.feature])
        let zip = ZipBuilder([
            .init(Array("base.apk".utf8), Self.base.build()), .init(Array("camera.apk".utf8), Self.feature.build()),
        ])
        let set = try folder.write(zip.build(), "app.zip")
        for part in ["badging", "permissions"] {
            let loose = try BuiltCommand.json("inspect", part, folder.path + "/set", "--json")
            #expect(try BuiltCommand.json("inspect", part, set, "--json") == loose)
        }
    }

    @Test(
        "What a phone would not install as one app is refused in one line that names the odd package",
        arguments: [
            (
                ["base.apk": base, "odd.apk": SmallPackage(package: "com.other", split: "x")], "odd.apk",
                "foreign-split"
            ),
            (["base.apk": base, "odd.apk": SmallPackage(version: 8, split: "x")], "odd.apk", "foreign-split"),
            (["base.apk": base, "odd.apk": SmallPackage()], "odd.apk", "several-bases"),
            (["a.apk": feature, "b.apk": native], "", "no-base"),
        ])
    func refused(_ packages: [String: SmallPackage], _ odd: String, _ code: String) throws {
        let folder = try folder(packages)
        for language in ["zh", "en"] {
            let run = try BuiltCommand.run("analyze", folder.path, "--lang", language)
            #expect(run.status == 3)
            #expect(run.output.isEmpty)
            #expect(run.complaints.count == 1)
            #expect(run.complaint.hasSuffix("[app.\(code) @0]\n"), "\(run.complaint)")
            #expect(run.complaint.contains(odd) || odd.isEmpty, "\(run.complaint)")
        }
    }

    @Test("A split alone is shown as it stands")
    func lone() throws {
        let folder = try folder(["camera.apk": Self.feature])
        let badging = try BuiltCommand.json("inspect", "badging", folder.path + "/camera.apk", "--json")
        #expect(badging["split"]?.text == "camera")
    }
}

extension SplitSetTests {
    @Test("Splits that bundletool made are refused without their base", .enabled(if: Corpus.folder != nil))
    func bundletool() throws {
        let prefix = "bundletool-1.17.2--install-time-permanent-modules--base-"
        let names = Corpus.packageNames.filter { $0.hasPrefix(prefix) }
        try #require(names.count > 1)
        let folder = try ScratchFolder()
        for name in names {
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder.path)/\(name)", withDestinationPath: Corpus.path(name))
        }
        let run = try BuiltCommand.run("analyze", folder.path)
        #expect(run.status == 3)
        #expect(run.complaint.hasSuffix("[app.no-base @0]\n"), "\(run.complaint)")
    }
}
