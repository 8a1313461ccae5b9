import Bytes
import Findings

/// From a kind of log to its reader.
public enum LogReaders {
    /// Reads a file of a device run; what it is, is told from its content.
    ///
    /// - Parameters:
    ///   - slice: The file.
    ///   - file: Its path within the run, for the places of what is read.
    ///   - step: The step of the compatibility test that the file is the output of, if the run says so: the word
    ///     `Success` alone does not tell.
    public static func read(_ slice: ByteSlice, file: String, step: StepKind? = nil) -> Reading {
        guard let text = LogEncoding.text(of: slice) else {
            var reading = Reading(kind: .unknown)
            reading.note(.undecodable, at: LogPlace(file: file, line: 0))
            return reading
        }
        var kind = LogSniffer.kind(of: text)
        if kind == .unknown || kind == .install || kind == .uninstall, let step, step != .launch {
            kind = step == .install ? .install : .uninstall
        }
        if let reading = read(text, as: kind, file: file) { return reading }
        var reading = Reading(kind: kind)
        if kind == .unknown { reading.note(.unknownContent, at: LogPlace(file: file, line: 1)) }
        return reading
    }

    /// Reads a text of a known kind; nil for kinds that nothing is read from.
    static func read(_ text: ByteSlice, as kind: LogKind, file: String, firstLine: Int = 1) -> Reading? {
        switch kind {
        case .logcat: LogcatReader.read(text, file: file, firstLine: firstLine)
        case .bugReport, .dumpsys: BugReportReader.read(text, file: file, kind: kind)
        case .meminfo: MeminfoReader.read(text, file: file, firstLine: firstLine)
        case .compactMeminfo: CompactMeminfoReader.read(text, file: file, firstLine: firstLine)
        case .procrank: ProcrankReader.read(text, file: file, firstLine: firstLine)
        case .cpuinfo: CPUInfoReader.read(text, file: file, firstLine: firstLine)
        case .top: TopReader.read(text, file: file, firstLine: firstLine)
        case .procStat: ProcStatReader.read(text, file: file, firstLine: firstLine)
        case .gfxinfo: GfxinfoReader.read(text, file: file, firstLine: firstLine)
        case .netstats: NetstatsReader.read(text, file: file, firstLine: firstLine)
        case .qtaguid: QtaguidReader.read(text, file: file, firstLine: firstLine)
        case .netDev: wholePhone(file, firstLine)
        case .batterystats: BatterystatsReader.read(text, file: file, firstLine: firstLine)
        case .compactBatterystats: BatterystatsReader.readCompact(text, file: file, firstLine: firstLine)
        case .package: PackageReader.read(text, file: file, firstLine: firstLine)
        case .install: InstallReader.read(text, file: file, step: .install, firstLine: firstLine)
        case .uninstall: InstallReader.read(text, file: file, step: .uninstall, firstLine: firstLine)
        case .amStart: AmStartReader.read(text, file: file, firstLine: firstLine)
        case .monkey: MonkeyReader.read(text, file: file, firstLine: firstLine)
        case .smartMonkey: SmartMonkeyReader.read(text, file: file, firstLine: firstLine)
        case .anr: ReportReaders.notResponding(text, file: file, firstLine: firstLine)
        case .traces: ReportReaders.traces(text, file: file, firstLine: firstLine)
        case .tombstone: ReportReaders.tombstone(text, file: file, firstLine: firstLine)
        case .dropBox: DropBoxReader.read(text, file: file, firstLine: firstLine)
        case .javaStack: ReportReaders.javaStack(text, file: file, firstLine: firstLine)
        case .properties: SystemReaders.properties(text, file: file, firstLine: firstLine)
        case .processes: SystemReaders.processes(text, file: file, firstLine: firstLine)
        case .battery: ConditionReaders.battery(text, file: file, firstLine: firstLine)
        case .thermal: ConditionReaders.thermal(text, file: file, firstLine: firstLine)
        case .display: ConditionReaders.display(text, file: file, firstLine: firstLine)
        case .macrobenchmark, .flashlight, .testLab, .perfettoMetrics: JSONImports.read(text, as: kind, file: file)
        case .soloPi: SoloPiReader.read(text, file: file)
        case .emmagee: EmmageeReader.read(text, file: file)
        case .perfettoTable: PerfettoTable.read(text, file: file)
        case .junit: JUnitReader.read(text, file: file)
        case .pcap, .pcapng: CaptureReader.read(text, file: file, kind: kind)
        case .other, .unknown: nil
        }
    }

    private static func wholePhone(_ file: String, _ line: Int) -> Reading {
        var reading = Reading(kind: .netDev)
        reading.note(.wholePhoneTraffic, at: LogPlace(file: file, line: line))
        return reading
    }
}
