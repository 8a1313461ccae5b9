/// What a query found.
public struct TaintResult: Sendable {
    /// The flows by source, in the order in which the query names them and the program has them, then by sink site; from
    /// an origin to a sink's instruction at most one, a shortest.
    public internal(set) var flows: [TaintFlow] = []
    /// Where the data is put into static fields, if that was asked, in the same order.
    public internal(set) var stores: [TaintStore] = []
    /// How many places of the program data comes from.
    public internal(set) var originCount = 0
    /// How many of these were not followed to the end, because the budget was used up.
    public internal(set) var unfinishedCount = 0
    /// Instructions that were evaluated.
    public internal(set) var evaluatedCount = 0
    /// Calls with the data that were not followed, because they can end in too many methods.
    public internal(set) var ambiguousCallCount = 0
    /// Methods that the data gets into and that were not looked into: they are too long, or have too many registers.
    public internal(set) var skippedMethodCount = 0
    /// True if there are more flows than are listed.
    public internal(set) var omitsFlows = false

    /// True if the budget was used up before all was looked at: that no flow was found then means nothing.
    public var isCut: Bool { unfinishedCount > 0 || omitsFlows }
}

/// A way that data takes from a source to a sink.
public struct TaintFlow: Hashable, Sendable {
    /// The place of the source in ``TaintQuery/sources``.
    public var source: Int
    /// Where the data comes from.
    public var origin: TaintOrigin
    /// The place of the sink in ``TaintQuery/sinks``.
    public var sink: Int
    /// The call of the sink.
    public var sinkSite: Site
    /// The position of the argument that the data arrives in; nil for the receiver.
    public var argument: Int?
    /// The steps between methods, in their order.
    public var path: [TaintStep]
}

/// A static field that data is kept in.
public struct TaintStore: Hashable, Sendable {
    /// The place of the source in ``TaintQuery/sources``.
    public var source: Int
    /// Where the data comes from.
    public var origin: TaintOrigin
    /// The instruction that stores it.
    public var site: Site
    /// The steps between methods, in their order.
    public var path: [TaintStep]
}

/// Where data comes from.
public enum TaintOrigin: Hashable, Sendable {
    /// An instruction that writes or returns it.
    case site(Site)
    /// A method that the platform calls with it: the position among its declared parameters.
    case parameter(Int, of: CodeMethod)
}

/// A step of data from one method to another.
public struct TaintStep: Hashable, Sendable {
    /// What happens.
    public enum Kind: Hashable, Sendable {
        /// A call passes it on.
        case call
        /// A call returns it, or leaves it in an object that it got.
        case result
        /// An instruction stores it in a field.
        case store
        /// An instruction loads it from a field.
        case load
    }

    /// What happens.
    public var kind: Kind
    /// The instruction.
    public var site: Site
}
