import DeviceRuns
import Findings
import Testing

/// What a run was done under, from run.json and from the dumps.
@Suite("The environment of a run")
struct EnvironmentTests {
    private static let described = """
        {"package": "cn.example", "device": {"fingerprint": "a/b/c:14/1", "refreshHz": 120}, "network": {"type": "mobile"},
        "tool": {"name": "touchstone", "version": "1.2"},
        "environment": {"batterySaver": false, "thermalStatus": 1, "power": "usb", "compilation": "verify"}}
        """
    private static let dumps = [
        "getprop.txt": "[ro.build.fingerprint]: [x/y/z:13/2]\n",
        "environment/battery-1.txt": "Current Battery Service state:\n  AC powered: false\n  USB powered: true\n",
        "environment/thermal-1.txt": "IsStatusOverride: false\nThermal Status: 0\n",
        "environment/thermal-2.txt": "IsStatusOverride: false\nThermal Status: 3\n",
        "environment/display-1.txt":
            "DISPLAY MANAGER (dumpsys display)\n  mBaseDisplayInfo=DisplayInfo{1}\n"
            + "  DisplayDeviceInfo{\"Overlay\": 1 x 1, modeId 9, supportedModes [{id=9, fps=30.0}], type VIRTUAL}\n"
            + "  DisplayDeviceInfo{\"Screen\": 1 x 1, modeId 2, defaultModeId 1, supportedModes "
            + "[{id=1, width=1, fps=60.0}, {id=2, width=1, fps=90.000002}], type INTERNAL}\n",
        "scenario/a/netstats.before.txt":
            "Active interfaces:\n  iface=tun0 ident=[{type=VPN}]\n"
            + "  iface=rmnet0 ident=[{type=MOBILE, metered=true, defaultNetwork=false}]\n"
            + "  iface=wlan0 ident=[{type=WIFI, metered=false, defaultNetwork=true}]\nActive UID interfaces:\n"
            + "  iface=rmnet0 ident=[{type=MOBILE, defaultNetwork=true}]\nDev stats:\n",
        "package.txt":
            "Packages:\n  Package [cn.example] (1):\n    userId=10087\n\nDexopt state:\n  [cn.other]\n    path: /a\n"
            + "      arm64: [status=speed] [reason=install]\n  [cn.example]\n    path: /data/app/cn.example/base.apk\n"
            + "      arm64: [status=speed-profile] [reason=bg-dexopt] [primary-abi]\n    path: /data/app/split.apk\n"
            + "      arm64: [status=verify] [reason=install]\n\nCompiler stats:\n  [cn.example]\n    base.apk - 9\n",
    ]

    @Test("is what run.json says")
    func described() throws {
        let environment = try run(["run.json": Self.described, "logcat.txt": "x"], package: nil).environment
        #expect(
            RunCondition.allCases.map { environment[$0] } == [
                "a/b/c:14/1", "120 Hz", "off", "1", "usb", "mobile", "verify", "touchstone 1.2",
            ])
        #expect(environment.unknown == [])
    }

    @Test("is read from the dumps where run.json says nothing; the worst of several counts")
    func dumps() throws {
        let environment = try run(Self.dumps).environment
        #expect(
            RunCondition.allCases.map { environment[$0] } == [
                "x/y/z:13/2", "90 Hz", nil, "3", "usb", "wifi", "speed-profile", nil,
            ])
        #expect(environment.unknown == [.batterySaver, .tool])
    }

    @Test("A phone that was unplugged on the way had both; one that was told what to say had neither")
    func power() throws {
        let unplugged = "Current Battery Service state:\n  AC powered: false\n  USB powered: false\n"
        var dumps = Self.dumps
        dumps["environment/battery-2.txt"] = unplugged
        #expect(try run(dumps).environment.power == "battery, usb")
        let told = "Current Battery Service state:\n  (UPDATES STOPPED -- use 'reset' to restart)\n  AC powered: true\n"
        #expect(try run(["battery.txt": told]).environment.power == nil)
        #expect(try run(["battery.txt": "Current Battery Service state:\n  level: 9\n"]).environment.power == nil)
    }

    @Test("Two networks by default, or none, are no answer")
    func network() throws {
        let both =
            "Active interfaces:\n  iface=wlan0 ident=[{type=WIFI}]\n  iface=rmnet0 ident=[{type=MOBILE}]\nUID stats:\n"
        #expect(try run(["netstats.txt": both]).environment.network == nil)
        // Nor is a rate that no display has a reason to stop.
        let absurd = "DISPLAY MANAGER\n DisplayDeviceInfo{\"S\": 1 x 1, 1e300 fps, type INTERNAL}\n"
        #expect(try run(["display.txt": absurd]).environment[.refreshRate] == "1e+300 Hz")
        #expect(try run(["netstats.txt": "Active interfaces:\nUID stats:\n"]).environment.network == nil)
    }

    @Test("differs where both know and do not agree")
    func differences() throws {
        let one = try run(Self.dumps).environment
        #expect(one.differences(from: one) == [])
        var two = one
        two.refreshHz = 90.4
        two.tool = "touchstone 1"
        #expect(one.differences(from: two) == [])
        two.refreshHz = 120
        two.thermalStatus = 0
        two.network = nil
        #expect(one.differences(from: two) == [.refreshRate, .thermalStatus])
        #expect(two.differences(from: one) == [.refreshRate, .thermalStatus])
    }

    @Test(
        "Displays of each release tell their rate",
        arguments: [
            ("DisplayDeviceInfo{\"Built-in Screen\": 1080 x 1920, 60.0 fps, density 480, type BUILT_IN}", "60.0"),
            ("DisplayDeviceInfo{\"S\": modeId 3, renderFrameRate 60.0, supportedModes [{id=3, fps=120.0}]}", "60.0"),
            ("DisplayDeviceInfo{\"S\": modeId 3, supportedModes [{id=1, fps=60.0}]}", nil),
            ("DisplayDeviceInfo{\"S\": no rate", nil),
        ] as [(String, String?)])
    func displays(_ line: String, _ rate: String?) {
        let reading = read("DISPLAY MANAGER (dumpsys display)", "  " + line)
        #expect(reading.kind == .display)
        #expect(reading.properties["display.refresh_rate"] == rate)
    }
}
