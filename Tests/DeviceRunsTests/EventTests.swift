import DeviceRuns
import Findings
import Testing

@Suite("The event log")
struct EventTests {
    @Test(
        "Values are told by how many there are",
        arguments: [
            ("am_proc_start: [0,2541,10087,cn.example,activity,cn.example/.Main]", 2541, 10_087, "cn.example"),
            ("am_proc_start: [218,1000,com.android.settings,broadcast,x]", 218, 1000, "com.android.settings"),
            ("am_proc_bound: [0,2541,cn.example]", 2541, nil, "cn.example"),
            ("am_proc_died: [0,2541,cn.example,900,16]", 2541, nil, "cn.example"),
            ("am_proc_died: [0,2541,cn.example]", 2541, nil, "cn.example"),
            ("am_proc_died: [2541,cn.example]", 2541, nil, "cn.example"),
            ("am_kill : [0,2541,cn.example,900,empty #17,1234]", 2541, nil, "cn.example"),
            ("am_kill : [2541,cn.example,15,too many background]", 2541, nil, "cn.example"),
        ] as [(String, Int, Int?, String)])
    func processes(_ event: String, _ pid: Int, _ uid: Int?, _ name: String) throws {
        let reading = read("04-25 09:55:47.799  1  1 I \(event)")
        let subject = try #require(reading.processes.first).subject
        #expect((subject.pid, subject.uid, subject.process) == (pid, uid, name))
    }

    @Test(
        "Starts: with a total before Android 10, with one time since, without user in the oldest",
        arguments: [
            ("am_activity_launch_time: [0,1144178760,cn.example/.Main,485,512]", 485.0, "total 512 ms"),
            ("am_activity_launch_time: [0,1144178760,cn.example/.Main,485]", 485, ""),
            ("am_activity_launch_time: [1144178760,cn.example/.Main,485,60804]", 485, "total 60804 ms"),
            ("wm_activity_launch_time: [0,1144178760,cn.example/.Main,362]", 362, ""),
        ])
    func starts(_ event: String, _ time: Double, _ detail: String) throws {
        let value = try #require(read("04-25 09:55:47.799  1  1 I \(event)").measurements.first)
        #expect(value.value == time && value.detail == detail)
        #expect(value.subject.component == "cn.example/.Main")
    }

    @Test(
        "am_crash has the pid first; its message may have commas",
        arguments: [
            (
                "[3503,0,cn.example,948485700,java.lang.RuntimeException,a, b, and c,Main.java,33]",
                "java.lang.RuntimeException: a, b, and c", IncidentKind.javaCrash
            ),
            (
                "[3503,0,cn.example,948485700,java.lang.RuntimeException,no,Main.java,33,0]",
                "java.lang.RuntimeException: no", .javaCrash
            ),
            (
                "[991,0,cn.example,948485700,Native crash,Segmentation fault,unknown,0]",
                "Native crash: Segmentation fault", .nativeCrash
            ),
        ])
    func crashes(_ values: String, _ reason: String, _ kind: IncidentKind) throws {
        let crash = try #require(read("04-25 09:55:47.799  1  1 I am_crash: \(values)").incidents.first)
        #expect(crash.kind == kind && crash.reason == reason)
        #expect(crash.subject.user == 0 && crash.subject.process == "cn.example")
    }

    @Test(
        "Why a process was ended",
        arguments: [
            ("stop cn.example due to installPackageLI", IncidentKind.requestedKill), ("force stop", .requestedKill),
            ("remove task", .requestedKill), ("empty #17", .systemKill), ("isolated not needed", .systemKill),
            ("lmk", .lowMemoryKill),
        ])
    func kills(_ reason: String, _ kind: IncidentKind) {
        let reading = read("04-25 09:55:47.799  1  1 I am_kill : [0,2541,cn.example,900,\(reason)]")
        #expect(reading.incidents.map(\.kind) == [kind] && reading.incidents.first?.reason == reason)
    }

    @Test(
        "What does not fit is said and gives no number", arguments: ["am_kill: [1]", "am_anr: []", "am_crash: [a,b]"])
    func malformed(_ event: String) {
        let reading = read("04-25 09:55:47.799  1  1 I \(event)")
        #expect(reading.incidents == [] && reading.remarks.map(\.code) == [.malformed])
    }
}
