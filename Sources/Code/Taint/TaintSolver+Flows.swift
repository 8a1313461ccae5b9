import Dex

/// From lanes to flows.
extension TaintSolver {
    /// Finds the sinks that each origin gets to, over the fewest steps.
    mutating func collectFlows() {
        guard query.noticesStaticFields || lanes.contains(where: { !$0.hits.isEmpty }) else { return }
        var visits = query.budget
        for number in origins.indices {
            guard let start = lane(ofOrigin: number) else { continue }
            var found: [TaintFlow] = []
            var seen: Set<Site> = []
            var order: [(node: TaintNode, from: Int, step: TaintStep?)] = [(.lane(start), -1, nil)]
            var visited: Set<TaintNode> = [.lane(start)]
            var next = 0
            while next < order.count, visits > 0 {
                visits -= 1
                for hit in hits(order[next].node) where seen.insert(hit.site).inserted {
                    found.append(
                        TaintFlow(
                            source: origins[number].source, origin: origins[number].origin, sink: hit.sink,
                            sinkSite: hit.site, argument: hit.argument, path: path(to: next, order)))
                }
                for edge in edges(order[next].node) {
                    if query.noticesStaticFields, isStaticStore(edge.step), seen.insert(edge.step.site).inserted {
                        result.stores.append(
                            TaintStore(
                                source: origins[number].source, origin: origins[number].origin, site: edge.step.site,
                                path: path(to: next, order)))
                    }
                    if visited.insert(edge.target).inserted { order.append((edge.target, next, edge.step)) }
                }
                next += 1
            }
            result.flows += found.sorted { $0.sinkSite < $1.sinkSite }
            if visits == 0 || result.flows.count > TaintSolver.flowLimit {
                result.omitsFlows = true
                result.flows.removeLast(max(0, result.flows.count - TaintSolver.flowLimit))
                return
            }
        }
    }

    private func hits(_ node: TaintNode) -> [TaintLane.Hit] {
        if case .lane(let number) = node { lanes[number].hits } else { [] }
    }

    private func edges(_ node: TaintNode) -> [TaintLane.Edge] {
        switch node {
        case .lane(let number): lanes[number].edges
        case .field(let number): fields[number].edges
        }
    }

    private func isStaticStore(_ step: TaintStep) -> Bool {
        guard step.kind == .store, let code = program.instruction(at: step.site)?.code else { return false }
        return (0x67...0x6d).contains(code)
    }

    private func path(to place: Int, _ order: [(node: TaintNode, from: Int, step: TaintStep?)]) -> [TaintStep] {
        var steps: [TaintStep] = []
        var place = place
        while place > 0 {
            if let step = order[place].step { steps.append(step) }
            place = order[place].from
        }
        return steps.reversed()
    }

    /// More flows than this nobody reads.
    private static let flowLimit = 1000
}

extension Program {
    /// Follows data from sources to sinks. A program that calls no sink or has no source costs a few look-ups.
    public func taint(_ query: TaintQuery) -> TaintResult { taint(query, narrowingAfter: TaintSolver.narrowing) }

    /// The same. Once so many instructions were evaluated, a search backwards from the sinks tells where data can get to
    /// one, and it is followed there only.
    public func taint(_ query: TaintQuery, narrowingAfter count: Int) -> TaintResult {
        var solver = TaintSolver(self, query, narrowingAfter: count)
        solver.run()
        return solver.result
    }
}
