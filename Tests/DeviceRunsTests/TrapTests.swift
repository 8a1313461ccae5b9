import Bytes
import DeviceRuns
import Findings
import Testing

/// What makes other tools report wrong numbers: one test for each.
@Suite("Traps of starts, processes and traffic")
struct TrapTests {
    @Test("A start of 60 s and more: seconds are not carried over at 60")
    func startOfSixtySeconds() {
        let reading = read("04-25 09:55:47.799  1  1 I ActivityManager: Displayed cn.example/.Main: +60s804ms")
        #expect(reading.values(.start) == [60_804])
        let days = read("04-25 09:55:47.799  1  1 I ActivityManager: Displayed cn.example/.Main: +1d2h3m4s5ms")
        #expect(days.values(.start) == [93_784_005])
    }

    @Test("(total +…) counts from the launch of the task, and is not the start")
    func totalOfTask() {
        let reading = read(
            "04-25 09:55:47.799  1  1 I ActivityManager: Displayed cn.example/.Main: +426ms (total +2m33s700ms)")
        #expect(reading.values(.start) == [426])
        #expect(reading.measurements.first?.detail == "total +2m33s700ms")
    }

    @Test("Displayed for user 0, as Android 14 says it, and Fully drawn without")
    func newWords() {
        let reading = read(
            "04-25 09:55:47.799  1  1 I ActivityTaskManager: Displayed cn.example/.Main for user 10: +661ms",
            "04-25 09:55:48.799  1  1 I ActivityTaskManager: Fully drawn cn.example/.Main: +1s863ms")
        #expect(reading.values(.start) == [661] && reading.values(.fullyDrawn) == [1863])
        #expect(reading.measurements.first?.subject.user == 10)
    }

    @Test("Lines of makers with the same words have no component, and are no start")
    func linesOfMakers() {
        let reading = read(
            "04-25 09:55:47.799  1  1 I ActivityManager: Displayed in 300ms",
            "04-25 09:55:47.799  1  1 I ActivityManager: Displayed cn.example/.Main: soon")
        #expect(reading.measurements == [])
    }

    @Test("Another package's activity in am start -W is no start of the app")
    func otherPackagesActivity() {
        let reading = read(
            "Starting: Intent { cmp=cn.example/.Main }", "Status: ok", "LaunchState: COLD",
            "Activity: com.facebook.launcher/.Home", "TotalTime: 485", "WaitTime: 500", "Complete")
        #expect(reading.kind == .amStart && reading.measurements == [])
        #expect(reading.remarks.map(\.code) == [.startOfOtherPackage])
    }

    @Test(
        "am start -W: only what is ok, complete and really started counts",
        arguments: [
            (
                ["Status: ok", "LaunchState: COLD", "Activity: cn.example/.Main", "TotalTime: 485", "Complete"],
                [485.0], nil
            ),
            (["Status: ok", "Activity: cn.example/.Main", "ThisTime: 480", "TotalTime: 485", "Complete"], [485], nil),
            (["Status: timeout", "Activity: cn.example/.Main", "TotalTime: 0", "Complete"], [], .startTimeout),
            (
                [
                    "Warning: Activity not started, its current task has been brought to the front", "Status: ok",
                    "Activity: cn.example/.Main", "TotalTime: 0", "Complete",
                ], [], .startRefused
            ),
            (["Status: ok", "Activity: cn.example/.Main", "TotalTime: 0", "Complete"], [], .startRefused),
            (["Status: ok", "Activity: cn.example/.Main", "TotalTime: 485"], [], .truncated),
            (["Error type 3", "Error: Activity class {cn.example/.Main} does not exist."], [], .commandFailed),
        ] as [([String], [Double], RemarkCode?)])
    func amStart(_ lines: [String], _ times: [Double], _ remark: RemarkCode?) {
        let text = (["Starting: Intent { cmp=cn.example/.Main }"] + lines).joined(separator: "\n")
        let reading = read(text)
        #expect(reading.measurements.map(\.value) == times)
        #expect(reading.remarks.map(\.code) == (remark.map { [$0] } ?? []))
    }

