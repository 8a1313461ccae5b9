import Code
import Dex
import Testing

@Suite("Programs of several dex files")
struct ProgramTests {
    private static let base = """
        .class Lapp/Base;
        .super Landroid/webkit/WebViewClient;
        .method public run()V
        return-void
        .end method
        .class Lapp/Child;
        .super Lapp/Base;
        .method public run()V
        return-void
        .end method
        """
    private static let other = """
        .class Lapp/Grandchild;
        .super Lapp/Child;
        .class Lapp/Base;
        .super Ljava/lang/Object;
        .class Lapp/User;
        .super Ljava/lang/Object;
        .method static use(Lapp/Child;Lapp/Grandchild;Landroid/webkit/WebView;)V
        invoke-virtual {p0}, Lapp/Child;->run()V
        invoke-virtual {p1}, Lapp/Grandchild;->run()V
        const-string v0, "http://x"
        invoke-virtual {p2, v0}, Landroid/webkit/WebView;->loadUrl(Ljava/lang/String;)V
        return-void
        .end method
        """

    private func type(_ program: Program, _ name: String) throws -> CodeType { try #require(program.type(name)) }

    @Test("A class is a kind of what its ancestors in other files and in the platform are")
    func kinds() throws {
        let program = try Sample.program(Self.base, Self.other)
        let grandchild = try type(program, "Lapp/Grandchild;")
        #expect(program.isKind(grandchild, of: try type(program, "Lapp/Base;")))
        #expect(program.isKind(grandchild, of: try type(program, "Landroid/webkit/WebViewClient;")))
        #expect(program.isKind(grandchild, of: try type(program, "Ljava/lang/Object;")))
        #expect(!program.isKind(try type(program, "Lapp/Base;"), of: grandchild))
        #expect(!program.isKind(grandchild, of: try type(program, "Landroid/webkit/WebView;")))
    }

    @Test("Of two definitions of a class the first file's counts")
    func duplicates() throws {
        let program = try Sample.program(Self.base, Self.other)
        let base = try type(program, "Lapp/Base;")
        #expect(program.definition(of: base)?.file == 0)
        #expect(program.supertypes(of: base).map { program.descriptor(of: $0) } == ["Landroid/webkit/WebViewClient;"])
    }

    @Test("A call ends in the nearest method above, or in one below")
    func dispatch() throws {
        let program = try Sample.program(Self.base, Self.other)
        let run = try #require(program.signature("run", "()V"))
        let resolved = try #require(program.resolve(run, on: try type(program, "Lapp/Grandchild;")))
        #expect(program.name(of: resolved) == "Lapp/Child;->run()V")
        let below = program.overrides(of: run, below: try type(program, "Lapp/Base;"))
        #expect(below.map { program.name(of: $0) } == ["Lapp/Child;->run()V"])
        #expect(program.resolve(run, on: try type(program, "Landroid/webkit/WebViewClient;")) == nil)
    }

    @Test("Methods of a large class are found like those of a small one, and only those of the definition that counts")
    func largeClasses() throws {
        func methods(_ numbers: Range<Int>) -> String {
            numbers.map { ".method public m\($0)()V\nreturn-void\n.end method\n" }.joined()
        }
        let head = ".class Lapp/Large;\n.super Ljava/lang/Object;\n"
        let program = try Sample.program(head + methods(0..<300), head + methods(0..<400))
        let large = try type(program, "Lapp/Large;")
        for number in 0..<300 {
            let signature = try #require(program.signature("m\(number)", "()V"))
            let method = try #require(program.resolve(signature, on: large))
            #expect(program.place(of: method).file == 0)
            #expect(program.name(of: method) == "Lapp/Large;->m\(number)()V")
        }
        for number in 300..<400 {
            let signature = try #require(program.signature("m\(number)", "()V"))
            #expect(program.resolve(signature, on: large) == nil)
        }
    }

    @Test("Names keep their numbers apart in files of many, and files that share names share numbers")
    func manyNames() throws {
        func classes(_ numbers: Range<Int>) -> String {
            numbers.map { number in
                """
                .class Lapp/C\(number);
                .super Ljava/lang/Object;
                .method static of\(number)(Lapp/C\(number);I)Lapp/C\(number + 1);
                return-object p0
                .end method

                """
            }.joined()
        }
        let program = try Sample.program(classes(0..<2000), classes(1000..<3000))
        for number in 0..<3000 {
            let type = try type(program, "Lapp/C\(number);")
            #expect(program.definition(of: type)?.file == (number < 2000 ? 0 : 1))
            let method = try #require(program.methods(of: type).first)
            #expect(program.name(of: method) == "Lapp/C\(number);->of\(number)(Lapp/C\(number);I)Lapp/C\(number + 1);")
            let signature = try #require(program.signature(of: method))
            #expect(program.name(of: signature) == "of\(number)")
            #expect(program.parameters(of: signature).first == type)
            let result = try #require(program.result(of: signature))
            #expect(program.descriptor(of: result) == "Lapp/C\(number + 1);")
        }
    }

    @Test("Callers of a method are those of the types through which it is called")
    func callers() throws {
        let program = try Sample.program(Self.base, Self.other)
        let child = try #require(program.methods(of: try type(program, "Lapp/Child;"), named: "run").first)
        let callers = program.callers(of: child)
        #expect(callers.count == 2)
        for site in callers {
            #expect(program.method(at: site).map { program.name(of: $0) }?.hasPrefix("Lapp/User;->use(") == true)
        }
    }

    @Test("Calls of the platform's methods, through subclasses too unless these have their own")
    func calls() throws {
        let pattern = MethodPattern("Landroid/webkit/WebView;", "loadUrl", "(Ljava/lang/String;)V")
        #expect(try Sample.program(Self.base, Self.other).calls(to: pattern).count == 1)
        let subclass = """
            .class Lapp/View;
            .super Landroid/webkit/WebView;
            .class Lapp/Use;
            .super Ljava/lang/Object;
            .method static use(Lapp/View;)V
            const-string v0, "x"
            invoke-virtual {p0, v0}, Lapp/View;->loadUrl(Ljava/lang/String;)V
            return-void
            .end method
            """
        #expect(try Sample.program(subclass).calls(to: pattern).count == 1)
        let overriding = subclass.replacing(
            ".super Landroid/webkit/WebView;",
            with: """
                .super Landroid/webkit/WebView;
                .method public loadUrl(Ljava/lang/String;)V
                return-void
                .end method
                """)
        #expect(try Sample.program(overriding).calls(to: pattern).isEmpty)
        #expect(
            try Sample.program(subclass).calls(to: MethodPattern("Landroid/webkit/WebView;", "loadUrl", "()V")).isEmpty)
        #expect(try Sample.program(subclass).calls(to: MethodPattern("Landroid/webkit/WebView;", "reload")).isEmpty)
    }

