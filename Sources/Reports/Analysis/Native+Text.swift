import App
import Findings

/// The parts of the text report about native code and who hides the code.
extension Analysis {
    /// Which packers and protectors were recognised, or that somebody unknown hides code; nothing if neither is so.
    func writePacking(to page: inout TextPage) {
        let packing = app.packing
        let products = packing.products(.packer, .protector, .nativePacker)
        if products.isEmpty, packing.hidesCode {
            page.row(
                zh: "加固", en: "Packer",
                page.say(zh: "代码被隐藏，未识别出加固产品", en: "code is hidden, by no product that is known"))
        }
        for recognised in products {
            let product = recognised.product
            var line = "\(product.title[page.language]) (\(product.role.title[page.language])"
            if product.role == .packer { line += ", " + packing.conclusion.title[page.language] }
            line += "): "
            let names = recognised.signs.filter(\.isStrong).prefix(Self.signsShown).map {
                $0.place.isEmpty ? $0.value : $0.place
            }
            page.row(zh: "加固", en: "Packer", line + names.joined(separator: ", "))
        }
    }

    /// One line for each native library: what protects it.
    func writeNative(to page: inout TextPage) {
        guard !app.nativeLibraries.isEmpty else { return }
        let count = app.nativeLibraries.count
        page.heading(zh: "原生库（\(count) 个）", en: "Native libraries (\(count))")
        for library in app.nativeLibraries.prefix(Self.librariesShown) { page.summary(of: library) }
        page.more(count - Self.librariesShown, indent: 2)
        let unnamed = app.packing.signs.filter { $0.product == nil && $0.kind == .highEntropyPayload }
        for sign in unnamed.prefix(Self.signsShown) {
            page.line(
                "  "
                    + page.say(
                        zh: "\(page.safe(sign.place)) 是无法识别的高熵文件（\(sign.value) 比特/字节），可能是加密的载荷",
                        en:
                            "\(page.safe(sign.place)) is of no known format and looks encrypted (\(sign.value) bits per byte)"
                    ))
        }
    }

    private static let signsShown = 3
    private static let librariesShown = 40
}

extension PackingVerdict.Conclusion {
    /// For people.
    var title: LocalizedText {
        switch self {
        case .notSeen: LocalizedText(zh: "未见加固", en: "none seen")
        case .suspected: LocalizedText(zh: "疑似", en: "suspected")
        case .packed: LocalizedText(zh: "已加固", en: "packed")
        }
    }
}
