import Foundation

/// A folder for one test, gone when the test is over.
public final class ScratchFolder: Sendable {
    /// Where it is.
    public let path: String

    /// Makes an empty folder among the temporary files.
    public init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "touchstone-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file into the folder and returns its path.
    @discardableResult
    public func write(_ bytes: [UInt8], _ name: String) throws -> String {
        let url = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
        return url.path
    }

    /// Writes a text into the folder and returns its path.
    @discardableResult
    public func write(_ text: String, _ name: String) throws -> String { try write([UInt8](text.utf8), name) }
}
