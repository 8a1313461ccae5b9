import Dex

/// What can be counted about some classes of a program in one pass over their methods: how much of their code is there,
/// and how much the build left in it for a reader.
public struct CodeCensus: Sendable {
    /// How many methods are so, and the first of them.
    public struct Sample: Sendable {
        /// How many there are.
        public var count = 0
        /// The first ones, at most ``limit``.
        public var methods: [CodeMethod] = []

        /// So many are named.
        public static let limit = 8

        mutating func note(_ method: CodeMethod) {
            count += 1
            if methods.count < Self.limit { methods.append(method) }
        }
    }

    /// Classes and interfaces.
    public var classCount = 0
    /// Classes that name a source file as compilers do, such as `Login.kt`.
    public var sourceCount = 0
    /// Methods whose name an obfuscator could change: all but constructors and what compilers add.
    public var nameCount = 0
    /// Those of them with a name of at most two characters.
    public var shortNameCount = 0
    /// Methods with code that can be read.
    public var bodyCount = 0
    /// Bodies of which little more than `nop` is left: what method extraction leaves behind. No compiler writes such.
    public var hollow = Sample()
    /// Native methods.
    public var natives = Sample()
    /// `onCreate` of activities.
    public var startCount = 0
    /// Those of them that are native.
    public var nativeStarts = Sample()
    /// Those of them that call nothing, not even their superclass as the platform demands.
    public var idleStarts = Sample()
    /// Bodies with line numbers.
    public var lineCount = 0
    /// Bodies whose debug information was looked into for names.
    public var searchedForNames = 0
    /// Those of them that keep names of parameters or local variables.
    public var localNames = Sample()
    /// Instructions that load a string.
    public var stringLoads = 0
    /// Bodies long enough to be flattened.
    public var longBodyCount = 0
    /// Those of them in which many places jump back to one switch: flattened control flow, or an interpreter's loop.
    public var dispatchers = Sample()
    /// Classes under a short name whose Kotlin metadata still tells the names that were taken away, at most
    /// ``typeLimit``.
    public var telling: [CodeType] = []
    /// How many of those there are.
    public var tellingCount = 0

    /// So many classes are named.
    public static let typeLimit = 12

    /// The share of hollow bodies, 0 to 1.
    public var hollowShare: Double { bodyCount == 0 ? 0 : Double(hollow.count) / Double(bodyCount) }
    /// The share of short names, 0 to 1; nil without names.
    public var shortNameShare: Double? { nameCount == 0 ? nil : Double(shortNameCount) / Double(nameCount) }

    /// Nothing counted.
    public init() {}
}

extension Program {
    /// Counts over the classes that a test chooses: one walk over their code.
    public func census(where isWanted: (CodeType) -> Bool) -> CodeCensus {
        var taker = CensusTaker(self)
        eachDefinition { type, file, definition in
            if isWanted(type) { taker.take(type, file, definition) }
        }
        return taker.census
    }
}
