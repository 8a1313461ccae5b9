import DeviceRuns
import Findings
import Testing

@Suite("Whose it is, and how often it counts")
struct AttributionTests {
    private static let crash = """
        04-25 09:00:30.000  900  900 E AndroidRuntime: FATAL EXCEPTION: main
        04-25 09:00:30.000  900  900 E AndroidRuntime: Process: cn.example, PID: 900
        04-25 09:00:30.000  900  900 E AndroidRuntime: java.lang.IllegalStateException: no
        04-25 09:00:30.000  900  900 E AndroidRuntime: \tat cn.example.Main.onCreate(Main.java:9)
        """
    private static let event =
        "04-25 09:00:30.011  1  1 I am_crash: [900,0,cn.example,1,java.lang.IllegalStateException,no,Main.java,9]\n"

    @Test("One crash that the process, the event log and the monkey report counts once, its death not at all")
    func duplicates() throws {
        let summary = try run([
            "logcat.txt": Self.crash
                + "\n04-25 09:00:30.100  1  1 I ActivityManager: Process cn.example (pid 900) has died",
            "events.txt": Self.event + "04-25 09:00:30.200  1  1 I am_proc_died: [0,900,cn.example,0,2]\n",
            "monkey.txt": ":Monkey: seed=1 count=10\n// CRASH: cn.example (pid 900)\n// Short Msg: java.lang.X\n",
        ])
        #expect(summary.incidents.map(\.kind) == [.javaCrash])
        #expect(summary.incidents.first?.stack == ["at cn.example.Main.onCreate(Main.java:9)"])
        #expect(summary.incidents.first?.method.contains("am_crash") == true)
        #expect(summary[.crashes].value == 1)
    }

    @Test("Two crashes of two lives of the app are two")
    func restarts() throws {
        let later = Self.crash.replacing("09:00:30", with: "09:05:30").replacing("PID: 900", with: "PID: 901")
        let summary = try run(["logcat.txt": Self.crash + "\n" + later])
        #expect(summary[.crashes].value == 2)
    }

    @Test("The kill by our own uninstall is no crash")
    func ownUninstall() throws {
        let summary = try run([
            "events.txt": """
            04-25 09:00:30.000  1  1 I am_kill : [0,900,cn.example,0,stop cn.example due to deletePackageX]
            04-25 09:00:30.100  1  1 I am_proc_died: [0,900,cn.example,0,2]
            """
        ])
        #expect(summary[.crashes].value == 0 && summary[.lowMemoryKills].value == 0)
        #expect(summary.incidents.map(\.kind) == [.requestedKill])
    }

    @Test("A crash before Android 4.4 names no process: its pid tells, as it was at that place")
    func pidAtItsPlace() throws {
        let text = """
            04-25 09:00:00.000  1  1 I ActivityManager: Start proc com.other for x com.other/.A: pid=900 uid=10010
            04-25 09:00:01.000  1  1 I ActivityManager: Process com.other (pid 900) has died.
            04-25 09:01:00.000  1  1 I ActivityManager: Start proc cn.example for x cn.example/.A: pid=900 uid=10087
            04-25 09:01:30.000  900  900 E AndroidRuntime: FATAL EXCEPTION: main
            04-25 09:01:30.000  900  900 E AndroidRuntime: java.lang.IllegalStateException: no
            """
        #expect(try run(["logcat.txt": text])[.crashes].value == 1)
        #expect(try run(["logcat.txt": text], package: "com.other")[.crashes].value == 0)
    }

    @Test("A crash of nobody knows whom is said, and does not count against the app")
    func unattributed() throws {
        let summary = try run([
            "logcat.txt": "04-25 09:55:47.799  3064  3082 E AndroidRuntime: java.lang.Exception\n"
        ])
        #expect(summary[.crashes].value == 0 && summary.unattributed.count == 1)
        #expect(summary[.crashes].reason?.en.hasPrefix("1 more") == true)
    }

    @Test("The app of a second user is the app; a name that begins alike is not")
    func usersAndNames() throws {
        let summary = try run([
            "events.txt": """
            04-25 09:00:30.000  1  1 I am_crash: [900,10,cn.example:push,1,java.lang.X,no,Main.java,9]
            04-25 09:00:50.000  1  1 I am_crash: [901,0,cn.examplet,1,java.lang.X,no,Main.java,9]
            """
        ])
        #expect(summary[.crashes].value == 1 && summary.incidents.first?.subject.user == 10)
    }

    @Test("A process under another name that runs with the app's uid is the app's")
    func otherProcessName() throws {
        let summary = try run([
            "events.txt": """
            04-25 09:00:01.000  1  1 I am_proc_start: [0,900,10087,cn.example,activity,cn.example/.Main]
            04-25 09:00:02.000  1  1 I am_proc_start: [0,901,10087,worker.process,service,cn.example/.Job]
            04-25 09:00:30.000  1  1 I am_crash: [901,0,worker.process,1,java.lang.X,no,Main.java,9]
            """
        ])
        #expect(summary[.crashes].value == 1)
    }

    @Test("Nobody says which package: nothing is measured, and incidents are shown without an owner")
    func noPackage() throws {
        let summary = try run(["logcat.txt": Self.crash], package: nil)
        #expect(summary.metrics.allSatisfy { $0.state == .notMeasured } && summary.unattributed.count == 1)
    }
}
