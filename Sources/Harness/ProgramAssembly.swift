import Code
import Synchronization

/// Dex files that an entry is or holds, ready to be parts of a program.
struct DexParts: Sendable {
    /// Those that the runtime loads, with their place in its order.
    private(set) var loaded: [(order: Int, files: [ProgramFile])] = []
    /// Those that the app would have to load by itself.
    private(set) var others: [ProgramFile] = []

    /// Adds the files of an entry; `loadOrder` is nil if the runtime does not load it.
    mutating func add(_ files: [ProgramFile], loadOrder: Int?) {
        if let loadOrder { loaded.append((loadOrder, files)) } else { others += files }
    }

    /// Adds others of the same package.
    mutating func add(_ parts: DexParts) {
        loaded += parts.loaded
        others += parts.others
    }

    /// Those that the runtime loads, in its order, then the rest.
    var files: [ProgramFile] { loaded.sorted { $0.order < $1.order }.flatMap(\.files) + others }
}

/// Makes one program of all dex files as soon as the last that the runtime loads was read, while other cores still read
/// other files. Numbering the names of all files is work for one core.
final class ProgramAssembly: Sendable {
    private struct State {
        var parts: [DexParts]
        var missing: Int
        var program: Program?
    }

    private let state: Mutex<State>

    /// An assembly of packages with so many entries each that the runtime loads.
    init(loaded: [Int]) {
        state = Mutex(State(parts: loaded.map { _ in DexParts() }, missing: loaded.reduce(0, +)))
    }

    /// Takes what an entry that the runtime loads is, read or not; with the last one the program is made.
    func take(_ parts: DexParts, _ package: Int) {
        let complete = state.withLock { state -> [DexParts]? in
            state.parts[package].add(parts)
            state.missing -= 1
            guard state.missing == 0 else { return nil }
            defer { state.parts = [] }
            return state.parts
        }
        guard let complete else { return }
        let program = Program(complete.flatMap(\.files))
        state.withLock { $0.program = program }
    }

    /// The program of all dex files; made anew if there are some that the runtime does not load.
    func program(with others: [ProgramFile]) -> Program {
        let made = state.withLock { $0.program }
        if let made, others.isEmpty { return made }
        return Program((made?.files ?? []) + others)
    }
}
