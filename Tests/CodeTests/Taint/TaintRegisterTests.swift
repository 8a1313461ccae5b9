import Code
import Testing

/// Data within a method.
@Suite struct TaintRegisterTests {
    @Test(arguments: moves + branches + platform + objects + harmless)
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

private let moves = [
    TaintCase("straight", flows: 1, run: "\(take("v0"))\n\(give("v0"))"),
    TaintCase("another register", flows: 0, run: "const/4 v1, 0\n\(take("v0"))\n\(give("v1"))"),
    TaintCase("moved", flows: 1, run: "\(take("v0"))\nmove-object v1, v0\nconst/4 v0, 0\n\(give("v1"))"),
    TaintCase("overwritten by a constant", flows: 0, run: "\(take("v0"))\nconst-string v0, \"x\"\n\(give("v0"))"),
    TaintCase("given before it is taken", flows: 0, run: "const/4 v0, 0\n\(give("v0"))\n\(take("v0"))"),
    TaintCase("cast", flows: 1, run: "\(take("v0"))\ncheck-cast v0, Ljava/lang/String;\n\(give("v0"))"),
    TaintCase("null test", flows: 0, run: "\(take("v0"))\ninstance-of v1, v0, La;\n\(give("v1"))"),
    TaintCase("result not taken", flows: 0, run: "const/4 v0, 0\n\(TaintCase.source)\n\(give("v0"))"),
    TaintCase(
        "arithmetic", flows: 1,
        run: """
            \(take("v0"))
            invoke-static {v0}, Ljava/lang/Long;->parseLong(Ljava/lang/String;)J
            move-result-wide v2
            add-long v4, v2, v2
            add-long/2addr v4, v2
            invoke-static {v4, v5}, Ljava/lang/Long;->valueOf(J)Ljava/lang/Long;
            move-result-object v1
            \(give("v1"))
            """),
    TaintCase(
        "half of a wide constant", flows: 0,
        run: "\(take("v1"))\nconst-wide/16 v0, 0x1\n\(give("v1"))"),
]

private let branches = [
    TaintCase(
        "one branch cleans", flows: 1,
        run: "\(take("v0"))\nif-eqz p1, :end\nconst/4 v0, 0\n:end\n\(give("v0"))"),
    TaintCase(
        "both branches clean", flows: 0,
        run: """
            \(take("v0"))
            if-eqz p1, :else
            const/4 v0, 0
            goto :end
            :else
            const-string v0, "x"
            :end
            \(give("v0"))
            """),
    TaintCase(
        "around a loop", flows: 1,
        run: """
            const/4 v0, 0
            const/4 v1, 0
            :loop
            \(give("v1"))
            move-object v1, v0
            \(take("v0"))
            if-eqz p1, :loop
            """),
    TaintCase(
        "exception before it is overwritten", flows: 1,
        run: """
            \(take("v0"))
            :try_start
            invoke-static {}, Lapi;->fails()V
            const/4 v0, 0
            :try_end
            .catchall {:try_start .. :try_end} :handler
            return-void
            :handler
            \(give("v0"))
            """),
    TaintCase(
        "exception before it is taken", flows: 0,
        run: """
            const/4 v0, 0
            :try_start
            invoke-static {}, Lapi;->fails()V
            :try_end
            .catchall {:try_start .. :try_end} :handler
            \(take("v0"))
            return-void
            :handler
            \(give("v0"))
            """),
]

private let platform = [
    TaintCase(
        "text put together", flows: 1,
        run: """
            \(take("v0"))
            new-instance v1, Ljava/lang/StringBuilder;
            invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
            const-string v2, "x"
            invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
            move-result-object v3
            invoke-virtual {v3, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
            invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
            move-result-object v4
            \(give("v4"))
            """),
    TaintCase(
        "two builders", flows: 0,
        run: """
            \(take("v0"))
            new-instance v1, Ljava/lang/StringBuilder;
            invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
            new-instance v2, Ljava/lang/StringBuilder;
            invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
            invoke-virtual {v2, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
            invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
            move-result-object v4
            \(give("v4"))
            """),
    TaintCase(
        "read before it is put in", flows: 0,
        run: """
            \(take("v0"))
            new-instance v1, Ljava/lang/StringBuilder;
            invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
            invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
            move-result-object v4
            invoke-virtual {v1, v0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
            \(give("v4"))
            """),
    TaintCase(
        "list", flows: 1,
        run: """
            \(take("v0"))
            new-instance v1, Ljava/util/ArrayList;
            invoke-direct {v1}, Ljava/util/ArrayList;-><init>()V
            move-object v5, v1
            invoke-interface {v1, v0}, Ljava/util/List;->add(Ljava/lang/Object;)Z
            const/4 v2, 0
            invoke-interface {v5, v2}, Ljava/util/List;->get(I)Ljava/lang/Object;
            move-result-object v3
            \(give("v3"))
            """),
    TaintCase(
        "size of a list", flows: 0,
        run: """
            \(take("v0"))
            new-instance v1, Ljava/util/ArrayList;
            invoke-direct {v1}, Ljava/util/ArrayList;-><init>()V
            invoke-virtual {v1, v0}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z
            invoke-virtual {v1}, Ljava/util/ArrayList;->size()I
            move-result v3
            invoke-static {v3}, Ljava/lang/String;->valueOf(I)Ljava/lang/String;
            move-result-object v3
            \(give("v3"))
            """),
    TaintCase(
        "length of a text", flows: 0,
        run: """
            \(take("v0"))
            invoke-virtual {v0}, Ljava/lang/String;->length()I
            move-result v1
            invoke-static {v1}, Ljava/lang/String;->valueOf(I)Ljava/lang/String;
            move-result-object v1
            \(give("v1"))
            """),
    TaintCase(
        "extra of an intent", flows: 1,
        run: """
            \(take("v0"))
            new-instance v1, Landroid/content/Intent;
            invoke-direct {v1}, Landroid/content/Intent;-><init>()V
            const-string v2, "k"
            invoke-virtual {v1, v2, v0}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;
            invoke-virtual {v1, v2}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
            move-result-object v3
            \(give("v3"))
            """),
    TaintCase(
        "constructor of the platform", flows: 1,
        run: """
            \(take("v0"))
            new-instance v1, Ljava/io/File;
            invoke-direct {v1, v0}, Ljava/io/File;-><init>(Ljava/lang/String;)V
            \(give("v1"))
            """),
    TaintCase(
        "copied array", flows: 1,
        run: """
            \(take("v0"))
            invoke-virtual {v0}, Ljava/lang/String;->getBytes()[B
            move-result-object v0
            const/4 v1, 0
            const/16 v2, 0x10
            new-array v3, v2, [B
            invoke-static/range {v0 .. v0}, Lapi;->nothing(Ljava/lang/Object;)V
            invoke-static {v0, v1, v3, v1, v2}, Ljava/lang/System;->arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)V
            \(give("v3"))
            """),
]

private let objects = [
    TaintCase(
        "array", flows: 1,
        run: """
            \(take("v0"))
            const/4 v1, 2
            new-array v2, v1, [Ljava/lang/String;
            const/4 v1, 0
            aput-object v0, v2, v1
            aget-object v3, v2, v1
            \(give("v3"))
            """),
    TaintCase(
        "another array", flows: 0,
        run: """
            \(take("v0"))
            const/4 v1, 2
            new-array v2, v1, [Ljava/lang/String;
            new-array v4, v1, [Ljava/lang/String;
            const/4 v1, 0
            aput-object v0, v2, v1
            aget-object v3, v4, v1
            \(give("v3"))
            """),
    TaintCase(
        "length of an array", flows: 0,
        run: """
            \(take("v0"))
            filled-new-array {v0}, [Ljava/lang/String;
            move-result-object v1
            array-length v1, v1
            invoke-static {v1}, Ljava/lang/String;->valueOf(I)Ljava/lang/String;
            move-result-object v1
            \(give("v1"))
            """),
    TaintCase(
        "new array of arguments", flows: 1,
        run: """
            \(take("v0"))
            filled-new-array {v0}, [Ljava/lang/String;
            move-result-object v1
            \(give("v1"))
            """),
]

private let harmless = [
    TaintCase(
        "sanitized", flows: 0,
        run: """
            \(take("v0"))
            invoke-static {v0}, Lapi;->clean(Ljava/lang/String;)Ljava/lang/String;
            move-result-object v0
            \(give("v0"))
            """),
    TaintCase(
        "sanitized copy, original given", flows: 1,
        run: """
            \(take("v0"))
            invoke-static {v0}, Lapi;->clean(Ljava/lang/String;)Ljava/lang/String;
            move-result-object v1
            \(give("v0"))
            """),
    TaintCase(
        "checked", flows: 0,
        run: """
            \(take("v0"))
            invoke-static {v0}, Lapi;->check(Ljava/lang/String;)Z
            move-result v1
            if-eqz v1, :end
            \(give("v0"))
            :end
            """),
    TaintCase(
        "checked after it is given", flows: 1,
        run: "\(take("v0"))\n\(give("v0"))\ninvoke-static {v0}, Lapi;->check(Ljava/lang/String;)Z"),
    TaintCase(
        "something else is checked", flows: 1,
        run: "\(take("v0"))\ninvoke-static {p1}, Lapi;->check(Ljava/lang/String;)Z\n\(give("v0"))"),
    TaintCase("two sources", flows: 2, run: "\(take("v0"))\n\(give("v0"))\n\(take("v0"))\n\(give("v0"))"),
]
