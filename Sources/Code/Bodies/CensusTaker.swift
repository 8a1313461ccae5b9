import Bytes
import Dex

/// Counts for a ``CodeCensus``, class by class.
struct CensusTaker {
    private let program: Program
    private(set) var census = CodeCensus()
    private let activities: Set<UInt32>
    private let start: Signature?
    private let metadata: CodeType?

    init(_ program: Program) {
        self.program = program
        activities = program.type("Landroid/app/Activity;").map { program.family(of: $0) } ?? []
        start = program.signature("onCreate", "(Landroid/os/Bundle;)V")
        metadata = program.type("Lkotlin/Metadata;")
    }

    mutating func take(_ type: CodeType, _ file: Int, _ definition: ClassDefinition) {
        let dex = program.files[file].dex
        let span = dex.bytes.bytes
        census.classCount += 1
        if let source = definition.sourceFile, Self.isSource(dex, source, span) { census.sourceCount += 1 }
        let isActivity = activities.contains(type.number)
        for index in definition.methods {
            let defined = dex.definedMethods[index]
            let method = program.method(index, in: file)
            let flags = defined.accessFlags
            let signature = program.signature(ofMethod: defined.method, in: file)
            if !flags.contains(.isSynthetic), let signature { noteName(signature) }
            let isStart = isActivity && signature != nil && signature == start
            if isStart { census.startCount += 1 }
            if flags.contains(.isNative) {
                census.natives.note(method)
                if isStart { census.nativeStarts.note(method) }
            } else if let code = try? dex.code(of: defined) {
                take(code, of: method, isStart: isStart, dex, span)
            }
        }
        if definition.annotationsOffset != 0, Self.isShort(program, type) { noteMetadata(type, file, definition, dex) }
    }

    private mutating func noteName(_ signature: Signature) {
        let name = program.signatureNames[Int(signature.number)]
        let (first, count) = program.names.withBytes(name) { ($0.byte(0), $0.byteCount) }
        guard first != UInt8(ascii: "<"), count > 0 else { return }
        census.nameCount += 1
        if count <= 2 { census.shortNameCount += 1 }
    }

    private mutating func take(
        _ code: CodeItem, of method: CodeMethod, isStart: Bool, _ dex: DexFile, _ span: RawSpan
    ) {
        var instructions = 0
        var idle = 0
        var calls = 0
        var dispatcher = -1
        var returns = 0
        var walker = code.walker
        while let instruction = walker.next(in: span) {
            if instruction.isPayload { continue }
            let byte = instruction.code
            if byte == 0 {
                idle += 1
                continue
            }
            instructions += 1
            switch byte {
            case 0x1a, 0x1b: census.stringLoads += 1
            case 0x2b, 0x2c: if dispatcher < 0 { dispatcher = instruction.address }
            case 0x28...0x2a:
                guard dispatcher >= 0, let target = instruction.operands(in: span).target else { continue }
                let address = instruction.address + target
                if address <= dispatcher, address >= dispatcher - Self.dispatcherSize { returns += 1 }
            case 0x6e...0x78, 0xfa...0xfd: calls += 1
            default: break
            }
        }
        census.bodyCount += 1
        if idle >= 2, instructions <= 3 { census.hollow.note(method) }
        if isStart, calls == 0 { census.idleStarts.note(method) }
        if instructions >= Self.longBody {
            census.longBodyCount += 1
            if returns >= 4 { census.dispatchers.note(method) }
        }
        noteDebugInfo(code, method, dex)
    }

    private mutating func noteDebugInfo(_ code: CodeItem, _ method: CodeMethod, _ dex: DexFile) {
        guard code.debugInfoOffset != 0 else { return }
        census.lineCount += 1
        guard census.searchedForNames < Self.searchLimit, let info = try? dex.debugInfo(of: code) else { return }
        census.searchedForNames += 1
        let hasNames =
            info.parameterNames.contains { $0 != nil }
            || info.events.contains { event in
                if case .startLocal(let variable) = event.kind { variable.name != nil } else { false }
            }
        if hasNames { census.localNames.note(method) }
    }

    /// Looks into the Kotlin metadata of a class that was renamed: `d2` holds the names that the source had.
    private mutating func noteMetadata(
        _ type: CodeType, _ file: Int, _ definition: ClassDefinition, _ dex: DexFile
    ) {
        guard let metadata, let place = try? dex.bytes.bytes.u32(at: definition.annotationsOffset), place != 0,
            let annotations = try? dex.annotationSet(at: Int(place))
        else { return }
        for annotation in annotations where program.type(annotation.value.type, in: file) == metadata {
            let tells = annotation.value.elements.contains { element in
                guard dex.text(ofString: element.name) == "d2", case .array(let values) = element.value else {
                    return false
                }
                return values.contains { value in
                    guard case .string(let index) = value, let range = try? dex.stringRange(index) else { return false }
                    return range.count >= 4 && dex.bytes.bytes.extracting(range).isIdentifier
                }
            }
            guard tells else { continue }
            census.tellingCount += 1
            if census.telling.count < CodeCensus.typeLimit { census.telling.append(type) }
        }
    }

    /// True if the last part of a class's name has at most two characters.
    private static func isShort(_ program: Program, _ type: CodeType) -> Bool {
        program.withDescriptor(of: type) { name in
            var length = 0
            while length <= 2 {
                let byte = name.byte(name.byteCount - 2 - length)
                if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "$") { return length > 0 }
                // A class without a package ends where its descriptor begins.
                if name.byteCount - 2 - length <= 0 { return length > 0 }
                length += 1
            }
            return false
        }
    }

    /// True for the name of a source file; obfuscators put `SourceFile` or a build's id in its place.
    private static func isSource(_ dex: DexFile, _ index: Int, _ span: RawSpan) -> Bool {
        guard let range = try? dex.stringRange(index) else { return false }
        let name = span.extracting(range)
        return name.hasASCII(".java", at: max(0, name.byteCount - 5))
            || name.hasASCII(".kt", at: max(0, name.byteCount - 3))
    }

    /// Units between where a loop begins and its switch.
    private static let dispatcherSize = 12
    /// Shorter bodies have no control flow worth hiding, in instructions.
    private static let longBody = 20
    /// Whether a build keeps names shows in a few methods.
    private static let searchLimit = 200
}

extension RawSpan {
    /// True if all bytes are letters, digits or underscores.
    fileprivate var isIdentifier: Bool {
        for place in 0..<byteCount {
            let byte = byte(place)
            guard byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") else { return false }
        }
        return byteCount > 0
    }
}
