import Findings
import Foundation
import Reports

/// The file of results: one line a package, in the order of the packages. What is complete in it stays.
final class BatchOutput {
    /// What an earlier run left in it.
    struct Kept {
        /// The packages that have their line.
        var paths: Set<String> = []
        /// How many of them could not be analysed.
        var failures = 0
    }

    /// What was there.
    let kept: Kept
    private let handle: FileHandle

    /// Opens the file, and takes away a last line that is not whole.
    ///
    /// - Throws: ``Failure`` if it cannot be opened, another run writes to it, or its lines are none of a batch by these
    ///   settings.
    init(_ path: String, settings: String, _ language: Language) throws {
        func refusal(_ status: Failure.Status, _ text: LocalizedText) -> Failure {
            Failure(status, "\(TerminalText.escaped(path)): \(text[language])")
        }
        if !FileManager.default.fileExists(atPath: path) {
            _ = FileManager.default.createFile(atPath: path, contents: nil)
        }
        guard let handle = FileHandle(forUpdatingAtPath: path) else {
            throw refusal(.input, LocalizedText(zh: "无法写入该文件", en: "this file cannot be written"))
        }
        guard flock(handle.fileDescriptor, LOCK_EX | LOCK_NB) == 0 else {
            throw refusal(.input, LocalizedText(zh: "另一个批处理正在写入该文件", en: "another batch writes to this file"))
        }
        var kept = Kept()
        var end: UInt64 = 0
        var lines = LineHeads(handle)
        while let line = try lines.next() {
            guard let head = WorkHead(line.head) else {
                throw refusal(
                    .usage,
                    LocalizedText(zh: "该文件不是批处理结果，不予覆盖", en: "this is no file of results, and stays as it is"))
            }
            guard head.settings == settings else {
                throw refusal(
                    .usage,
                    LocalizedText(
                        zh: "其中的结果出自另一版本或另一组设置，请换一个输出文件",
                        en: "its results were made by another version or other settings: name another file"))
            }
            kept.paths.insert(head.path)
            if head.status != "analysed" { kept.failures += 1 }
            end = line.end
        }
        guard WorkHead.mayBegin(lines.rest) else {
            throw refusal(
                .usage, LocalizedText(zh: "该文件不是批处理结果，不予覆盖", en: "this is no file of results, and stays as it is"))
        }
        try handle.truncate(atOffset: end)
        try handle.seek(toOffset: end)
        self.handle = handle
        self.kept = kept
    }

    /// Writes a line.
    ///
    /// - Throws: What Foundation says if the line cannot be written.
    func write(_ line: Data) throws {
        try handle.write(contentsOf: line)
    }
}

/// What stands in front of the analysis in a line of results.
struct WorkHead: Codable {
    var path: String
    var settings: String
    var status: String

    /// Reads the beginning of a line up to the mark; nil if it is none of such a line.
    init?(_ beginning: Data) {
        guard let mark = beginning.range(of: Data(WorkLine.mark)) else { return nil }
        let object = beginning[beginning.startIndex..<mark.lowerBound] + [UInt8(ascii: "}")]
        guard let head = try? JSONDecoder().decode(WorkHead.self, from: object) else { return nil }
        self = head
    }
}

extension WorkHead {
    /// True if a line of results may begin so.
    static func mayBegin(_ beginning: Data) -> Bool {
        let first = Data("{\"failure\":".utf8)
        return beginning.prefix(first.count) == first.prefix(beginning.count)
    }
}

/// The complete lines of a file, as much of the beginning of each as its head takes. Whole lines are never in memory.
private struct LineHeads {
    private let handle: FileHandle
    private var buffer = Data()
    private var offset: UInt64 = 0
    /// The beginning of what stands behind the last complete line.
    private(set) var rest = Data()

    init(_ handle: FileHandle) {
        self.handle = handle
    }

    /// More than any path and message take.
    private static let headSize = 1 << 16

    /// The beginning of the next line and where it ends in the file; nil if no line is whole any more.
    mutating func next() throws -> (head: Data, end: UInt64)? {
        var head = Data()
        while true {
            if buffer.isEmpty {
                guard let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty else {
                    rest = head
                    return nil
                }
                buffer = piece
            }
            let end = buffer.firstIndex(of: UInt8(ascii: "\n"))
            let part = buffer[buffer.startIndex..<(end ?? buffer.endIndex)]
            head += part.prefix(Self.headSize - head.count)
            offset += UInt64(part.count)
            buffer = end.map { buffer[buffer.index(after: $0)...] } ?? Data()
            if end != nil {
                offset += 1
                return (head, offset)
            }
        }
    }
}
