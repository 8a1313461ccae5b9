import Findings

/// Why a command could not do what it was asked: one line for people, and the status the program ends with.
public struct Failure: Error, Sendable {
    /// How the program ends.
    public enum Status: Int32, Sendable {
        /// A gate that was asked for failed.
        case gate = 1
        /// Wrong usage.
        case usage = 2
        /// An input could not be read, or the output not written.
        case input = 3
    }

    /// How the program ends.
    public var status: Status
    /// What, where and what to do, on one line.
    public var message: String

    /// A failure.
    public init(_ status: Status, _ message: String) {
        self.status = status
        self.message = message
    }
}
