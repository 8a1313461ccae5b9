/// Lines that only one kind of log has.
enum LogMarks {
    static func kind(of text: LineText, _ line: LineText) -> LogKind? {
        for (mark, kind) in beginnings where text.hasPrefix(mark) { return kind }
        for (mark, kind) in contents where text.contains(mark) { return kind }
        return columns(text) ?? numbers(text)
    }

    /// What a line begins with.
    private static let beginnings: [(StaticString, LogKind)] = [
        ("== dumpstate:", .bugReport), ("** MEMINFO in pid ", .meminfo), ("Applications Memory Usage", .meminfo),
        ("Total PSS by process", .meminfo), ("No process found for:", .meminfo),
        ("** Graphics info for pid ", .gfxinfo),
        ("Applications Graphics Acceleration Info", .gfxinfo), ("Total frames rendered:", .gfxinfo),
        ("---PROFILEDATA---", .gfxinfo), ("DUMP OF SERVICE ", .dumpsys), ("CPU usage from ", .cpuinfo),
        ("ANR in ", .anr), ("ANR (application not responding)", .anr), (":Monkey: seed=", .monkey),
        ("// CRASH: ", .monkey), ("----- pid ", .traces), ("Drop box contents: ", .dropBox),
        ("*** *** *** ***", .tombstone), ("oom,", .compactMeminfo),
        ("proc,", .compactMeminfo), ("UID stats:", .netstats), ("Dev stats:", .netstats), ("Xt stats:", .netstats),
        ("Active interfaces:", .netstats), ("Inter-|   Receive", .netDev), ("Battery History (", .batterystats),
        ("Mobile network: ", .batterystats), ("Statistics since last charge", .batterystats),
        ("Time on battery: ", .batterystats), ("All partial wake locks:", .batterystats),
        ("All kernel wake locks:", .batterystats), ("Package [", .package), ("Starting: Intent", .amStart),
        ("Stopping: ", .amStart), ("Performing Streamed Install", .install),
        ("Performing Incremental Install", .install), ("Performing Push Install", .install),
        ("pkg: /data/local/tmp/", .install), ("Failure [INSTALL_", .install), ("Failure [DELETE_", .uninstall),
        ("Failure [not installed for", .uninstall), ("adb: failed to install", .install), ("RecordTime,", .soloPi),
        ("<testsuite", .junit), ("MemTotal: ", .other), ("Wi-Fi is enabled", .other), ("Wi-Fi is disabled", .other),
        ("Current Battery Service state", .battery), ("COMMITTED STATS FROM ", .other), ("WINDOW MANAGER ", .other),
        ("DISPLAY MANAGER", .display), ("DisplayDeviceInfo{", .display), ("IsStatusOverride:", .thermal),
        ("# tracer:", .other), ("TRACE:", .other),
    ]

    /// What stands within a line.
    private static let contents: [(StaticString, LogKind)] = [
        ("Monkey command used for this test", .monkey), ("Target invocation count:", .smartMonkey),
        ("---- ------ ", .meminfo), ("------   ------   ------   ------", .meminfo), ("%cpu ", .top),
    ]

    /// Headers of tables.
    private static func columns(_ text: LineText) -> LogKind? {
        if text.hasPrefix("["), text.contains("]: ["), text.hasSuffix("]") { return .properties }
        let words = text.words(limit: 12)
        guard words.count >= 3 else { return nil }
        if words[0].equals("PID") {
            if text.contains("cmdline") { return .procrank }
            if text.contains("CPU") { return .top }
        }
        if words[0].equals("User"), words[1].hasSuffix("%,") { return .top }
        if words[0].equals("USER"), words[1].equals("PID") { return .processes }
        if words[0].equals("idx") || words[0].equals("IDX"), words[1].equals("iface") || words[1].equals("IFACE") {
            return .qtaguid
        }
        return nil
    }

    /// Lines of numbers.
    private static func numbers(_ text: LineText) -> LogKind? {
        if text.hasPrefix("cpu "), text.words(limit: 6).dropFirst().allSatisfy({ $0.count10 != nil }) {
            return .procStat
        }
        if text.hasPrefix("pid: "), text.contains(", tid: "), text.contains(">>> ") { return .tombstone }
        if text.hasPrefix("9,"), batteryLine(text) { return .compactBatterystats }
        // `1234 (name) S 1 …`
        if let open = text.firstIndex(of: UInt8(ascii: "(")), open > 1, text.prefix(open - 1).count10 != nil,
            let close = text.lastIndex(of: UInt8(ascii: ")")), close > open,
            text.dropFirst(close + 1).words(limit: 20).count >= 18
        {
            return .procStat
        }
        // Kernel messages: `<6>[    0.000000] …` or without the level.
        if text.hasPrefix("<"), text.contains(">[ ") { return .other }
        if text.hasPrefix("["), let stamp = text.between("[", "]")?.trimmed, stamp.number != nil, stamp.contains(".") {
            return .other
        }
        return nil
    }

    /// `9,0,i,vers,…`, `9,h,0:RESET…`, `9,10005,l,apk,…`, `9,hsp,…`.
    private static func batteryLine(_ text: LineText) -> Bool {
        let fields = text.fields(UInt8(ascii: ","), limit: 5)
        guard fields.count >= 3 else { return false }
        return fields[1].equals("h") || fields[1].equals("hsp")
            || fields[1].count10 != nil && (fields[2].equals("l") || fields[2].equals("i"))
    }
}
