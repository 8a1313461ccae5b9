import Checks
import Code
import Findings
import Rules
import TestSupport
import Testing

@testable import App

/// Owners as rules ask for them: of the classes of a real program.
@Suite("Owners of a program's classes")
struct ProgramOwnersTests {
    private static func type(
        _ descriptor: String, extends superclass: String = "Ljava/lang/Object;", calls: [String] = []
    )
        -> String
    {
        let body = calls.map { "invoke-static {}, \($0)->a()V\n" }.joined()
        return """
            .class public \(descriptor)
            .super \(superclass)
            .method public static a()V
            \(body)return-void
            .end method

            """
    }

    private static let code: AppCode? = {
        let smali =
            // Called by own classes only, as libraries are; by an SDK's, by both, by nobody; and two that use own code.
            type("Lcn/example/app/Main;", calls: ["La/a;", "La/c;", "Lcom/stranger/B;"])
            + type("Lcn/example/app/Login;", calls: ["La/a;", "La/c;", "Lcom/stranger/B;"])
            + type("Lcn/example/app/Pay;")
            + type("Lcn/jpush/android/A;", calls: ["La/b;", "La/c;"])
            + type("Lcn/jpush/android/B;", calls: ["La/b;", "La/c;"])
            + type("La/a;", calls: ["Lcn/jpush/android/A;"]) + type("La/b;") + type("La/c;") + type("La/d;")
            + type("La/e;", calls: ["La/f;", "Lcn/example/app/Main;"])
            + type("La/f;", calls: ["Lcn/example/app/Main;", "Lcn/example/app/Login;", "Lcn/example/app/Pay;"])
            + type("Lcom/stranger/B;")
        return try? ExampleApp.build(Example(.silent, inside: "<activity android:name=\".Main\"/>", smali: smali)).code
    }()

    @Test(
        "follow the names, and where these were taken away the callers",
        arguments: [
            ("Lcn/example/app/Main;", Owner.own), ("Lcn/jpush/android/A;", .sdk("JPush")), ("La/a;", .unknown),
            ("La/b;", .sdk("JPush")), ("La/c;", .unknown), ("La/d;", .unknown), ("La/e;", .own), ("La/f;", .own),
            ("Lcom/stranger/B;", .unknown), ("Ljava/lang/Object;", .unknown),
        ])
    func owners(_ descriptor: String, _ owner: Owner) throws {
        let code = try #require(Self.code)
        let type = try #require(code.program.type(descriptor))
        #expect(code.owner(of: type) == owner)
    }

    @Test("decide what is counted as the app's own code")
    func census() throws {
        let census = try #require(Self.code).census
        #expect(census.classCount == 5 && census.bodyCount == 5 && census.shortNameCount == 5)
    }
}
