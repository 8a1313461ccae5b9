import Bytes

/// One file of a device run.
public struct RunFile: Sendable {
    /// Its path within the run, parts separated by slashes.
    public var path: String
    /// What is in it.
    public var contents: ByteSlice

    /// A file of a run.
    public init(path: String, contents: ByteSlice) {
        self.path = path
        self.contents = contents
    }

    /// The first folder of the path, which in a bundle is the phase; empty for files at the top.
    var phase: String {
        path.firstIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    /// The step that the file is the output of, if its folder says so.
    var step: StepKind? {
        switch phase {
        case "install": .install
        case "uninstall": .uninstall
        default: nil
        }
    }

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
