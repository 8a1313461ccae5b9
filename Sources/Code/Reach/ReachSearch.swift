import Dex

/// The search itself: a queue of methods, and what is known so far.
///
/// It runs twice. ``created(in:_:_:)`` only finds out which types are created; calls wait for types that are created later.
/// ``findPaths()`` begins with those types, so that each call's targets are known at once and the queue's order is that of
/// the distance.
struct ReachSearch {
    let program: Program
    let tables: ReachTables
    let entries: [EntryPoint]
    var trace: ReachTrace
    var openEnds = OpenEnds()
    var missingEntries: [Int] = []
    /// Methods reached, in the order in which they were.
    var queue: [UInt32] = []
    private var next = 0
    /// The ``Reachability/Level`` of what is reached now.
    var level = Reachability.Level.inner
    /// What is left of the work that a search may do: units of code, types and methods looked at.
    var budget = Self.workLimit

    /// By mentioned method: which ways of calling it are done with.
    var references: [UInt8]
    /// By type: an instance was created; calls can end there; its class was initialised.
    var seen: [Bool]
    var available: [Bool]
    var initialised: [Bool]
    /// By type: the last of the calls through it that wait for types below it.
    var waitingHeads: [UInt32]
    var waiting: [Waiting] = []
    /// By type and by name: the last walk that met it.
    var typeStamps: [UInt32]
    var typeStamp: UInt32 = 0
    var nameStamps: [UInt32]
    var nameStamp: UInt32 = 0
    /// By name: the numbers of parameters that the last walk met it with.
    var nameParameters: [UInt16]
    /// By name: 1 if it is not `on` and a capital letter, 2 if it is, 0 if nobody looked yet.
    var nameShapes: [UInt8]
    /// A list of types that is used again and again.
    var above: [UInt32] = []
    /// Classes that may be created by name; by string whether it was looked at.
    var hints: [(type: UInt32, cause: ReachTrace.Cause)] = []
    var stringsDone: [Bool] = []
    var isHinted: [Bool] = []
    var textBuffer: [UInt8] = []
    let followsNames: Bool

    /// A call that types created later may answer.
    struct Waiting {
        var signature: UInt32
        /// The one before; ``none`` for the first.
        var next: UInt32
        var cause: ReachTrace.Cause

        static let none = UInt32.max
    }

    /// What a search may cost: a second or so on a hostile file, ten times what the largest real ones need.
    static let workLimit = 1 << 26

    /// A search; `available` are the types that another one found to be created.
    init(_ program: Program, _ tables: ReachTables, _ entries: [EntryPoint], available: [Bool]? = nil) {
        self.program = program
        self.tables = tables
        self.entries = entries
        let types = program.names.count
        trace = ReachTrace(methodCount: program.methodCount)
        references = tables.references
        seen = [Bool](repeating: false, count: types)
        self.available = available ?? seen
        initialised = seen
        waitingHeads = [UInt32](repeating: Waiting.none, count: types)
        typeStamps = [UInt32](repeating: 0, count: types)
        nameStamps = typeStamps
        nameParameters = [UInt16](repeating: 0, count: types)
        nameShapes = [UInt8](repeating: 0, count: types)
        followsNames = available != nil
        if followsNames {
            stringsDone = [Bool](repeating: false, count: tables.stringCount)
            isHinted = seen
        }
    }

    /// By type, whether code creates it, wherever it is reached from. All else that this search knows is dropped.
    static func created(in program: Program, _ tables: ReachTables, _ entries: [EntryPoint]) -> [Bool] {
        var search = ReachSearch(program, tables, entries)
        for index in entries.indices { search.enter(index) }
        search.drain()
        return search.available
    }

    /// Finds how methods are reached: from exported entry points, then from the others, then by names.
    mutating func findPaths() {
        level = .exported
        for index in entries.indices where entries[index].isExported { enter(index) }
        drain()
        level = .inner
        for index in entries.indices where !entries[index].isExported { enter(index) }
        drain()
        level = .weak
        var hint = 0
        while hint < hints.count, budget > 0 {
            // More hints come while code is walked over.
            let end = hints.count
            while hint < end {
                createByName(hints[hint].type, hints[hint].cause)
                hint += 1
            }
            drain()
        }
        missingEntries.sort()
        openEnds.isCut = budget <= 0
    }

    /// Notes that a method is reached, unless it was before.
    @inline(__always)
    mutating func reach(_ method: UInt32, _ cause: ReachTrace.Cause, _ link: Reachability.Step.Link) {
        let index = Int(method)
        guard trace.levels[index] == 0 else { return }
        trace.levels[index] = level.rawValue
        trace.links[index] = link.rawValue
        trace.parents[index] = cause.parent
        trace.sites[index] = cause.site
        queue.append(method)
    }

    private mutating func drain() {
        while next < queue.count, budget > 0 {
            walk(Int(queue[next]))
            next += 1
        }
    }
}
