import Code
import Testing

/// Where the search begins, what only names lead to, and what is said of the rest.
@Suite struct ReachEntryTests {
    private typealias Small = SmallProgram

    @Test(arguments: [
        (EntryPoint.Kind.activity, "Landroid/app/Activity;", "onNewIntent(Landroid/content/Intent;)V"),
        (.service, "Landroid/app/Service;", "onBind(Landroid/content/Intent;)Landroid/os/IBinder;"),
        (
            .receiver, "Landroid/content/BroadcastReceiver;",
            "onReceive(Landroid/content/Context;Landroid/content/Intent;)V"
        ),
        (
            .provider, "Landroid/content/ContentProvider;",
            "delete(Landroid/net/Uri;Ljava/lang/String;[Ljava/lang/String;)I"
        ),
        (.application, "Landroid/app/Application;", "attachBaseContext(Landroid/content/Context;)V"),
        (
            .factory, "Landroid/app/AppComponentFactory;",
            "instantiateApplication(Ljava/lang/ClassLoader;Ljava/lang/String;)Landroid/app/Application;"
        ),
        (.instrumentation, "Landroid/app/Instrumentation;", "callApplicationOnCreate(Landroid/app/Application;)V"),
    ])
    func lifeCycleMethodsOfEachKindAreCalled(kind: EntryPoint.Kind, superclass: String, method: String) throws {
        let text =
            Small.type(
                "La/Entry;", of: "La/Base;",
                Small.empty("<clinit>()V", "static constructor") + Small.empty("helper()V")
                    + Small.empty("<init>(I)V", "public constructor"))
            + Small.type("La/Base;", of: superclass, ".method public native \(method)\n.end method\n")
            + Small.type("La/Other;", of: superclass, ".method public native \(method)\n.end method\n")
        let program = try Small(text, entries: [EntryPoint("La/Entry;", kind, isExported: true)])
        #expect(program.level("La/Base;->" + method) == .exported)
        #expect(program.links("La/Base;->" + method) == [.entry])
        #expect(program.level("La/Entry;-><init>()V") == .exported)
        #expect(program.level("La/Base;-><init>()V") == .exported)
        #expect(program.level("La/Entry;-><clinit>()V") == .exported)
        for name in ["La/Entry;-><init>(I)V", "La/Entry;->helper()V", "La/Other;->" + method, "La/Other;-><init>()V"] {
            #expect(program.level(name) == nil, "\(name)")
        }
    }

    @Test func viewsOfLayoutsAreInflated() throws {
        let inflating = "<init>(Landroid/content/Context;Landroid/util/AttributeSet;)V"
        let text = Small.type(
            "La/MyView;", of: "Landroid/view/View;",
            Small.empty(inflating, "public constructor") + Small.empty("onDraw(Landroid/graphics/Canvas;)V"))
        let program = try Small(text, entries: [EntryPoint("La/MyView;", .view)])
        #expect(program.isReached("La/MyView;->" + inflating))
        #expect(program.isReached("La/MyView;->onDraw(Landroid/graphics/Canvas;)V"))
        #expect(program.level("La/MyView;-><init>()V") == nil)
    }

    @Test func clickHandlersOfLayoutsAreCalled() throws {
        let text =
            Small.activity(doing: "")
            + Small.type(
                "La/Second;", of: "La/Main;",
                Small.empty("send(Landroid/view/View;)V") + Small.empty("send(I)V")
                    + Small.empty("other(Landroid/view/View;)V"))
            + Small.type("La/Plain;", Small.empty("send(Landroid/view/View;)V"))
        let program = try Small(text, entries: [EntryPoint("Landroid/app/Activity;", .clickHandler("send"))])
        #expect(program.isReached("La/Second;->send(Landroid/view/View;)V"))
        for name in [
            "La/Second;->send(I)V", "La/Second;->other(Landroid/view/View;)V", "La/Plain;->send(Landroid/view/View;)V",
        ] {
            #expect(program.level(name) == nil, "\(name)")
        }
    }

    @Test func exportedEntryPointsComeFirst() throws {
        let call = "invoke-static {}, La/A;->shared()V\n    "
        let text =
            Small.activity(doing: call)
            + Small.activity(doing: "invoke-static {}, La/A;->detour()V").replacing("La/Main;", with: "La/Open;")
            + Small.type(
                "La/A;",
                Small.empty("shared()V", "public static")
                    + """
                    .method public static detour()V
                        invoke-static {}, La/A;->shared()V
                        return-void
                    .end method
                    """)
        let entries = [
            EntryPoint("La/Main;", .activity, label: "Main"),
            EntryPoint("La/Open;", .activity, isExported: true, label: "Open"),
        ]
        let program = try Small(text, entries: entries)
        #expect(program.level("La/A;->shared()V") == .exported)
        #expect(program.path("La/A;->shared()V").count == 3)
        #expect(program.reachability.entry(of: program.method("La/A;->shared()V"))?.label == "Open")
        #expect(program.level("La/Main;->onCreate(Landroid/os/Bundle;)V") == .inner)
        #expect(program.reachability.counts[.exported] == 4)
    }

