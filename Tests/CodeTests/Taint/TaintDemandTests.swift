import Code
import Testing

/// The search backwards from the sinks: what leads to none is not followed.
@Suite struct TaintDemandTests {
    /// Data goes into a maze of calls; other data goes to a sink only if that is asked for.
    private static func maze(reachesSink: Bool) -> TaintCase {
        let rooms = (0..<80).map { number in
            """
            .method public static m\(number)(Ljava/lang/String;)Ljava/lang/String;
            .locals 1
            invoke-static {p0}, Lb;->m\((number * 7 + 1) % 80)(Ljava/lang/String;)Ljava/lang/String;
            move-result-object v0
            invoke-static {p0}, Lb;->m\((number * 3 + 2) % 80)(Ljava/lang/String;)Ljava/lang/String;
            move-result-object v0
            return-object v0
            .end method
            """
        }
        return TaintCase(
            "maze", flows: reachesSink ? 1 : 0,
            run: """
                \(TaintCase.take("v0"))
                invoke-static {v0}, Lb;->m0(Ljava/lang/String;)Ljava/lang/String;
                move-result-object v1
                \(reachesSink ? TaintCase.take("v2") : "const-string v2, \"x\"")
                \(TaintCase.give("v2"))
                """, and: ".class public Lb;\n.super Ljava/lang/Object;\n\(rooms.joined(separator: "\n"))")
    }

    @Test(arguments: [true, false])
    func answersWhatWouldBeCut(_ reachesSink: Bool) throws {
        let example = Self.maze(reachesSink: reachesSink)
        let program = try example.program()
        var query = TaintCase.query
        query.budget = 200
        query.depth = 50
        #expect(program.taint(query, narrowingAfter: .max).isCut)
        let result = program.taint(query, narrowingAfter: 0)
        #expect(!result.isCut)
        #expect(result.flows.count == example.flows)
    }

    @Test func asksOnlyThoseCallersWhoWantTheResult() throws {
        // What `decode` returns gets to a sink in one of its callers; the others' data does not.
        let callers = (0..<60).map { number in
            """
            .method public c\(number)(Ljava/lang/String;)V
            .locals 1
            invoke-static {p1}, Lb;->decode(Ljava/lang/String;)Ljava/lang/String;
            move-result-object v0
            invoke-static {v0}, Lapi;->harmless(Ljava/lang/Object;)V
            return-void
            .end method
            """
        }
        let example = TaintCase(
            "decoder", flows: 1,
            run: """
                \(TaintCase.take("v0"))
                invoke-static {v0}, Lb;->decode(Ljava/lang/String;)Ljava/lang/String;
                move-result-object v0
                \(TaintCase.give("v0"))
                """,
            and: """
                \(callers.joined(separator: "\n"))
                .class public Lb;
                .super Ljava/lang/Object;
                .method public static decode(Ljava/lang/String;)Ljava/lang/String;
                .locals 0
                return-object p0
                .end method
                """)
        let result = try example.program().taint(TaintCase.query, narrowingAfter: 0)
        #expect(result.flows.count == 1)
        #expect(result.evaluatedCount < 60)
    }

    @Test func saysThatItWasCutAllTheSame() throws {
        let program = try Self.maze(reachesSink: true).program()
        var query = TaintCase.query
        query.depth = 50
        // Too little to find out where data has to be.
        query.budget = 16
        let result = program.taint(query, narrowingAfter: 0)
        #expect(result.isCut)
    }
}
