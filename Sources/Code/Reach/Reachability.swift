/// Which methods of a program can run, and how they are reached from where the platform starts it.
///
/// A call graph searched breadth first. Its edges:
/// - A call ends in every method that an instance of a type created in reached code can answer it with (class-hierarchy
///   dispatch narrowed to created types: rapid type analysis). Calls of `super`, static and private methods and
///   constructors end where they say.
/// - Creating a class, calling a static method or using a static field runs class initialisers, superclasses included.
/// - A created object of a class with a platform type above it is called back: the methods whose names begin with `on`
///   and a capital letter, those that ``PlatformCallbacks`` lists for the platform types above it, and annotated ones
///   (`@JavascriptInterface` …), inherited ones included.
/// - Method handles of `invoke-custom` run where they are made.
/// - Weakly: a class whose name or literal is loaded is created with all its constructors.
///
/// **Too much** is reached where an object is created but never handed to the platform; where a method of the app's own
/// is called `onSomething`; where a call's object can only be of some of the created types (no flow of objects is
/// followed); where a condition never holds. **Too little** where native code, a name put together at run time, a loaded
/// file, a service file or a resource that no entry point stands for decides what runs, and where the platform calls a
/// method that the table does not list. ``openEnds`` counts what was met of that. Interfaces are initialised only by
/// their static fields and methods.
///
/// Abstract methods never run and are never reached. Of a class that is defined twice, only the first definition is.
///
/// Source: Dean, Grove, Chambers: Optimization of object-oriented programs using static class hierarchy analysis, 1995;
/// Bacon, Sweeney: Fast static analysis of C++ virtual function calls, 1996.
public struct Reachability: Sendable {
    /// Over what a method is reached; the first that holds.
    public enum Level: UInt8, Sendable, Comparable, CaseIterable {
        /// From an entry point that other apps can start.
        case exported = 1
        /// From another entry point.
        case inner = 2
        /// Only if a class is created by its name or its class literal.
        case weak = 3

        /// Ordered by how much it says.
        public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    /// The program.
    public let program: Program
    /// Where the platform starts it.
    public let entries: [EntryPoint]
    /// Which of the entry points name a class that no file defines: in a packed app most.
    public let missingEntries: [Int]
    /// What could not be followed.
    public let openEnds: OpenEnds
    let trace: ReachTrace
    private let created: [Bool]

    /// Searches a program.
    ///
    /// First it finds which types are created at all, then how everything is reached; so that paths are the shortest.
    /// Every method is walked over twice at most; work is bounded by ``ReachSearch/workLimit``.
    public init(_ program: Program, from entries: [EntryPoint]) {
        let tables = ReachTables(program)
        var second = ReachSearch(
            program, tables, entries, available: ReachSearch.created(in: program, tables, entries))
        second.findPaths()
        self.program = program
        self.entries = entries
        missingEntries = second.missingEntries
        openEnds = second.openEnds
        trace = second.trace
        created = second.seen
    }

    /// Over what a method is reached; nil if no path to it was found.
    public func level(of method: CodeMethod) -> Level? {
        trace.levels.indices.contains(method.number) ? Level(rawValue: trace.levels[method.number]) : nil
    }

    /// Over what the method is reached whose code an instruction is in; the best of those that share the code.
    public func level(at site: Site) -> Level? {
        program.methods(at: site).compactMap { level(of: $0) }.min()
    }

    /// True if reached code, or an entry point, creates an instance of a type that the files define, weakly or not.
    public func isCreated(_ type: CodeType) -> Bool {
        created.indices.contains(Int(type.number)) && created[Int(type.number)]
    }

    /// Number of methods reached at each level.
    public var counts: [Level: Int] {
        var counts = [0, 0, 0, 0]
        for level in trace.levels { counts[Int(level)] += 1 }
        return Dictionary(uniqueKeysWithValues: Level.allCases.map { ($0, counts[Int($0.rawValue)]) })
    }
}
