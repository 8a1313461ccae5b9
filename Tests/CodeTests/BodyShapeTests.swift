import Code
import Testing

@Suite("Shapes of bodies")
struct BodyShapeTests {
    private func shape(_ instructions: String, _ signature: String = "()V", members: String = "") throws -> BodyShape {
        let program = try Sample.program(
            """
            .class Lapp/Main;
            .super Ljava/lang/Object;
            \(members)
            .method public body\(signature)
            \(instructions)
            .end method
            """)
        let type = try #require(program.type("Lapp/Main;"))
        let method = try #require(program.methods(of: type, named: "body").first)
        return try #require(program.shape(of: method))
    }

    @Test("Empty, and not quite")
    func empty() throws {
        #expect(try shape("return-void").isEmpty)
        #expect(try shape("nop\nreturn-void").isEmpty)
        #expect(try !shape("invoke-virtual {p0}, Lapp/Main;->other()V\nreturn-void").isEmpty)
        #expect(try !shape("iput v0, p0, Lapp/Main;->f:I\nreturn-void", members: ".field f:I").isEmpty)
        #expect(try !shape("const/4 v0, 0\nthrow v0").isEmpty)
    }

    @Test("A constant result, and one that depends on the arguments")
    func constant() throws {
        #expect(try shape("const/4 v0, 1\nreturn v0", "()Z").constantResult == .number(1))
        #expect(try shape("return p1", "(Z)Z").constantResult == nil)
        let both = "if-eqz p1, :no\nconst/4 v0, 1\nreturn v0\n:no\nconst/4 v0, 0\nreturn v0"
        #expect(try shape(both, "(Z)Z").constantResult == nil)
        #expect(try shape(both.replacing("v0, 0", with: "v0, 1"), "(Z)Z").constantResult == .number(1))
    }

    @Test("A single call, and two")
    func singleCall() throws {
        let call = "invoke-virtual {p0}, Lapp/Main;->other()V\n"
        #expect(try shape(call + "return-void").singleCall != nil)
        #expect(try shape(call + call + "return-void").singleCall == nil)
    }

    private static let guarded = """
        :start
        invoke-virtual {p0}, Lapp/Main;->check()V
        :end
        .catch Ljava/security/cert/CertificateException; {:start .. :end} :handler
        return-void
        :handler
        move-exception v0
        HANDLER
        """

    @Test(
        "Exceptions that are let go, and those that are not",
        arguments: [
            ("return-void", true),
            ("invoke-virtual {v0}, Ljava/lang/Exception;->printStackTrace()V\nreturn-void", true),
            ("throw v0", false), ("invoke-static {v0}, Lapp/Main;->report(Ljava/lang/Exception;)V\nreturn-void", false),
        ])
    func swallowed(_ handler: String, _ isSwallowed: Bool) throws {
        let found = try shape(Self.guarded.replacing("HANDLER", with: handler)).swallowed
        #expect(found == (isSwallowed ? ["Ljava/security/cert/CertificateException;"] : []))
    }
}
