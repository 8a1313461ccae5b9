import Bytes
import Findings

/// Reads `top`: that of toolbox, whose percent are of the whole phone, and that of toybox, whose are of one core.
///
/// Rows of threads are added up for their process.
struct TopReader {
    private let file: String
    private var reading = Reading(kind: .top)
    private var header: [LineText] = []
    private var isToybox = false
    private var shares: [Int: Share] = [:]

    private struct Share {
        var name: String
        var percent: Double
        var uid: Int?
        var line: Int
        var threads = 1
    }

    static func read(_ slice: ByteSlice, file: String, firstLine: Int = 1) -> Reading {
        var reader = TopReader(file: file)
        var lines = LineReader(slice, firstLine: firstLine)
        while let line = lines.next() {
            let words = line.words(limit: 40)
            if words.contains(where: { $0.equals("PID") }), words.contains(where: { $0.contains("CPU") }) {
                reader.endRound()
                reader.begin(words)
            } else if !reader.header.isEmpty {
                reader.row(line, words, lines.number)
            }
        }
        reader.endRound()
        return reader.reading
    }

    private init(file: String) {
        self.file = file
    }

    /// The names of the columns; toybox glues the state to the one it sorts by: `S[%CPU]`.
    private mutating func begin(_ words: [LineText]) {
        header = []
        isToybox = words.contains { $0.contains("%CPU") }
        for word in words {
            if let open = word.firstIndex(of: UInt8(ascii: "[")) {
                if open > 0 { header.append(word.prefix(open)) }
                header.append(word.part(open + 1, word.count - 1))
            } else {
                header.append(word)
            }
        }
    }

    private mutating func row(_ line: LineText, _ words: [LineText], _ number: Int) {
        guard let pid = words.first?.count10 else { return }
        isToybox ? toybox(words, pid, number) : toolbox(words, pid, number)
    }

    /// All columns but the last, which has blanks in it, are single words.
    private mutating func toybox(_ words: [LineText], _ first: Int, _ number: Int) {
        guard words.count >= header.count, let cpu = header.firstIndex(where: { $0.equals("%CPU") }),
            let share = words[cpu].number
        else { return }
        let pid = header.firstIndex { $0.equals("PID") }.flatMap { words[$0].count10 } ?? first
        let user = header.firstIndex { $0.equals("USER") }.map { words[$0] }
        let names = words[(header.count - 1)...]
        let process = header.last?.equals("PROCESS") == true ? names.last : names.first
        add(share, pid, process, user.flatMap(UserID.uid), number)
    }

    /// Cells may be blank, but the share has a percent sign and the name is last.
    private mutating func toolbox(_ words: [LineText], _ pid: Int, _ number: Int) {
        guard let cpu = words.firstIndex(where: { $0.hasSuffix("%") }), let share = words[cpu].percent,
            words.count > cpu + 3
        else { return }
        let hasThreads = header.contains { $0.equals("TID") }
        let user = words[words.count - (hasThreads ? 3 : 2)]
        add(share, pid, words.last, UserID.uid(user), number)
    }

    private mutating func add(_ percent: Double, _ pid: Int, _ name: LineText?, _ uid: Int?, _ line: Int) {
        guard let name, percent >= 0 else { return }
        if var share = shares[pid] {
            share.percent += percent
            share.threads += 1
            shares[pid] = share
        } else if shares.count < 100_000 {
            shares[pid] = Share(name: name.string(limit: 200), percent: percent, uid: uid, line: line)
        }
    }

    private mutating func endRound() {
        for (pid, share) in shares.sorted(by: { $0.value.line < $1.value.line }) {
            reading.add(
                Measurement(
                    .cpu, share.percent, isToybox ? .percentOfCore : .percentOfDevice,
                    method: isToybox ? "top (toybox)" : "top (toolbox)",
                    subject: LogSubject(process: share.name, pid: pid, uid: share.uid),
                    place: LogPlace(file: file, line: share.line),
                    detail: share.threads > 1 ? "\(share.threads) threads" : ""))
        }
        shares = [:]
    }
}
