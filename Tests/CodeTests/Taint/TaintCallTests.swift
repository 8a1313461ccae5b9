import Code
import Testing

/// Data across methods and fields.
@Suite struct TaintCallTests {
    @Test(arguments: calls + fields + mutations + callbacks)
    func followsData(_ example: TaintCase) throws {
        let program = try example.program()
        let result = program.taint(TaintCase.query)
        #expect(result.flows.count == example.flows)
        #expect(!result.isCut)
        // What leads to no sink makes no difference.
        let narrowed = program.taint(TaintCase.query, narrowingAfter: 0)
        #expect(narrowed.flows == result.flows)
        #expect(!narrowed.isCut)
    }
}

private func take(_ register: String) -> String { TaintCase.take(register) }
private func give(_ register: String) -> String { TaintCase.give(register) }

/// A class with a static method.
private func helper(_ name: String, _ prototype: String, _ body: String, owner: String = "Lb;") -> String {
    """
    .class public \(owner)
    .super Ljava/lang/Object;
    .method public static \(name)\(prototype)
    .locals 4
    \(body)
    .end method
    """
}

private let calls = [
    TaintCase(
        "into a method", flows: 1,
        run: "\(take("v0"))\ninvoke-static {v0}, Lb;->use(Ljava/lang/String;)V",
        and: helper("use", "(Ljava/lang/String;)V", "\(give("p0"))\nreturn-void")),
    TaintCase(
        "as the other argument", flows: 0,
        run: "\(take("v0"))\nconst/4 v1, 0\ninvoke-static {v1, v0}, Lb;->use(Ljava/lang/String;Ljava/lang/String;)V",
        and: helper("use", "(Ljava/lang/String;Ljava/lang/String;)V", "\(give("p0"))\nreturn-void")),
    TaintCase(
        "behind a wide argument", flows: 1,
        run: "\(take("v0"))\nconst-wide/16 v2, 1\ninvoke-static {v2, v3, v0}, Lb;->use(JLjava/lang/String;)V",
        and: helper("use", "(JLjava/lang/String;)V", "\(give("p2"))\nreturn-void")),
    TaintCase(
        "through a method", flows: 1,
        run: """
            \(take("v0"))
            invoke-static {v0}, Lb;->same(Ljava/lang/String;)Ljava/lang/String;
            move-result-object v1
            \(give("v1"))
            """,
        and: helper("same", "(Ljava/lang/String;)Ljava/lang/String;", "return-object p0")),
    TaintCase(
        "a method that drops it", flows: 0,
        run: """
            \(take("v0"))
            invoke-static {v0}, Lb;->other(Ljava/lang/String;)Ljava/lang/String;
            move-result-object v1
            \(give("v1"))
            """,
        and: helper("other", "(Ljava/lang/String;)Ljava/lang/String;", "const-string v0, \"x\"\nreturn-object v0")),
    TaintCase(
        "returns to its own call only", flows: 0,
        run: """
            \(take("v0"))
            invoke-static {v0}, Lb;->same(Ljava/lang/String;)Ljava/lang/String;
            invoke-static {p1}, Lb;->same(Ljava/lang/String;)Ljava/lang/String;
            move-result-object v1
            \(give("v1"))
            """,
        and: helper("same", "(Ljava/lang/String;)Ljava/lang/String;", "return-object p0")),
    TaintCase(
        "out of a method", flows: 1,
        run: "invoke-static {}, Lb;->make()Ljava/lang/String;\nmove-result-object v1\n\(give("v1"))",
        and: helper("make", "()Ljava/lang/String;", "\(take("v0"))\nreturn-object v0")),
    TaintCase(
        "out of one method and into another", flows: 1,
        run: """
            invoke-static {}, Lb;->make()Ljava/lang/String;
            move-result-object v1
            invoke-static {v1}, Lc;->use(Ljava/lang/String;)V
            """,
        and: helper("make", "()Ljava/lang/String;", "\(take("v0"))\nreturn-object v0")
            + "\n" + helper("use", "(Ljava/lang/String;)V", "\(give("p0"))\nreturn-void", owner: "Lc;")),
    TaintCase(
        "recursion", flows: 1,
        run: "\(take("v0"))\ninvoke-static {v0}, Lb;->use(Ljava/lang/String;)V",
        and: helper(
            "use", "(Ljava/lang/String;)V",
            """
            if-eqz p0, :end
            invoke-static {p0}, Lb;->use(Ljava/lang/String;)V
            \(give("p0"))
            :end
            return-void
            """)),
    TaintCase(
        "recursion that never gets there", flows: 0,
        run: "\(take("v0"))\ninvoke-static {v0}, Lb;->use(Ljava/lang/String;)V",
        and: helper(
            "use", "(Ljava/lang/String;)V", "invoke-static {p0}, Lb;->use(Ljava/lang/String;)V\nreturn-void")),
]

