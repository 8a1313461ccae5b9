import Bytes
import Dex

/// Which numbers code loads.
extension Program {
    /// True if one of these numbers is loaded in the few instructions before one: a quick look at the bytes, which may be
    /// wrong where data looks like an instruction, and misses what is loaded farther away or by a short form.
    ///
    /// Source: Dalvik bytecode, `const vAA, #+BBBBBBBB` (0x14).
    public func loadsNumber(of numbers: Set<UInt32>, shortlyBefore site: Site) -> Bool {
        let file = files[site.file].dex.bytes
        let bytes = file.bytes
        var offset = site.offset - 6
        while offset >= max(0, site.offset - 96) {
            if bytes.byte(offset) == 0x14,
                numbers.contains(UInt32(truncatingIfNeeded: bytes.littleEndian32(offset + 2)))
            {
                return true
            }
            offset -= 2
        }
        return false
    }
}
