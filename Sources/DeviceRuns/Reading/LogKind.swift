/// What a file of a device run is, told from its content.
public enum LogKind: String, Sendable, CaseIterable, Codable {
    /// Output of logcat, main, system, crash and event buffers alike.
    case logcat
    /// A whole bug report: sections of other kinds.
    case bugReport = "bug_report"
    /// Several services printed by one `dumpsys`.
    case dumpsys
    /// `dumpsys meminfo` of processes, or of the whole phone.
    case meminfo
    /// `dumpsys meminfo -c`: the whole phone in comma-separated lines.
    case compactMeminfo = "compact_meminfo"
    /// `procrank`.
    case procrank
    /// `dumpsys cpuinfo`.
    case cpuinfo
    /// `top`, of toolbox or of toybox.
    case top
    /// `/proc/stat` and `/proc/<pid>/stat`.
    case procStat = "proc_stat"
    /// `dumpsys gfxinfo`.
    case gfxinfo
    /// `dumpsys netstats detail`.
    case netstats
    /// `/proc/net/xt_qtaguid/stats`.
    case qtaguid
    /// `/proc/<pid>/net/dev`: counts the whole phone, so no app's traffic is taken from it.
    case netDev = "net_dev"
    /// `dumpsys batterystats`.
    case batterystats
    /// `dumpsys batterystats -c`.
    case compactBatterystats = "compact_batterystats"
    /// `dumpsys package`.
    case package
    /// What `adb install` or `pm install` printed.
    case install
    /// What `adb uninstall` or `pm uninstall` printed.
    case uninstall
    /// What `am start -W` printed.
    case amStart = "am_start"
    /// A log of the monkey.
    case monkey
    /// A log of the monkey that looks at windows.
    case smartMonkey = "smart_monkey"
    /// A report of a process that does not respond, without a logcat around it.
    case anr
    /// Stacks of all threads, written at an ANR.
    case traces
    /// A native crash.
    case tombstone
    /// `dumpsys dropbox`: crashes and ANRs that the system keeps.
    case dropBox = "dropbox"
    /// The stack of an exception alone: it does not say whose.
    case javaStack = "java_stack"
    /// Results of AndroidX Macrobenchmark.
    case macrobenchmark
    /// Results of Flashlight.
    case flashlight
    /// A series of SoloPi.
    case soloPi = "solopi"
    /// A table of Emmagee.
    case emmagee
    /// Packets, in the classic form.
    case pcap
    /// Packets, in the newer form.
    case pcapng
    /// `matrix_ids.json` of Firebase Test Lab.
    case testLab = "test_lab"
    /// JUnit results.
    case junit
    /// Metrics of Perfetto's trace processor.
    case perfettoMetrics = "perfetto_metrics"
    /// Starts that Perfetto's trace processor printed as CSV.
    case perfettoTable = "perfetto_table"
    /// System properties: `getprop`.
    case properties
    /// `ps`.
    case processes = "ps"
    /// `dumpsys battery`.
    case battery
    /// `dumpsys thermalservice`.
    case thermal
    /// `dumpsys display`.
    case display
    /// Recognised, and of no use for the scores: `/proc/meminfo`, kernel logs, windows, Wi-Fi and so on.
    case other
    /// Not recognised.
    case unknown
}
