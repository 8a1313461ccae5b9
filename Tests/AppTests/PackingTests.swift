import Bytes
import Elf
import TestSupport
import Testing

@testable import App

@Suite("Who packed an app")
struct PackingTests {
    private func app(_ files: [String], className: String? = nil, change: (inout App) -> Void = { _ in }) -> App {
        var manifest = Manifest()
        manifest.package = "cn.example.app"
        if let className {
            var application = ApplicationElement()
            application.name = className
            manifest.application = application
        }
        var app = App(manifest: manifest, files: files.map { AppFile(path: $0, compressedSize: 1, size: 1) })
        change(&app)
        return app
    }

    private func verdict(_ files: [String], className: String? = nil, change: (inout App) -> Void = { _ in })
        -> PackingVerdict
    {
        PackingVerdict(weighing: app(files, className: className, change: change).packingSigns())
    }

    private func payload(_ app: inout App) {
        var content = ContentFacts(kind: .unknown, size: 500_000)
        content.entropy = 7.99
        app.files.append(AppFile(path: "assets/data.bin", compressedSize: 1, size: 500_000, content: content))
    }

    @Test("Every row can be read, and every product can be told by something")
    func table() {
        let products = PackerTable.products
        #expect(products.count > 50 && Set(products.map(\.id)).count == products.count)
        for product in products {
            #expect(!product.title.zh.isEmpty && !product.vendor.zh.isEmpty, "\(product.id)")
            #expect(product.title.en.unicodeScalars.allSatisfy { $0.isASCII }, "\(product.id)")
            #expect(product.vendor.en.unicodeScalars.allSatisfy { $0.isASCII }, "\(product.id)")
        }
    }

    @Test(
        "Names and classes",
        arguments: [
            (["lib/arm64-v8a/libjiagu.so"], nil, ["qihoo360-jiagu"]),
            (["assets/libjiagu_a64.so"], nil, ["qihoo360-jiagu"]),
            (["lib/armeabi/libshella-4.1.0.30.so"], nil, ["tencent-legu"]),
            (["lib/armeabi/libshellx-super.2021.so"], nil, ["tencent-cloud-super"]),
            (["assets/l0a1b2c3d_a64.so"], nil, ["virbox"]), (["assets/libfoo12_a64.so"], nil, []),
            (["assets/mxsafe/a/b"], nil, ["manxi"]), (["assets/x/0.odex"], nil, ["zimperium"]),
            ([], "com.stub.StubApp", ["qihoo360-jiagu"]), ([], "com.stub.StubApplication", []),
            ([], "com.seworks.medusah.Loader", ["medusah"]),
            (["lib/arm64-v8a/libsgmain.so"], nil, ["alibaba-sg"]),
            // The list of false positives: none of these decides alone.
            (["lib/arm64-v8a/libBugly.so"], nil, []), ([], "io.flutter.app.FlutterApplication", []),
            (["lib/armeabi/libexec.so", "lib/armeabi/libshell.so", "lib/armeabi/libloader.so"], nil, []),
            (["lib/armeabi/libjni.so", "lib/armeabi/libmd.so", "lib/armeabi/libtest.so"], nil, []),
            (["assets/classes.jar", "assets/dex.dat", "assets/resources.dat"], nil, []),
            (["assets/application.properties", "assets/high_resolution.png"], nil, []),
            ([], "cn.example.app.MyWrapperProxyApplication", []),
            // Not where packers put their files.
            (["res/raw/libjiagu.so"], nil, []), (["META-INF/JIAGU.RSA"], nil, []),
        ] as [([String], String?, [String])])
    func names(files: [String], className: String?, products: [String]) {
        #expect(verdict(files, className: className).products.map(\.product.id) == products)
    }

    @Test("One sign is a suspicion, two are enough, and the same name for two ABIs is one")
    func weighing() {
        let one = verdict(["lib/arm64-v8a/libDexHelper.so"])
        #expect(one.conclusion == .suspected && one.products.first?.strength == 1)
        #expect(verdict(["lib/arm64-v8a/libDexHelper.so", "lib/armeabi/libDexHelper.so"]).conclusion == .suspected)
        let two = verdict(["lib/arm64-v8a/libDexHelper.so"], className: "com.secneo.apkwrapper.AW")
        #expect(two.conclusion == .packed && two.products.first?.strength == 2)
        // A weak name beside a strong one adds nothing.
        #expect(verdict(["lib/arm64-v8a/libDexHelper.so", "assets/classes.jar"]).conclusion == .suspected)
        #expect(verdict([]).conclusion == .notSeen)
    }

