import Code
import TestSupport
import Testing

/// A small program in which data from `Lapi;->source()` gets to `Lapi;->sink(Object)` so many times.
struct TaintCase: CustomTestStringConvertible, Sendable {
    var name: String
    var flows: Int
    var smali: String

    /// A class with a method `run` of the given body, and whatever else the program has.
    init(_ name: String, flows: Int, run body: String, and more: String = "") {
        self.name = name
        self.flows = flows
        smali = """
            .class public La;
            .super Ljava/lang/Object;
            .field f:Ljava/lang/String;
            .field g:Ljava/lang/String;
            .field static s:Ljava/lang/String;
            .field list:Ljava/util/List;
            .method public run(Ljava/lang/String;)V
            .locals 8
            \(body)
            return-void
            .end method
            \(more)
            """
    }

    var testDescription: String { name }

    func program() throws -> Program {
        Program([ProgramFile(try SmaliAssembler.assembleFile(smali), name: "classes.dex")])
    }

    static let source = "invoke-static {}, Lapi;->source()Ljava/lang/String;"
    static let sink = "Lapi;->sink(Ljava/lang/Object;)V"

    /// The data in a register.
    static func take(_ register: String) -> String { "\(source)\nmove-result-object \(register)" }

    /// A register given to the sink.
    static func give(_ register: String) -> String { "invoke-static {\(register)}, \(sink)" }

    static let query = TaintQuery(
        sources: [.result(of: MethodPattern("Lapi;", "source"))],
        sinks: [TaintSink(MethodPattern("Lapi;", "sink"), arguments: [0])],
        sanitizers: [MethodPattern("Lapi;", "clean")], checks: [MethodPattern("Lapi;", "check")])
}
