import Bytes
import Dex
import TestSupport
import Testing

@Suite struct ClassTests {
    @Test func readsMembers() throws {
        let dex = try sampleDex().build().read()
        let sample = dex.classes[0]
        #expect(dex.name(ofType: sample.type) == "Lcom/example/Sample;")
        #expect(sample.superclass.map { dex.name(ofType: $0) } == "Ljava/lang/Object;")
        #expect(sample.sourceFile.map { dex.text(ofString: $0) } == "Sample.java")
        #expect(
            dex.types(try dex.typeList(at: sample.interfacesOffset)).map { dex.name(ofType: $0) } == [
                "Ljava/lang/Runnable;"
            ])
        #expect(
            sample.staticFields.map { dex.name(ofField: dex.definedFields[$0].field) } == [
                "Lcom/example/Sample;->FLAG:Z"
            ])
        #expect(sample.instanceFields.map { dex.definedFields[$0].accessFlags } == [.isPrivate])
        #expect(sample.directMethods.map { dex.definedMethods[$0].accessFlags } == [[.isPublic, .isConstructor]])
        let run = try #require(sample.virtualMethods.first.map { dex.definedMethods[$0] })
        #expect(
            dex.name(ofMethod: run.method) == "Lcom/example/Sample;->run(ILjava/lang/String;)I" && run.classIndex == 0)
        #expect(dex.classes[1].fields.isEmpty && dex.classes[1].methods.isEmpty)
        #expect(dex.classes[1].accessFlags == [.isPublic, .isInterface, .isAbstract])
    }

    @Test func reportsIndicesThatAreNotThere() throws {
        var built = sampleDex().build()
        let table = try #require(built.tableOffsets[.classes])
        built.set(table, 0x7fff_ffff)
        #expect(try built.irregularities().contains("dex.class-index"))
        built = sampleDex().build()
        built.set(table + 8, 0xffff)
        #expect(try built.irregularities().contains("dex.class-index"))
        built = sampleDex().build()
        built.set(table + 16, 0xffff)
        #expect(try built.irregularities().contains("dex.class-index"))
        built = sampleDex().build()
        built.set(table + 8, 0xffff_ffff)
        #expect(try built.read().classes[0].superclass == nil)
    }

    @Test func keepsMembersBeforeAFault() throws {
        var builder = DexBuilder()
        let method = builder.method("La;", "m")
        // Says three direct methods and has one at the end of the file.
        let built = { () -> DexBuilder.Built in
            builder.define("La;", data: 0xffff)
            var built = builder.build()
            let place = built.bytes.count
            built.bytes += [0, 0, 3, 0] + DexBuilder.uleb(method) + [9, 0]
            built.set(32, built.bytes.count)
            built.set((built.tableOffsets[.classes] ?? 0) + 24, place)
            built.fixChecksum()
            return built
        }()
        #expect(try built.irregularities().contains("dex.class-data"))
        #expect(try built.read().classes[0].directMethods.count == 1)
    }

    @Test func boundsClassesThatShareData() throws {
        var builder = DexBuilder()
        let method = builder.method("La;", "m")
        let body = builder.code(registers: 0, [0x0e])
        let members = [(method, 9, body)] + (0..<200).map { _ in (method, 9, body) }
        let data = builder.classData(directs: members.map { ($0.0, $0.1, $0.2) })
        for _ in 0..<300 { builder.define("La;", data: data) }
        let dex = try builder.build().read()
        #expect(dex.definedMethods.count <= dex.bytes.count / 2 && dex.classes.count == 300)
        let codes = Set(dex.anomalies.map(\.kind))
        #expect(codes.isSuperset(of: [.overlappingClassData, .duplicateClass, .memberOrder]))
    }

    @Test func reportsMembersOfOthers() throws {
        var builder = DexBuilder()
        let method = builder.method("Lother;", "m")
        let code = builder.code(registers: 0, [0x0e])
        builder.define("La;", data: builder.classData(directs: [(method, 9, code), (method + 900, 9, code)]))
        let codes = try builder.build().irregularities()
        #expect(codes.contains("dex.foreign-member") && codes.contains("dex.member-index"))
    }

    @Test func reportsCodeThatShouldOrShouldNotBe() throws {
        for (flags, code) in [(0x109, 0x70), (0x401, 0x70), (1, 0)] {
            var builder = DexBuilder()
            let method = builder.method("La;", "m")
            builder.define("La;", data: builder.classData(virtuals: [(method, flags, code)]))
            #expect(try builder.build().irregularities().contains("dex.code-presence"))
        }
    }
}
