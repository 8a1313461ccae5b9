import Archive
import Bytes
import Dex
import TestSupport

/// Reads dex files.
enum DexReading {
    /// Of this many classes the smali text is made, which is long by nature: many may share one body.
    private static let shown = 64

    /// The dex files of a package, and two small ones that have a bit of everything, alone and in a container.
    static func seeds(_ package: Archive) -> [ByteSlice] {
        package.contents { $0.hasSuffix(".dex") }
            + ["038", "041"].map { ByteSlice(sampleDex(version: $0).build().bytes) }
    }

    /// Reads all that a file declares: tables, members, values, annotations, debug information, text.
    static func readAll(_ input: ByteSlice) {
        guard let container = try? DexContainer(parsing: input) else { return }
        for dex in container.files {
            readTables(dex)
            for definition in dex.classes.prefix(shown) {
                readClass(definition, of: dex)
                let text = dex.smali(definition)
                precondition(text.hasPrefix(".class "), "smali text without a class")
            }
        }
    }

    private static func readTables(_ dex: DexFile) {
        _ = dex.compilerMarkers()
        for index in 0..<dex.stringIDs.count { _ = dex.text(ofString: index) }
        for index in 0..<dex.typeIDs.count { _ = dex.name(ofType: index) }
        for index in 0..<dex.protoIDs.count { _ = dex.name(ofProto: index) }
        for index in 0..<dex.fieldIDs.count { _ = dex.name(ofField: index) }
        for index in 0..<dex.methodIDs.count { _ = dex.name(ofMethod: index) }
        for index in 0..<dex.callSiteIDs.count { _ = dex.name(ofCallSite: index) }
        for index in 0..<dex.methodHandles.count { _ = dex.name(ofMethodHandle: index) }
    }

    private static func readClass(_ definition: ClassDefinition, of dex: DexFile) {
        for value in (try? dex.staticValues(of: definition)) ?? [] { _ = dex.smali(value) }
        guard let directory = try? dex.annotations(of: definition) else { return }
        var sets = [directory.classOffset] + directory.fields.map(\.offset) + directory.methods.map(\.offset)
        for row in directory.parameters { sets += (try? dex.annotationSetList(at: row.offset)) ?? [] }
        for set in sets.prefix(shown) { _ = try? dex.annotationSet(at: set) }
    }

    /// Walks over all code, then over each method's by itself.
    static func readCode(_ input: ByteSlice) {
        guard let container = try? DexContainer(parsing: input) else { return }
        for dex in container.files {
            let survey = dex.survey()
            precondition(survey.methodCount <= dex.definedMethods.count, "more methods with code than methods")
            var bodies: Set<Int> = []
            for method in dex.definedMethods {
                guard let code = try? dex.code(of: method), bodies.insert(code.offset).inserted else { continue }
                read(code, of: dex)
            }
        }
    }

    private static func read(_ code: CodeItem, of dex: DexFile) {
        let span = dex.bytes.bytes
        var walker = code.walker
        var end = 0
        while let instruction = walker.next(in: span) {
            precondition(instruction.address >= end, "an instruction begins inside the one before it")
            end = instruction.address + instruction.width
            _ = (instruction.operands(in: span), instruction.payload(in: span))
        }
        precondition(end <= code.unitCount, "an instruction reaches beyond its method")
        for block in (try? dex.tryBlocks(of: code)) ?? [] { _ = block.handlers.map(\.address) }
        guard let debug = (try? dex.debugInfo(of: code)).flatMap(\.self) else { return }
        for line in debug.lines.prefix(shown) { _ = debug.line(at: line.address) }
    }
}