    @Test func pathsAreTheShortest() throws {
        // The long way creates what the short way's call waits for.
        let text =
            Small.activity(
                doing: "invoke-virtual {v0}, La/Base;->act()V\n    invoke-static {}, La/A;->one()V")
            + Small.type("La/Base;", Small.empty("act()V"))
            + Small.type(
                "La/Late;", of: "La/Base;",
                """
                .method public act()V
                    .registers 2
                    invoke-static {}, La/A;->goal()V
                    return-void
                .end method
                """)
            + Small.type(
                "La/A;",
                """
                .method public static one()V
                    invoke-static {}, La/A;->two()V
                    return-void
                .end method
                .method public static two()V
                    .registers 2
                    \(Small.new("La/Late;"))
                    invoke-static {}, La/A;->goal()V
                    return-void
                .end method
                """ + "\n" + Small.empty("goal()V", "public static"))
        let program = try Small(text)
        #expect(
            program.path("La/A;->goal()V") == [
                "La/Main;->onCreate(Landroid/os/Bundle;)V", "La/Late;->act()V", "La/A;->goal()V",
            ])
    }

    @Test func namesReachWeakly() throws {
        let members = Small.empty("run()V") + Small.empty("helper()V")
        func worker(_ name: String, flags: String = "public") -> String {
            Small.type(name, implementing: ["Ljava/lang/Runnable;"], flags: flags, members)
        }
        let program = try Small(
            doing: """
                const-string v0, "a.Named"
                const-class v1, La/Literal;
                const-string v2, "a/Slashed"
                const-class v3, La/Abstract;
                """,
            with: worker("La/Named;") + worker("La/Literal;") + worker("La/Slashed;")
                + worker("La/Abstract;", flags: "public abstract") + worker("La/Silent;"))
        #expect(program.level("La/Named;->run()V") == .weak)
        #expect(program.level("La/Literal;-><init>()V") == .weak)
        #expect(program.links("La/Named;-><init>()V") == [.entry, .name])
        for name in ["Slashed", "Abstract", "Silent"] {
            #expect(program.level("La/\(name);->run()V") == nil, "\(name)")
        }
        #expect(program.level("La/Named;->helper()V") == nil)
        #expect(program.reachability.isCreated(try #require(program.reachability.program.type("La/Named;"))))
        #expect(!program.reachability.isCreated(try #require(program.reachability.program.type("La/Silent;"))))
    }

    @Test func weaklyCreatedTypesAnswerCallsOfReachedCode() throws {
        let program = try Small(
            doing: """
                const-string v0, "a.Plugin"
                invoke-interface {v0}, La/Api;->go()V
                """,
            with: """
                .class public interface abstract La/Api;
                .super Ljava/lang/Object;
                .method public abstract go()V
                .end method

                """ + Small.type("La/Plugin;", implementing: ["La/Api;"], Small.empty("go()V")))
        #expect(program.level("La/Plugin;->go()V") == .weak)
        #expect(program.links("La/Plugin;->go()V") == [.entry, .call])
    }

    @Test func openEndsAreCounted() throws {
        let program = try Small(
            doing: """
                const/4 v0, 0x0
                invoke-virtual {v0, v0, v0}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
                invoke-virtual {v0, v0, v0}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
                invoke-static {v0}, Ljava/lang/Class;->forName(Ljava/lang/String;)Ljava/lang/Class;
                invoke-virtual {v0}, Ljava/lang/Class;->getName()Ljava/lang/String;
                new-instance v1, Ldalvik/system/DexClassLoader;
                new-instance v2, La/Loader;
                invoke-static {}, La/N;->call()V
                """,
            with: Small.type("La/Loader;", of: "Ldalvik/system/PathClassLoader;", "")
                + Small.type(
                    "La/N;",
                    """
                    .method public static native call()V
                    .end method
                    .method public static unused()V
                        .registers 3
                        invoke-virtual {v0, v0, v0}, Ljava/lang/reflect/Method;->invoke(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;
                        return-void
                    .end method
                    """))
        let ends = program.reachability.openEnds
        #expect(ends.reflectiveCalls == 3)
        #expect(ends.codeLoaders == 2)
        #expect(ends.nativeMethods == 1)
        #expect(ends.unreadableMethods == 0)
        #expect(!ends.isCut && !ends.isEmpty)
        #expect(try Small(doing: "", with: "").reachability.openEnds.isEmpty)
    }

    @Test func missingClassesAreNamed() throws {
        let entries = [
            EntryPoint("La/Gone;", .activity, isExported: true), EntryPoint("La/Main;", .activity),
            EntryPoint("Landroid/app/Activity;", .activity),
        ]
        let program = try Small(Small.activity(doing: ""), entries: entries)
        #expect(program.reachability.missingEntries == [0, 2])
        #expect(program.isReached("La/Main;->onCreate(Landroid/os/Bundle;)V"))
    }

    @Test func circlesOfClassesEnd() throws {
        let program = try Small(
            Small.activity(doing: Small.new("La/A;") + "invoke-virtual {v0}, La/B;->act()V")
                + Small.type("La/A;", of: "La/B;", Small.empty("run()V")),
            Small.type("La/B;", of: "La/A;", implementing: ["Ljava/lang/Runnable;"], Small.empty("act()V")))
        #expect(program.isReached("La/B;->act()V"))
        #expect(program.isReached("La/A;->run()V"))
    }
}
