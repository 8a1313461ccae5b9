import Bytes

extension ElfFile {
    /// How well the file is armed, as its headers state it.
    public var hardening: Hardening {
        var result = Hardening()
        result.kind = kind
        result.stack = stack
        result.relro = relro
        result.hasTextRelocations = dynamic?.hasTextRelocations ?? false
        result.writableExecutableSegments = segments.indices.filter { segments[$0].isWritableAndExecutable }
        result.features = features
        return result
    }

    private var kind: Hardening.Kind {
        switch header.type {
        case .sharedObject:
            let isProgram = segment(.interpreter) != nil || dynamic?.isProgram == true
            return isProgram ? .pieProgram : .sharedLibrary
        case .executable: return .fixedProgram
        default: return .other
        }
    }

    private var stack: Hardening.Stack {
        guard let segment = segment(.stack) else { return .unmarked }
        return segment.flags.contains(.executable) ? .executable : .notExecutable
    }

    private var relro: Hardening.Relro {
        guard segment(.relro) != nil else { return .none }
        return dynamic?.bindsNow == true ? .full : .partial
    }

    private var features: ProcessorFeatures {
        var features: ProcessorFeatures = []
        let span = bytes.bytes
        for note in notes {
            switch (note.owner, note.type) {
            case ("GNU", 5): features.formUnion(properties(of: note, span))
            case ("Android", 4): features.insert(.memoryTagging)
            default: break
            }
        }
        return features
    }

    /// The properties of a NT_GNU_PROPERTY_TYPE_0 note: type, size, content, padding to a word of the class.
    private func properties(of note: ElfNote, _ span: RawSpan) -> ProcessorFeatures {
        var features: ProcessorFeatures = []
        var offset = note.content.lowerBound
        while offset + 8 <= note.content.upperBound, let type = try? span.u32(at: offset),
            let size = try? span.u32(at: offset + 4)
        {
            let content = offset + 8
            guard Int(size) <= note.content.upperBound - content else { break }
            if size >= 4, let bits = try? span.u32(at: content) {
                switch (header.machine, type) {
                case (.arm64, 0xc000_0000):
                    if bits & 1 != 0 { features.insert(.bti) }
                    if bits & 2 != 0 { features.insert(.pac) }
                case (.x86, 0xc000_0002), (.x8664, 0xc000_0002):
                    if bits & 1 != 0 { features.insert(.ibt) }
                    if bits & 2 != 0 { features.insert(.shadowStack) }
                default: break
                }
            }
            let word = header.is64Bit ? 8 : 4
            offset = content + (Int(size) + word - 1) / word * word
        }
        return features
    }
}