    @Test("A payload that looks encrypted decides together with a packer's name only")
    func payloads() {
        #expect(verdict(["lib/arm64-v8a/libDexHelper.so"], change: payload).conclusion == .packed)
        #expect(verdict([], change: payload).conclusion == .notSeen)
        #expect(verdict(["lib/arm64-v8a/libexec.so"], change: payload).conclusion == .notSeen)
        // Neither an SDK nor a protector hides bytecode.
        let sdk = verdict(["lib/arm64-v8a/libsgmain.so", "assets/ali_sec.dat"], change: payload)
        #expect(sdk.conclusion == .notSeen && sdk.products.first?.strength == 2)
        #expect(verdict(["lib/arm64-v8a/libpairipcore.so"], change: payload).conclusion == .notSeen)
    }

    @Test("Libraries: name for the linker, sections, texts, shape")
    func libraries() throws {
        func library(_ path: String, _ change: (inout ElfBuilder) -> Void) throws -> NativeLibrary {
            var elf = ElfBuilder()
            change(&elf)
            let file = try ElfFile(parsing: ByteSlice(elf.build()))
            return NativeLibrary(path: path, folderABI: "arm64-v8a", size: 1, content: .elf(ElfFacts(of: file)))
        }
        func signs(_ change: (inout ElfBuilder) -> Void) throws -> [PackingSign] {
            let found = try library("lib/arm64-v8a/liba.so", change)
            return app([]) { $0.nativeLibraries = [found] }.packingSigns()
        }
        let plain = try signs { _ in }
        #expect(plain == [])
        #expect(try signs { $0.soname = "libjiagu.so" }.map(\.product) == ["qihoo360-jiagu"])
        #expect(try signs { $0.sections = [.init(".ncu")] }.map(\.product) == ["promon"])
        let bangcle = try signs { $0.data = [0] + Array("__b_a_n_g_c_l_e__check1234567_".utf8) + [0] }
        #expect(bangcle.map(\.kind) == [.nativeText] && bangcle.map(\.product) == ["bangcle"])
        #expect(try signs { $0.hasSections = false }.map(\.kind) == [.sectionlessLibrary])
        var generator = SeededGenerator(seed: 3)
        let noise = (0..<40_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        #expect(try signs { $0.data = noise }.map(\.kind) == [.encryptedCode])
        let named = try library("lib/arm64-v8a/libjiagu.so") { _ in }
        #expect(PackerTable.product(ofLibrary: named)?.id == "qihoo360-jiagu")
    }

    @Test(
        "Patterns",
        arguments: [
            ("libvdog-*.so", "libvdog-x86.so", true), ("libvdog-*.so", "libvdog.so", false), ("*.so", "a/b.so", false),
            ("a*b*c", "axxbxxbc", true), ("a*b*c", "axxbxxb", false), ("a#", "a7", true), ("a#", "ax", false),
            ("l%%", "laF", true), ("l%%", "lag", false), ("a?c", "a/c", false), ("a?c", "abc", true), ("a*", "a", true),
        ])
    func patterns(pattern: String, name: String, fits: Bool) {
        #expect(NamePattern(pattern).matches(name[...]) == fits)
    }

    @Test("The owner of a library is told by its name or by the classes it exports for")
    func owners() {
        func library(_ name: String, exports: [String] = []) -> NativeLibrary {
            var facts = ElfFacts(machine: .arm64, is64Bit: true)
            facts.code.javaExports = exports
            return NativeLibrary(
                path: "lib/arm64-v8a/\(name)", folderABI: "arm64-v8a", size: 1, content: .elf(facts))
        }
        let owners = NativeOwners(app([]).manifest)
        #expect(owners.owner(of: library("libmmkv.so")) == .sdk("MMKV"))
        #expect(owners.owner(of: library("libAMapSDK_MAP_v8_0_1.so")) == .sdk("AMap"))
        #expect(owners.owner(of: library("libDexHelper.so")) == .sdk("Bangcle (SecNeo)"))
        #expect(owners.owner(of: library("libcore.so")) == .unknown)
        #expect(owners.owner(of: library("libcore.so", exports: ["Java_cn_example_app_Core_open"])) == .own)
        #expect(owners.owner(of: library("libx.so", exports: ["Java_com_tencent_mmkv_MMKV_open"])) == .sdk("MMKV"))
        #expect(NativeOwners.className(ofExport: "Java_cn_a_1b_C_d__I") == "cn.a_b.C")
    }
}