    @Test("am start -W without LaunchState is a cold start only if the app was stopped first")
    func coldByStop() {
        let round = ["Status: ok", "Activity: cn.example/.Main", "TotalTime: 485", "Complete"]
        let stopped = (["Stopping: cn.example", "Starting: Intent { cmp=cn.example/.Main }"] + round)
        #expect(read(stopped.joined(separator: "\n")).values(.coldStart) == [485])
        let started = ["Starting: Intent { cmp=cn.example/.Main }"] + round
        #expect(read(started.joined(separator: "\n")).values(.start) == [485])
    }

    @Test("Event tags may be padded")
    func paddedTags() {
        let reading = read(
            "04-25 09:55:47.799  1  1 I am_kill : [0,2541,cn.example,900,stop cn.example due to installPackageLI]",
            "04-25 09:55:48.799  1  1 I am_anr  : [0,2542,cn.example,952680005,Input dispatching timed out (x, y)]")
        #expect(reading.incidents.map(\.kind) == [.requestedKill, .anr])
        #expect(reading.incidents.map(\.subject.pid) == [2541, 2542])
        #expect(reading.incidents.last?.reason == "Input dispatching timed out (x, y)")
    }

    @Test(
        "-v uid prints numbers and names, with an underscore too",
        arguments: ["1000", "u0_a87", "lmkd", "wifi123", "root", "media"])
    func uidNames(_ uid: String) {
        let reading = read(
            "04-25 09:55:47.799  \(uid)  3064  3082 E AndroidRuntime: FATAL EXCEPTION: main",
            "04-25 09:55:47.799  \(uid)  3064  3082 E AndroidRuntime: Process: cn.example:push, PID: 3064",
            "04-25 09:55:47.799  \(uid)  3064  3082 E AndroidRuntime: java.lang.RuntimeException: no",
            "04-25 09:55:47.799  \(uid)  3064  3082 E AndroidRuntime: \tat a.b.C.d(C.java:1)")
        #expect(reading.incidents.map(\.subject.process) == ["cn.example:push"])
        #expect(reading.incidents.first?.reason == "java.lang.RuntimeException: no")
        #expect(reading.incidents.first?.stack == ["at a.b.C.d(C.java:1)"])
    }

    @Test("meminfo of 29 processes: an app's memory is the sum over its processes, not that of the first")
    func memoryOfManyProcesses() throws {
        var text = "Applications Memory Usage (in Kilobytes):\nUptime: 1 Realtime: 1\n"
        for index in 0..<29 {
            let name = index < 3 ? "cn.example\(index == 0 ? "" : ":p\(index)")" : "com.other\(index)"
            text += """

                ** MEMINFO in pid \(1000 + index) [\(name)] **
                                   Pss  Private  Private  SwapPss     Heap     Heap     Heap
                                 Total    Dirty    Clean    Dirty     Size    Alloc     Free
                                ------   ------   ------   ------   ------   ------   ------
                  Native Heap     8000     7900        0       10    20000    15000     5000
                        TOTAL    \(20_000 + index)    15000     2000       10    20000    15000     5000

                """
        }
        let summary = try run(["meminfo.txt": text])
        #expect(summary.run.readings.first?.reading.values(.pss).count == 29)
        #expect(summary[.memory].value == 60_003)
    }

    @Test("toybox glues the state to the share it sorts by: S[%CPU]")
    func gluedHeader() {
        let reading = read(
            "Tasks: 2 total,   1 running",
            "400%cpu  38%user   1%nice  68%sys 282%idle   0%iow   7%irq   4%sirq   0%host",
            "  PID USER         PR  NI VIRT  RES  SHR S[%CPU] %MEM     TIME+ ARGS",
            " 2541 u0_a87       10 -10 5.6G 120M  80M S  123   2.1   0:12.34 cn.example:push",
            " 1234 shell        20   0  10M   3M   2M R 23.3   0.1   0:00.10 top -b -n 1")
        #expect(reading.kind == .top && reading.values(.cpu) == [123, 23.3])
        #expect(reading.measurements.allSatisfy { $0.unit == .percentOfCore })
        #expect(reading.measurements.first?.subject == LogSubject(process: "cn.example:push", pid: 2541, uid: 10_087))
    }

