import Dex

/// Where data has to be to get to a sink at all, found by going backwards from the sinks.
///
/// What it says is an upper bound: registers are taken for all of a method alike. What is not in it leads to no sink, so
/// that nobody has to follow it.
struct TaintDemand {
    /// What matters in a method.
    struct Need: Equatable {
        /// Registers whose value can get to a sink.
        var values = RegisterSet(RegisterSet.result)
        /// Registers of objects that matter when something is put into them.
        var objects = RegisterSet()
        /// True if what the method returns can get to a sink.
        var isReturned = false
        /// The first register of the arguments.
        let firstArgument: Int

        /// Nothing matters yet.
        init(_ flow: MethodFlow) { firstArgument = flow.code.registerCount - flow.code.argumentCount }

        /// True if an argument can get to a sink: its place in the call's list of registers.
        func wants(argument place: Int) -> Bool { values[firstArgument + place] }

        /// True if it matters what is put into the object in a register.
        func holds(_ register: Int) -> Bool { objects[register] || values[register] }

        /// Adds what matters by another.
        mutating func formUnion(_ other: Need) {
            values.formUnion(other.values)
            objects.formUnion(other.objects)
            isReturned = isReturned || other.isReturned
        }
    }

    /// A method, and for whom something matters in it.
    struct Place: Hashable {
        var method: CodeMethod
        /// True if it matters to callers that want what the method returns or leaves in its arguments, and to no others.
        var isCalled: Bool
    }

    /// What matters in each place in which something does.
    private(set) var needs: [Place: Need] = [:]
    /// Fields whose data can get to a sink.
    private(set) var fields: Set<CodeField> = []
    /// The places that want something of a called one.
    private var callers: [Place: Set<Place>] = [:]
    private var pending: [Place] = []
    private var isPending: Set<Place> = []
    private var first = 0

    /// The next place to look at, in the order in which they were asked for; nil when all is known.
    mutating func next() -> Place? {
        guard first < pending.count else { return nil }
        defer { first += 1 }
        isPending.remove(pending[first])
        return pending[first]
    }

    /// Has a place looked at, again if it was before.
    mutating func ask(_ place: Place) {
        if isPending.insert(place).inserted { pending.append(place) }
    }

    /// Has a method looked at for all that call it.
    mutating func ask(_ method: CodeMethod) { ask(Place(method: method, isCalled: false)) }

    /// Has a method looked at again for everybody for whom something matters in it, and for all that call it.
    mutating func askAll(_ method: CodeMethod) {
        ask(method)
        let called = Place(method: method, isCalled: true)
        if needs[called] != nil { ask(called) }
    }

    /// Has the places looked at that want something of a called one.
    mutating func askCallers(of place: Place) { for caller in (callers[place] ?? []).sorted() { ask(caller) } }

    /// Notes what matters in a place; true if that is more than was known.
    mutating func add(_ need: Need, to place: Place) -> Bool {
        guard var known = needs[place] else {
            needs[place] = need
            return true
        }
        let before = known
        known.formUnion(need)
        guard known != before else { return false }
        needs[place] = known
        return true
    }

    /// Notes that a place wants something of a method that it calls.
    mutating func want(_ need: Need, of method: CodeMethod, by caller: Place) {
        let place = Place(method: method, isCalled: true)
        callers[place, default: []].insert(caller)
        if add(need, to: place) { ask(place) }
    }

    /// Notes a field whose data can get to a sink; true the first time.
    mutating func add(_ field: CodeField) -> Bool { fields.insert(field).inserted }

    /// All that matters in a method; nil if nothing does.
    func need(of method: CodeMethod) -> Need? {
        let open = needs[Place(method: method, isCalled: false)]
        guard var need = needs[Place(method: method, isCalled: true)] else { return open }
        if let open { need.formUnion(open) }
        return need
    }
}

extension TaintDemand.Place: Comparable {
    /// Ordered by method.
    static func < (left: Self, right: Self) -> Bool {
        left.method == right.method ? !left.isCalled && right.isCalled : left.method < right.method
    }
}
