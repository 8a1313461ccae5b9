import Code
import Dex
import TestSupport
import Testing

/// What reaches a call, construct by construct: the positive and the near miss.
@Suite("Values that reach calls")
struct ValueTests {
    /// A construct: instructions that end with a call of `Sink.take`, and what must arrive there.
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var code: String
        var expected: Value
        var parameters = ""
        var members = ""
        var testDescription: String { name }
    }

    static let takeObject = "invoke-static {v0}, Lapp/Sink;->take(Ljava/lang/Object;)V"
    static let takeInt = "invoke-static {v0}, Lapp/Sink;->take(I)V"

    static let simple: [Case] = [
        Case(name: "a string", code: "const-string v0, \"abc\"\n\(takeObject)", expected: .string("abc")),
        Case(name: "null", code: "const/4 v0, 0\n\(takeObject)", expected: .number(0)),
        Case(name: "a negative number", code: "const/16 v0, -300\n\(takeInt)", expected: .number(-300)),
        Case(
            name: "a long", code: "const-wide v0, 0x123456789abL\ninvoke-static {v0, v1}, Lapp/Sink;->take(J)V",
            expected: .number(0x1234_5678_9ab)),
        Case(name: "a class", code: "const-class v0, Lapp/Main;\n\(takeObject)", expected: .type("Lapp/Main;")),
        Case(
            name: "moved twice", code: "const-string v1, \"x\"\nmove-object v2, v1\nmove-object v0, v2\n\(takeObject)",
            expected: .string("x")),
        Case(
            name: "overwritten before the call", code: "const-string v0, \"x\"\nconst-string v0, \"y\"\n\(takeObject)",
            expected: .string("y")),
        Case(
            name: "cast", code: "const-string v0, \"x\"\ncheck-cast v0, Ljava/lang/CharSequence;\n\(takeObject)",
            expected: .string("x")),
        Case(
            name: "clobbered by the half of a wide register",
            code:
                "const-string v1, \"x\"\nconst-wide/16 v0, 5\ninvoke-static {v1}, Lapp/Sink;->take(Ljava/lang/Object;)V",
            expected: .unknown),
        Case(
            name: "a parameter", code: "move-object v0, p0\n\(takeObject)", expected: .parameter(0),
            parameters: "Ljava/lang/Object;"),
    ]

    static let flow: [Case] = [
        Case(
            name: "one of two",
            code: """
                if-eqz p0, :else
                const-string v0, "yes"
                goto :join
                :else
                const-string v0, "no"
                :join
                \(takeObject)
                """, expected: .either([.string("no"), .string("yes")]), parameters: "I"),
        Case(
            name: "the same on both ways",
            code: """
                if-eqz p0, :else
                const/4 v0, 1
                goto :join
                :else
                const/4 v0, 1
                :join
                \(takeInt)
                """, expected: .number(1), parameters: "I"),
        Case(
            name: "unknown on one way",
            code: """
                if-eqz p0, :else
                const/4 v0, 1
                goto :join
                :else
                invoke-static {}, Lapp/Other;->any()I
                move-result v0
                :join
                \(takeInt)
                """, expected: .either([.result(of: "Lapp/Other;->any()I", at: Site(file: 0, offset: 0)), .number(1)]),
            parameters: "I"),
        Case(
            name: "carried around a loop",
            code: """
                const-string v0, "x"
                :again
                add-int/lit8 p0, p0, -1
                if-gtz p0, :again
                \(takeObject)
                """, expected: .string("x"), parameters: "I"),
        Case(
            name: "counted up in a loop",
            code: """
                const/4 v0, 0
                :again
                add-int/lit8 v0, v0, 1
                if-lt v0, p0, :again
                \(takeInt)
                """, expected: .unknown, parameters: "I"),
        Case(
            name: "behind an exception",
            code: """
                const-string v0, "before"
                :start
                invoke-static {}, Lapp/Other;->any()I
                const-string v0, "after"
                :end
                .catchall {:start .. :end} :handler
                return-void
                :handler
                move-exception v1
                \(takeObject)
                """, expected: .either([.string("after"), .string("before")])),
    ]

    static let numbers: [Case] = [
        Case(
            name: "flags combined by or",
            code: """
                const/high16 v0, 0x10000000
                const/high16 v1, 0x4000000
                or-int v0, v0, v1
                \(takeInt)
                """, expected: .number(0x1400_0000)),
        Case(
            name: "a flag or not, and another",
            code: """
                const/4 v0, 0
                if-eqz p0, :go
                const/4 v0, 2
                :go
                or-int/lit8 v0, v0, 1
                \(takeInt)
                """, expected: .either([.number(3), .number(1)]), parameters: "I"),
        Case(name: "reverse subtraction", code: "const/4 v0, 3\nrsub-int v0, v0, 10\n\(takeInt)", expected: .number(7)),
        Case(
            name: "overflow wraps", code: "const v0, 0x7fffffff\nadd-int/lit8 v0, v0, 1\n\(takeInt)",
            expected: .number(-0x8000_0000)),
        Case(
            name: "an unsigned shift", code: "const/4 v0, -1\nushr-int/lit8 v0, v0, 28\n\(takeInt)",
            expected: .number(15)),
        Case(
            name: "division by zero", code: "const/4 v0, 1\nconst/4 v1, 0\ndiv-int v0, v0, v1\n\(takeInt)",
            expected: .unknown),
        Case(
            name: "a boxed number",
            code: """
                const/4 v0, 5
                invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
                move-result-object v0
                \(takeObject)
                """, expected: .number(5)),
    ]

    static let texts: [Case] = [
        Case(
            name: "a builder",
            code: """
                new-instance v1, Ljava/lang/StringBuilder;
                invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
                const-string v2, "AES/"
                invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
                move-result-object v1
                const/16 v2, 128
                invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
                const-string v2, "/ECB"
                invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
                invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
                move-result-object v0
                \(takeObject)
                """, expected: .string("AES/128/ECB")),
        Case(
            name: "a builder with a part that is not constant",
            code: """
                new-instance v1, Ljava/lang/StringBuilder;
                const-string v2, "http://"
                invoke-direct {v1, v2}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
                invoke-virtual {v1, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
                invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
                move-result-object v0
                \(takeObject)
                """, expected: .text([.string("http://"), .parameter(0)]), parameters: "Ljava/lang/String;"),
        Case(
            name: "a builder handed to somebody",
            code: """
                new-instance v1, Ljava/lang/StringBuilder;
                invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
                invoke-static {v1}, Lapp/Other;->fill(Ljava/lang/StringBuilder;)V
                invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
                move-result-object v0
                \(takeObject)
                """, expected: .unknown),
        Case(
            name: "lower case",
            code: """
                const-string v0, "MD5"
                invoke-virtual {v0}, Ljava/lang/String;->toLowerCase()Ljava/lang/String;
                move-result-object v0
                \(takeObject)
                """, expected: .string("md5")),
        Case(
            name: "the bytes of a text",
            code: """
                const-string v0, "secret"
                invoke-virtual {v0}, Ljava/lang/String;->getBytes()[B
                move-result-object v0
                \(takeObject)
                """, expected: .string("secret")),
    ]

    static let arrays: [Case] = [
        Case(
            name: "a filled array",
            code: """
                const/4 v1, 3
                new-array v0, v1, [B
                fill-array-data v0, :data
                \(takeObject)
                return-void
                :data
                .array-data 1
                1
                -1
                3
                .end array-data
                """, expected: .array([.number(1), .number(-1), .number(3)])),
        Case(
            name: "stored one by one",
            code: """
                const/4 v1, 2
                new-array v0, v1, [Ljava/lang/String;
                const/4 v1, 0
                const-string v2, "su"
                aput-object v2, v0, v1
                const/4 v1, 1
                const-string v2, "-c"
                aput-object v2, v0, v1
                \(takeObject)
                """, expected: .array([.string("su"), .string("-c")])),
        Case(
            name: "filled by a random generator",
            code: """
                const/16 v1, 16
                new-array v0, v1, [B
                invoke-virtual {p0, v0}, Ljava/security/SecureRandom;->nextBytes([B)V
                \(takeObject)
                """, expected: .unknown, parameters: "Ljava/security/SecureRandom;"),
        Case(
            name: "zeros", code: "const/4 v1, 2\nnew-array v0, v1, [B\n\(takeObject)",
            expected: .array([.number(0), .number(0)])),
        Case(
            name: "an element",
            code: """
                const-string v1, "a"
                const-string v2, "b"
                filled-new-array {v1, v2}, [Ljava/lang/String;
                move-result-object v1
                const/4 v2, 1
                aget-object v0, v1, v2
                \(takeObject)
                """, expected: .string("b")),
    ]

    static let fields: [Case] = [
        Case(
            name: "a static final", code: "sget-object v0, Lapp/Main;->KEY:Ljava/lang/String;\n\(takeObject)",
            expected: .string("k1"), members: ".field static final KEY:Ljava/lang/String; = \"k1\""),
        Case(
            name: "a static that nobody writes",
            code: "sget-object v0, Lapp/Main;->KEY:Ljava/lang/String;\n\(takeObject)",
            expected: .string("k2"), members: ".field static KEY:Ljava/lang/String; = \"k2\""),
        Case(
            name: "a static that somebody writes",
            code: """
                sput-object p0, Lapp/Main;->KEY:Ljava/lang/String;
                sget-object v0, Lapp/Main;->KEY:Ljava/lang/String;
                \(takeObject)
                """, expected: .field("Lapp/Main;->KEY:Ljava/lang/String;"), parameters: "Ljava/lang/String;",
            members: ".field static KEY:Ljava/lang/String; = \"k3\""),
        Case(
            name: "set by the class initialiser", code: "sget-object v0, Lapp/Main;->KEY:[B\n\(takeObject)",
            expected: .array([.number(7)]),
            members: """
                .field static final KEY:[B
                .method static constructor <clinit>()V
                const/4 v1, 1
                new-array v0, v1, [B
                const/4 v1, 0
                const/4 v2, 7
                aput-byte v2, v0, v1
                sput-object v0, Lapp/Main;->KEY:[B
                return-void
                .end method
                """),
        Case(
            name: "the platform's", code: "sget v0, Landroid/os/Build$VERSION;->SDK_INT:I\n\(takeInt)",
            expected: .field("Landroid/os/Build$VERSION;->SDK_INT:I")),
    ]

    static let calls: [Case] = [
        Case(
            name: "a callee's constant",
            code: "invoke-static {}, Lapp/Main;->key()Ljava/lang/String;\nmove-result-object v0\n\(takeObject)",
            expected: .string("in callee"),
            members:
                ".method static key()Ljava/lang/String;\nconst-string v0, \"in callee\"\nreturn-object v0\n.end method"),
        Case(
            name: "through a callee",
            code: """
                const-string v0, "x"
                invoke-static {v0}, Lapp/Main;->same(Ljava/lang/String;)Ljava/lang/String;
                move-result-object v0
                \(takeObject)
                """, expected: .string("x"),
            members: ".method static same(Ljava/lang/String;)Ljava/lang/String;\nreturn-object p0\n.end method"),
    ]

    @Test(
        "Constructs", arguments: simple + flow + numbers + texts + arrays + fields + calls)
    func construct(_ construct: Case) throws {
        let text = Sample.method(construct.code, parameters: construct.parameters, members: construct.members)
        let found = try Sample.argument(try Sample.program(text))
        #expect(Self.withoutPlaces(found) == Self.withoutPlaces(construct.expected), "\(found)")
    }

    @Test("A parameter is what all callers pass")
    func callers() throws {
        let text = Sample.method(Self.takeObject.replacing("v0", with: "p0"), parameters: "Ljava/lang/String;")
        let caller = """
            .class Lapp/Caller;
            .super Ljava/lang/Object;
            .method static a()V
            const-string v0, "one"
            invoke-static {v0}, Lapp/Main;->m(Ljava/lang/String;)V
            const-string v0, "two"
            invoke-static {v0}, Lapp/Main;->m(Ljava/lang/String;)V
            return-void
            .end method
            """
        #expect(try Sample.argument(try Sample.program(text)) == .parameter(0))
        // In another dex file too.
        #expect(try Sample.argument(try Sample.program(text, caller)) == .either([.string("one"), .string("two")]))
    }

    /// The value with no sites in it: where a call stands is not the question here.
    private static func withoutPlaces(_ value: Value) -> Value {
        switch value {
        case .result(let name, _): .result(of: name, at: Site(file: 0, offset: 0))
        case .either(let values):
            .either(values.map(withoutPlaces).sorted { "\($0)" < "\($1)" })
        default: value
        }
    }
}
