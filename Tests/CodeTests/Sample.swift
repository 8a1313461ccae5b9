import Bytes
import Code
import Dex
import TestSupport

/// Programs for tests, written as smali text: one dex file a text.
enum Sample {
    static func program(_ texts: String...) throws -> Program {
        let files = try texts.enumerated().map { index, text in
            let name = index == 0 ? "classes.dex" : "classes\(index + 1).dex"
            return ProgramFile(try SmaliAssembler.assembleFile(text), name: name)
        }
        return Program(files)
    }

    /// A class with one static method `m` that runs these instructions, ended by `return-void`.
    static func method(_ instructions: String, parameters: String = "", members: String = "") -> String {
        """
        .class public Lapp/Main;
        .super Ljava/lang/Object;
        \(members)
        .method public static m(\(parameters))V
        \(instructions)
        return-void
        .end method
        """
    }

    /// What arrives at the call of `Lapp/Sink;->take` in a program, as its first argument.
    static func argument(_ program: Program, _ type: String = "Ljava/lang/Object;") throws -> Value {
        let calls = program.calls(to: MethodPattern("Lapp/Sink;", "take"))
        guard calls.count == 1 else { throw Failure(calls: calls.count) }
        return program.argument(0, of: calls[0])
    }

    struct Failure: Error { var calls: Int }
}
