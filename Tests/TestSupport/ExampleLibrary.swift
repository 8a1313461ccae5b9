import Rules

extension ElfBuilder {
    /// The file that an example's library describes.
    init(_ library: Example.Library) {
        self.init()
        is64Bit = library.is64Bit
        machine = library.is64Bit ? 183 : 40
        type = library.kind == .shared ? 3 : 2
        dynamicSymbols =
            library.imports.map { Symbol($0) } + library.exports.map { Symbol($0, at: 0x1000) }
        symbols = library.symbols.map { names in names.map { Symbol($0, at: 0x1000, info: 2) } }
        rpath = library.rpath
        runpath = library.runpath
        hasSections = library.hasSections
        loadFlags = library.hasWritableCode ? 7 : 5
        stackFlags = library.stack.map { flags in
            (flags.contains("r") ? 4 : 0) + (flags.contains("w") ? 2 : 0) + (flags.contains("x") ? 1 : 0)
        }
        hasRelro = library.hasRelro
        bindsNow = library.bindsNow
        if library.hasTextRelocations { dynamicEntries.append((22, 0)) }
        if let count = library.functionCount { segments.append(Self.unwinding(count, is64Bit: library.is64Bit)) }
        sections = library.sections.map { Section($0, content: [0]) }
        if let comment = library.comment { sections.append(Section(".comment", content: Array(comment.utf8) + [0])) }
        data = library.code + library.texts.flatMap { [0] + Array($0.utf8) + [0] }
    }

    /// Tables for unwinding that count so many functions: `.eh_frame_hdr`, `.ARM.exidx` on 32-bit ARM.
    private static func unwinding(_ count: Int, is64Bit: Bool) -> Segment {
        guard is64Bit else { return Segment(0x7000_0001, content: [UInt8](repeating: 0, count: 8 * count)) }
        return Segment(0x6474_e550, content: exceptionFrames(count))
    }
}
