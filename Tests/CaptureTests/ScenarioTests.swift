import Findings
import Settings
import TestSupport
import Testing

@testable import Capture

/// Scenarios, and words for the shell of a phone.
struct ScenarioTests {
    @Test("Every kind of step is read")
    func steps() throws {
        let scenario = try Scenario(
            yaml: """
                name: query
                control: www.gov.cn
                steps:
                  - tap: [540, 1200]
                  - swipe: [1, 2, 3, 4, 300]
                  - text: "a b"
                  - key: BACK
                  - url: "yunling://query?a=1&b='2'"
                  - intent: { action: a.b.C, component: .QueryActivity }
                  - wait: 5
                  - expect: { text: 查询结果, service: 社保查询 }
                  - monkey: { seed: 42, events: 500 }
                """)
        #expect(scenario.name == "query" && scenario.controlHost == "www.gov.cn" && scenario.services == ["社保查询"])
        #expect(scenario.steps.count == 9 && scenario.steps[6] == .wait(seconds: 5))
        #expect(scenario.steps[8] == .monkey(seed: 42, events: 500, throttleMilliseconds: 100))
        let lines = scenario.steps[..<6].map { ShellWords.line($0.words(in: "cn.a")) }
        #expect(
            lines == [
                "input tap 540 1200", "input swipe 1 2 3 4 300", "input text a%sb", "input keyevent KEYCODE_BACK",
                #"am start -a android.intent.action.VIEW -d 'yunling://query?a=1&b='\''2'\''' -p cn.a"#,
                "am start -a a.b.C -n cn.a/.QueryActivity",
            ])
    }

    @Test(
        "A slip is told with its line",
        arguments: [
            ("name: ../x\nsteps: [{wait: 1}]", 1), ("name: a\nsteps:\n  - taps: [1, 2]", 3),
            ("name: a\nsteps:\n  - tap: [1]", 3), ("name: a\nsteps:\n  - text: 中", 3),
            ("name: a\nsteps:\n  - key: BACK; reboot", 3), ("name: a\ncontrol: -f\nsteps: [{wait: 1}]", 2),
            ("name: a\nsteps: []", 2), ("name: a\nsteps:\n  - wait: 1\n    key: BACK", 3),
        ])
    func slips(_ yaml: String, _ line: Int) {
        let error = #expect(throws: SettingsError.self) { try Scenario(yaml: yaml) }
        #expect(error?.line == line)
    }

    @Test("Nothing in a word means anything to a shell")
    func quoting() throws {
        for word in ["a b", "$(reboot)", "`id`", "it's", "a;b", "*", "", "\\", "a\nb", "中文", "~", "#", "-n"] {
            let folder = try ScratchFolder()
            let process = BoundedProcess(
                program: "/bin/sh", arguments: ["-c", "printf %s " + ShellWords.quoted(word)], environment: nil)
            #expect(try Self.output(of: process, in: folder) == word)
        }
        #expect(ShellWords.quoted("a\0b") == "ab")
    }

    private static func output(of process: BoundedProcess, in folder: ScratchFolder) throws -> String {
        let child = try process.start(output: folder.path + "/output", error: folder.path + "/error")
        while child.status == nil {}
        return try String(contentsOfFile: folder.path + "/output", encoding: .utf8)
    }

    @Test(
        "Serial numbers become names of folders that lead nowhere else",
        arguments: [
            ("6d2a0f1c", "6d2a0f1c"), ("127.0.0.1:5555", "127.0.0.1_5555"), ("../../etc", "_._.._etc"), ("..", "_."),
            ("", "phone"), ("a/b\0c\u{1b}[1m", "a_b_c__1m"), ("手机", "__"), (".hidden", "_hidden"),
        ])
    func names(_ serial: String, _ name: String) {
        #expect(FolderName.of(serial) == name)
    }

    @Test("Two serial numbers never share a folder")
    func collisions() {
        let folders = Capture.folders(for: ["a:1", "a/1", "A 1", "a_1-2"], below: "runs").map(\.path)
        #expect(folders == ["runs/a_1", "runs/a_1-2", "runs/A_1-3", "runs/a_1-2-2"])
    }

    @Test("The phone's clock goes on over midnight and the end of a leap February")
    func clock() throws {
        let now = ContinuousClock.now
        let clock = try #require(PhoneClock("2028-02-28 23:59:59\n", at: now))
        #expect(clock.text(at: now + .milliseconds(1500)) == "02-29 00:00:00.500")
        #expect(clock.text(at: now + .seconds(86_401)) == "03-01 00:00:00.000")
        #expect(clock.text(at: now - .seconds(60)) == "02-28 23:58:59.000")
        #expect(
            try #require(PhoneClock("2026-12-31 23:00:00", at: now)).text(at: now + .seconds(3600))
                == "01-01 00:00:00.000")
        #expect(PhoneClock("date: bad format", at: now) == nil && PhoneClock("2026-13-01 00:00:00", at: now) == nil)
    }

    @Test("The list of phones is read with the states of those that cannot be used")
    func devices() {
        let list = AdbDevice.list(
            """
            * daemon started successfully
            List of devices attached
            6d2a0f1c               device usb:1-1 product:umi model:Mi_10 transport_id:1
            emulator-5554          offline transport_id:2
            0123456789ABCDEF       no permissions (user in plugdev group; are your udev rules wrong?); see [http://x]

            """)
        #expect(list.map(\.serial) == ["6d2a0f1c", "emulator-5554", "0123456789ABCDEF"])
        #expect(
            list.map(\.state) == ["device", "offline", "no permissions"] && list.map(\.isReady) == [true, false, false])
    }

    @Test(
        "A program that takes too long is stopped, even if it does not listen; one that is not there is said to be so")
    func limits() async throws {
        let folder = try ScratchFolder()
        let process = BoundedProcess(
            program: "/bin/sh", arguments: ["-c", "trap '' TERM; sleep 20 & wait; sleep 20"], environment: nil)
        let ending = try await process.run(
            output: folder.path + "/output", error: folder.path + "/error", limit: .milliseconds(50))
        #expect(ending == .timedOut)
        let missing = BoundedProcess(program: folder.path + "/adb", arguments: [], environment: nil)
        await #expect(throws: (any Error).self) {
            _ = try await missing.run(output: folder.path + "/o", error: folder.path + "/e", limit: .seconds(1))
        }
    }
}
