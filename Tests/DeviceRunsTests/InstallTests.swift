import DeviceRuns
import Findings
import Testing

@Suite("Install, launch, uninstall")
struct InstallTests {
    @Test(
        "Each failure has its class",
        arguments: [
            ("Failure [INSTALL_FAILED_NO_MATCHING_ABIS: no]", MetricState.failed),
            ("Failure [INSTALL_PARSE_FAILED_NO_CERTIFICATES]", .failed),
            ("adb: failed to install a.apk: Failure [INSTALL_FAILED_OLDER_SDK: x]", .failed),
            ("Failure [INSTALL_FAILED_INSUFFICIENT_STORAGE]", .notMeasured),
            ("Failure [INSTALL_FAILED_UPDATE_INCOMPATIBLE: x]", .notMeasured),
            ("adb: device offline", .notMeasured), ("error: device unauthorized.", .notMeasured),
            ("Failure [INSTALL_FAILED_SOMETHING_NEW]", .notMeasured), ("Failure", .notMeasured),
            ("\tpkg: /data/local/tmp/a.apk\nFailure [INSTALL_FAILED_DEXOPT]", .failed),
            ("Performing Streamed Install", .notMeasured), ("Performing Streamed Install\nSuccess", .measured),
            (
                "adb: failed to install a.apk: \nPerforming Push Install\n\tpkg: /data/local/tmp/a.apk\nSuccess",
                .measured
            ),
        ])
    func install(_ output: String, _ state: MetricState) throws {
        #expect(try run(["install/out.txt": output + "\n"])[.install].state == state)
    }

    @Test(
        "Uninstall",
        arguments: [
            ("Success", MetricState.measured), ("Failure [DELETE_FAILED_INTERNAL_ERROR]", .notMeasured),
            ("Failure [not installed for 0]", .notMeasured),
        ])
    func uninstall(_ output: String, _ state: MetricState) throws {
        let summary = try run(["uninstall/out.txt": output + "\n"])
        #expect(summary[.uninstall].state == state && summary[.install].state == .notMeasured)
    }

    @Test("The word Success alone is of no step")
    func bareSuccess() {
        #expect(read("Success").kind == .unknown && read("Success", step: .uninstall).kind == .uninstall)
    }

    @Test("A launch passes if the activity was displayed and nothing crashed on the way")
    func launch() throws {
        let displayed = """
            04-25 09:00:00.000  1  1 I ActivityManager: Start proc 900:cn.example/u0a87 for activity cn.example/.Main
            04-25 09:00:01.000  1  1 I ActivityManager: Displayed cn.example/.Main: +900ms

            """
        #expect(try run(["logcat.txt": displayed])[.launch].state == .measured)
        let crash = "04-25 09:00:0%.000  1  1 I am_crash: [900,0,cn.example,1,java.lang.X,no,Main.java,9]\n"
        #expect(try run(["logcat.txt": displayed + crash.replacing("%", with: "5")])[.launch].state == .failed)
        let later = try run(["logcat.txt": displayed + crash.replacing("0%", with: "55")])
        #expect(later[.launch].state == .measured && later[.crashes].value == 1)
        #expect(try run(["a.txt": "nothing\n"])[.launch].state == .notMeasured)
    }

    @Test(
        "What is left after uninstalling is a failure of the app; what was there before, or is another's, is not",
        arguments: [
            ("ls: /sdcard/Android/data/cn.example: No such file or directory", MetricState.measured),
            ("/sdcard/Android/data/cn.example", .failed),
            ("/storage/emulated/0/Android/obb/cn.example/main.obb", .failed),
            ("/sdcard/Android/data/cn.example.other", .measured),
            ("package:/data/app/~~x==/cn.example-y==/base.apk", .failed),
        ])
    func residue(_ listing: String, _ state: MetricState) throws {
        let files = ["uninstall/1.txt": "Success\n", "uninstall/2.txt": listing + "\n"]
        let summary = try run(files)
        #expect(summary[.uninstall].state == state)
        #expect((summary[.uninstall].reason?.en.contains("left behind: " + listing) ?? false) == (state == .failed))
        let before = try run(["uninstall/1.txt": listing + "\n", "uninstall/2.txt": "Success\n"])
        #expect(before[.uninstall].state == .measured)
    }

    @Test("Who ran it may know better than the word Success")
    func operatorsWord() throws {
        let text = #"{"package": "cn.example", "phases": [{"name": "uninstall", "outcome": "fail", "reason": "left"}]}"#
        #expect(try run(["run.json": text, "uninstall/a.txt": "Success\n"])[.uninstall].state == .failed)
    }

    @Test("What run.json says of its phases counts where no log does")
    func phases() throws {
        let text = """
            {"package": "cn.example", "device": {"brand": "Xiaomi", "model": "Mi 10", "sdk": 29},
             "phases": [{"name": "install", "outcome": "fail", "reason": "hangs"},
               {"name": "launch", "outcome": "blocked", "reason": "locked"}, {"name": "uninstall", "outcome": "pass"},
               {"name": "scenario/login", "outcome": "fail", "services": ["登录", "社保"], "failedServices": ["社保"],
                "controlHostReached": true}]}
            """
        let summary = try run(["run.json": text], package: nil)
        #expect(summary[.install].state == .failed && summary[.launch].state == .notMeasured)
        #expect(summary[.uninstall].state == .measured && summary[.invalidServices].value == 1)
        #expect(summary.run.device.title == "Xiaomi Mi 10")
        let network = text.replacing("\"controlHostReached\": true", with: "\"controlHostReached\": false")
        #expect(try run(["run.json": network], package: nil)[.invalidServices].state == .notMeasured)
    }

    @Test(
        "A run.json that is wrong is an error with its line",
        arguments: [
            ("{\n\"package\": }", RunError.Code.notJSON, "", 2), ("{\n}", .badMember, "package", 1),
            ("{\"package\": \"a\",\n\"device\": {\"sdk\": \"29\"}}", .badMember, "device.sdk", 2),
            ("{\"package\": \"a\", \"schemaVersion\": 99}", .newerSchema, "", 1),
            (
                "{\"package\": \"a\",\n\"phases\": [{\"name\": \"x\", \"outcome\": \"good\"}]}", .badMember,
                "phases[0].outcome", 2
            ),
        ])
    func wrongDescription(_ text: String, _ code: RunError.Code, _ member: String, _ line: Int) {
        #expect(throws: RunError(code: code, member: member, line: line)) { try run(["run.json": text]) }
    }
}