    @Test("Names of processes have blanks and brackets: what counts is the last bracket")
    func namesWithBlanks() {
        func sample(_ total: Int, _ own: Int) -> String {
            let rest = "S 536 536 0 0 -1 1077952832 18621 659 687 1 \(own) 0 900 900 10 -10 42 0 102154467 739 60 1"
            return "cpu  \(total) 0 0 0 0 0 0 0 50 0\ncpu0 1 1 1 1\ncpu1 1 1 1 1\n2541 (Jit (x) pool) \(rest)"
        }
        let reading = read(sample(1000, 100), sample(1200, 150))
        #expect(reading.kind == .procStat)
        // 50 of 200 ticks of both cores; what children used (900) and what guests used (50) is not in it.
        #expect(reading.values(.cpu) == [50])
        #expect(reading.measurements.last?.subject.process == "Jit (x) pool")
        #expect(reading.values(.cpuTime) == [1000, 1500])
    }

    @Test("Both definitions of jank stay apart, and a dump without frames is no data")
    func jankDefinitions() throws {
        let text = """
            ** Graphics info for pid 2599 [cn.example] **
            Total frames rendered: 21
            Janky frames: 4 (19.05%)
            Janky frames (legacy): 16 (76.19%)
            90th percentile: 57ms
            """
        let summary = try run(["gfxinfo.txt": text])
        #expect(summary[.jank].value.map { ($0 * 100).rounded() } == 1905)
        #expect(summary[.legacyJank].value.map { ($0 * 100).rounded() } == 7619)
        let old = try run(["gfxinfo.txt": text.replacing("Janky frames (legacy): 16 (76.19%)\n", with: "")])
        #expect(old[.jank].state == .notMeasured && old[.legacyJank].value != nil)
        let none = read(
            "** Graphics info for pid 2599 [cn.example] **", "Total frames rendered: 0", "Janky frames: 0 (NaN%)",
            "90th percentile: 4950ms")
        #expect(none.measurements == [] && none.remarks.map(\.code) == [.noFrames])
    }

    @Test("Empty netstats are unknown traffic, not traffic of 0")
    func emptyNetstats() throws {
        let empty = "Active interfaces:\nActive UID interfaces:\nDev stats:\nXt stats:\nUID stats:\nUID tag stats:\n"
        let summary = try run(["netstats.before.txt": empty, "netstats.after.txt": empty])
        #expect(summary.run.readings.flatMap(\.reading.remarks).map(\.code) == [.emptyNetstats, .emptyNetstats])
        #expect(summary[.traffic].state == .notMeasured)
    }

    @Test("A uid that is the beginning or a part of another is another")
    func uidPrefixes() throws {
        func stats(_ bytes: Int) -> String {
            """
            idx iface acct_tag_hex uid_tag_int cnt_set rx_bytes rx_packets tx_bytes tx_packets
            2 wlan0 0x0 10010 1 \(bytes) 3 10 1
            3 wlan0 0x0 100100 1 7000000 3 7000000 1
            4 wlan0 0x0 110010 1 500 3 0 1
            5 wlan0 0x0 1001 1 9000000 3 9000000 1
            """
        }
        let package = "Package [cn.example] (1):\n  userId=10010\nPackage [com.other] (2):\n  userId=100100\n"
        let summary = try run([
            "dumpsys.txt": package, "qtaguid.before.txt": stats(1000), "qtaguid.after.txt": stats(3000),
        ])
        #expect(summary[.traffic].value == 2000)
    }

