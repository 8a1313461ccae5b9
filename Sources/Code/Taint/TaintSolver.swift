import Dex

/// Follows the data of a query through a program.
///
/// Each place at which data comes into a method gets a lane, once for the whole query: a source, a parameter, a call that
/// returns it, loads of a field. What a lane of a parameter finds out about its method serves all calls: data returns to
/// the calls that it came from and to no others. What comes from a source within a method returns to all its callers.
/// Fields are followed for all objects of a class alike. Everything waits in one queue, so that no input makes this recurse.
///
/// Source: T. Reps, S. Horwitz, M. Sagiv, "Precise interprocedural dataflow analysis via graph reachability", POPL 1995,
/// with a lane for each entry fact, and with a search backwards from the sinks that tells where following leads nowhere;
/// S. Arzt et al., "FlowDroid", PLDI 2014, for what a taint analysis of Android needs.
///
/// Known limits: objects of one class are not told apart by field, elements of arrays and containers not at all; an object
/// whose field holds data is not itself data when it is passed on; branches on data carry nothing (no implicit flows);
/// exceptions carry nothing; reflection and native code are calls of the platform; what an intent carries from one component
/// to another is not followed, and of hand-overs between threads only fields and `AsyncTask`.
struct TaintSolver {
    let program: Program
    let query: TaintQuery
    var result = TaintResult()
    var lanes: [TaintLane] = []
    var fields: [TaintField] = []
    var aliases: [AliasFinder.Key: AliasFinder.Holders] = [:]
    private(set) var origins: [(source: Int, origin: TaintOrigin)] = []
    private var laneNumbers: [LaneKey: Int] = [:]
    private var fieldNumbers: [CodeField: Int] = [:]
    private var links: Set<Link> = []
    private var flows: [CodeMethod: MethodFlow?] = [:]
    private var tasks: [TaintTask] = []
    private var ambiguous: Set<Site> = []
    private var opaqueBehaviors: [MethodReference: PlatformBehavior] = [:]
    /// Where data has to be to get to a sink; nil as long as that was not found out.
    private var demand: TaintDemand?
    /// Instructions after which that is found out.
    private var narrowsAfter: Int
    /// True if a lane was not made because the budget was used up.
    private var isRefused = false
    /// The methods that the query names.
    let named: TaintTable
    /// The methods whose data the platform hands on, by the numbers of their names.
    let handOvers: [UInt32: String]

    private struct LaneKey: Hashable {
        var method: CodeMethod
        var entry: TaintLane.Entry
    }

    private struct Link: Hashable {
        var lane: Int
        var instruction: Int
        var target: TaintNode
    }

    /// Many queries are answered by then; a search backwards would take longer.
    static let narrowing = 1000

    init(_ program: Program, _ query: TaintQuery, narrowingAfter count: Int) {
        self.program = program
        self.query = query
        narrowsAfter = query.noticesStaticFields ? .max : count
        named = TaintTable(query, program)
        handOvers = Self.handOvers(program)
    }

    /// True if no instruction may be evaluated any more.
    var isExhausted: Bool { result.evaluatedCount >= query.budget }

    mutating func run() {
        guard named.hasSinks || query.noticesStaticFields else { return }
        origins = TaintOrigin.all(query.sources, program)
        result.originCount = origins.count
        for number in origins.indices {
            guard !isExhausted else {
                result.unfinishedCount = origins.count - number
                break
            }
            start(number)
            drain()
            // Whether what is left would have come to nothing is not known.
            if !tasks.isEmpty || isRefused {
                result.unfinishedCount = origins.count - number
                break
            }
        }
        collectFlows()
    }

    /// The lane of an origin; nil if its code cannot be followed.
    func lane(ofOrigin number: Int) -> Int? {
        originMethod(number).flatMap { laneNumbers[LaneKey(method: $0, entry: .origin(number))] }
    }

    private func originMethod(_ number: Int) -> CodeMethod? {
        switch origins[number].origin {
        case .site(let site): program.method(at: site)
        case .parameter(_, let method): method
        }
    }

    private mutating func start(_ number: Int) {
        guard let method = originMethod(number), let flow = flow(of: method),
            let lane = lane(method, flow, .origin(number), depth: 0)
        else { return }
        switch origins[number].origin {
        case .site(let site):
            guard let index = flow.index(at: site.offset) else { return }
            walk(lane, from: index + 1, TaintSolver.written(flow.instructions[index], flow, program))
        case .parameter(let position, _):
            guard let signature = program.signature(of: method) else { return }
            let isStatic = program.definition(of: method).definition.accessFlags.contains(.isStatic)
            let places = program.parameterPlaces(of: signature, isStatic: isStatic)
            guard position >= 0, position < places.count else { return }
            walk(lane, from: 0, RegisterSet(lanes[lane].firstArgument + places[position]))
        }
    }

    private mutating func drain() {
        var next = 0
        while next < tasks.count, !isExhausted {
            if result.evaluatedCount >= narrowsAfter { narrow() }
            let task = tasks[next]
            next += 1
            switch task.action {
            case .walk(let instruction, let registers): walkBlock(task.lane, from: instruction, registers)
            case .hold(let instruction, let place): holdArgument(task.lane, instruction, place)
            case .enter(let instruction, let method, let place): enter(task.lane, instruction, method, place)
            case .leave(let place): leave(task.lane, place)
            }
        }
        tasks.removeFirst(next)
    }

    /// From here on nothing is followed but what can get to a sink, if that is found out with a share of the budget.
    private mutating func narrow() {
        narrowsAfter = .max
        let countBefore = result.evaluatedCount
        demand = findDemand(within: query.budget / 8)
        guard let demand else {
            // A search that came to no end leaves the budget as it was: nothing is cut that was not before.
            result.evaluatedCount = countBefore
            return
        }
        for lane in lanes { lane.limit(by: demand) }
    }

