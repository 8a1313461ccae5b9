import Findings
import Foundation
import Reports
import Settings

/// Files that people write by hand, or that are kept for later.
enum SettingsFile {
    /// Nobody writes more by hand.
    private static let sizeLimit = 4 << 20

    /// Reads a file and says where it is wrong.
    ///
    /// - Throws: ``Failure`` with the file, the line and the column.
    static func read<Value>(
        _ path: String, _ language: Language, _ parse: (String) throws(SettingsError) -> Value
    ) throws -> Value {
        let bytes = try bytes(path, language)
        guard bytes.count <= sizeLimit else {
            let text = LocalizedText(zh: "文件过大，最多 4 MiB", en: "this file is too large: 4 MiB at most")
            throw refusal(path, text[language])
        }
        do {
            return try parse(String(decoding: bytes, as: UTF8.self))
        } catch {
            throw refusal(path + error.place, error.message[language])
        }
    }

    /// The contents of a file.
    ///
    /// - Throws: ``Failure`` if it cannot be read.
    static func bytes(_ path: String, _ language: Language) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            let text = LocalizedText(zh: "无法读取该文件", en: "this file cannot be read")
            throw refusal(path, text[language])
        }
        return [UInt8](data)
    }

    /// A failure at a place of a file.
    static func refusal(_ place: String, _ reason: String) -> Failure {
        Failure(.usage, TerminalText.escaped("\(place): \(reason)"))
    }
}
