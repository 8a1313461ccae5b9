import Code
import TestSupport
import Testing

/// What a query may ask beside sources and sinks.
@Suite struct TaintOptionTests {
    private let through = TaintCase(
        "through another's method", flows: 1,
        run: """
            \(TaintCase.take("v0"))
            invoke-static {v0}, Lb;->make(Ljava/lang/String;)Ljava/lang/String;
            move-result-object v1
            \(TaintCase.give("v1"))
            """,
        and: """
            .class public Lb;
            .super Ljava/lang/Object;
            .method public static make(Ljava/lang/String;)Ljava/lang/String;
            .locals 1
            \(TaintCase.give("p0"))
            const-string v0, "x"
            return-object v0
            .end method
            """)

    /// A method that is not looked into is told from its name: what goes in comes out.
    @Test func doesNotLookIntoWhatIsOpaque() throws {
        let program = try through.program()
        let other = try #require(program.type("Lb;"))
        func sinkOwners(_ query: TaintQuery) -> [String] {
            program.taint(query).flows.compactMap { program.method(at: $0.sinkSite).map { program.name(of: $0) } }
        }
        var query = TaintCase.query
        #expect(sinkOwners(query) == ["Lb;->make(Ljava/lang/String;)Ljava/lang/String;"])
        query.isOpaque = { program.owner(of: $0) == other }
        #expect(sinkOwners(query) == ["La;->run(Ljava/lang/String;)V"])
        #expect(program.taint(query).skippedMethodCount == 0)
    }

    /// A digest is where a password may not arrive, and yet what it returns is no password.
    @Test func letsASinkCleanWhatItReturns() throws {
        let example = TaintCase(
            "sink that cleans", flows: 1,
            run: """
                \(TaintCase.take("v0"))
                invoke-static {v0}, Lapi;->clean(Ljava/lang/Object;)Ljava/lang/Object;
                move-result-object v1
                \(TaintCase.give("v1"))
                """)
        let program = try example.program()
        var query = TaintCase.query
        #expect(program.taint(query).flows.isEmpty)
        query.sinks.append(TaintSink(MethodPattern("Lapi;", "clean"), arguments: [0]))
        #expect(program.taint(query).flows.map(\.sink) == [1])
    }

    @Test func noticesStaticFields() throws {
        let example = TaintCase(
            "kept", flows: 0,
            run: """
                \(TaintCase.take("v0"))
                iput-object v0, p0, La;->f:Ljava/lang/String;
                invoke-static {v0}, Lb;->keep(Ljava/lang/String;)V
                """,
            and: """
                .class public Lb;
                .super Ljava/lang/Object;
                .method public static keep(Ljava/lang/String;)V
                .locals 0
                sput-object p0, La;->s:Ljava/lang/String;
                return-void
                .end method
                """)
        let program = try example.program()
        var query = TaintCase.query
        query.sinks = []
        #expect(program.taint(query).stores.isEmpty)
        query.noticesStaticFields = true
        let store = try #require(program.taint(query).stores.first)
        #expect(program.taint(query).stores.count == 1)
        #expect(program.method(at: store.site).map { program.name(of: $0) } == "Lb;->keep(Ljava/lang/String;)V")
        #expect(store.path.map(\.kind) == [.call])
    }

    @Test func followsParametersOfChosenMethods() throws {
        let example = TaintCase(
            "chosen", flows: 0, run: TaintCase.give("p1"),
            and: """
                .class public Lb;
                .super La;
                .method public run(Ljava/lang/String;)V
                .locals 0
                \(TaintCase.give("p1"))
                return-void
                .end method
                """)
        let program = try example.program()
        let chosen = program.methods(of: try #require(program.type("Lb;")), named: "run")
        var query = TaintCase.query
        query.sources = [.parameters(0, of: chosen)]
        let flows = program.taint(query).flows
        #expect(flows.map(\.origin) == chosen.map { .parameter(0, of: $0) })
    }

    /// A key only says what is wanted: the value is not made of it.
    @Test(arguments: [("v0", "v1", 0), ("v1", "v0", 1)])
    func tellsKeysFromValues(_ key: String, _ map: String, _ count: Int) throws {
        let example = TaintCase(
            "looked up", flows: count,
            run: """
                \(TaintCase.take("v0"))
                const/4 v1, 0
                invoke-interface {\(map), \(key)}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
                move-result-object v2
                \(TaintCase.give("v2"))
                """)
        #expect(try example.program().taint(TaintCase.query).flows.count == count)
    }

    @Test func fillsArraysWithRandomBytes() throws {
        let example = TaintCase(
            "random bytes", flows: 1,
            run: """
                new-instance v0, Ljava/util/Random;
                invoke-direct {v0}, Ljava/util/Random;-><init>()V
                const/16 v1, 16
                new-array v2, v1, [B
                invoke-virtual {v0, v2}, Ljava/util/Random;->nextBytes([B)V
                \(TaintCase.give("v2"))
                """)
        let program = try example.program()
        var query = TaintCase.query
        query.sources = [.sites(program.creations(of: try #require(program.type("Ljava/util/Random;"))))]
        #expect(program.taint(query).flows.count == 1)
    }

    @Test func seesNumbersThatAreLoadedNearby() throws {
        let example = TaintCase("number", flows: 0, run: "const v0, 0x7f0a0012\n\(TaintCase.take("v1"))")
        let program = try example.program()
        let site = try #require(program.calls(to: MethodPattern("Lapi;", "source")).first)
        #expect(program.loadsNumber(of: [0x7f0a_0012], shortlyBefore: site))
        #expect(!program.loadsNumber(of: [0x7f0a_0013], shortlyBefore: site))
    }
}
