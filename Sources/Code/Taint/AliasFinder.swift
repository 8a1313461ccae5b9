import Bytes
import Dex

/// Where the object in a register came from in its method, and where else it is.
///
/// Within a method the answer follows moves, casts, builders that return themselves, arrays, and fields that the object is
/// loaded from or stored into. What other calls return is taken for a new object.
struct AliasFinder {
    let program: Program
    let flow: MethodFlow

    /// What is asked about: a register before an instruction.
    struct Key: Hashable {
        var file: Int
        var code: Int
        var instruction: Int
        var register: Int
    }

    /// Who has the object.
    struct Holders {
        /// The registers that have it before the instruction.
        var registers = RegisterSet()
        /// Fields that have it, with the instruction that loads or stores it.
        var fields: [(field: Int, instruction: Int)] = []
        /// Parameters that it may be, as places in the list of registers.
        var parameters: [Int] = []
    }

    private struct Member: Hashable {
        var register: Int
        var definition: Definition
    }

    /// The members of an alias class, in the order in which they were found.
    private struct Members {
        var list: [Member] = []
        var seen: Set<Member> = []
        var registers = RegisterSet()

        mutating func insert(_ member: Member) -> Bool {
            guard seen.insert(member).inserted else { return false }
            list.append(member)
            registers[member.register] = true
            return true
        }
    }

    init(_ program: Program, _ flow: MethodFlow) {
        self.program = program
        self.flow = flow
    }

    /// Who has the object that a register has before an instruction.
    func holders(of register: Int, at instruction: Int, _ bytes: RawSpan) -> Holders {
        var holders = Holders()
        var members = Members()
        goBack(from: register, before: instruction, &members, &holders, bytes)
        goForward(&members, &holders, bytes)
        holders.registers[register] = true
        for member in members.list where !holders.registers[member.register] {
            if flow.definitions(of: member.register, before: instruction, in: bytes).contains(member.definition) {
                holders.registers[member.register] = true
            }
        }
        return holders
    }

    private func goBack(
        from register: Int, before instruction: Int, _ members: inout Members, _ holders: inout Holders,
        _ bytes: RawSpan
    ) {
        let first = flow.code.registerCount - flow.code.argumentCount
        var pending = [(register, instruction)]
        while let (register, instruction) = pending.popLast() {
            for definition in flow.definitions(of: register, before: instruction, in: bytes) {
                guard members.list.count < Self.limit,
                    members.insert(Member(register: register, definition: definition))
                else { continue }
                switch definition {
                case .start:
                    if register >= first, !holders.parameters.contains(register - first) {
                        holders.parameters.append(register - first)
                    }
                case .instruction(let index):
                    let defining = flow.instructions[index]
                    if let origin = origin(of: index, bytes) { pending.append(origin) }
                    if defining.code == 0x54 || defining.code == 0x62 {
                        holders.fields.append((defining.index(in: bytes), index))
                    }
                }
            }
        }
    }

    /// The register, and the instruction before which it has the object that an instruction writes again; for a load from
    /// an array the array.
    private func origin(of index: Int, _ bytes: RawSpan) -> (Int, Int)? {
        let instruction = flow.instructions[index]
        switch instruction.code {
        case 0x07...0x09, 0x46: return (instruction.operands(in: bytes).registers[1], index)
        case 0x1f: return (instruction.firstRegister(in: bytes), index)
        case 0x0c:
            guard index > 0 else { return nil }
            let call = flow.instructions[index - 1]
            guard call.reference == .method else { return nil }
            let reference = MethodReference(file: flow.file, index: call.index(in: bytes))
            guard let behavior = program.callFacts(call, reference).behavior, behavior.contains(.returnsReceiver),
                let receiver = call.operands(in: bytes).registers.first
            else { return nil }
            return (receiver, index - 1)
        default: return nil
        }
    }

    private func goForward(_ members: inout Members, _ holders: inout Holders, _ bytes: RawSpan) {
        var countBefore = 0
        while countBefore < members.list.count, members.list.count < Self.limit {
            countBefore = members.list.count
            for (index, instruction) in flow.instructions.enumerated() {
                switch instruction.code {
                case 0x07...0x09, 0x1f, 0x0c:
                    guard let (source, place) = origin(of: index, bytes),
                        isMember(source, before: place, members, bytes)
                    else { continue }
                    let target = instruction.firstRegister(in: bytes)
                    _ = members.insert(Member(register: target, definition: .instruction(index)))
                case 0x5b, 0x69:
                    let field = instruction.index(in: bytes)
                    guard !holders.fields.contains(where: { $0.field == field }),
                        isMember(instruction.firstRegister(in: bytes), before: index, members, bytes)
                    else { continue }
                    holders.fields.append((field, index))
                default: continue
                }
            }
        }
    }

    private func isMember(_ register: Int, before index: Int, _ members: Members, _ bytes: RawSpan) -> Bool {
        guard members.registers[register] else { return false }
        return flow.definitions(of: register, before: index, in: bytes).contains {
            members.seen.contains(Member(register: register, definition: $0))
        }
    }

    /// More places than this nobody gives an object.
    private static let limit = 64
}