private let fields = [
    TaintCase(
        "field", flows: 1,
        run: "\(take("v0"))\niput-object v0, p0, La;->f:Ljava/lang/String;",
        and: """
            .method public later()V
            .locals 2
            iget-object v0, p0, La;->f:Ljava/lang/String;
            \(give("v0"))
            return-void
            .end method
            """),
    TaintCase(
        "field of another name", flows: 0,
        run:
            "\(take("v0"))\niput-object v0, p0, La;->f:Ljava/lang/String;\niget-object v0, p0, La;->g:Ljava/lang/String;\n\(give("v0"))"
    ),
    TaintCase(
        "field of that name in another class", flows: 0,
        run: "\(take("v0"))\niput-object v0, p0, La;->f:Ljava/lang/String;",
        and: """
            .class public Lb;
            .super Ljava/lang/Object;
            .field f:Ljava/lang/String;
            .method public later()V
            .locals 2
            iget-object v0, p0, Lb;->f:Ljava/lang/String;
            \(give("v0"))
            return-void
            .end method
            """),
    TaintCase(
        "inherited field", flows: 1,
        run: "\(take("v0"))\niput-object v0, p0, La;->f:Ljava/lang/String;",
        and: """
            .class public Lb;
            .super La;
            .method public later()V
            .locals 2
            iget-object v0, p0, Lb;->f:Ljava/lang/String;
            \(give("v0"))
            return-void
            .end method
            """),
    TaintCase(
        "static field", flows: 1,
        run:
            "\(take("v0"))\nsput-object v0, La;->s:Ljava/lang/String;\nsget-object v1, La;->s:Ljava/lang/String;\n\(give("v1"))"
    ),
    TaintCase(
        "field stored by a callee and loaded by a getter", flows: 1,
        run: """
            \(take("v0"))
            invoke-virtual {p0, v0}, La;->set(Ljava/lang/String;)V
            invoke-virtual {p0}, La;->get()Ljava/lang/String;
            move-result-object v1
            \(give("v1"))
            """,
        and: """
            .method public set(Ljava/lang/String;)V
            .locals 0
            iput-object p1, p0, La;->f:Ljava/lang/String;
            return-void
            .end method
            .method public get()Ljava/lang/String;
            .locals 1
            iget-object v0, p0, La;->f:Ljava/lang/String;
            return-object v0
            .end method
            """),
]

private let mutations = [
    TaintCase(
        "list in a field", flows: 1,
        run: """
            \(take("v0"))
            iget-object v1, p0, La;->list:Ljava/util/List;
            invoke-interface {v1, v0}, Ljava/util/List;->add(Ljava/lang/Object;)Z
            """,
        and: """
            .method public later()V
            .locals 2
            iget-object v0, p0, La;->list:Ljava/util/List;
            \(give("v0"))
            return-void
            .end method
            """),
    TaintCase(
        "list stored before it is filled", flows: 1,
        run: """
            new-instance v1, Ljava/util/ArrayList;
            invoke-direct {v1}, Ljava/util/ArrayList;-><init>()V
            iput-object v1, p0, La;->list:Ljava/util/List;
            \(take("v0"))
            invoke-virtual {v1, v0}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
            iget-object v2, p0, La;->list:Ljava/util/List;
            \(give("v2"))
            """),
    TaintCase(
        "list filled by a method", flows: 1,
        run: """
            new-instance v1, Ljava/util/ArrayList;
            invoke-direct {v1}, Ljava/util/ArrayList;-><init>()V
            invoke-static {v1}, Lb;->fill(Ljava/util/List;)V
            \(give("v1"))
            """,
        and: helper(
            "fill", "(Ljava/util/List;)V",
            "\(take("v0"))\ninvoke-interface {p0, v0}, Ljava/util/List;->add(Ljava/lang/Object;)Z\nreturn-void")),
    TaintCase(
        "list filled with an argument", flows: 1,
        run: """
            new-instance v1, Ljava/util/ArrayList;
            invoke-direct {v1}, Ljava/util/ArrayList;-><init>()V
            \(take("v0"))
            invoke-static {v1, v0}, Lb;->fill(Ljava/util/List;Ljava/lang/String;)V
            \(give("v1"))
            """,
        and: helper(
            "fill", "(Ljava/util/List;Ljava/lang/String;)V",
            "invoke-interface {p0, p1}, Ljava/util/List;->add(Ljava/lang/Object;)Z\nreturn-void")),
    TaintCase(
        "another list filled with an argument", flows: 0,
        run: """
            new-instance v1, Ljava/util/ArrayList;
            invoke-direct {v1}, Ljava/util/ArrayList;-><init>()V
            new-instance v2, Ljava/util/ArrayList;
            invoke-direct {v2}, Ljava/util/ArrayList;-><init>()V
            \(take("v0"))
            invoke-static {v1, v0}, Lb;->fill(Ljava/util/List;Ljava/lang/String;)V
            invoke-static {v2, p1}, Lb;->fill(Ljava/util/List;Ljava/lang/String;)V
            \(give("v2"))
            """,
        and: helper(
            "fill", "(Ljava/util/List;Ljava/lang/String;)V",
            "invoke-interface {p0, p1}, Ljava/util/List;->add(Ljava/lang/Object;)Z\nreturn-void")),
]

