import Dex
import Synchronization

/// The flows of the methods that were asked about last: one method often has several calls that somebody asks about.
final class FlowCache: Sendable {
    private struct State {
        var flows: [UInt64: MethodFlow] = [:]
        var size = 0
    }

    private let state = Mutex(State())
    /// Instructions of all flows together: some 10 MiB.
    private static let limit = 1 << 18

    /// The flow of some code of a file; nil if it is too long or has no instruction.
    func flow(of code: CodeItem, in file: Int, of program: Program) -> MethodFlow? {
        let key = KeyTable.key(UInt32(file), UInt32(truncatingIfNeeded: code.offset))
        if let known = state.withLock({ $0.flows[key] }) { return known }
        guard let flow = MethodFlow(program, file: file, code: code) else { return nil }
        state.withLock { state in
            if state.size > Self.limit { state = State() }
            state.flows[key] = flow
            state.size += flow.instructions.count
        }
        return flow
    }
}

extension Program {
    /// The flow of a method's code; nil if it has none that can be read, or too much.
    public func flow(of method: CodeMethod) -> MethodFlow? {
        code(of: method).flatMap { flows.flow(of: $0.code, in: $0.file, of: self) }
    }

    /// The flow of the code that a site is in, and the place of the site's instruction in it.
    func flow(at site: Site) -> (flow: MethodFlow, instruction: Int)? {
        guard let method = method(at: site), let flow = flow(of: method), let index = flow.index(at: site.offset) else {
            return nil
        }
        return (flow, index)
    }
}
