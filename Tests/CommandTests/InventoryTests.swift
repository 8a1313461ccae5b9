import Foundation
import TestSupport
import Testing

/// The software of others: as a page, and as a bill of materials.
@Suite("The inventory of SDKs")
struct InventoryTests {
    private func package() throws -> (folder: ScratchFolder, path: String) {
        let dex = try SmaliAssembler.assemble(
            """
            .class public Lokhttp3/OkHttpClient;
            .super Ljava/lang/Object;
            .class public Lcn/jpush/android/BuildConfig;
            .super Ljava/lang/Object;
            .field public static final VERSION_NAME:Ljava/lang/String; = "4.8.5"
            .class public Lcom/example/app/Main;
            .super Ljava/lang/Object;
            """)
        let manifest = ZipBuilder.Item(Array("AndroidManifest.xml".utf8), SmallPackage().manifest())
        let zip = ZipBuilder([
            manifest, ZipBuilder.Item(Array("classes.dex".utf8), dex),
            ZipBuilder.Item("META-INF/androidx.core_core.version", "1.9.0\n"),
            ZipBuilder.Item("META-INF/kotlinx_coroutines_core.version", "1.7.1\n"),
            ZipBuilder.Item("assets/jq.js", "/*! jQuery v1.11.3 | (c) 2005, 2015 */\n!function(a,b){}"),
        ])
        let folder = try ScratchFolder()
        return (folder, try folder.write(zip.build(), "app.apk"))
    }

    @Test("names each with what states its version, and guesses none")
    func page() throws {
        let (folder, path) = try package()
        defer { withExtendedLifetime(folder) {} }
        let document = try BuiltCommand.json("inspect", "sdks", path, "--json")
        #expect(try JSONSchema(BuiltCommand.json("schema", "sdks")).violations(of: document) == [])
        let components = document["components"]?.values ?? []
        func component(_ name: String) -> JSONNode? { components.first { $0["name"]?.text == name } }
        #expect(component("JPush")?["version"]?.text == "4.8.5")
        #expect(component("OkHttp")?["version"] == .null)
        #expect(component("OkHttp")?["classes"]?.number == 1)
        let core = component("AndroidX")?["parts"]?.values.first
        #expect(core?["name"]?.text == "androidx.core:core")
        #expect(core?["purl"]?.text == "pkg:maven/androidx.core/core@1.9.0")
        #expect(component("jquery")?["purl"]?.text == "pkg:npm/jquery@1.11.3")
        // Where the name could be cut in several ways, it is no coordinate.
        let parts: [JSONNode] = components + components.flatMap { component in component["parts"]?.values ?? [] }
        let coroutines = parts.first { part in part["version"]?.text == "1.7.1" && part["purl"] != nil }
        #expect(coroutines?["purl"] == .null)
        // The app's own code is not somebody's.
        #expect(
            components.allSatisfy {
                $0["evidence"]?.values.contains { $0["value"]?.text == "com.example.app.Main" } == false
            })
        for language in ["zh", "en"] {
            let text = try BuiltCommand.run("inspect", "sdks", path, "--lang", language).text
            #expect(text.contains("4.8.5") && text.contains("androidx.core:core 1.9.0"))
        }
    }

    @Test("is a CycloneDX 1.6 bill of materials, the same every time, of both commands")
    func billOfMaterials() throws {
        let (folder, path) = try package()
        let run = try BuiltCommand.run("inspect", "sdks", path, "--cyclonedx")
        #expect(run.status == 0)
        let document = try JSONNode(parsing: run.output)
        #expect(document["bomFormat"]?.text == "CycloneDX" && document["specVersion"]?.text == "1.6")
        let serial = document["serialNumber"]?.text ?? ""
        #expect(
            serial.wholeMatch(of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil
        )
        #expect(document["metadata"]?["component"]?["name"]?.text == "com.example.app")
        var refs: [String] = []
        func check(_ component: JSONNode) {
            #expect(["library", "framework"].contains(component["type"]?.text))
            #expect(component["name"]?.text?.isEmpty == false)
            if let version = component["version"] { #expect(version.text?.isEmpty == false) }
            for occurrence in component["evidence"]?["occurrences"]?.values ?? [] {
                #expect(occurrence["location"]?.text?.isEmpty == false)
            }
            refs.append(component["bom-ref"]?.text ?? "")
            component["components"]?.values.forEach(check)
        }
        document["components"]?.values.forEach(check)
        #expect(refs.count > 3 && Set(refs).count == refs.count)
        #expect(try BuiltCommand.run("inspect", "sdks", path, "--cyclonedx").output == run.output)
        let report = folder.path + "/" + "bom.json"
        #expect(try BuiltCommand.run("analyze", path, "--report", "cyclonedx=\(report)").status == 0)
        #expect(try Data(contentsOf: URL(filePath: report)) == run.output)
    }
}
