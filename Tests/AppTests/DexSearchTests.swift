import Archive
import Bytes
import TestSupport
import Testing

@testable import App

@Suite("Dex files of an app")
struct DexSearchTests {
    private static let dex = DexBuilder().build().bytes

    /// What is found in a package with these files beside its manifest.
    private func search(
        _ items: [ZipBuilder.Item], limits: ArchiveLimits = .standard, file: String = ""
    ) throws -> DexFindings {
        let manifest = MinimalManifest.bytes(minSDK: 21, targetSDK: 34)
        let zip = ZipBuilder([.init(Array("AndroidManifest.xml".utf8), manifest)] + items)
        let archive = try Archive(parsing: ByteSlice(zip.build()), limits: limits)
        return try OpenedApp(.apk, [(file, archive)]).dexFiles()
    }

    private func item(_ path: String, _ bytes: [UInt8], deflated: Bool = false) -> ZipBuilder.Item {
        .init(Array(path.utf8), bytes, deflated: deflated)
    }

    private func zip(_ items: ZipBuilder.Item...) -> [UInt8] { ZipBuilder(items).build() }

    @Test("are those the runtime loads, in its order, then all others by content")
    func order() throws {
        let found = try search([
            item("assets/logo.png", Self.dex, deflated: true), item("classes3.dex", Self.dex),
            item("classes2.dex", Self.dex), item("classes.dex", Self.dex), item("classes5.dex", Self.dex),
            item("assets/a.dex", Array("text".utf8)), item("res/raw/dex", Self.dex),
        ])
        #expect(
            found.entries.map(\.path) == [
                "classes.dex", "classes2.dex", "classes3.dex", "assets/logo.png", "classes5.dex", "res/raw/dex",
            ])
        #expect(found.entries.map(\.loadOrder) == [0, 1, 2, nil, nil, nil])
        #expect(found.entries.allSatisfy { (try? $0.contents.get()) != nil })
        #expect(found.unsearched.isEmpty)
    }

    @Test("are named by what cannot be read of those that are loaded")
    func unreadable() throws {
        var broken = item("classes.dex", Self.dex, deflated: true)
        broken.data[0] = 7
        let found = try search([broken, item("classes2.dex", Array("no dex".utf8))])
        #expect(found.entries.map(\.path) == ["classes.dex", "classes2.dex"])
        let codes = found.entries.map { entry -> String in
            if case .failure(let error) = entry.contents { error.code } else { "read" }
        }
        #expect(codes == ["zip.malformed-stream", "dex.not-dex"])
    }

    /// The second entry of a name is not what the runtime loads, but it is there.
    @Test("that share a name are all found")
    func duplicates() throws {
        let found = try search([item("classes.dex", Self.dex), item("classes.dex", Self.dex)])
        #expect(found.entries.map(\.loadOrder) == [0, nil])
    }

    @Test("are found in archives inside the package, whatever they are called")
    func nested() throws {
        let plugin = zip(item("AndroidManifest.xml", [3, 0, 8, 0]), item("classes.dex", Self.dex, deflated: true))
        let jar = zip(item("lib/inner.so", plugin, deflated: true), item("x.txt", Self.dex), item("empty/", []))
        let found = try search([item("assets/data.bin", jar, deflated: true)], file: "base.apk")
        #expect(found.entries.map(\.path) == ["assets/data.bin!/lib/inner.so!/classes.dex", "assets/data.bin!/x.txt"])
        #expect(found.entries.first?.name == "base.apk!/assets/data.bin!/lib/inner.so!/classes.dex")
        #expect(found.entries.allSatisfy { !$0.isLoaded && (try? $0.contents.get()) != nil })
        #expect(found.unsearched.isEmpty)
    }

    @Test("lie at most three archives deep; deeper ones are said not to be searched")
    func depth() throws {
        let three = (0..<3).reduce(Self.dex) { inner, _ in zip(item("a", inner)) }
        #expect(try search([item("x", three)]).entries.map(\.path) == ["x!/a!/a!/a"])
        let four = try search([item("x", zip(item("a", three)))])
        #expect(four.entries.isEmpty)
        #expect(four.unsearched.map(\.code) == ["zip.limit.nesting"])
        #expect(four.unsearched.map(\.part) == ["x!/a!/a!/a"])
    }

    @Test("are not looked for in what nobody can open, which is said")
    func obstacles() throws {
        var locked = item("secret", Array("not what it seems to be".utf8))
        locked.central.flags |= 1
        locked.local.flags |= 1
        var odd = item("odd", Array("by another method".utf8))
        odd.central.method = 12
        odd.local.method = 12
        let cut = Array(zip(item("a", Self.dex)).dropLast(30))
        let found = try search([
            item("locked.zip", zip(locked, item("a", Self.dex))), item("odd.zip", zip(odd)), item("cut.zip", cut),
            item("none.zip", Array("PK\u{5}\u{6}".utf8) + [UInt8](repeating: 0, count: 18)),
        ])
        #expect(found.entries.map(\.path) == ["locked.zip!/a"])
        #expect(found.unsearched.map(\.part) == ["locked.zip", "odd.zip", "cut.zip"])
        #expect(
            found.unsearched.map(\.code) == ["zip.encrypted-entry", "zip.unknown-method", "zip.not-an-archive"])
    }

    /// A runtime does not look at the mark, so a file that is only said to be encrypted can be loaded.
    @Test("are found under a false mark of encryption")
    func falseEncryption() throws {
        var marked = item("a", Self.dex)
        marked.central.flags |= 1
        marked.local.flags |= 1
        let found = try search([item("x.zip", zip(marked))])
        #expect(found.entries.map(\.path) == ["x.zip!/a"])
        #expect(found.unsearched.isEmpty)
    }

    @Test("share the limits over all archives of the app")
    func limits() throws {
        var limits = ArchiveLimits.standard
        limits.nestedExpansion = Self.dex.count * 2
        let two = zip(item("a", Self.dex, deflated: true), item("b", Self.dex, deflated: true))
        let bytes = try search([item("x", two), item("y", two)], limits: limits)
        #expect(bytes.entries.map(\.path) == ["x!/a", "x!/b"])
        #expect(bytes.unsearched.map(\.part) == ["y"])
        #expect(bytes.unsearched.map(\.code) == ["zip.limit.nested-expansion"])
        limits = .standard
        limits.entryCount = 3
        let files = try search([item("x", two), item("y", two)], limits: limits)
        #expect(files.entries.map(\.path) == ["x!/a", "x!/b", "y!/a"])
        #expect(files.unsearched.map(\.code) == ["zip.limit.entry-count"])
    }

    /// Only the beginning of a file is expanded, so that a bomb costs nothing as long as it is no dex file.
    @Test("are not looked for by expanding what begins otherwise")
    func bombs() throws {
        var limits = ArchiveLimits.standard
        limits.nestedExpansion = 0
        let zeros = item("zeros", [UInt8](repeating: 0, count: 200_000), deflated: true)
        let found = try search([item("x", zip(zeros))], limits: limits)
        #expect(found.entries.isEmpty && found.unsearched.isEmpty)
    }
}
