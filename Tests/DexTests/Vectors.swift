import Bytes
import Dex
import TestSupport

extension DexBuilder.Built {
    /// The file read.
    func read() throws -> DexFile { try DexFile(parsing: ByteSlice(bytes)) }

    /// The codes of what is irregular in it, code included.
    func irregularities() throws -> [String] {
        let dex = try read()
        return (dex.anomalies + dex.survey().anomalies).map(\.kind.rawValue)
    }
}

/// A file with one method of these units.
func dexWithCode(_ units: [Int], registers: Int = 16, unitCount: Int? = nil) -> DexBuilder {
    var dex = DexBuilder()
    let method = dex.method("La;", "m")
    _ = dex.field("La;", "f", "I")
    let code = dex.code(registers: registers, units, unitCount: unitCount)
    dex.define("La;", data: dex.classData(directs: [(method, 9, code)]))
    return dex
}
