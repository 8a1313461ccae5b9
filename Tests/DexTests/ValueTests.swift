import Bytes
import Dex
import TestSupport
import Testing

@Suite struct ValueTests {
    /// An encoded value and what it is.
    static let vectors: [(bytes: [UInt8], value: EncodedValue)] = [
        ([0x00, 0xff], .byte(-1)), ([0x02, 0x80], .short(-128)), ([0x22, 0x00, 0x80], .short(-32768)),
        ([0x03, 0xff], .char(255)), ([0x04, 0xff], .int(-1)), ([0x24, 0xff, 0x00], .int(255)),
        ([0xe6, 1, 0, 0, 0, 0, 0, 0, 0x80], .long(.min + 1)), ([0x30, 0x80, 0x3f], .float(1)),
        ([0x31, 0xf0, 0x3f], .double(1)), ([0x15, 2], .methodType(2)), ([0x16, 2], .methodHandle(2)),
        ([0x37, 2, 1], .string(258)), ([0x18, 2], .type(2)), ([0x19, 2], .field(2)), ([0x1a, 2], .method(2)),
        ([0x1b, 2], .enumeration(2)), ([0x1c, 2, 0x1e, 0x3f], .array([.null, .boolean(true)])),
        ([0x1d, 3, 1, 4, 0x1f], .annotation(.init(type: 3, elements: [.init(name: 4, value: .boolean(false))]))),
    ]

    /// The values of an array that stands in a file of its own.
    private func read(_ array: [UInt8]) throws -> [EncodedValue] {
        var builder = DexBuilder()
        let offset = builder.add(array, align: 1)
        return try builder.build().read().encodedArray(at: offset)
    }

    @Test(arguments: vectors.indices) func readsEveryKind(index: Int) throws {
        let (bytes, value) = Self.vectors[index]
        #expect(try read([1] + bytes) == [value])
    }

    @Test func refusesWhatIsNoValue() throws {
        #expect(throws: DexError.self) { try read([1, 0x01]) }
        #expect(throws: DexError.self) { try read([0xff, 0xff, 0xff, 0xff, 0x0f]) }
        #expect(throws: DexError.self) { try read([0xff, 0xff, 0xff, 0xff, 0xff, 0xff]) }
        let deep = (0..<40).flatMap { _ -> [UInt8] in [0x1c, 1] } + [0x1e]
        do {
            _ = try read([1] + deep)
            Issue.record("read an array that is nested too deep")
        } catch let error as DexError {
            #expect(error.code == .tooDeep)
        }
        let fine = (0..<20).flatMap { _ -> [UInt8] in [0x1c, 1] } + [0x1e]
        #expect(try read([1] + fine).count == 1)
    }

    @Test func readsAnnotations() throws {
        let dex = try sampleDex().build().read()
        let directory = try #require(try dex.annotations(of: dex.classes[0]))
        let set = try dex.annotationSet(at: directory.classOffset)
        #expect(set.map(\.visibility) == [.runtime])
        #expect(set.map { dex.name(ofType: $0.value.type) } == ["Ljava/lang/Exception;"])
        #expect(set.first?.value.elements.map { dex.text(ofString: $0.name) } == ["hello"])
        #expect(set.first?.value.elements.map(\.value) == [.int(5)])
        #expect(directory.methods.count == 1 && directory.fields.isEmpty && directory.parameters.isEmpty)
        #expect(try dex.annotations(of: dex.classes[1]) == nil)
    }

    @Test func boundsAnnotationsThatAreShared() throws {
        var builder = DexBuilder()
        let many = [UInt8](repeating: 0x1e, count: 4000)
        let large = builder.add([1, 0, 1, 0, 0x1c] + DexBuilder.uleb(many.count) + many, align: 1)
        var set = ByteWriter()
        set.u32(1000)
        for _ in 0..<1000 { set.u32(large) }
        let offset = builder.add(set.bytes)
        let dex = try builder.build().read()
        do {
            _ = try dex.annotationSet(at: offset)
            Issue.record("read the same annotation a thousand times")
        } catch {
            #expect(error.code == .tooLarge)
        }
        #expect(throws: DexError.self) { try dex.annotationSet(at: dex.bytes.count - 2) }
    }

    @Test func readsCallSites() throws {
        let dex = try sampleDex().build().read()
        let site = try dex.callSite(0)
        #expect(dex.text(ofString: site.name) == "hello" && site.arguments == [.int(7)])
        let handle = try dex.methodHandle(site.bootstrap)
        #expect(handle.kind == .invokeStatic)
        #expect(dex.name(ofMethodHandle: 0) == "invoke-static@Lcom/example/Sample;->run(ILjava/lang/String;)I")
        #expect(dex.name(ofCallSite: 0).hasPrefix("call_site_0(\"hello\", ()V, 0x7)@Lcom/example/Sample;->run"))
        #expect(throws: DexError.self) { try dex.callSite(1) }
        #expect(throws: DexError.self) { try dex.methodHandle(1) }
        var builder = DexBuilder(version: "038")
        let bad = builder.methodHandle(kind: 99, member: 0)
        #expect(throws: DexError.self) { try builder.build().read().methodHandle(bad) }
    }
}
