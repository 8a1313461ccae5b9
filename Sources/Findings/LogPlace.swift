/// Where in a device run something was read.
public struct LogPlace: Sendable, Hashable {
    /// The file, as its path within the run; a part of a zip comes behind `!/`.
    public var file: String
    /// The line, from 1; 0 where a file has no lines.
    public var line: Int

    /// A line of a file.
    public init(file: String, line: Int) {
        self.file = file
        self.line = line
    }
}

/// A time as a device log prints it. Device clocks jump and most lines have no year, so order is that of the file and a
/// time only tells how far apart two lines are.
public struct LogTime: Sendable, Hashable {
    /// As printed, such as `04-25 09:55:47.799`.
    public var text: String
    /// Milliseconds since the beginning of a year of 12 months of 31 days, or since 1970 where the log counts so.
    public var milliseconds: Int

    /// A time as printed and as a count of milliseconds that only differences are taken of.
    public init(text: String, milliseconds: Int) {
        self.text = text
        self.milliseconds = milliseconds
    }
}

/// Whose value or incident it is, as far as the log says.
public struct LogSubject: Sendable, Hashable {
    /// The process, such as `cn.example:push`.
    public var process: String?
    /// The process id.
    public var pid: Int?
    /// The uid, with that of the user in it: user × 100000 + app id.
    public var uid: Int?
    /// The Android user (0 is the owner).
    public var user: Int?
    /// The component, such as `cn.example/.Main`.
    public var component: String?

    /// Who it is, as far as is known.
    public init(
        process: String? = nil, pid: Int? = nil, uid: Int? = nil, user: Int? = nil, component: String? = nil
    ) {
        self.process = process
        self.pid = pid
        self.uid = uid
        self.user = user
        self.component = component
    }

    /// The package in whose name it runs: that of the component, else the process up to a colon.
    public var package: String? {
        if let component, let slash = component.firstIndex(of: "/") { return String(component[..<slash]) }
        return process.map { String($0.prefix { $0 != ":" }) }
    }
}
