import Bytes
import Findings
import Foundation
import Reports
import Signing

/// SHA-256 of a build: of the file, or of the names and digests of the packages in a folder.
enum BuildDigest {
    /// The digest in hex.
    ///
    /// - Throws: ``Failure`` for a file that cannot be read.
    static func of(_ path: String, _ language: Language) throws -> String {
        guard Machine.isFolder(path) else { return hex(try bytes(of: path, language)) }
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter {
            $0.lowercased().hasSuffix(".apk")
        }.sorted()
        var all: [UInt8] = []
        for name in names { all += Array(name.utf8) + [0] + (try bytes(of: "\(path)/\(name)", language)) }
        return hex(sha256(of: all))
    }

    private static func bytes(of path: String, _ language: Language) throws -> [UInt8] {
        do {
            return sha256(of: try FileMapping.open(path))
        } catch {
            throw Failure(.input, "\(TerminalText.escaped(path)): \(error.message[language])")
        }
    }

    private static func hex(_ digest: [UInt8]) -> String {
        digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
