import Dex

/// What becomes of data in one method, from one place where it comes in.
///
/// Registers are told apart, flow-sensitively: what an instruction makes of the data depends on each register by itself, so
/// that new ones are followed without those that were there before.
final class TaintLane {
    /// Where data comes into a method.
    enum Entry: Hashable {
        /// A source of the query: the place among the origins.
        case origin(Int)
        /// The register of a caller's argument: the place in the call's list of registers.
        case parameter(Int)
        /// A call at an instruction returns it, whoever called this method.
        case result(Int)
        /// A call at an instruction leaves it in an object at a place of the list.
        case argument(Int, place: Int)
        /// Loads of a field: its number.
        case field(Int)
    }

    /// A step of data to another node.
    struct Edge {
        var target: TaintNode
        var step: TaintStep
    }

    /// An arrival at a sink.
    struct Hit: Equatable {
        var sink: Int
        var site: Site
        var argument: Int?
    }

    let method: CodeMethod
    let flow: MethodFlow
    let entry: Entry
    /// Calls between the nearest source and this.
    var depth: Int
    /// The registers that hold the data at the beginning of each block.
    var entered: [RegisterSet]
    /// Calls that this was entered by, if it is that of a parameter.
    var callers: [(lane: Int, instruction: Int)] = []
    /// True if the method returns the data.
    var returns = false
    /// Parameters whose objects hold the data afterwards, as places in the list of registers.
    var changed: [Int] = []
    /// Where it goes from here.
    var edges: [Edge] = []
    /// Arrivals at sinks.
    var hits: [Hit] = []
    /// What matters in the method; nil if everything may.
    var need: TaintDemand.Need?
    /// Calls that were not followed for their depth.
    var cut: [TaintTask.Action] = []

    init(_ method: CodeMethod, _ flow: MethodFlow, _ entry: Entry, depth: Int) {
        self.method = method
        self.flow = flow
        self.entry = entry
        self.depth = depth
        entered = Array(repeating: RegisterSet(), count: flow.blocks.count)
    }

    /// Leaves out what can get to no sink.
    func limit(by demand: TaintDemand) { need = demand.need(of: method) ?? .init(flow) }

    /// The registers in which data can get to a sink.
    func wanted(_ registers: RegisterSet) -> RegisterSet { need.map { registers.intersection($0.values) } ?? registers }

    /// The first register of the arguments.
    var firstArgument: Int { flow.code.registerCount - flow.code.argumentCount }

    /// True if data came in by a call, and goes back to no other than that one.
    var isCalled: Bool { if case .parameter = entry { true } else { false } }

    func site(_ instruction: Int) -> Site { Site(file: flow.file, offset: flow.instructions[instruction].offset) }
}

/// A lane, or a field that holds data.
enum TaintNode: Hashable {
    case lane(Int)
    case field(Int)
}

/// A field that holds data.
struct TaintField {
    var depth: Int
    /// To the lanes that load it.
    var edges: [TaintLane.Edge]
}

/// Something that is still to be done for a lane.
struct TaintTask {
    enum Action {
        /// Go on from an instruction with these registers.
        case walk(Int, RegisterSet)
        /// The object at a place of a call's list holds the data behind the call.
        case hold(Int, place: Int)
        /// Follow a call's argument into a method.
        case enter(Int, CodeMethod, place: Int)
        /// Go back to all callers with what the method returns (-1) or leaves in a parameter.
        case leave(Int)
    }

    var lane: Int
    var action: Action
}