private let callbacks = [
    TaintCase(
        "interface with one implementation", flows: 1,
        run: "\(take("v0"))\nconst/4 v1, 0\ninvoke-interface {v1, v0}, Li;->use(Ljava/lang/String;)V",
        and: """
            .class public interface abstract Li;
            .super Ljava/lang/Object;
            .method public abstract use(Ljava/lang/String;)V
            .end method
            .class public Lb;
            .super Ljava/lang/Object;
            .implements Li;
            .method public use(Ljava/lang/String;)V
            .locals 1
            \(give("p1"))
            return-void
            .end method
            """),
    TaintCase(
        "method that overrides and drops it", flows: 0,
        run: "\(take("v0"))\nnew-instance v1, Lc;\ninvoke-virtual {v1, v0}, Lc;->use(Ljava/lang/String;)V",
        and: """
            .class public Lb;
            .super Ljava/lang/Object;
            .method public use(Ljava/lang/String;)V
            .locals 1
            \(give("p1"))
            return-void
            .end method
            .class public Lc;
            .super Lb;
            .method public use(Ljava/lang/String;)V
            .locals 1
            return-void
            .end method
            """),
    TaintCase(
        "into an AsyncTask", flows: 1,
        run: """
            \(take("v0"))
            filled-new-array {v0}, [Ljava/lang/Object;
            move-result-object v1
            new-instance v2, Lt;
            invoke-virtual {v2, v1}, Lt;->execute([Ljava/lang/Object;)Landroid/os/AsyncTask;
            """,
        and: """
            .class public Lt;
            .super Landroid/os/AsyncTask;
            .method protected doInBackground([Ljava/lang/Object;)Ljava/lang/Object;
            .locals 2
            const/4 v0, 0
            aget-object v1, p1, v0
            \(give("v1"))
            return-object v0
            .end method
            """),
    TaintCase(
        "out of an AsyncTask's work", flows: 1,
        run: """
            \(take("v0"))
            filled-new-array {v0}, [Ljava/lang/Object;
            move-result-object v1
            new-instance v2, Lt;
            invoke-virtual {v2, v1}, Lt;->execute([Ljava/lang/Object;)Landroid/os/AsyncTask;
            """,
        and: """
            .class public Lt;
            .super Landroid/os/AsyncTask;
            .method protected doInBackground([Ljava/lang/Object;)Ljava/lang/Object;
            .locals 2
            const/4 v0, 0
            aget-object v1, p1, v0
            return-object v1
            .end method
            .method protected onPostExecute(Ljava/lang/Object;)V
            .locals 0
            \(give("p1"))
            return-void
            .end method
            """),
    TaintCase(
        "work of an AsyncTask that drops it", flows: 0,
        run: """
            \(take("v0"))
            filled-new-array {v0}, [Ljava/lang/Object;
            move-result-object v1
            new-instance v2, Lt;
            invoke-virtual {v2, v1}, Lt;->execute([Ljava/lang/Object;)Landroid/os/AsyncTask;
            """,
        and: """
            .class public Lt;
            .super Landroid/os/AsyncTask;
            .method protected doInBackground([Ljava/lang/Object;)Ljava/lang/Object;
            .locals 2
            const/4 v0, 0
            aget-object v1, p1, v0
            return-object v0
            .end method
            .method protected onPostExecute(Ljava/lang/Object;)V
            .locals 0
            \(give("p1"))
            return-void
            .end method
            """),
    TaintCase(
        "captured by a Runnable", flows: 1,
        run: """
            \(take("v0"))
            new-instance v1, Lr;
            invoke-direct {v1, v0}, Lr;-><init>(Ljava/lang/String;)V
            new-instance v2, Landroid/os/Handler;
            invoke-virtual {v2, v1}, Landroid/os/Handler;->post(Ljava/lang/Runnable;)Z
            """,
        and: """
            .class public Lr;
            .super Ljava/lang/Object;
            .implements Ljava/lang/Runnable;
            .field private final val:Ljava/lang/String;
            .method public constructor <init>(Ljava/lang/String;)V
            .locals 0
            iput-object p1, p0, Lr;->val:Ljava/lang/String;
            invoke-direct {p0}, Ljava/lang/Object;-><init>()V
            return-void
            .end method
            .method public run()V
            .locals 1
            iget-object v0, p0, Lr;->val:Ljava/lang/String;
            \(give("v0"))
            return-void
            .end method
            """),
]
