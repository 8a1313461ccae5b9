import App
import Findings
import Rules

/// CRK-031: hardening that no longer holds.
enum OutdatedPackerRule {
    static let rule = Rule(
        id: "CRK-031",
        title: LocalizedText(zh: "加固方案过旧或可被公开脱壳", en: "Outdated or publicly reversible packer"),
        indicator: .antiCracking, severity: .medium, family: .hardening,
        what: LocalizedText(
            zh: "按文件名和 Application 类名识别加固产品及其代际，对照公布的指纹表（\(PackerTable.date)）。",
            en: """
                Recognises the packer and its generation by file names and the application class, against the published \
                table of \(PackerTable.date).
                """),
        why: LocalizedText(
            zh: "第一代整体加固和已停止维护的产品可用现成工具一键脱壳，代码等同于未加固，却让人误以为受到保护。",
            en: """
                First-generation and abandoned packers are undone with tools anybody can download: the code is as open as \
                without them, while its owner believes it is protected.
                """),
        fix: LocalizedText(
            zh: "更换为仍在维护的加固方案（函数抽取、虚拟化等），并结合 R8 混淆和服务端校验，不单独依赖加壳。",
            en: """
                Move to a product that is kept up (method extraction, virtualisation), together with R8 obfuscation and \
                checks on the server; do not rely on packing alone.
                """),
        references: References(masvs: ["MASVS-RESILIENCE-3"], maswe: "MASWE-0092", cwe: 656),
        examples: [
            Example(.fires, files: ["lib/armeabi/libsecexe.so": .bytes(elf)]),
            Example(.fires, application: "android:name=\"com.ali.mobisecenhance.StubApplication\""),
            Example(.fires, files: ["assets/vwwwwwvwww/arm64/libdpt.so": .bytes(elf)]),
            Example(.silent, files: ["lib/arm64-v8a/libDexHelper.so": .bytes(elf)]),
            Example(.notApplicable, files: ["lib/arm64-v8a/libexec.so": .bytes(elf)]),
        ],
        judge: { app in
            let packers = app.packing.products(.packer, .protector)
            guard !packers.isEmpty else {
                return .notApplicable(
                    zh: "按文件名和类名未识别出已知的加固产品，不涉及加固方案的新旧。",
                    en: "No known packer was recognised by file or class names, so its age is no question.")
            }
            return .graded(packers.map(finding), upTo: .medium)
        })

    /// The first bytes of a native library, enough to be one.
    static let elf: [UInt8] = [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0xb7, 0]

    private static func finding(_ recognised: PackingVerdict.Recognised) -> Finding {
        let packer = recognised.product
        let verdict: (zh: String, en: String, severity: Severity) =
            switch packer.standing {
            case .current: ("仍在维护", "is kept up", .info)
            case .outdated: ("属第一代整体加固或已停止维护", "is of the first generation or abandoned", .medium)
            case .reversible: ("源码或脱壳工具已公开", "has its source or unpacker in public", .low)
            }
        return Finding(
            message: LocalizedText(
                zh: "识别到加固产品 \(packer.title.zh)，\(verdict.zh)（指纹表 \(PackerTable.date)）。",
                en: "The packer \(packer.title.en) was recognised, which \(verdict.en) (table of \(PackerTable.date))."),
            owner: .sdk(packer.title.en), severity: verdict.severity,
            evidence: recognised.signs.filter(\.isStrong).prefix(5).map(Evidence.sign), identity: packer.id)
    }
}

extension Evidence {
    /// Where a sign of a packer was seen.
    static func sign(_ sign: PackingSign) -> Evidence {
        guard sign.place.isEmpty else { return Evidence(.entry(name: sign.place, offset: nil), value: sign.value) }
        switch sign.kind {
        case .missingComponents, .extractedCode, .nativeStart: return .manifest("/manifest/application", sign.value)
        default: return .attribute("name", of: "/manifest/application", sign.value)
        }
    }
}
