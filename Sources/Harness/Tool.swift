import Bytes

/// This program.
public enum Tool {
    /// The version of the program, raised with every release.
    public static let version = "0.1.0"

    /// What is done before anything else, while there is one thread.
    public static func prepare() {
        Machine.nameTimeZone()
        ProcessMemory.prepare()
    }
}
