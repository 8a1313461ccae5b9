import Dex
import TestSupport

@testable import Code

/// A program of a few lines of smali, searched from its activity `La/Main;`.
struct SmallProgram {
    let reachability: Reachability
    private let methods: [String: CodeMethod]

    /// A program of one file or more.
    init(
        _ texts: String..., entries: [EntryPoint] = [EntryPoint("La/Main;", .activity, label: "Main")],
        version: Int = 35
    ) throws {
        let program = Program(
            try texts.map { ProgramFile(try SmaliAssembler.assembleFile($0, version: version), name: "classes.dex") })
        reachability = Reachability(program, from: entries)
        methods = Dictionary(
            (0..<program.methodCount).map { (program.name(of: CodeMethod(number: $0)), CodeMethod(number: $0)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// A program whose activity does something in `onCreate`.
    init(doing body: String, with classes: String, version: Int = 35) throws {
        try self.init(Self.activity(doing: body) + classes, version: version)
    }

    static func activity(doing body: String) -> String {
        """
        .class public La/Main;
        .super Landroid/app/Activity;
        .method public constructor <init>()V
            invoke-direct {p0}, Landroid/app/Activity;-><init>()V
            return-void
        .end method
        .method public onCreate(Landroid/os/Bundle;)V
            .registers 8
            \(body)
            return-void
        .end method

        """
    }

    /// A class with a constructor.
    static func type(
        _ name: String, of superclass: String = "Ljava/lang/Object;", implementing interfaces: [String] = [],
        flags: String = "public", _ members: String
    ) -> String {
        """
        .class \(flags) \(name)
        .super \(superclass)
        \(interfaces.map { ".implements \($0)\n" }.joined())
        .method public constructor <init>()V
            invoke-direct {p0}, \(superclass)-><init>()V
            return-void
        .end method
        \(members)

        """
    }

    /// A method that does nothing.
    static func empty(_ name: String, _ flags: String = "public") -> String {
        ".method \(flags) \(name)\n    .registers 8\n    return-void\n.end method\n"
    }

    /// Creates an object in `v0`.
    static func new(_ type: String) -> String {
        "new-instance v0, \(type)\n    invoke-direct {v0}, \(type)-><init>()V\n    "
    }

    func method(_ name: String) -> CodeMethod {
        guard let method = methods[name] else { preconditionFailure("the program has no \(name)") }
        return method
    }

    func level(_ name: String) -> Reachability.Level? { reachability.level(of: method(name)) }

    func isReached(_ name: String) -> Bool { level(name) == .inner || level(name) == .exported }

    /// The names of the methods on the way to one.
    func path(_ name: String) -> [String] {
        reachability.path(to: method(name)).map { reachability.program.name(of: $0.method) }
    }

    func links(_ name: String) -> [Reachability.Step.Link] { reachability.path(to: method(name)).map(\.link) }
}
