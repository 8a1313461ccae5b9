/// How a method is reached.
extension Reachability {
    /// A method on the way from an entry point to another one.
    public struct Step: Hashable, Sendable {
        /// What leads to a method.
        public enum Link: UInt8, Hashable, Sendable {
            /// The platform calls it on an entry point.
            case entry
            /// An instruction calls it, or what it overrides.
            case call
            /// An instruction creates an object that the platform calls back.
            case callback
            /// An instruction makes the runtime initialise its class.
            case initialiser
            /// An instruction makes a method handle of it.
            case handle
            /// An instruction loads its class's name or literal.
            case name
        }

        /// The method.
        public let method: CodeMethod
        /// What leads to it.
        public let link: Link
        /// The instruction of the previous step's method that leads to it; nil for the first.
        public let site: Site?
    }

    /// The way to a method: from an entry point's method to itself; empty if it was not reached.
    ///
    /// No other way over the same ``Level`` has fewer steps; of those with as many it is the one over the entry point that
    /// was named first, then over the instruction that comes first. For ``Level/weak`` the steps count from where a class
    /// is created by name.
    public func path(to method: CodeMethod) -> [Step] {
        guard level(of: method) != nil else { return [] }
        var steps: [Step] = []
        var current = method.number
        // A method's parent was reached before it, so that there is no circle.
        while true {
            let parent = trace.parents[current]
            let link = Step.Link(rawValue: trace.links[current]) ?? .entry
            guard parent != ReachTrace.nobody else {
                steps.append(Step(method: CodeMethod(number: current), link: link, site: nil))
                return steps.reversed()
            }
            let file = program.place(of: CodeMethod(number: Int(parent))).file
            steps.append(
                Step(
                    method: CodeMethod(number: current), link: link,
                    site: Site(file: file, offset: Int(trace.sites[current]))))
            current = Int(parent)
        }
    }

    /// The entry point that ``path(to:)`` begins with; nil for a method that was not reached.
    public func entry(of method: CodeMethod) -> EntryPoint? {
        guard level(of: method) != nil else { return nil }
        var current = method.number
        while trace.parents[current] != ReachTrace.nobody { current = Int(trace.parents[current]) }
        return entries[Int(trace.sites[current])]
    }
}
