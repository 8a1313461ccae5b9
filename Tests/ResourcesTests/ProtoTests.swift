import Archive
import Bytes
import TestSupport
import Testing

@testable import Resources

@Suite struct ProtoTests {
    /// `<manifest package="org.example"><application android:debuggable="@bool/debug">hi</application></manifest>`
    static let manifest = ProtoBuilder {
        $0.add(1) {
            // A child before the name: the order of fields means nothing.
            $0.add(5) {
                $0.add(1) {
                    $0.add(3, "application")
                    $0.add(4) {
                        $0.add(1, AXMLBuilder.android)
                        $0.add(2, "debuggable")
                        $0.add(3, "@bool/debug")
                        $0.add(5, 0x0101_000f)
                        $0.add(6) { $0.add(1) { $0.add(2, 0x7f02_0000) } }
                    }
                    $0.add(5) { $0.add(2, "hi") }
                }
                $0.add(3) { $0.add(1, 7) }
            }
            $0.add(1) {
                $0.add(1, "android")
                $0.add(2, AXMLBuilder.android)
            }
            $0.add(3, "manifest")
            $0.add(4) {
                $0.add(2, "package")
                $0.add(3, "org.example")
            }
        }
    }.bytes

    /// A boolean that is true for zh-CN at night, with a text and a style beside it.
    static let table = ProtoBuilder {
        $0.add(2) {
            $0.add(1) { $0.add(1, 0x7f) }
            $0.add(2, "org.example")
            $0.add(3) {
                $0.add(1) { $0.add(1, 2) }
                $0.add(2, "bool")
                $0.add(3) {
                    $0.add(1) { $0.add(1, 0) }
                    $0.add(2, "debug")
                    $0.add(6) { $0.add(2) { $0.add(4) { $0.add(7) { $0.add(8, 0) } } } }
                    $0.add(6) {
                        $0.add(1) {
                            $0.add(3, "zh-CN")
                            $0.add(17, 1)
                        }
                        $0.add(2) { $0.add(4) { $0.add(7) { $0.add(8, 1) } } }
                    }
                }
                $0.add(3) {
                    $0.add(1) { $0.add(1, 1) }
                    $0.add(2, "text")
                    $0.add(6) { $0.add(2) { $0.add(4) { $0.add(2) { $0.add(1, "hello") } } } }
                }
                $0.add(3) {
                    $0.add(1) { $0.add(1, 2) }
                    $0.add(2, "style")
                    $0.add(6) { $0.add(2) { $0.add(5) { $0.add(1, 1) } } }
                }
            }
        }
    }.bytes

    /// A bundle keeps the attributes in the order of the source; they are sorted when packages are made from it.
    @Test func takesAttributesInAnyOrder() throws {
        let bytes = ProtoBuilder {
            $0.add(1) {
                $0.add(3, "application")
                for id in [0x0101_000f, 0x0101_0001] {
                    $0.add(4) {
                        $0.add(2, "name\(id)")
                        $0.add(3, "text")
                        $0.add(5, UInt64(id))
                    }
                }
            }
        }.bytes
        #expect(!(try ProtoXML(parsing: ByteSlice(bytes))).anomalies.map(\.kind).contains(.attributeOrder))
    }

    @Test func readsTheTree() throws {
        let xml = try ProtoXML(parsing: ByteSlice(Self.manifest))
        #expect(xml.anomalies.isEmpty)
        let root = try #require(xml.tree.root)
        #expect(root.attribute("package")?.text == "org.example")
        let application = try #require(root.children.first { _ in true })
        #expect(application.attribute(ResourceID(0x0101_000f))?.value.reference == ResourceID(0x7f02_0000))
        #expect(application.text == "hi")
        #expect(application.line == 7)
    }

    @Test func readsTheTable() throws {
        let table = try ProtoTable(parsing: ByteSlice(Self.table))
        let set = ResourceSet(sources: [.bundle(table)])
        let id = ResourceID(0x7f02_0000)
        #expect(set.name(of: id)?.description == "org.example:bool/debug")
        #expect(set.allValues(of: id).map(\.configuration.qualifiers) == ["", "zh-rCN-night"])
        var night = ResourceConfiguration.phone(locale: "zh-CN")
        night.uiMode = 0x21
        #expect(set.resolve(id, for: night) == .value(ResourceValue(type: 0x12, data: 0xffff_ffff)))
        #expect(set.resolve(id, for: .phone(locale: "zh-CN")) == .value(ResourceValue(type: 0x12, data: 0)))
        #expect(set.resolve(ResourceID(0x7f02_0001), for: .phone()) == .string("hello"))
        #expect(set.resolve(ResourceID(0x7f02_0002), for: .phone()) == .bag(nil, source: 0))
        #expect(set.resolve(ResourceID(0x7f02_0003), for: .phone()) == .missing(ResourceID(0x7f02_0003)))
        let document = try XMLDocument(
            try ProtoXML(parsing: ByteSlice(Self.manifest)).tree, values: AttributeText(set))
        #expect(try document.text().contains("android:debuggable=\"@bool/debug\""))
    }

    @Test func depthIsBounded() {
        var node = ProtoBuilder { $0.add(1) { $0.add(3, "a") } }.bytes
        for _ in 0..<600 {
            node =
                ProtoBuilder {
                    $0.add(1) {
                        $0.add(3, "a")
                        $0.add(5, node)
                    }
                }.bytes
        }
        #expect(throws: ResourceError.self) { try ProtoXML(parsing: ByteSlice(node)) }
    }

    @Test(.enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence))) func readsABundle() throws {
        let path = Corpus.path("bundletool--watch-face-from-tool.aab")
        let archive = try Archive(parsing: try FileMapping.open(path))
        let manifest = try archive.contents(of: try #require(archive.entry(named: "base/manifest/AndroidManifest.xml")))
        let resources = try archive.contents(of: try #require(archive.entry(named: "base/resources.pb")))
        let tree = try ProtoXML(parsing: manifest).tree
        let set = ResourceSet(sources: [.bundle(try ProtoTable(parsing: resources))])
        let root = try #require(tree.root)
        #expect(root.name == "manifest")
        let label = try #require(root.children(named: "application").first?.attribute(ResourceID(0x0101_0001)))
        guard case .string(let text) = set.resolve(label.value, text: label.text, for: .phone()) else {
            Issue.record("the label is no string")
            return
        }
        #expect(!text.isEmpty)
    }
}
