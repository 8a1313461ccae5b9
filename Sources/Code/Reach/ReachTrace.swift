/// How each method was reached: four flat arrays by the method's number.
struct ReachTrace: Sendable {
    /// Why a method was reached.
    struct Cause {
        /// The method that leads to it; ``nobody`` for an entry point.
        var parent: UInt32
        /// The offset of the instruction in that method; the number of the entry point if there is no method.
        var site: UInt32
    }

    /// The ``Reachability/Level`` of each method; 0 for one that was not reached.
    var levels: [UInt8]
    /// The ``Reachability/Step/Link`` that leads to it.
    var links: [UInt8]
    var parents: [UInt32]
    var sites: [UInt32]

    static let nobody = UInt32.max

    init(methodCount: Int) {
        levels = [UInt8](repeating: 0, count: methodCount)
        links = [UInt8](repeating: 0, count: methodCount)
        parents = [UInt32](repeating: Self.nobody, count: methodCount)
        sites = [UInt32](repeating: 0, count: methodCount)
    }
}
