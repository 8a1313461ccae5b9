import Dex

/// Texts for the assembler.
enum SmaliExamples {
    /// A bit of everything but instructions: those are in ``everyOpcode``.
    static let everything = #"""
        # A class below another that follows it.
        .class public final Lexample/Sample;
        .super Lexample/Base;
        .source "Sample.java"
        .implements Ljava/lang/Runnable;
        .implements Ljava/io/Closeable;

        .annotation system Ldalvik/annotation/MemberClasses;
            value = {
                Lexample/Sample$Inner;,
                [I
            }
        .end annotation
        .annotation runtime Lexample/Mark;
            number = 0x5
            big = -0x123456789aL
            small = -0x1t
            middle = 0x7fffs
            letter = 'x'
            half = 0.5f
            third = -1.0E-3
            text = "a \"quote\" 试 \ud83d\ude00 😀 \u0000 \n"
            yes = true
            no = false
            nothing = null
            day = .enum Lexample/Day;->MONDAY:Lexample/Day;
            field = Lexample/Sample;->count:I
            method = Lexample/Sample;->run()V
            empty = {}
            inner = .subannotation Lexample/Inner;
                a = 0x1
            .end subannotation
        .end annotation

        # static fields
        .field public static final BIG:J = 0x7fffffffffffffffL
        .field static a:I = 0x0
        .field static b:B = -0x80t
        .field static c:C = '\u8bd5'
        .field static d:D = 3.25
        .field static f:F = -Infinityf
        .field static g:F = NaNf
        .field static later:Ljava/lang/Object;
        .field static name:Ljava/lang/String; = "it's"

        # instance fields
        .field private volatile transient count:I
            .annotation build Lexample/Mark;
            .end annotation
        .end field
        .field protected synthetic public:Z

        # direct methods
        .method static constructor <clinit>()V
            .registers 0
            return-void
        .end method

        .method private constructor <init>(JLjava/lang/String;[[I)V
            .locals 2
            .param p1, "wide"    # J
            .param p3    # Ljava/lang/String;
                .annotation runtime Lexample/Mark;
                    number = 0x1
                .end annotation
            .end param
            .annotation system Ldalvik/annotation/Throws;
                value = { Ljava/io/IOException; }
            .end annotation
            .prologue
            .line 10
            .local v0, "x":I
            const/4 v0, 0x1
            .line 9
            .local v1, "list":Ljava/util/List;, "Ljava/util/List<TT;>;"
            .local p1, null:V
            :try_a
            :try_b
            invoke-virtual {p0}, Lexample/Sample;->run()V
            :try_b_end
            .line 1000
            .end local v0
            invoke-virtual {p0}, Lexample/Sample;->run()V
            .restart local v0
            :try_a_end
            .catch Ljava/io/IOException; {:try_b .. :try_b_end} :io
            .catch Ljava/lang/Exception; {:try_a .. :try_a_end} :any
            .catchall {:try_a .. :try_a_end} :any
            .epilogue
            .source "Other.java"
            return-void
            :io
            .source
            move-exception v0
            :any
            move-exception v0
            return-void
        .end method

        # virtual methods
        .method public declared-synchronized run()V
            .registers 3
            const v0, 0x7f010001
            packed-switch v0, :packed
            :after
            sparse-switch v0, :sparse
            fill-array-data v0, :bytes
            fill-array-data v0, :longs
            goto :after
            :one
            return-void
            :packed
            .packed-switch -0x1
                :one
                :after
            .end packed-switch
            :sparse
            .sparse-switch
                -0x5 -> :one
                0x7fffffff -> :after
            .end sparse-switch
            :bytes
            .array-data 1
                0x1t
                -0x1t
                0x7ft
            .end array-data
            :longs
            .array-data 8
                0x7fffffffffffffffL
                -0x2
            .end array-data
        .end method

        .method public abstract varargs call([Ljava/lang/Object;)Ljava/lang/Object;
        .end method

        .method native bridge()I
        .end method

        .class public interface abstract Lexample/Base;
        .super Ljava/lang/Object;
        """#

    /// One method for each opcode that there is.
    static let everyOpcode: String = {
        var lines = [".class Lexample/Code;", ".super Ljava/lang/Object;"]
        for facts in OpcodeFacts.all where !facts.flags.contains(.unused) {
            // Two digits, so that the names are in the order of the opcodes.
            let digits = String(0x100 + Int(facts.opcode.rawValue), radix: 16).dropFirst()
            lines += ["", ".method static m\(digits)()V", "    .registers 8"]
            lines += ["    " + facts.mnemonic + operands(facts), "    nop", "    :end", "    return-void"]
            switch facts.opcode {
            case .packedSwitch:
                lines += ["    :data", "    .packed-switch 0x1", "    :end", "    .end packed-switch"]
            case .sparseSwitch:
                lines += ["    :data", "    .sparse-switch", "    0x1 -> :end", "    .end sparse-switch"]
            case .fillArrayData: lines += ["    :data", "    .array-data 2", "    0x1s", "    .end array-data"]
            default: break
            }
            lines.append(".end method")
        }
        return lines.joined(separator: "\n")
    }()

    private static func operands(_ facts: OpcodeFacts) -> String {
        let reference =
            switch facts.reference {
            case .none: ""
            case .string: #""text""#
            case .type: "[Lexample/Type;"
            case .field: "Lexample/Type;->field:I"
            case .method: "Lexample/Type;->method(IJ)V"
            case .proto: "(I[J)Lexample/Type;"
            case .callSite:
                #"call_site_0("name", ()V, 0x7, "x")@Lexample/Type;->bootstrap(Ljava/lang/invoke/MethodHandles$Lookup;"#
                    + "Ljava/lang/String;Ljava/lang/invoke/MethodType;ILjava/lang/String;)Ljava/lang/invoke/CallSite;"
            case .methodHandle: "static-get@Lexample/Type;->field:I"
            }
        // As many as the method takes; smali counts those that leave the method by its signature, and in call sites none.
        let count =
            switch facts.opcode {
            case .invokeStatic, .invokeStaticRange: 3
            case .invokeCustom, .invokeCustomRange: 0
            default: 4
            }
        let list = (0..<count).map { "v\($0)" }.joined(separator: ", ")
        let range = count == 0 ? "" : "v0 .. v\(count - 1)"
        return switch facts.format {
        case .f10x: ""
        case .f12x, .f22x, .f32x: " v1, v2"
        case .f11x: " v3"
        case .f11n: " v1, -0x3"
        case .f10t, .f20t, .f30t: " :end"
        case .f21t: " v1, :end"
        case .f22t: " v1, v2, :end"
        case .f31t: " v1, :data"
        case .f21s: " v1, -0x1234"
        case .f21h: facts.opcode == .constHigh16 ? " v1, -0x10000" : " v1, 0x4010000000000000L"
        case .f31i: " v1, 0x12345678"
        case .f51l: " v1, -0x123456789abcdefL"
        case .f23x: " v1, v2, v3"
        case .f22b: " v1, v2, -0x80"
        case .f22s: " v1, v2, 0x7fff"
        case .f21c, .f31c: " v1, \(reference)"
        case .f22c: " v1, v2, \(reference)"
        case .f35c: " {\(list)}, \(reference)"
        case .f3rc: " {\(range)}, \(reference)"
        case .f45cc: " {\(list)}, \(reference), (IJ)V"
        case .f4rcc: " {\(range)}, \(reference), (IJ)V"
        }
    }
}
