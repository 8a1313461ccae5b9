import Bytes

/// What one pass over all code of a file found: how much there is, what it mentions and what is irregular in it.
public struct CodeSurvey: Sendable {
    /// Methods with code.
    public internal(set) var methodCount = 0
    /// Instructions and payloads of all methods; code that methods share counts for each of them.
    public internal(set) var instructionCount = 0
    /// Where strings, types, fields, methods … are mentioned.
    public internal(set) var references: ReferenceIndex
    /// Which method code belongs to.
    public internal(set) var map: CodeMap
    /// What is irregular, by place.
    public internal(set) var anomalies: [Anomaly<DexAnomaly>] = []
    /// How many more there were.
    public internal(set) var omittedAnomalies = 0
}

extension DexFile {
    /// Walks over all code once.
    public func survey() -> CodeSurvey {
        var surveyor = CodeSurveyor(self)
        surveyor.run(bytes.bytes)
        return surveyor.survey()
    }
}

/// The pass itself.
private struct CodeSurveyor {
    let dex: DexFile
    private var withCode = 0
    private var instructionCount = 0
    private var references: ReferenceIndex.Collector
    private var places: [UInt64] = []
    /// A bit for each byte of the input at which code was walked already.
    private var walked: [UInt64]
    private var log = AnomalyLog<DexAnomaly>(limit: 20)
    /// Units that may still be walked. Compilers let equal methods share their code; a hostile file lets all share all.
    private var budget: Int

    init(_ dex: DexFile) {
        self.dex = dex
        budget = max(1 << 16, dex.bytes.count * 4)
        let sizes = ReferenceKind.allCases.map { kind in
            switch kind {
            case .none: 0
            case .string: dex.stringIDs.count
            case .type: dex.typeIDs.count
            case .field: dex.fieldIDs.count
            case .method: dex.methodIDs.count
            case .proto: dex.protoIDs.count
            case .callSite: dex.callSiteIDs.count
            case .methodHandle: dex.methodHandles.count
            }
        }
        // Compilers make an instruction that mentions something of about 25 bytes.
        references = ReferenceIndex.Collector(sizes: sizes, expected: dex.bytes.count / 24)
        walked = [UInt64](repeating: 0, count: dex.bytes.count / 64 + 1)
        places.reserveCapacity(dex.definedMethods.count)
    }

    /// What was found.
    consuming func survey() -> CodeSurvey {
        CodeSurvey(
            methodCount: withCode, instructionCount: instructionCount, references: references.index(),
            map: CodeMap(places), anomalies: log.sorted(), omittedAnomalies: log.omitted)
    }

    mutating func run(_ bytes: RawSpan) {
        for (index, method) in dex.definedMethods.enumerated() where method.codeOffset != 0 {
            withCode += 1
            guard let code = try? CodeItem(bytes, at: method.codeOffset) else {
                log.note(.codeUnreadable, at: method.codeOffset, subject: dex.name(ofMethod: method.method))
                continue
            }
            guard code.unitCount <= budget else {
                log.note(.codeShared, at: code.offset, subject: dex.name(ofMethod: method.method))
                continue
            }
            budget -= code.unitCount
            if code.offset & 3 != 0 {
                log.note(.codeOffset, at: code.offset, subject: dex.name(ofMethod: method.method))
            }
            if code.argumentCount > code.registerCount {
                log.note(
                    .codeRegisters, at: code.offset, subject: dex.name(ofMethod: method.method),
                    detail: "\(code.argumentCount) arguments in \(code.registerCount) registers")
            }
            if code.tryCount > 0 { checkTries(of: code, method) }
            places.append(CodeMap.entry(codeOffset: code.offset, method: index))
            let bit = UInt64(1) << UInt64(code.offset & 63)
            let isFirst = walked[code.offset >> 6] & bit == 0
            walked[code.offset >> 6] |= bit
            let walk = references.walk(code, bytes, isFirst: isFirst)
            instructionCount += walk.count
            for address in walk.odd { check(Int(address), code, bytes, method) }
            if let fault = walk.fault { noteFault(code, at: fault, method) }
        }
    }

    private mutating func check(_ address: Int, _ code: CodeItem, _ bytes: RawSpan, _ method: MethodDefinition) {
        let offset = code.instructionsOffset + address * 2
        guard let instruction = dex.instruction(at: offset, address: address) else { return }
        switch OpcodeShape.interest(instruction.code) {
        case OpcodeShape.unused: noteOpcode(instruction, method)
        case OpcodeShape.payload: checkPayload(of: instruction, code, bytes, method)
        default: noteIndex(instruction, bytes, method)
        }
    }

    private mutating func checkTries(of code: CodeItem, _ method: MethodDefinition) {
        var isGood = false
        budget -= code.tryCount
        if let blocks = try? dex.tryBlocks(of: code) {
            budget -= blocks.reduce(0) { $0 + $1.handlers.count }
            isGood = blocks.allSatisfy { block in
                block.range.upperBound <= code.unitCount && block.handlers.allSatisfy { $0.address < code.unitCount }
            }
        }
        if !isGood { log.note(.tryBlocks, at: code.triesOffset, subject: dex.name(ofMethod: method.method)) }
    }

    private mutating func checkPayload(
        of instruction: Instruction, _ code: CodeItem, _ bytes: RawSpan, _ method: MethodDefinition
    ) {
        let expected: UInt16 = instruction.code == 0x26 ? 0x300 : instruction.code == 0x2b ? 0x100 : 0x200
        let address = instruction.address + (instruction.operands(in: bytes).target ?? 0)
        let isInside = address >= 0 && address < code.unitCount
        if isInside, (try? bytes.u16(at: code.instructionsOffset + address * 2)) == expected { return }
        log.note(
            .payloadReference, at: instruction.offset, subject: dex.name(ofMethod: method.method),
            detail: "address \(address)")
    }

    private mutating func noteIndex(_ instruction: Instruction, _ bytes: RawSpan, _ method: MethodDefinition) {
        log.note(
            .instructionIndex, at: instruction.offset, subject: dex.name(ofMethod: method.method),
            detail: "\(instruction.facts.mnemonic) \(instruction.index(in: bytes))")
    }

    private mutating func noteOpcode(_ instruction: Instruction, _ method: MethodDefinition) {
        log.note(
            .unknownOpcode, at: instruction.offset, subject: dex.name(ofMethod: method.method),
            detail: "0x" + String(instruction.code, radix: 16))
    }

    private mutating func noteFault(_ code: CodeItem, at address: Int, _ method: MethodDefinition) {
        log.note(
            .instructionTruncated, at: code.instructionsOffset + address * 2,
            subject: dex.name(ofMethod: method.method),
            detail: "address \(address) of \(code.unitCount)")
    }
}
