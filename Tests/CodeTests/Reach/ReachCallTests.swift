import Code
import Testing

/// Where calls end.
@Suite struct ReachCallTests {
    private typealias Small = SmallProgram

    @Test func directCallsAreFollowed() throws {
        let program = try Small(
            doing: "invoke-static {}, La/A;->first()V",
            with: Small.type(
                "La/A;",
                """
                .method public static first()V
                    invoke-static {}, La/A;->second()V
                    return-void
                .end method
                """ + "\n" + Small.empty("second()V", "private static") + Small.empty("third()V", "private static")))
        #expect(
            program.path("La/A;->second()V") == [
                "La/Main;->onCreate(Landroid/os/Bundle;)V", "La/A;->first()V", "La/A;->second()V",
            ])
        #expect(program.links("La/A;->second()V") == [.entry, .call, .call])
        #expect(program.level("La/A;->third()V") == nil)
        #expect(program.path("La/A;->third()V").isEmpty)
        // Nobody creates the class.
        #expect(program.level("La/A;-><init>()V") == nil)
    }

    @Test func siteOfAStepIsTheInstruction() throws {
        let program = try Small(
            doing: "const/4 v0, 0x0\n    invoke-static {}, La/A;->first()V",
            with: Small.type("La/A;", Small.empty("first()V", "public static")))
        let steps = program.reachability.path(to: program.method("La/A;->first()V"))
        #expect(steps.first?.site == nil)
        let site = try #require(steps.last?.site)
        #expect(program.reachability.program.method(at: site) == steps.first?.method)
        #expect(program.reachability.program.instruction(at: site)?.facts.mnemonic == "invoke-static")
        #expect(program.reachability.level(at: site) == .inner)
        #expect(program.reachability.entry(of: program.method("La/A;->first()V"))?.label == "Main")
    }

    /// `Shape` with `Circle` and `Square`; `call` is in `v0`'s hands.
    private static func shapes(_ body: String) throws -> SmallProgram {
        try Small(
            doing: body,
            with: Small.type("La/Shape;", Small.empty("draw()V"))
                + Small.type("La/Circle;", of: "La/Shape;", Small.empty("draw()V"))
                + Small.type("La/Square;", of: "La/Shape;", Small.empty("draw()V"))
                + Small.type("La/Small;", of: "La/Square;", Small.empty("other()V")))
    }

    @Test func virtualCallEndsInCreatedTypesOnly() throws {
        let program = try Self.shapes(Small.new("La/Circle;") + "invoke-virtual {v0}, La/Shape;->draw()V")
        #expect(program.isReached("La/Circle;->draw()V"))
        #expect(program.level("La/Square;->draw()V") == nil)
        // No instance of exactly this type is created.
        #expect(program.level("La/Shape;->draw()V") == nil)
        #expect(program.isReached("La/Shape;-><init>()V"))
    }

    @Test func callWaitsForTypesCreatedLater() throws {
        let program = try Self.shapes("invoke-virtual {v0}, La/Shape;->draw()V\n    " + Small.new("La/Circle;"))
        #expect(
            program.path("La/Circle;->draw()V") == [
                "La/Main;->onCreate(Landroid/os/Bundle;)V", "La/Circle;->draw()V",
            ])
        #expect(program.level("La/Square;->draw()V") == nil)
    }

    @Test func inheritedMethodAnswers() throws {
        let program = try Self.shapes(Small.new("La/Small;") + "invoke-virtual {v0}, La/Shape;->draw()V")
        #expect(program.isReached("La/Square;->draw()V"))
        #expect(program.level("La/Shape;->draw()V") == nil)
        #expect(program.level("La/Circle;->draw()V") == nil)
    }

    @Test func createdTypeBesideTheNamedOneDoesNotAnswer() throws {
        let program = try Self.shapes(Small.new("La/Circle;") + "invoke-virtual {v0}, La/Square;->draw()V")
        #expect(program.level("La/Circle;->draw()V") == nil)
        #expect(program.level("La/Square;->draw()V") == nil)
    }

    @Test func methodOfOtherParametersDoesNotAnswer() throws {
        let program = try Small(
            doing: Small.new("La/Circle;") + "invoke-virtual {v0}, La/Shape;->draw()V",
            with: Small.type("La/Shape;", Small.empty("draw()V"))
                + Small.type("La/Circle;", of: "La/Shape;", Small.empty("draw(I)V")))
        #expect(program.isReached("La/Shape;->draw()V"))
        #expect(program.level("La/Circle;->draw(I)V") == nil)
    }

    @Test func interfaceCallEndsInImplementationsAndDefaults() throws {
        let program = try Small(
            doing: Small.new("La/Own;") + Small.new("La/Default;") + "invoke-interface {v0}, La/Thing;->act()V",
            with: """
                .class public interface abstract La/Thing;
                .super Ljava/lang/Object;
                .method public act()V
                    return-void
                .end method
                .method public abstract rest()V
                .end method

                """ + Small.type("La/Own;", implementing: ["La/Thing;"], Small.empty("act()V"))
                    + Small.type("La/Default;", implementing: ["La/Thing;"], "")
                    + Small.type("La/Never;", implementing: ["La/Thing;"], Small.empty("act()V")), version: 37)
        #expect(program.isReached("La/Own;->act()V"))
        #expect(program.isReached("La/Thing;->act()V"))
        #expect(program.level("La/Never;->act()V") == nil)
        #expect(program.level("La/Thing;->rest()V") == nil)
    }

    @Test func superCallsEndInTheSuperclass() throws {
        let program = try Small(
            doing: Small.new("La/Low;") + "invoke-virtual {v0}, La/Low;->act()V",
            with: Small.type("La/High;", Small.empty("act()V"))
                + Small.type("La/Middle;", of: "La/High;", Small.empty("act()V"))
                + Small.type(
                    "La/Low;", of: "La/Middle;",
                    """
                    .method public act()V
                        .registers 1
                        invoke-super {p0}, La/High;->act()V
                        return-void
                    .end method
                    """))
        #expect(program.isReached("La/Middle;->act()V"))
        #expect(program.level("La/High;->act()V") == nil)
    }

    @Test func classInitialisersRunOnceNeeded() throws {
        let classes =
            Small.type("La/High;", Small.empty("<clinit>()V", "static constructor"))
            + Small.type(
                "La/Low;", of: "La/High;",
                ".field public static count:I\n" + Small.empty("<clinit>()V", "static constructor")
                    + Small.empty("go()V", "public static"))
        for body in [Small.new("La/Low;"), "sget v0, La/Low;->count:I", "invoke-static {}, La/Low;->go()V"] {
            let program = try Small(doing: body, with: classes)
            #expect(program.links("La/Low;-><clinit>()V") == [.entry, .initialiser], "\(body)")
            #expect(program.isReached("La/High;-><clinit>()V"), "\(body)")
        }
        let program = try Small(doing: Small.new("La/High;") + "instance-of v1, v0, La/Low;", with: classes)
        #expect(program.isReached("La/High;-><clinit>()V"))
        #expect(program.level("La/Low;-><clinit>()V") == nil)
    }

    @Test func lambdasOfCallSitesAreFollowed() throws {
        let program = try Small(
            doing: """
                invoke-custom {}, site("run", ()Ljava/lang/Runnable;, ()V, invoke-static@La/A;->body()V, ()V)@La/A;->boot(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
                """,
            with: Small.type(
                "La/A;",
                Small.empty("body()V", "public static") + Small.empty("other()V", "public static")), version: 38)
        #expect(program.links("La/A;->body()V") == [.entry, .handle])
        #expect(program.level("La/A;->other()V") == nil)
    }
}
