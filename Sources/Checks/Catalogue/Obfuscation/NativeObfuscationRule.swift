import App
import Elf
import Findings
import Rules

/// CRK-011: native code that reads like an open book.
enum NativeObfuscationRule {
    static let rule = Rule(
        id: "CRK-011",
        title: LocalizedText(zh: "so 未加固或混淆", en: "Native code neither obfuscated nor packed"),
        indicator: .antiCracking, severity: .medium, kind: .protection, family: .obfuscation,
        what: LocalizedText(
            zh: """
                在应用自有的库中查找：节头被去除、代码段熵值高于 7.5（加密或压缩）、UPX 及厂商壳的标记、编译器标识中的 OLLVM/Hikari/\
                Armariris、字符串解密函数 .datadiv_decode；得分为有保护的库所占比例。只说明存在，不说明强度。
                """,
            en: """
                Looks in the app's own libraries for removed section headers, code segments with an entropy above 7.5 \
                (encrypted or compressed), marks of UPX and of vendors' packers, OLLVM, Hikari or Armariris in the \
                compiler's remark, and decoders of strings (.datadiv_decode). The share of libraries with such a \
                protection is earned; that it is there says nothing of its strength.
                """),
        why: LocalizedText(
            zh: "未做保护的 so 用反编译器即可还原为近似 C 代码，藏在其中的密钥、签名算法和校验逻辑随之暴露。",
            en: """
                A decompiler turns plain native code back into something like C: keys, signing of requests and checks \
                hidden in it come to light.
                """),
        fix: LocalizedText(
            zh: "对含密钥和校验逻辑的库使用 OLLVM 类混淆（控制流平坦化、字符串加密）或商业 so 加固，并在升级 NDK 后复测兼容性。",
            en: """
                Build the libraries that hold keys and checks with an obfuscating compiler (control flow flattening, \
                encrypted strings) or a commercial packer, and test them again with each NDK.
                """),
        references: References(masvs: ["MASVS-RESILIENCE-3"], maswe: "MASWE-0089", cwe: 656),
        examples: [
            Example(.fires, files: ["lib/arm64-v8a/libcore.so": .library()]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library { $0.hasSections = false }]),
            Example(.silent, files: ["lib/arm64-v8a/libcore.so": .library { $0.code = noise }]),
            Example(
                .silent,
                files: ["lib/arm64-v8a/libcore.so": .library { $0.comment = "Obfuscator-LLVM clang version 4.0.1" }]),
            Example(
                .silent,
                files: ["lib/arm64-v8a/libcore.so": .library { $0.exports = [".datadiv_decode1234567890"] }]),
            // A third party's library is no place for the app's secrets.
            Example(.notApplicable, files: ["lib/arm64-v8a/libmmkv.so": .library()]),
            Example(.notApplicable),
        ],
        judge: { app in app.judgeOwnLibraries { judge($0) } })

    /// Bytes as encryption leaves them (a linear congruential generator's).
    private static let noise: [UInt8] = {
        var state: UInt32 = 1
        return (0..<32_768).map { _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            return UInt8(truncatingIfNeeded: state >> 24)
        }
    }()

    private static func judge(_ groups: [LibraryGroup]) -> Judgement {
        var shown: [Finding] = []
        var bare = 0
        for group in groups {
            if let evidence = group.evidence(where: { $0.concealment ?? $1.concealment }) {
                shown.append(.library(group, .info, zh: "的代码有保护迹象", en: "shows signs of protected code", evidence))
            } else {
                bare += 1
                let all = group.evidence { _, facts in "\(facts.code.codeSize) bytes of code" } ?? []
                shown.append(
                    .library(group, .medium, zh: "未见加固或混淆迹象", en: "shows no sign of obfuscation or packing", all))
            }
        }
        return .partial(1 - Double(bare) / Double(groups.count), shown)
    }
}

extension NativeLibrary {
    /// What hides its code, by the library's segments; nil if nothing does.
    var concealment: String? {
        encryptedSegment.map { segment in
            "entropy \(Int(((segment.entropy ?? 0) * 100).rounded())) / 100, segment \(segment.index)"
        }
    }
}

extension ElfFacts {
    /// Compilers that obfuscate, by what they write into `.comment`.
    private static let obfuscators = ["Obfuscator-LLVM", "obfuscator", "Hikari", "Armariris"]

    /// What hides its code, by names and texts; nil if nothing does.
    var concealment: String? {
        if !hasSections { return "no section headers" }
        for text in [NativeText.upx, .bangcle, .stringDecoder] where texts[text] != nil { return text.shown }
        return toolchain.comments.first { comment in Self.obfuscators.contains { comment.containsBytes(of: $0) } }.map {
            PrintableText.of($0)
        }
    }
}
