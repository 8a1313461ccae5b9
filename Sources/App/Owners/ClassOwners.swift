import Findings

/// The owners of all classes of an app: by name where the name tells, and by the neighbourhood where it was taken away.
///
/// A shrinker moves classes to packages such as `a.b.c`, or all to one. Who wrote them can then be told from the classes
/// around them that kept their names; only if these agree.
public struct ClassOwners: Sendable {
    /// A class and what is around it.
    public struct Member: Sendable {
        /// The full name with dots.
        public var name: String
        /// The classes around it, each once.
        public var neighbours: [Neighbour]

        /// A class with these neighbours.
        public init(_ name: String, neighbours: [Neighbour] = []) {
            self.name = name
            self.neighbours = neighbours
        }
    }

    /// A class that has to do with another one.
    public struct Neighbour: Sendable, Hashable {
        /// Its place in the list of classes.
        public var place: Int
        /// What it has to do with it.
        public var relation: Relation

        /// The class at that place.
        public init(_ place: Int, _ relation: Relation) {
            self.place = place
            self.relation = relation
        }
    }

    /// What a neighbour has to do with the class.
    public enum Relation: UInt8, Sendable, CaseIterable {
        /// It calls, creates or extends the class.
        case caller
        /// It is extended, implemented or called by the class.
        case used
        /// It comes from the same source file.
        case sameFile
    }

    /// The owners that occur; the first two are nobody that can be told and the app itself.
    let known: [Owner]
    /// For each class, its owner among those.
    private(set) var codes: [UInt16]
    /// True for the classes whose owner the neighbourhood decided.
    public private(set) var isInferred: [Bool]

    /// The owners, in the order of the classes.
    public var owners: [Owner] { codes.map { known[Int($0)] } }

    /// The owner of the class at a place.
    public func owner(at place: Int) -> Owner { known[Int(codes[place])] }

    /// How many classes each third party has.
    var counts: [String: Int] {
        var counts = [Int](repeating: 0, count: known.count)
        for code in codes { counts[Int(code)] += 1 }
        var named: [String: Int] = [:]
        for (owner, count) in zip(known, counts) {
            if case .sdk(let name) = owner { named[name] = count }
        }
        return named
    }

    /// Rounds in which decided classes help to decide those around them.
    static let rounds = 8
    /// Fewer votes decide nothing.
    static let leastVotes = 2

    /// Decides on all classes.
    public init(_ resolver: OwnerResolver, classes: [Member]) {
        var numbers = OwnerCodes()
        var codes = [UInt16](repeating: OwnerCodes.unknown, count: classes.count)
        var open: [Int] = []
        for (place, member) in classes.enumerated() {
            codes[place] = numbers.code(resolver.owner(ofClass: member.name))
            if codes[place] == OwnerCodes.unknown, Self.isObfuscated(member.name) { open.append(place) }
        }
        var around = Neighbourhood(classes: open.count)
        for (index, place) in open.enumerated() {
            for neighbour in classes[place].neighbours where classes.indices.contains(neighbour.place) {
                around.add(neighbour.place, neighbour.relation, to: index)
            }
        }
        self.init(numbers.owners, codes, open: open, around)
    }

    /// Decides on the open ones of some classes.
    ///
    /// - Parameters:
    ///   - known: The owners that the codes stand for.
    ///   - codes: For each class, what its name tells.
    ///   - open: The places of those whose name tells nothing.
    ///   - around: What is around those, in the same order.
    init(_ known: [Owner], _ codes: [UInt16], open: [Int], _ around: Neighbourhood) {
        self.known = known
        self.codes = codes
        isInferred = [Bool](repeating: false, count: codes.count)
        var rest = Array(open.indices)
        for _ in 0..<Self.rounds where !rest.isEmpty {
            // All at once, so that the order of the classes does not matter.
            let decided = rest.compactMap { index in majority(index, around).map { (place: open[index], owner: $0) } }
            guard !decided.isEmpty else { break }
            for (place, owner) in decided {
                self.codes[place] = owner
                isInferred[place] = true
            }
            rest.removeAll { isInferred[open[$0]] }
        }
    }

    /// The owner for whom three quarters of the neighbours speak, of all that could; nil if there is none.
    ///
    /// That a class uses another tells nothing, for everybody uses libraries; unless it uses the app's own code, which
    /// nobody else knows of. That only the app's own code calls it does not make it the app's: so it is with libraries
    /// too. A neighbour that could speak but has no owner itself counts as a voter.
    private func majority(_ index: Int, _ around: Neighbourhood) -> UInt16? {
        var voters = 0
        var candidate = OwnerCodes.unknown
        var lead = 0
        func visitVotes(_ body: (UInt16, Relation) -> Void) {
            around.visit(index) { place, relation in
                if relation != .used || codes[place] == OwnerCodes.own { body(codes[place], relation) }
            }
        }
        visitVotes { vote, _ in
            voters += 1
            // If one has more than half, it is the candidate at the end (Boyer and Moore).
            if lead == 0 { candidate = vote }
            lead += vote == candidate ? 1 : -1
        }
        guard candidate != OwnerCodes.unknown else { return nil }
        var count = 0
        var isCertain = candidate != OwnerCodes.own
        visitVotes { vote, relation in
            guard vote == candidate else { return }
            count += 1
            if relation != .caller { isCertain = true }
        }
        return isCertain && count >= Self.leastVotes && count * 4 >= voters * 3 ? candidate : nil
    }

    /// True if nothing in the name tells where a class comes from: no package, or one of which each segment has one or
    /// two letters, or only letters that look alike, or none of the Latin alphabet.
    static func isObfuscated(_ name: String) -> Bool { isObfuscated(package: OwnerResolver.package(of: name)) }

    /// The same of a package.
    static func isObfuscated(package: Substring) -> Bool {
        package.split(separator: ".").allSatisfy { segment in
            let letters = segment.utf8
            return letters.count <= 2 || letters.allSatisfy { alike.contains($0) } || letters.allSatisfy { $0 >= 0x80 }
        }
    }

    /// `il1`, `o0` and the like, out of which some obfuscators make names.
    private static let alike = Array("iIlL1jJoO0_".utf8)
}
