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
    public enum Relation: Sendable, CaseIterable {
        /// It calls or creates the class.
        case caller
        /// It is extended, implemented or called by the class.
        case used
        /// It comes from the same source file.
        case sameFile
    }

    /// The owners, in the order of the classes.
    public private(set) var owners: [Owner]
    /// True for the classes whose owner the neighbourhood decided.
    public private(set) var isInferred: [Bool]

    /// Rounds in which decided classes help to decide those around them.
    static let rounds = 8
    /// Fewer votes decide nothing.
    static let leastVotes = 2

    /// Decides on all classes.
    public init(_ resolver: OwnerResolver, classes: [Member]) {
        owners = Self.named(resolver, classes)
        isInferred = [Bool](repeating: false, count: classes.count)
        var open = classes.indices.filter { owners[$0] == .unknown && Self.isObfuscated(classes[$0].name) }
        for _ in 0..<Self.rounds where !open.isEmpty {
            // All at once, so that the order of the classes does not matter.
            let decided = open.compactMap { place in majority(around: classes[place]).map { (place, $0) } }
            guard !decided.isEmpty else { break }
            for (place, owner) in decided {
                owners[place] = owner
                isInferred[place] = true
            }
            open.removeAll { isInferred[$0] }
        }
    }

    /// What the names tell; classes of one package have one owner.
    private static func named(_ resolver: OwnerResolver, _ classes: [Member]) -> [Owner] {
        var known: [Substring: Owner] = [:]
        return classes.map { member in
            let package = OwnerResolver.package(of: member.name)
            if let owner = known[package] { return owner }
            let owner = resolver.owner(ofClass: member.name)
            known[package] = owner
            return owner
        }
    }

    /// The owner for whom three quarters of the neighbours speak, of all that could; nil if there is none.
    private func majority(around member: Member) -> Owner? {
        var voters = 0
        var candidate = Owner.unknown
        var lead = 0
        for vote in votes(around: member) {
            voters += 1
            // If one has more than half, it is the candidate at the end (Boyer and Moore).
            if lead == 0 { candidate = vote }
            lead += vote == candidate ? 1 : -1
        }
        guard candidate != .unknown else { return nil }
        let count = votes(around: member).count { $0 == candidate }
        return count >= Self.leastVotes && count * 4 >= voters * 3 ? candidate : nil
    }

    /// What each neighbour says; unknown for one that could speak but has no owner itself.
    ///
    /// That a class uses another tells nothing, for everybody uses libraries; unless it uses the app's own code, which
    /// nobody else knows of.
    private func votes(around member: Member) -> some Sequence<Owner> {
        member.neighbours.lazy.filter { owners.indices.contains($0.place) }.compactMap { neighbour in
            let owner = owners[neighbour.place]
            return neighbour.relation == .used && owner != .own ? nil : owner
        }
    }

    /// True if nothing in the name tells where a class comes from: no package, or one of which each segment has one or
    /// two letters, or only letters that look alike, or none of the Latin alphabet.
    static func isObfuscated(_ name: String) -> Bool {
        OwnerResolver.package(of: name).split(separator: ".").allSatisfy { segment in
            let letters = segment.utf8
            return letters.count <= 2 || letters.allSatisfy { alike.contains($0) } || letters.allSatisfy { $0 >= 0x80 }
        }
    }

    /// `il1`, `o0` and the like, out of which some obfuscators make names.
    private static let alike = Array("iIlL1jJoO0_".utf8)
}
