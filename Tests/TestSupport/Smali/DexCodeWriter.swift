import Dex

/// Writes the code of a method. Source: Dalvik executable format, "code_item".
struct DexCodeWriter {
    let order: DexOrder

    init(_ order: DexOrder) { self.order = order }

    /// The item; `debug` is where its debug information lies.
    func item(_ code: DexCode, debug: Int) throws(SmaliError) -> [UInt8] {
        var units = code.units
        for fixup in code.fixups {
            let number = order.number(fixup.number, fixup.kind)
            guard fixup.isWide || number <= 0xffff else {
                throw SmaliError(line: fixup.line, "the index \(number) does not fit 16 bits")
            }
            units[fixup.place] = UInt16(truncatingIfNeeded: number)
            if fixup.isWide { units[fixup.place + 1] = UInt16(truncatingIfNeeded: number >> 16) }
        }
        var writer = ByteWriter()
        for value in [code.registers, code.arguments, code.outgoing, code.tries.count] { writer.u16(value) }
        writer.u32(debug)
        writer.u32(units.count)
        for unit in units { writer.u16(Int(unit)) }
        if !code.tries.isEmpty { writeTries(code.tries, &writer) }
        return writer.bytes
    }

    private func writeTries(_ tries: [DexCode.Try], _ writer: inout ByteWriter) {
        writer.align()
        var lists = Interned<[DexCode.Handler]>()
        for block in tries { _ = lists.number(of: block.handlers) }
        var bytes = DexBuilder.uleb(lists.keys.count)
        var offsets: [Int] = []
        for list in lists.keys {
            offsets.append(bytes.count)
            let typed = list.filter { $0.type != nil }
            bytes += DexDebugWriter.sleb(typed.count < list.count ? -typed.count : typed.count)
            for handler in list {
                if let type = handler.type { bytes += DexBuilder.uleb(order.types.numbers[type]) }
                bytes += DexBuilder.uleb(handler.address)
            }
        }
        for block in tries {
            writer.u32(block.range.lowerBound)
            writer.u16(block.range.count)
            writer.u16(offsets[lists.number(of: block.handlers)])
        }
        writer.bytes += bytes
    }
}
