import Bytes
import Code
import Dex
import Findings

extension ClassOwners {
    /// Decides on all classes that a program defines; places are the numbers of their types.
    ///
    /// Costs a look at every class, and where names were taken away one at each call of such a class.
    init(_ resolver: OwnerResolver, of program: Program) {
        var names = PackageOwners(resolver)
        var codes = [UInt16](repeating: OwnerCodes.unknown, count: program.typeLimit)
        var open: [CodeType] = []
        // For each type the place in the list of the open ones and one; 0 for all others.
        var places = [UInt32](repeating: 0, count: program.typeLimit)
        var wanted = [Bool](repeating: false, count: program.typeLimit)
        program.eachDefinition { type, _, _ in
            let number = Int(type.number)
            let package = names.package(of: type, in: program)
            codes[number] = package.owner
            if package.isOpen {
                open.append(type)
                places[number] = UInt32(open.count)
            }
            // Who uses the app's own code is asked as well: that tells something of the user.
            wanted[number] = package.isOpen || package.owner == OwnerCodes.own
        }
        guard !open.isEmpty else {
            self.init(names.owners, codes, open: [], Neighbourhood(classes: 0))
            return
        }
        var around = Neighbourhood(classes: open.count)
        for (index, type) in open.enumerated() {
            for supertype in program.supertypes(of: type) where wanted[Int(supertype.number)] {
                around.add(Int(supertype.number), .used, to: index)
                let place = Int(places[Int(supertype.number)])
                if place > 0 { around.add(Int(type.number), .caller, to: place - 1) }
            }
        }
        program.eachUse(of: wanted) { used, user in
            let usedPlace = Int(places[used])
            if usedPlace > 0 { around.add(user, .caller, to: usedPlace - 1) }
            let userPlace = Int(places[user])
            if userPlace > 0 { around.add(used, .used, to: userPlace - 1) }
        }
        Self.addSourceFiles(program, places, &around)
        self.init(names.owners, codes, open: open.map { Int($0.number) }, around)
    }

    /// More classes than this do not come from one file: an obfuscator gave all of them one name.
    private static let sourceLimit = 16

    private static func addSourceFiles(_ program: Program, _ places: [UInt32], _ around: inout Neighbourhood) {
        var sources: [UInt64: [UInt32]] = [:]
        program.eachDefinition { type, file, definition in
            guard let source = definition.sourceFile else { return }
            let key = UInt64(file) << 32 | UInt64(source)
            if sources[key, default: []].count <= sourceLimit { sources[key, default: []].append(type.number) }
        }
        for (_, types) in sources where types.count > 1 && types.count <= sourceLimit {
            for type in types where places[Int(type)] > 0 {
                for other in types where other != type {
                    around.add(Int(other), .sameFile, to: Int(places[Int(type)]) - 1)
                }
            }
        }
    }
}

/// The owners of packages, each worked out once.
private struct PackageOwners {
    struct Package {
        var owner: UInt16
        /// True if neither the name nor a table tells whose it is because the name was taken away.
        var isOpen: Bool
    }

    private let resolver: OwnerResolver
    private var numbers = OwnerCodes()
    private var known: [UInt64: Package] = [:]
    private let seed = UInt64.random(in: .min ... .max)

    init(_ resolver: OwnerResolver) { self.resolver = resolver }

    var owners: [Owner] { numbers.owners }

    /// The package of a class. Packages are equal if their 64-bit hashes from a random seed are.
    mutating func package(of type: CodeType, in program: Program) -> Package {
        let hash = program.withDescriptor(of: type) { name in
            var end = name.byteCount
            while end > 0, name.byte(end - 1) != UInt8(ascii: "/") { end -= 1 }
            return name.hash(at: 0, count: end, seed: seed)
        }
        if let package = known[hash] { return package }
        let name = program.name(of: type)
        let owner = resolver.owner(ofClass: name)
        let isOpen = owner == .unknown && ClassOwners.isObfuscated(name)
        let package = Package(owner: numbers.code(owner), isOpen: isOpen)
        known[hash] = package
        return package
    }
}
