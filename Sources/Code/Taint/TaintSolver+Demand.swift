import Bytes
import Dex

/// From the sinks backwards, method by method.
extension TaintSolver {
    /// Finds out where data has to be to get to a sink; nil if more than so many instructions would have to be evaluated.
    mutating func findDemand(within limit: Int) -> TaintDemand? {
        var demand = TaintDemand()
        for reference in named.sinkReferences {
            for site in program.sites(of: reference) {
                if let method = program.method(at: site) { demand.ask(method) }
            }
        }
        let limit = result.evaluatedCount + limit
        while let place = demand.next() {
            look(at: place, within: limit, &demand)
            guard result.evaluatedCount < limit else { return nil }
        }
        return demand
    }

    /// Finds out what matters in a method by what is known to matter around it.
    private mutating func look(at place: TaintDemand.Place, within limit: Int, _ demand: inout TaintDemand) {
        guard let flow = flow(of: place.method) else { return }
        let source = program.files[flow.file].dex.bytes
        let bytes = source.bytes
        var need = demand.needs[place] ?? .init(flow)
        let known = need
        var last: TaintDemand.Need
        repeat {
            last = need
            var index = flow.instructions.count - 1
            while index >= 0 {
                trace(flow, index, place, &need, &demand, bytes)
                index -= 1
            }
            result.evaluatedCount += flow.instructions.count
        } while need != last && result.evaluatedCount < limit
        guard demand.add(need, to: place) else { return }
        // A method that calls itself may want more of itself by now.
        if demand.needs[place] != need { demand.ask(place) }
        let wanted = (0..<flow.code.argumentCount).contains { need.wants(argument: $0) && !known.wants(argument: $0) }
        guard wanted else { return }
        if place.isCalled {
            demand.askCallers(of: place)
            return
        }
        for site in program.callers(of: place.method) {
            result.evaluatedCount += 1
            if let caller = program.method(at: site) { demand.askAll(caller) }
        }
        if !handOvers.isEmpty { askGivers(of: place.method, &demand) }
    }
}
