import Bytes
import TestSupport
import Testing

@testable import Resources

@Suite struct ResourceSetTests {
    let set: ResourceSet

    init() throws {
        set = ResourceSet([try ResourceTable(parsing: ByteSlice(sampleTable().build()))])
    }

    @Test(arguments: [
        ("", "Hello"), ("zh-CN", "你好"), ("zh-SG", "你好"), ("zh-TW", "Hello"), ("fr-CA", "Bonjour"), ("de", "Hello"),
    ])
    func followsReferences(locale: String, text: String) {
        #expect(set.resolve(ResourceID(0x7f01_0001), for: .phone(locale: locale)) == .string(text))
    }

    @Test func endsEndlessReferences() {
        guard case .endless = set.resolve(ResourceID(0x7f01_0003), for: .phone()) else {
            Issue.record("the loop was not seen")
            return
        }
        #expect(set.allValues(of: ResourceID(0x7f01_0003)).isEmpty)
    }

    @Test func saysWhatIsMissing() {
        #expect(set.resolve(ResourceID(0x7f01_0005), for: .phone()) == .missing(ResourceID(0x7f01_0999)))
        #expect(set.resolve(ResourceID(0x0104_000a), for: .phone()) == .framework(ResourceID(0x0104_000a)))
        let attribute = ResourceValue(type: ResourceValue.typeAttribute, data: 0x0101_0036)
        #expect(set.resolve(attribute, for: .phone()) == .themeAttribute(ResourceID(0x0101_0036)))
    }

    @Test func releasesDiffer() {
        let id = ResourceID(0x7f02_0000)
        #expect(set.resolve(id, for: .phone(sdk: 23)) == .value(ResourceValue(type: 0x12, data: 0)))
        #expect(set.resolve(id, for: .phone(sdk: 24)) == .value(ResourceValue(type: 0x12, data: 0xffff_ffff)))
        let all = set.allValues(of: id)
        #expect(all.map(\.configuration.qualifiers) == ["", "v24"])
        #expect(all.map(\.value) == [0, 0xffff_ffff].map { .value(ResourceValue(type: 0x12, data: $0)) })
    }

    @Test func splitsAddConfigurations() throws {
        var split = ArscBuilder()
        split.pool.add("Hallo")
        var package = ArscBuilder.Package(id: 0x7f, name: "org.example", types: ["string"], entries: ["hello"])
        package.addSpec(1, flags: [4])
        package.addType(1, configuration: ArscBuilder.locale("de"), entries: [ArscBuilder.value(0, type: 3, data: 0)])
        split.packages = [package]
        let both = ResourceSet(
            [sampleTable(), split].compactMap { try? ResourceTable(parsing: ByteSlice($0.build())) })
        #expect(both.resolve(ResourceID(0x7f01_0001), for: .phone(locale: "de-AT")) == .string("Hallo"))
        #expect(both.candidates(for: ResourceID(0x7f01_0000)).map(\.source) == [0, 0, 0, 1])
    }

    @Test func namesTheFramework() {
        #expect(set.name(of: ResourceID(0x0103_0005))?.description == "android:style/Theme")
        #expect(set.name(of: ResourceID(0x7f01_0000))?.description == "org.example:string/hello")
        #expect(FrameworkNames.attribute(ResourceID(0x0101_000f)) == "debuggable")
        #expect(FrameworkNames.attribute(ResourceID(0x0101_ffff)) == nil)
        #expect(FrameworkNames.id(type: "attr", entry: "debuggable") == ResourceID(0x0101_000f))
        #expect(FrameworkNames.id(type: "xml", entry: "storage_list") == ResourceID(0x0117_0016))
        #expect(FrameworkNames.name(of: ResourceID(0x010b_000c))?.description == "android:xml/time_zones_by_country")
    }
}
