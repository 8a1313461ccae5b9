import Findings
import Testing

@testable import App

@Suite("Owners of classes without a name of their own")
struct ClassOwnersTests {
    private static let resolver: OwnerResolver = {
        var manifest = Manifest()
        manifest.package = "cn.example.app"
        return OwnerResolver(manifest)
    }()

    /// Classes with names, which the tests take as neighbours by their place.
    private static let named = [
        "cn.example.app.Main", "cn.example.app.Login", "cn.example.app.Pay", "cn.jpush.android.A", "cn.jpush.android.B",
        "cn.jpush.android.C", "androidx.core.A", "androidx.core.B", "com.stranger.A", "com.stranger.B",
    ]

    /// The owner of a class with these neighbours.
    private func owner(_ neighbours: [(Int, ClassOwners.Relation)], of name: String = "a.b.c") -> Owner {
        let members = Self.named.map { ClassOwners.Member($0) }
        let member = ClassOwners.Member(name, neighbours: neighbours.map { .init($0, $1) })
        return ClassOwners(Self.resolver, classes: members + [member]).owners[Self.named.count]
    }

    @Test("are those of the classes that call it, if they agree")
    func callers() {
        #expect(owner([(3, .caller), (4, .caller)]) == .sdk("JPush"))
        #expect(owner([(0, .caller), (1, .caller), (2, .sameFile)]) == .own)
        #expect(owner([(3, .caller), (4, .caller), (5, .sameFile), (0, .caller)]) == .sdk("JPush"))
    }

    @Test("stay unknown without a clear majority")
    func noMajority() {
        #expect(owner([]) == .unknown)
        #expect(owner([(3, .caller)]) == .unknown)
        #expect(owner([(3, .caller), (4, .caller), (0, .caller)]) == .unknown)
        #expect(owner([(3, .caller), (4, .caller), (0, .caller), (1, .caller)]) == .unknown)
        #expect(owner([(8, .caller), (9, .caller)]) == .unknown)
        // Those who cannot be told count as well.
        #expect(owner([(3, .caller), (4, .caller), (8, .caller), (9, .caller)]) == .unknown)
    }

    @Test("do not follow from what a class uses, unless that is the app's own code")
    func used() {
        #expect(owner([(6, .used), (7, .used)]) == .unknown)
        #expect(owner([(3, .used), (4, .used)]) == .unknown)
        #expect(owner([(0, .used), (1, .used), (6, .used), (7, .used), (3, .used)]) == .own)
        #expect(owner([(6, .caller), (7, .caller), (3, .used), (4, .used)]) == .sdk("AndroidX"))
    }

    @Test(
        "are guessed only where the name was taken away",
        arguments: [
            ("a.b.c", true), ("Unpackaged", true), ("o.Ab", true), ("aa.bb.Name", true), ("lI1.O0o0.x", true),
            ("试.金.石", true), ("com.a.b", false), ("a.library.b", false), ("com.stranger.C", false),
        ])
    func obfuscated(_ name: String, _ isObfuscated: Bool) {
        #expect(ClassOwners.isObfuscated(name) == isObfuscated)
        #expect(owner([(3, .caller), (4, .caller)], of: name) == (isObfuscated ? .sdk("JPush") : .unknown))
    }

    /// A name that tells is not outvoted.
    @Test("are not asked for where the name tells")
    func namesWin() {
        #expect(owner([(3, .caller), (4, .caller)], of: "cn.example.app.a") == .own)
    }

    @Test("are handed on from class to class, in any order, and marked as inferred")
    func chains() {
        // Each is called by the two before it; the first two by the SDK.
        let chain: [[Int]] = [[3, 4], [3, 4], [10, 11], [11, 12], [12, 13]]
        let named = Self.named.map { ClassOwners.Member($0) }
        let members = chain.enumerated().map { number, callers in
            ClassOwners.Member("a.\(number)", neighbours: callers.map { .init($0, .caller) })
        }
        let result = ClassOwners(Self.resolver, classes: named + members)
        #expect(result.owners.suffix(5).allSatisfy { $0 == .sdk("JPush") })
        #expect(result.isInferred == [Bool](repeating: false, count: 10) + [Bool](repeating: true, count: 5))
    }

    @Test("that only refer to each other, or to nothing, end in nothing")
    func circles() {
        let members = [
            ClassOwners.Member("a.a", neighbours: [.init(1, .caller), .init(0, .caller), .init(99, .caller)]),
            ClassOwners.Member("a.b", neighbours: [.init(0, .caller), .init(-1, .sameFile)]),
        ]
        #expect(ClassOwners(Self.resolver, classes: members).owners == [.unknown, .unknown])
        #expect(ClassOwners(Self.resolver, classes: []).owners.isEmpty)
    }
}