    @Test("Tagged traffic is a part of the untagged, and counts once; loopback and tunnels do not count")
    func taggedTraffic() {
        let reading = read(
            "IDX IFACE ACCT_TAG_HEX UID_TAG_INT CNT_SET RX_BYTES RX_PACKETS TX_BYTES TX_PACKETS",
            "2 wlan0 0x0 10010 0 1000 3 100 1", "3 wlan0 0xfffffeff00000000 10010 0 400 3 40 1",
            "4 lo 0x0 10010 0 5000 3 5000 1", "5 tun0 0x0 10010 0 1000 3 100 1",
            "6 rmnet_data0 0x0 10010 1 20 3 2 1")
        #expect(reading.kind == .qtaguid)
        #expect(reading.values(.received) == [1000, 20] && reading.values(.sent) == [100, 2])
        #expect(Set(reading.measurements.map(\.detail)) == ["wifi background", "mobile foreground"])
    }

    @Test("The crash of a neighbour is not the app's")
    func crashOfNeighbour() throws {
        let summary = try run([
            "logcat.txt": """
            04-25 09:00:00.000  1  1 I ActivityManager: Start proc 900:cn.example/u0a87 for activity cn.example/.Main
            04-25 09:00:01.000  1  1 I ActivityManager: Displayed cn.example/.Main: +900ms
            04-25 09:00:29.000  5  5 F DEBUG   : *** *** *** *** *** *** *** *** *** *** *** *** *** *** *** ***
            04-25 09:00:29.000  5  5 F DEBUG   : pid: 2058, tid: 2523, name: Worker  >>> com.other <<<
            04-25 09:00:29.000  5  5 F DEBUG   : signal 11 (SIGSEGV), code 1 (SEGV_MAPERR), fault addr 0x0
            04-25 09:00:30.000  1  1 E AndroidRuntime: *** FATAL EXCEPTION IN SYSTEM PROCESS: main
            04-25 09:00:30.000  1  1 E AndroidRuntime: java.lang.NullPointerException
            """
        ])
        #expect(summary[.crashes].value == 0 && summary[.launch].state == .measured)
        #expect(summary.foreign == 2)
    }

    @Test("INSTALL_FAILED_USER_RESTRICTED is the phone's setting, and no failure of the app")
    func installUserRestricted() throws {
        let output = "Performing Streamed Install\n"
        let error =
            "adb: failed to install app.apk: Failure [INSTALL_FAILED_USER_RESTRICTED: Install canceled by user]\n"
        let summary = try run(["install/stdout.txt": output, "install/stderr.txt": error])
        #expect(summary[.install].state == .notMeasured)
        #expect(summary[.install].reason?.en.contains("USER_RESTRICTED") == true)
    }

    @Test("adb says on standard error that it failed, and its status may be 0")
    func failureOnStandardError() throws {
        let summary = try run([
            "install/stdout.txt": "Performing Streamed Install\n",
            "install/stderr.txt": "adb: failed to install a.apk: Failure [INSTALL_FAILED_NO_MATCHING_ABIS: x]\n",
            "commands.jsonl": #"{"phase":"install","argv":["adb","install","a.apk"],"rc":0,"ms":12}"# + "\n",
        ])
        #expect(summary[.install].state == .failed)
        #expect(summary[.install].reason?.zh.contains("NO_MATCHING_ABIS") == true)
    }

    @Test("/proc/<pid>/net/dev is the whole phone, and never the app's traffic")
    func netDev() throws {
        let text = """
            Inter-|   Receive                                                |  Transmit
             face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs
             wlan0: 123456789   1000    0    0    0     0          0         0  2345678    900    0
            """
        let summary = try run(["net-dev.before.txt": text, "net-dev.after.txt": text])
        #expect(summary.measurements == [] && summary[.traffic].state == .notMeasured)
        #expect(summary.run.readings.allSatisfy { $0.reading.remarks.map(\.code) == [.wholePhoneTraffic] })
    }
}
