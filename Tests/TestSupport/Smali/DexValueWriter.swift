import Dex

/// Writes constants and annotations. Source: Dalvik executable format, "encoded_value".
struct DexValueWriter {
    let order: DexOrder

    init(_ order: DexOrder) { self.order = order }

    /// An array without its head.
    func array(_ values: [EncodedValue]) -> [UInt8] {
        var bytes = DexBuilder.uleb(values.count)
        for element in values { bytes += value(element) }
        return bytes
    }

    /// An annotation without its head: the elements in the order of their names.
    func annotation(_ annotation: EncodedAnnotation) -> [UInt8] {
        var bytes = DexBuilder.uleb(order.types.numbers[annotation.type]) + DexBuilder.uleb(annotation.elements.count)
        for element in annotation.elements.sorted(by: {
            order.strings.numbers[$0.name] < order.strings.numbers[$1.name]
        }) {
            bytes += DexBuilder.uleb(order.strings.numbers[element.name]) + value(element.value)
        }
        return bytes
    }

    /// A constant with its head.
    func value(_ value: EncodedValue) -> [UInt8] {
        switch value {
        case .byte(let number): signed(0x00, Int64(number))
        case .short(let number): signed(0x02, Int64(number))
        case .char(let unit): unsigned(0x03, UInt64(unit))
        case .int(let number): signed(0x04, Int64(number))
        case .long(let number): signed(0x06, number)
        case .float(let number): high(0x10, UInt64(number.bitPattern) << 32, 4)
        case .double(let number): high(0x11, number.bitPattern, 8)
        case .methodType(let number): index(0x15, number, .proto)
        case .methodHandle(let number): index(0x16, number, .methodHandle)
        case .string(let number): index(0x17, number, .string)
        case .type(let number): index(0x18, number, .type)
        case .field(let number): index(0x19, number, .field)
        case .method(let number): index(0x1a, number, .method)
        case .enumeration(let number): index(0x1b, number, .field)
        case .array(let values): [0x1c] + array(values)
        case .annotation(let inner): [0x1d] + annotation(inner)
        case .null: [0x1e]
        case .boolean(let bool): [bool ? 0x3f : 0x1f]
        }
    }

    private func index(_ type: UInt8, _ number: Int, _ kind: ReferenceKind) -> [UInt8] {
        unsigned(type, UInt64(order.number(number, kind)))
    }

    /// As few low bytes as hold the number.
    private func unsigned(_ type: UInt8, _ number: UInt64) -> [UInt8] {
        low(type, number, max(1, (71 - number.leadingZeroBitCount) / 8))
    }

    /// As few low bytes as hold the number and its sign.
    private func signed(_ type: UInt8, _ number: Int64) -> [UInt8] {
        let magnitude = UInt64(bitPattern: number < 0 ? ~number : number)
        return low(type, UInt64(bitPattern: number), (72 - magnitude.leadingZeroBitCount) / 8)
    }

    private func low(_ type: UInt8, _ bits: UInt64, _ count: Int) -> [UInt8] {
        var bytes = [type | UInt8(count - 1) << 5]
        for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(index * 8))) }
        return bytes
    }

    /// As few high bytes as hold a number whose low bytes are zero; `bits` stand at the top of 64.
    private func high(_ type: UInt8, _ bits: UInt64, _ size: Int) -> [UInt8] {
        let count = min(size, max(1, (71 - bits.trailingZeroBitCount) / 8))
        return low(type, bits >> UInt64(64 - count * 8), count)
    }

    // MARK: Initial values

    /// The initial values of a class's static fields in their order, up to the last that the text gives; nil if it gives
    /// none.
    func initial(_ definition: DexClass, _ pool: DexPool) -> [UInt8]? {
        let fields = definition.fields.filter { $0.flags.contains(.isStatic) }.sorted {
            order.fields.numbers[$0.field] < order.fields.numbers[$1.field]
        }
        var values: [EncodedValue] = []
        var count = 0
        for field in fields {
            let zero = Self.zero(pool.letter(pool.fields.keys[field.field].kind))
            values.append(field.value ?? zero)
            if field.value != nil { count = values.count }
        }
        return count == 0 ? nil : array(Array(values.prefix(count)))
    }

    /// What a field is without an initial value.
    private static func zero(_ letter: UInt8) -> EncodedValue {
        switch letter {
        case UInt8(ascii: "Z"): .boolean(false)
        case UInt8(ascii: "B"): .byte(0)
        case UInt8(ascii: "S"): .short(0)
        case UInt8(ascii: "C"): .char(0)
        case UInt8(ascii: "I"): .int(0)
        case UInt8(ascii: "J"): .long(0)
        case UInt8(ascii: "F"): .float(0)
        case UInt8(ascii: "D"): .double(0)
        default: .null
        }
    }
}
