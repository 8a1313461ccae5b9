/// Which data must not get where: what to follow through a program, where it may not arrive, and what makes it harmless.
public struct TaintQuery: Sendable {
    /// Where the data comes from.
    public var sources: [TaintSource]
    /// Where it may not arrive.
    public var sinks: [TaintSink]
    /// Methods whose result is harmless whatever they are called with, such as `Uri.encode`. They may be sinks as well.
    public var sanitizers: [MethodPattern]
    /// Methods that judge what they are called with, such as a comparison with a list of hosts: in the method that calls
    /// one with the data, nothing is followed on behind the call. Whether the answer is heeded is not looked at.
    public var checks: [MethodPattern]
    /// True if it is also asked which static fields the data is kept in.
    public var noticesStaticFields = false
    /// Methods that are not looked into, if there are such: what they do is told from their names, as with the platform's.
    public var isOpaque: (@Sendable (CodeMethod) -> Bool)?
    /// How many calls, into methods and back out of them, may lie between a source and a sink.
    public var depth: Int
    /// Instructions that are evaluated at most.
    public var budget: Int

    /// A query.
    public init(
        sources: [TaintSource], sinks: [TaintSink], sanitizers: [MethodPattern] = [], checks: [MethodPattern] = [],
        depth: Int = 5, budget: Int = 2_000_000
    ) {
        self.sources = sources
        self.sinks = sinks
        self.sanitizers = sanitizers
        self.checks = checks
        self.depth = depth
        self.budget = budget
    }
}

/// Where data comes from.
public enum TaintSource: Hashable, Sendable {
    /// What calls of matching methods return.
    case result(of: MethodPattern)
    /// What the platform passes to methods of the app that override matching ones, such as the intent of `onReceive`;
    /// position 0 is the first declared parameter.
    case parameter(Int, of: MethodPattern)
    /// The same for methods that a rule chose.
    case parameters(Int, of: [CodeMethod])
    /// What is read from a field of a class, both as the files name them.
    case field(String, of: String)
    /// What the instructions at these sites write or return: constants, or what a rule found by other means.
    case sites([Site])
}

/// Where data may not arrive: some arguments of some methods.
public struct TaintSink: Hashable, Sendable {
    /// The methods.
    public var pattern: MethodPattern
    /// Positions among the declared parameters, from 0.
    public var arguments: [Int]
    /// True if the object that the method is called on counts too.
    public var includesReceiver: Bool

    /// Arguments of matching methods.
    public init(_ pattern: MethodPattern, arguments: [Int], includesReceiver: Bool = false) {
        self.pattern = pattern
        self.arguments = arguments
        self.includesReceiver = includesReceiver
    }
}