    /// True if data in a method can get to a sink at all.
    private func matters(_ method: CodeMethod) -> Bool { demand.map { $0.need(of: method) != nil } ?? true }

    /// True if an argument can get to a sink: its place in the list of registers of a call of a method.
    func matters(_ place: Int, of method: CodeMethod) -> Bool {
        demand.map { $0.need(of: method)?.wants(argument: place) ?? false } ?? true
    }

    /// True if what a field holds can get to a sink.
    func matters(_ field: CodeField) -> Bool { demand?.fields.contains(field) ?? true }

    /// What an instruction leaves: a call's result, or its first register.
    private static func written(_ instruction: Instruction, _ flow: MethodFlow, _ program: Program) -> RegisterSet {
        let flags = instruction.facts.flags
        if flags.contains(.setsResult) { return RegisterSet(RegisterSet.result) }
        guard flags.contains(.setsRegister) else { return RegisterSet() }
        let bytes = program.files[flow.file].dex.bytes
        return RegisterSet(instruction.firstRegister(in: bytes.bytes))
    }
}

extension TaintSolver {
    /// Goes on in a lane from an instruction.
    mutating func walk(_ lane: Int, from instruction: Int, _ registers: RegisterSet) {
        let registers = lanes[lane].wanted(registers)
        guard !registers.isEmpty, instruction < lanes[lane].flow.instructions.count else { return }
        tasks.append(TaintTask(lane: lane, action: .walk(instruction, registers)))
    }

    mutating func add(_ action: TaintTask.Action, to lane: Int) {
        tasks.append(TaintTask(lane: lane, action: action))
    }

    /// The flow of a method; nil if it has no code that can be followed.
    mutating func flow(of method: CodeMethod) -> MethodFlow? {
        if let known = flows[method] { return known }
        if let isOpaque = query.isOpaque, isOpaque(method) {
            flows[method] = .some(nil)
            return nil
        }
        var flow = program.flow(of: method)
        if let found = flow {
            result.evaluatedCount += found.instructions.count / 8
            if found.code.registerCount > RegisterSet.registerLimit
                || found.code.argumentCount > found.code.registerCount
            {
                flow = nil
            }
        }
        if flow == nil, program.definition(of: method).definition.codeOffset != 0 { result.skippedMethodCount += 1 }
        flows[method] = .some(flow)
        return flow
    }

    /// What a call can do: methods that are not looked into are told from their names.
    mutating func facts(_ instruction: Instruction, _ reference: MethodReference) -> CallFacts {
        var facts = program.callFacts(instruction, reference)
        guard let isOpaque = query.isOpaque, !facts.targets.isEmpty else { return facts }
        let count = facts.targets.count
        facts.targets.removeAll { isOpaque($0) }
        guard facts.targets.count < count, facts.behavior == nil, let owner = program.owner(of: reference) else {
            return facts
        }
        let behavior =
            opaqueBehaviors[reference] ?? PlatformBehavior.of(program.signature(of: reference), on: owner, program)
        opaqueBehaviors[reference] = behavior
        facts.behavior = behavior
        return facts
    }

    /// Counts a call that was not followed, once.
    mutating func noteAmbiguous(_ site: Site) {
        if ambiguous.insert(site).inserted { result.ambiguousCallCount += 1 }
    }

    /// The lane of an entry, made if there is none; nil if the budget is used up.
    mutating func lane(_ method: CodeMethod, _ flow: MethodFlow, _ entry: TaintLane.Entry, depth: Int) -> Int? {
        let key = LaneKey(method: method, entry: entry)
        if let known = laneNumbers[key] {
            lower(.lane(known), to: depth)
            return known
        }
        guard matters(method) else { return nil }
        // What a lane takes in memory is paid for, so that a budget bounds that too.
        result.evaluatedCount += 1 + flow.blocks.count / 2
        guard !isExhausted else {
            isRefused = true
            return nil
        }
        lanes.append(TaintLane(method, flow, entry, depth: depth))
        if let demand { lanes[lanes.count - 1].limit(by: demand) }
        laneNumbers[key] = lanes.count - 1
        return lanes.count - 1
    }

    /// True the first time that data goes from an instruction of a lane to a node.
    mutating func link(_ lane: Int, _ instruction: Int, _ target: TaintNode, _ kind: TaintStep.Kind, at site: Site)
        -> Bool
    {
        guard links.insert(Link(lane: lane, instruction: instruction, target: target)).inserted else { return false }
        lanes[lane].edges.append(.init(target: target, step: TaintStep(kind: kind, site: site)))
        return true
    }

    /// The number of a field that holds data; `isNew` the first time.
    mutating func number(of field: CodeField, depth: Int) -> (number: Int, isNew: Bool) {
        if let known = fieldNumbers[field] { return (known, false) }
        fields.append(TaintField(depth: depth, edges: []))
        fieldNumbers[field] = fields.count - 1
        return (fields.count - 1, true)
    }

    /// Notes that fewer calls lead to a node than were known, and follows what was left out for their number.
    mutating func lower(_ node: TaintNode, to depth: Int) {
        var pending = [(node, depth)]
        while let (node, depth) = pending.popLast() {
            switch node {
            case .lane(let number):
                let lane = lanes[number]
                guard depth < lane.depth else { continue }
                lane.depth = depth
                for action in lane.cut { add(action, to: number) }
                lane.cut = []
                for edge in lane.edges {
                    pending.append((edge.target, edge.step.kind == .store ? depth : depth + 1))
                }
            case .field(let number):
                guard depth < fields[number].depth else { continue }
                fields[number].depth = depth
                for edge in fields[number].edges { pending.append((edge.target, depth)) }
            }
        }
    }
}
