import App
import Code
import Findings
import Rules

/// What to follow: data of several kinds to sinks of several kinds, in one run for all rules that ask about them.
struct FlowQuestion {
    /// Where data comes from.
    var sources: [(kind: DataSource, source: TaintSource)]
    /// Where it may not arrive.
    var sinks: [DataSink]
    /// What makes it harmless for every rule that asks.
    var sanitizers: [MethodPattern] = []
    /// What judges it for every rule that asks.
    var checks: [MethodPattern] = []
    /// True if it is also asked which static fields the data is kept in.
    var noticesStaticFields = false
    /// Instructions that are evaluated at most.
    var budget = 120_000
}

/// Data that gets somewhere.
struct DataFlow: Sendable {
    /// What it is.
    var source: DataSource
    /// Where it arrives.
    var sink: DataSink
    /// The way that it takes.
    var flow: TaintFlow
}

/// How data gets from one place to another.
struct DataWay {
    /// The instructions that it comes by, from method to method.
    var steps: [Site]
    /// The call that it arrives at.
    var end: Site
}

/// What a question found.
struct DataFlows: Sendable {
    /// The flows, by source.
    var flows: [DataFlow] = []
    /// What is put into static fields, if that was asked.
    var stores: [(source: DataSource, store: TaintStore)] = []
    /// The kinds of sources that the app has at all.
    var sources: Set<DataSource> = []
    /// Why that nothing was found means nothing; nil if all was followed to its end.
    var gap: LocalizedText?

    /// The flows of some kinds.
    func from(_ sources: Set<DataSource>, to sinks: Set<DataSink>) -> [DataFlow] {
        flows.filter { sources.contains($0.source) && sinks.contains($0.sink) }
    }
}

extension CodeInquiry {
    /// Follows the data of a question. Without sources, or without sinks, that costs nothing.
    func follow(_ question: FlowQuestion) -> DataFlows {
        guard !question.sources.isEmpty else { return DataFlows() }
        let isAsked =
            question.noticesStaticFields
            || question.sinks.flatMap(\.places).contains { areCallsOutsideSDKs(of: $0.pattern) }
        guard isAsked else { return DataFlows(sources: Set(question.sources.map(\.kind))) }
        let sinks = question.sinks.flatMap { kind in kind.places.map { (kind: kind, place: $0) } }
        var query = TaintQuery(
            sources: question.sources.map(\.source), sinks: sinks.map(\.place), sanitizers: question.sanitizers,
            checks: question.checks, budget: question.budget)
        query.noticesStaticFields = question.noticesStaticFields
        let suppliers = suppliers
        let program = program
        query.isOpaque = { method in program.owner(of: method).map { suppliers.includes($0) } ?? false }
        let result = program.taint(query)
        var answer = DataFlows(sources: Set(question.sources.map(\.kind)))
        answer.flows = result.flows.map {
            DataFlow(source: question.sources[$0.source].kind, sink: sinks[$0.sink].kind, flow: $0)
        }
        answer.stores = result.stores.map { (question.sources[$0.source].kind, $0) }
        if result.isCut {
            let count = max(result.unfinishedCount, 1)
            answer.gap = LocalizedText(
                zh: "数据流分析用尽了预算：\(result.originCount) 个数据来源中有 \(count) 个未能追踪到底。",
                en:
                    "The data-flow analysis ran out of its budget: \(count) of \(result.originCount) sources were not followed to the end."
            )
        }
        return answer
    }

    /// A flow as a hit: it is the fault of whoever has the data.
    func hit(_ flow: DataFlow, severity: Severity) -> CodeHit? {
        hit(flow.flow.origin, DataWay(steps: flow.flow.path.map(\.site), end: flow.flow.sinkSite), severity)
    }

    /// Data of an origin that takes a way, as a hit.
    func hit(_ origin: TaintOrigin, _ way: DataWay, _ severity: Severity) -> CodeHit? {
        var hit: CodeHit
        switch origin {
        case .site(let site): hit = CodeHit(site, severity: severity)
        case .parameter(let position, let method):
            guard let start = start(of: method) else { return nil }
            hit = CodeHit(start, "parameter \(position)", severity: severity)
        }
        hit.way = way
        return hit
    }

    /// The methods that a flow goes through, as smali names them, in their order.
    func methods(of flow: DataFlow) -> [CodeMethod] {
        var methods: [CodeMethod] = []
        func add(_ method: CodeMethod?) { if let method, methods.last != method { methods.append(method) } }
        switch flow.flow.origin {
        case .site(let site): add(program.method(at: site))
        case .parameter(_, let method): add(method)
        }
        for step in flow.flow.path { add(program.method(at: step.site)) }
        add(program.method(at: flow.flow.sinkSite))
        return methods
    }

    /// True if one of the methods that a flow goes through makes a call of some kind.
    func passes(_ flow: DataFlow, _ test: (ObjectCall) -> Bool) -> Bool {
        methods(of: flow).contains { calls(in: $0).contains(where: test) }
    }

    /// The judgement of what was found, or that it cannot be told because data was not followed to its end.
    func judge(
        _ hits: [CodeHit], _ what: String, upTo severity: Severity, gap: LocalizedText?,
        _ message: (String) -> LocalizedText
    ) -> Judgement {
        let sorted = hits.sorted { ($0.site, $0.way?.end ?? $0.site) < ($1.site, $1.way?.end ?? $1.site) }
        return .graded(findings(sorted, what, message), upTo: severity, unless: gap)
    }

    /// The results of methods in code that is no known SDK's, as sources of a kind.
    func results(
        _ kind: DataSource, of patterns: [MethodPattern]
    ) -> [(kind: DataSource, source: TaintSource)] {
        let sites = callsOutsideSDKs(patterns)
        return sites.isEmpty ? [] : [(kind, .sites(sites))]
    }

    /// True if the app calls a sink of a kind at all.
    func calls(_ sinks: DataSink...) -> Bool { sinks.contains { $0.places.contains { !calls($0.pattern).isEmpty } } }

    /// The names of the methods that a way goes through behind its beginning.
    func methods(on way: DataWay) -> [String] {
        var names: [String] = []
        for site in way.steps + [way.end] {
            let name = program.method(at: site).map { program.name(of: $0) } ?? ""
            if names.last != name { names.append(name) }
        }
        return names
    }
}
