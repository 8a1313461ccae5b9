/// Writes a PDF of one page whose lines any reader can take out again: signs are their UTF-16 numbers, and a map says so.
public enum PDFBuilder {
    /// A page with some lines.
    public static func page(_ lines: [String]) -> [UInt8] {
        let shown = lines.map { "<\(hex($0))> Tj T*\n" }.joined()
        return file([
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1000 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>",
            stream("BT /F1 12 Tf 14 TL 40 800 Td\n\(shown)ET"),
            "<< /Type /Font /Subtype /Type0 /BaseFont /T /Encoding /Identity-H /DescendantFonts [6 0 R]"
                + " /ToUnicode 7 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /T /DW 1000"
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
            stream(signMap),
        ])
    }

    /// Objects with the table of where they begin.
    private static func file(_ objects: [String]) -> [UInt8] {
        var text = "%PDF-1.4\n"
        var table = "0000000000 65535 f \n"
        for (number, object) in objects.enumerated() {
            let offset = String(text.utf8.count)
            table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
            text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n\(table)"
        text += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        return Array(text.utf8)
    }

    private static func stream(_ content: String) -> String {
        "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
    }

    /// Every number of two bytes is the sign of that number; a block of the map has 100 rows at most.
    private static var signMap: String {
        let blocks = [0..<100, 100..<200, 200..<256].map { block in
            let rows = block.map { high in
                let byte = hex(UInt16(high)).suffix(2)
                return "<\(byte)00> <\(byte)ff> <\(byte)00>\n"
            }
            return "\(block.count) beginbfrange\n\(rows.joined())endbfrange\n"
        }
        return "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Signs def\n"
            + "1 begincodespacerange <0000> <ffff> endcodespacerange\n\(blocks.joined())endcmap end end"
    }

    private static func hex(_ text: String) -> String { text.utf16.map(hex).joined() }

    private static func hex(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}