    @Test("Mentions of strings, types and fields")
    func mentions() throws {
        let program = try Sample.program(
            Sample.method(
                """
                const-string v0, "needle"
                new-instance v1, Lapp/Thing;
                instance-of v2, v1, Lapp/Thing;
                sput v2, Lapp/Main;->seen:I
                sget v2, Lapp/Main;->seen:I
                sget v2, Landroid/os/Build$VERSION;->SDK_INT:I
                """, members: ".field static seen:I"))
        #expect(program.uses(ofString: "needle").count == 1)
        #expect(program.uses(ofString: "needl").isEmpty && !program.hasString("needl"))
        let thing = try type(program, "Lapp/Thing;")
        #expect(program.creations(of: thing).count == 1 && program.mentions(of: thing).count == 2)
        let seen = try #require(program.references(toField: "seen", of: "Lapp/Main;").first)
        #expect(program.sites(of: seen, writing: true).count == 1 && program.sites(of: seen, writing: false).count == 1)
        #expect(program.references(toField: "SDK_INT", of: "Landroid/os/Build$VERSION;").count == 1)
    }

    @Test("Classes that extend one another in a circle end every walk")
    func circle() throws {
        let program = try Sample.program(
            ".class La;\n.super Lb;\n", ".class Lb;\n.super La;\n.implements La;\n",
            Sample.method("invoke-virtual {p0}, La;->none()V", parameters: "La;"))
        let first = try type(program, "La;")
        #expect(program.isKind(first, of: try type(program, "Lb;")))
        #expect(!program.isKind(first, of: try type(program, "Ljava/lang/Object;")))
        #expect(program.ancestors(of: first).count == 2 && program.descendants(of: first).count == 2)
        let none = try #require(program.signature("none", "()V"))
        #expect(program.resolve(none, on: first) == nil)
    }
}
