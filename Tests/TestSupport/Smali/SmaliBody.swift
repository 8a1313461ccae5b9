import Dex

/// What a method's lines say, before its registers and labels have their numbers.
struct SmaliBody {
    /// A register: `v0` and following count from 0, `p0` and following are -1, -2 …, because what they are is known only
    /// when the number of all registers is.
    typealias Register = Int

    /// An instruction; of its operands it has those that its format has.
    struct Instruction {
        var facts: OpcodeFacts
        var registers: [Register] = []
        /// For a range its last register is the second.
        var number = 0
        var prototype = 0
        var literal: Int64 = 0
        var label = 0
    }

    /// Something that takes units.
    enum Content {
        case instruction(Instruction)
        case packedSwitch(first: Int32, labels: [Int])
        case sparseSwitch([(key: Int32, label: Int)])
        case array(width: Int, elements: [Int64])
    }

    struct Item {
        var line: Int
        var address: Int
        var content: Content
    }

    /// A `.catch`; without a type it is for all.
    struct Catch {
        var line: Int
        var type: Int?
        var start: Int
        var end: Int
        var handler: Int
    }

    /// The number that `.registers` gives.
    var registers: Int?
    /// The number that `.locals` gives.
    var locals: Int?
    var items: [Item] = []
    var catches: [Catch] = []
    var events: [DebugInfo.Event] = []
    /// Where the next item begins, in units.
    private(set) var address = 0

    /// The names of labels by number, where each is, and the line that uses it first.
    private var labels = Interned<String>()
    private var addresses: [Int?] = []
    private var uses: [Int] = []
    /// Labels that what follows may yet move to behind a `nop`.
    private var waiting: [Int] = []

    /// The number of a label that a line uses.
    mutating func label(_ name: String, line: Int) -> Int {
        let number = labels.number(of: name)
        if number == addresses.count {
            addresses.append(nil)
            uses.append(line)
        }
        return number
    }

    /// Puts a label before what follows.
    mutating func place(_ name: String, line: Int) throws(SmaliError) {
        let number = label(name, line: line)
        guard addresses[number] == nil else { throw SmaliError(line: line, "the label :\(name) is there twice") }
        addresses[number] = address
        waiting.append(number)
    }

    /// Adds an instruction.
    mutating func add(_ instruction: Instruction, line: Int) {
        add(.instruction(instruction), width: instruction.facts.format.width, line: line)
    }

    /// Adds a payload; it begins at a multiple of two units, and a `nop` fills the gap.
    mutating func add(payload: Content, width: Int, line: Int) {
        if address % 2 != 0 {
            items.append(Item(line: line, address: address, content: .instruction(.init(facts: Opcode.nop.facts))))
            address += 1
        }
        add(payload, width: width, line: line)
    }

    private mutating func add(_ content: Content, width: Int, line: Int) {
        for label in waiting { addresses[label] = address }
        waiting.removeAll()
        items.append(Item(line: line, address: address, content: content))
        address += width
    }

    /// Where a label is.
    func address(of label: Int) throws(SmaliError) -> Int {
        guard let address = addresses[label] else {
            throw SmaliError(line: uses[label], "there is no label :\(labels.keys[label])")
        }
        return address
    }

    /// How many registers that are no parameters are used, for a method that does not say.
    var usedLocals: Int {
        var count = 0
        for case .instruction(let instruction) in items.lazy.map(\.content) {
            guard let last = instruction.registers.max(), last >= 0 else { continue }
            count = max(count, last + (Self.mayBeWide(instruction.facts) ? 2 : 1))
        }
        return count
    }

    /// True if a register may stand for itself and the next. Calls name both.
    private static func mayBeWide(_ facts: OpcodeFacts) -> Bool {
        facts.flags.contains(.setsWide)
            || facts.mnemonic.contains("wide") || facts.mnemonic.contains("long") || facts.mnemonic.contains("double")
    }
}
