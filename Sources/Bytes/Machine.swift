import Glibc
import Synchronization

/// What this process asks of the machine that it runs on.
///
/// Foundation would answer too, but brings calendars, time zones and bundles along: several MiB in a process that must
/// stay small, and milliseconds in one that runs for some hundred.
public enum Machine {
    private static let coreLimit = Atomic<Int>(.max)

    /// How many cores there are to work on.
    public static var coreCount: Int {
        min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), coreLimit.load(ordering: .relaxed))
    }

    /// Leaves cores to other processes that do the same kind of work.
    public static func useCores(atMost limit: Int) {
        coreLimit.store(max(1, limit), ordering: .relaxed)
    }

    /// Seconds since 1 January 1970 UTC.
    public static var secondsSince1970: Int { time(nil) }

    /// A variable of the environment; nil if it is not set.
    public static func variable(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    /// Names the machine's time zone in the environment, where a variable leaves it open; to be called before there is a
    /// second thread.
    ///
    /// It stays the same one. But the C library asks the file system about its file at every conversion of a time as long
    /// as nobody names it, and libzip converts the date of each entry of an archive.
    /// Source: glibc, `time/tzset.c`, `tzset_internal`.
    public static func nameTimeZone() {
        _ = unsafe setenv("TZ", ":/etc/localtime", 0)
    }

    /// True if a path leads to a folder, over links too.
    public static func isFolder(_ path: String) -> Bool {
        var facts = stat()
        return unsafe stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }
}
