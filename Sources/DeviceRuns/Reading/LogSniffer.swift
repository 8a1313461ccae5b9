import Bytes

/// Tells what a log is from its content: the first line that only one kind has decides.
enum LogSniffer {
    /// How far a file is looked into.
    private static let window = 256 << 10
    private static let lineLimit = 400

    static func kind(of slice: ByteSlice) -> LogKind {
        let bytes = slice.bytes
        if let kind = packets(bytes) { return kind }
        let head = (try? slice.slice(at: 0, count: min(window, slice.count))) ?? slice
        var lines = LineReader(head)
        var hasHeadline = false
        while let line = lines.next(), lines.number <= lineLimit {
            let text = line.trimmed
            guard !text.isEmpty else { continue }
            if lines.number == 1, PerfettoTable.isHeader(text) { return .perfettoTable }
            if lines.number == 1 || !hasHeadline, text.hasPrefix("{") || text.hasPrefix("[{") {
                return json(head)
            }
            if isLogcat(line) || text.hasPrefix("--------- beginning of ") { return .logcat }
            if let kind = LogMarks.kind(of: text, line) { return kind }
            if text.hasPrefix("at "), text.hasSuffix(")"), hasHeadline { return .javaStack }
            hasHeadline = hasHeadline || JavaStack.isHeadline(text)
        }
        if let kind = table(head) { return kind }
        return .unknown
    }

    private static func isLogcat(_ line: LineText) -> Bool {
        guard let fields = LogcatLine(line.slice.bytes) else { return false }
        return !fields.tag.isEmpty || !fields.stamp.isEmpty
    }

    private static func packets(_ bytes: RawSpan) -> LogKind? {
        switch try? bytes.u32(at: 0) {
        case 0xa1b2_c3d4, 0xd4c3_b2a1, 0xa1b2_3c4d, 0x4d3c_b2a1: .pcap
        case 0x0a0d_0d0a: .pcapng
        default: nil
        }
    }

    /// JSON by the names that its kinds have.
    private static func json(_ head: ByteSlice) -> LogKind {
        let text = LineText(head)
        if text.contains("\"benchmarks\""), text.contains("\"context\"") { return .macrobenchmark }
        if text.contains("\"iterations\""), text.contains("\"measures\"") { return .flashlight }
        if text.contains("\"matrixId\"") { return .testLab }
        for name: StaticString in ["\"android_startup\"", "\"android_mem\"", "\"android_cpu\""]
        where text.contains(name) {
            return .perfettoMetrics
        }
        return .unknown
    }

    /// Tables of tools, in UTF-8 or GBK.
    private static func table(_ head: ByteSlice) -> LogKind? {
        guard let text = LogEncoding.tableHead(of: head) else { return nil }
        let line = LineText(text)
        if line.hasPrefix("RecordTime,") { return .soloPi }
        if line.contains("应用占用内存PSS(MB)"), line.contains("时间,") { return .emmagee }
        return nil
    }
}
