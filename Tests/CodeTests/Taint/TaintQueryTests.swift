import Code
import TestSupport
import Testing

/// Kinds of sources and sinks, evidence, and bounds.
@Suite struct TaintQueryTests {
    private let chain = TaintCase(
        "chain", flows: 1, run: "\(TaintCase.take("v0"))\ninvoke-static {v0}, Lb;->m1(Ljava/lang/String;)V",
        and: """
            .class public Lb;
            .super Ljava/lang/Object;
            \((1..<7).map { ".method public static m\($0)(Ljava/lang/String;)V\n.locals 0\ninvoke-static {p0}, Lb;->m\($0 + 1)(Ljava/lang/String;)V\nreturn-void\n.end method" }.joined(separator: "\n"))
            .method public static m7(Ljava/lang/String;)V
            .locals 0
            \(TaintCase.give("p0"))
            return-void
            .end method
            """)

    @Test func goesAsDeepAsAsked() throws {
        let program = try chain.program()
        var query = TaintCase.query
        for (depth, count) in [(5, 0), (6, 0), (7, 1), (20, 1)] {
            query.depth = depth
            #expect(program.taint(query).flows.count == count, "\(depth)")
        }
    }

    @Test func showsTheSteps() throws {
        let program = try chain.program()
        var query = TaintCase.query
        query.depth = 7
        let flow = try #require(program.taint(query).flows.first)
        #expect(flow.path.map(\.kind) == Array(repeating: .call, count: 7))
        let names = flow.path.map { step in program.method(at: step.site).map { program.name(of: $0) } }
        #expect(names.first == "La;->run(Ljava/lang/String;)V")
        #expect(names.last == "Lb;->m6(Ljava/lang/String;)V")
        #expect(flow.origin == .site(program.calls(to: MethodPattern("Lapi;", "source"))[0]))
        #expect(flow.sinkSite == program.calls(to: MethodPattern("Lapi;", "sink"))[0])
        #expect(flow.argument == 0)
    }

    @Test func saysThatItWasCut() throws {
        let program = try chain.program()
        var query = TaintCase.query
        query.depth = 7
        query.budget = 6
        let result = program.taint(query)
        #expect(result.flows.isEmpty)
        #expect(result.isCut)
        #expect(result.unfinishedCount == 1)
    }

    @Test func givesTheSameAnswerTwice() throws {
        let program = try chain.program()
        var query = TaintCase.query
        query.depth = 7
        let first = program.taint(query)
        let second = program.taint(query)
        #expect(first.flows == second.flows)
        #expect(first.evaluatedCount == second.evaluatedCount)
    }

    @Test func costsNothingWithoutASink() throws {
        var query = TaintCase.query
        query.sinks = [TaintSink(MethodPattern("Lapi;", "none"), arguments: [0])]
        let result = try chain.program().taint(query)
        #expect(result.evaluatedCount == 0)
        #expect(result.flows.isEmpty)
    }

    private let receiver = """
        .class public La;
        .super Landroid/content/BroadcastReceiver;
        .method public onReceive(Landroid/content/Context;Landroid/content/Intent;)V
        .locals 2
        const-string v0, "k"
        invoke-virtual {p2, v0}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
        move-result-object v0
        \(TaintCase.give("v0"))
        \(TaintCase.give("p1"))
        return-void
        .end method
        """

    @Test(arguments: [(0, 1), (1, 1), (2, 0)])
    func followsWhatThePlatformPasses(_ position: Int, _ count: Int) throws {
        let program = Program([ProgramFile(try SmaliAssembler.assembleFile(receiver), name: "classes.dex")])
        var query = TaintCase.query
        query.sources = [.parameter(position, of: MethodPattern("Landroid/content/BroadcastReceiver;", "onReceive"))]
        let flows = program.taint(query).flows
        #expect(flows.count == count)
        let method = try #require(program.type("La;").flatMap { program.methods(of: $0).first })
        #expect(flows.allSatisfy { $0.origin == .parameter(position, of: method) })
    }

    @Test func followsFieldsAndConstants() throws {
        let example = TaintCase(
            "field and constant", flows: 0,
            run: """
                sget-object v0, Landroid/os/Build;->SERIAL:Ljava/lang/String;
                \(TaintCase.give("v0"))
                const-string v1, "secret"
                \(TaintCase.give("v1"))
                """)
        let program = try example.program()
        var query = TaintCase.query
        query.sources = [
            .field("SERIAL", of: "Landroid/os/Build;"), .sites(program.uses(ofString: "secret")),
        ]
        #expect(program.taint(query).flows.map(\.source) == [0, 1])
    }

    @Test func tellsReceiversFromArguments() throws {
        let example = TaintCase(
            "receiver", flows: 0,
            run: """
                \(TaintCase.take("v0"))
                const/4 v1, 0
                invoke-virtual {v0, v1}, Lapi;->on(Ljava/lang/String;)V
                """)
        let program = try example.program()
        var query = TaintCase.query
        query.sinks = [TaintSink(MethodPattern("Lapi;", "on"), arguments: [0])]
        #expect(program.taint(query).flows.isEmpty)
        query.sinks[0].includesReceiver = true
        #expect(program.taint(query).flows.map(\.argument) == [nil])
    }

    @Test func countsCallsThatCanEndAnywhere() throws {
        let classes = (0..<20).map { number in
            """
            .class public Lc\(number);
            .super Ljava/lang/Object;
            .implements Li;
            .method public use(Ljava/lang/String;)V
            .locals 1
            \(TaintCase.give("p1"))
            return-void
            .end method
            """
        }
        let example = TaintCase(
            "many", flows: 0,
            run: "\(TaintCase.take("v0"))\nconst/4 v1, 0\ninvoke-interface {v1, v0}, Li;->use(Ljava/lang/String;)V",
            and: """
                .class public interface abstract Li;
                .super Ljava/lang/Object;
                .method public abstract use(Ljava/lang/String;)V
                .end method
                \(classes.joined(separator: "\n"))
                """)
        let result = try example.program().taint(TaintCase.query)
        #expect(result.flows.isEmpty)
        #expect(result.ambiguousCallCount == 1)
    }
}
