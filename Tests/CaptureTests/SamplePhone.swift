import DeviceDaemon
import Foundation

/// A phone of `Samples/runs`: it answers with the files of the sample, each in its turn.
enum SamplePhone {
    static let package = "cn.example.yunling.gov"
    static let component = "cn.example.yunling.gov/.MainActivity"

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Samples/runs").path

    /// Starts, processor, frames and so on of `good-phone`, with the answers of every phone.
    static func good() throws -> PhoneScript {
        let phone = try basis(pid: 7001)
        let files = "good-phone/"
        phone.answer(beginning: "am start -W", try (1...5).map { Reply(try text(files + "launch/\($0)/am-start.txt")) })
        // Looked at once after each launch, then in the scenario, of which the sample has no memory, then in the background.
        let launches = try (1...5).map { Reply(try text(files + "launch/\($0)/meminfo.txt")) }
        phone.answer(
            "dumpsys meminfo --package \(package)",
            launches + [Reply("")] + [Reply(try text(files + "idle/meminfo.txt"))])
        // The processor of the sample was looked at in the scenario only.
        let none = Reply("", error: "cat: /proc/7001/stat: Permission denied\n", status: 1)
        phone.answer(
            beginning: "cat /proc/stat",
            Array(repeating: none, count: 5) + [Reply(try text(files + "scenario/query/stat.txt")), none])
        phone.answer(
            "cat /proc/net/xt_qtaguid/stats",
            try [
                "scenario/query/qtaguid.before", "scenario/query/qtaguid.after", "idle/qtaguid.before",
                "idle/qtaguid.after",
            ]
            .map { Reply(try text(files + $0 + ".txt")) })
        phone.answer("logcat", [Reply(try text(files + "logcat.txt"), fault: .noEnd)])
        phone.answer("dumpsys package \(package)", [Reply(try text(files + "package.txt"))])
        return phone
    }

    /// What every phone knows: it has no app at first, then one, then none.
    static func basis(pid: Int) throws -> PhoneScript {
        let phone = PhoneScript()
        let properties = [
            "ro.product.brand": "Xiaomi", "ro.product.model": "Sample 12", "ro.build.version.sdk": "31",
            "ro.product.cpu.abi": "arm64-v8a",
        ]
        phone.answer(
            "getprop", [Reply(properties.sorted { $0.key < $1.key }.map { "[\($0.key)]: [\($0.value)]\n" }.joined())])
        phone.answer("cat /sys/devices/system/cpu/present", [Reply("0-7\n")])
        phone.answer(
            "dumpsys display",
            [Reply("DISPLAY MANAGER (dumpsys display)\n  DisplayDeviceInfo{\"S\": 1 x 1, 90.0 fps, type INTERNAL}\n")])
        phone.answer(
            "dumpsys battery", [Reply("Current Battery Service state:\n  AC powered: false\n  USB powered: true\n")])
        let statuses = [0, 2].map { Reply("IsStatusOverride: false\nThermal Status: \($0)\n") }
        phone.answer("dumpsys thermalservice", statuses)
        phone.answer("settings get global low_power", [Reply("0\n")])
        phone.answer("cat /proc/meminfo", [Reply("MemTotal:        7812345 kB\nMemFree: 1 kB\n")])
        phone.answer(beginning: "date ", [Reply("2026-11-23 09:59:50\n")])
        phone.answer(beginning: "input ", [Reply()])
        phone.answer("wm dismiss-keyguard", [Reply()])
        phone.answer(
            "pm path \(package)", [Reply(status: 1), Reply("package:/data/app/base.apk\n"), Reply(status: 1)])
        phone.answer("install", [Reply("Success\n")])
        phone.answer("uninstall", [Reply("Success\n")])
        phone.answer(beginning: "am force-stop", [Reply()])
        phone.answer("am start -S -n \(component)", [Reply("Starting: Intent { cmp=\(component) }\n")])
        phone.answer(
            "ps -A",
            [
                Reply(
                    """
                    USER           PID  PPID     VSZ    RSS WCHAN            ADDR S NAME
                    root             1     0   10000   1000 0                   0 S init
                    u0_a231      \(pid)   536 1021544  73900 0                   0 S \(package)

                    """)
            ])
        phone.answer(beginning: "dumpsys netstats", [Reply()])
        phone.answer(beginning: "dumpsys gfxinfo", [Reply()])
        phone.answer(
            beginning: "ls -d",
            [
                Reply(
                    error: ["data", "media", "obb"].map {
                        "ls: /sdcard/Android/\($0)/\(package): No such file or directory\n"
                    }.joined(), status: 1)
            ])
        return phone
    }

    static func text(_ file: String) throws -> String {
        try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
    }
}
