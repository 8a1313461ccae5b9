import DeviceRuns
import Findings
import Testing

@Suite("The drop box")
struct DropBoxTests {
    private static let rule = "========================================"
    private static let text = """
        Drop box contents: 6 entries
        Max entries: 1000
        Low priority rate limit period: 2000 ms
        Low priority tags: []

        \(rule)
        2026-04-25 09:55:48 data_app_crash (compressed text, 512 bytes)
        Process: cn.example:push
        PID: 2541
        UID: 10087
        Flags: 0x38c83e44
        Package: cn.example v12 (1.2)
        Foreground: Yes
        Build: Xiaomi/umi/umi:11/RKQ1:user/release-keys

        java.lang.IllegalStateException: no
        \tat cn.example.A.b(A.java:1)
        \tat cn.example.C.d(C.java:2)
        Caused by: java.io.IOException

        \(rule)
        2026-04-25 09:56:30 data_app_anr (text, 9000 bytes)
        Process: cn.example
        PID: 2600
        UID: 10087
        Package: cn.example v12 (1.2)
        Activity: com.other/.Shown
        Subject: Input dispatching timed out (x, y)
        Build: x

        CPU usage from 0ms to 5000ms later:
        \(rule)
        2026-04-25 09:57:00 data_app_native_crash (text, 700 bytes)
        Process: com.other
        Flags: 0x1
        Package: com.other v1 (1)
        Build: x

        *** *** *** *** *** *** *** *** *** *** *** *** *** *** *** ***
        pid: 3001, tid: 3005, name: Worker  >>> com.other <<<
        signal 11 (SIGSEGV), code 1 (SEGV_MAPERR), fault addr 0x0
            #00 pc 0001  /system/lib/libc.so

        \(rule)
        2026-04-25 09:58:00 data_app_recoverable_crash (text, 70 bytes)
        Process: cn.example
        PID: 2600

        \(rule)
        2026-04-25 09:59:00 system_server_crash (text, 70 bytes)
        Process: system_server
        PID: 1200

        java.lang.NullPointerException
        \(rule)
        2026-04-25 09:59:30 SYSTEM_BOOT (text, 70 bytes)
        """

    @Test("gives crashes, ANRs and native crashes with who and why")
    func entries() {
        let reading = read(Self.text)
        #expect(reading.kind == .dropBox)
        #expect(reading.incidents.map(\.kind) == [.javaCrash, .anr, .nativeCrash, .javaCrash])
        #expect(
            reading.incidents.map(\.subject) == [
                LogSubject(process: "cn.example:push", pid: 2541, uid: 10_087),
                LogSubject(process: "cn.example", pid: 2600, uid: 10_087), LogSubject(process: "com.other", pid: 3001),
                LogSubject(process: "system_server", pid: 1200),
            ])
        #expect(
            reading.incidents.map(\.reason) == [
                "java.lang.IllegalStateException: no", "Input dispatching timed out (x, y)",
                "signal 11 (SIGSEGV), code 1 (SEGV_MAPERR), fault addr 0x0", "java.lang.NullPointerException",
            ])
        #expect(reading.incidents.map(\.stack.count) == [3, 0, 1, 0])
        #expect(reading.incidents.first?.time?.text == "2026-04-25 09:55:48")
    }

    @Test("A crash that logcat has too counts once; the neighbour's and the system's are not the app's")
    func merged() throws {
        let logcat = """
            04-25 09:55:47.799  1  1 I ActivityManager: Start proc 2541:cn.example:push/u0a87 for service
            04-25 09:55:47.900  2541  2541 E AndroidRuntime: FATAL EXCEPTION: main
            04-25 09:55:47.900  2541  2541 E AndroidRuntime: Process: cn.example:push, PID: 2541
            04-25 09:55:47.900  2541  2541 E AndroidRuntime: java.lang.IllegalStateException: no
            04-25 09:56:12.000  1  1 I am_anr  : [0,2600,cn.example,952680005,Input dispatching timed out (x, y)]
            """
        let summary = try run(["logcat.txt": logcat, "dropbox.txt": Self.text])
        #expect(summary[.crashes].value == 1 && summary[.notResponding].value == 1)
        #expect(summary.incidents.map(\.method).contains { $0.contains("dropbox") && $0.contains("AndroidRuntime") })
        #expect(try run(["dropbox.txt": Self.text])[.crashes].value == 1)
    }

    @Test("What happened before the run is not of the run")
    func old() throws {
        let command =
            #"{"phase": "idle", "argv": ["adb"], "rc": 0, "ms": 1, "deviceTime": "04-25 09:56:00.000", "stdout": "x"}"#
        let summary = try run(["commands.jsonl": command, "dropbox.txt": Self.text])
        #expect(summary[.crashes].value == 0 && summary[.notResponding].value == 1)
    }

    @Test("Without --print the headers stand in one line")
    func summaries() {
        let reading = read(
            "Drop box contents: 1 entries", "", "2026-04-25 09:55:48 data_app_crash (compressed text, 512 bytes)",
            "    Process: cn.example/PID: 2541/UID: 10087/Flags: 0x38c83e44/Pac ...")
        #expect(reading.incidents.map(\.subject.process) == ["cn.example"])
    }

    @Test("An entry whose contents are lost is said, and nobody's")
    func lost() {
        let reading = read(
            "Drop box contents: 1 entries", "", Self.rule, "2026-04-25 09:55:48 data_app_crash (contents lost)")
        #expect(reading.incidents == [] && reading.remarks.map(\.code) == [.truncated])
    }
}
