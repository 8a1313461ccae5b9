import Bytes
import Elf

/// Reads native libraries.
enum ElfReading {
    static func read(_ input: ByteSlice) {
        guard let file = try? ElfFile(parsing: input) else { return }
        _ = ElfFacts(of: file)
        _ = file.firstOffset(of: "JNI_OnLoad")
        for section in file.sections { _ = file.name(of: section) }
        for table in [file.dynamicSymbols, file.symbols] {
            guard let table else { continue }
            for index in 0..<table.count {
                guard let symbol = table.symbol(index, in: input.bytes) else { continue }
                _ = table.name(of: symbol, in: input.bytes)
            }
        }
    }
}
