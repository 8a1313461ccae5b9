import Bytes
import DeviceRuns
import Findings
import Testing

@Suite("Processor, frames and traffic")
struct CounterTests {
    @Test(
        "netstats: keys and identities of each release, names of networks with brackets",
        arguments: [
            (
                #"ident=[[type=WIFI, subType=COMBINED, networkId="a],b uid=1"]] uid=10087 set=DEFAULT tag=0x0"#,
                "bucketStart=1478098800000 activeTime=31824 rxBytes=21502 rxPackets=78 txBytes=17748 txPackets=90",
                "wifi background"
            ),
            (
                "ident=[{type=MOBILE, subType=COMBINED, metered=true}] uid=10087 set=FOREGROUND tag=0x0",
                "st=1483984800 rb=21502 rp=0 tb=17748 tp=184 op=0", "mobile foreground"
            ),
            (
                #"ident=[{type=1, wifiNetworkKey="x"wpa2-psk, metered=false}] uid=10087 set=DEFAULT tag=0x0"#,
                "st=1483984800 rb=21502 rp=0 tb=17748 tp=184 op=0", "wifi background"
            ),
            (
                "ident=[{transports={1}, ratType=-2}] uid=10087 set=DEFAULT tag=0x0",
                "st=1483984800 rb=21502 rp=0 tb=17748 tp=184 op=0", "wifi background"
            ),
        ])
    func netstats(_ identity: String, _ bucket: String, _ detail: String) {
        let reading = read(
            "Active interfaces:", "Dev stats:", "  ident=[{type=1}] uid=-1 set=ALL tag=0x0",
            "    st=1 rb=9 rp=1 tb=9 tp=1",
            "UID stats:", "  " + identity, "    NetworkStatsHistory: bucketDuration=3600", "      " + bucket,
            "UID tag stats:",
            "  ident=[{type=1}] uid=10087 set=DEFAULT tag=0x1", "    st=1 rb=7 rp=1 tb=7 tp=1")
        #expect(reading.kind == .netstats)
        #expect(reading.values(.received) == [21_502] && reading.values(.sent) == [17_748])
        #expect(reading.measurements.map(\.detail) == [detail, detail])
        #expect(reading.measurements.first?.subject.uid == 10_087)
    }

    @Test("Counters that ran backwards give no traffic")
    func backwards() throws {
        func stats(_ bytes: Int) -> String {
            "IDX IFACE ACCT_TAG_HEX UID_TAG_INT CNT_SET RX_BYTES RX TX_BYTES\n2 wlan0 0x0 10087 1 \(bytes) 1 0\n"
        }
        let package = "Package [cn.example] (1):\n  userId=10087\n"
        let summary = try run(["p.txt": package, "q.before.txt": stats(500), "q.after.txt": stats(400)])
        #expect(summary[.traffic].state == .notMeasured)
        let whole = try run([
            "p.txt": package, "scenario/a/q.before.txt": stats(500), "scenario/a/q.after.txt": stats(900),
            "idle/q.before.txt": stats(900), "idle/q.after.txt": stats(950),
        ])
        #expect(whole[.traffic].value == 400 && whole[.backgroundTraffic].value == 50)
    }

    @Test("top of toolbox is a share of the phone, with the priority's column or without")
    func toolbox() {
        let reading = read(
            "User 2%, System 9%, IOW 0%, IRQ 0%", "User 3 + Nice 0 + Sys 10 + Idle 98 + IOW 0 = 111", "",
            "  PID CPU% S  #THR     VSS     RSS PCY UID      Name",
            " 2541   9% R    12 104856K  30720K  fg u0_a87   cn.example",
            "User 2%, System 9%, IOW 0%, IRQ 0%", "  PID PR CPU% S  #THR     VSS     RSS PCY UID      Name",
            " 2541  0  11% R    12 104856K  30720K  fg u0_a87   cn.example")
        #expect(reading.values(.cpu) == [9, 11])
        #expect(reading.measurements.allSatisfy { $0.unit == .percentOfDevice && $0.subject.uid == 10_087 })
    }

    @Test("Threads of toybox top are added up for their process")
    func threads() {
        let reading = read(
            "400%cpu  38%user   1%nice  68%sys 282%idle   0%iow   7%irq   4%sirq   0%host",
            "  TID USER         PR  NI VIRT  RES  SHR S[%CPU] %MEM     TIME+ THREAD          PROCESS",
            " 2541 u0_a87       10 -10 5.6G 120M  80M S 20.0   2.1   0:12.34 n.example       cn.example")
        // Without a column of pids there is no telling what is a thread of what: the row's own number is not a pid.
        #expect(reading.values(.cpu) == [])
    }

    @Test("Threads below a process in dumpsys cpuinfo are in its share already")
    func cpuinfoThreads() {
        let reading = read(
            "CPU usage from 907ms to 1431ms later:", "  14% 121/mediaserver: 11% user + 3.7% kernel / faults: 17 minor",
            "    3.7% 183/AudioOut_2: 3.7% user + 0% kernel", " +0% 7508/kworker/u4:2-phy0: 0% user + 0% kernel",
            "18% TOTAL: 11% user + 7.5% kernel")
        #expect(reading.measurements.map(\.subject.process) == ["mediaserver", "kworker/u4:2-phy0"])
    }

    @Test("framestats: flagged frames and repetitions do not count")
    func framestats() {
        let rows = [
            "---PROFILEDATA---", "Flags,IntendedVsync,Vsync,OldestInputEvent,FrameCompleted,",
            "0,1000000000,1000000000,1,1010000000,", "1,2000000000,2000000000,1,9010000000,",
            "0,3000000000,3000000000,1,3800000000,", "---PROFILEDATA---", "---PROFILEDATA---",
            "Flags,IntendedVsync,Vsync,OldestInputEvent,FrameCompleted,", "0,1000000000,1000000000,1,1010000000,",
            "---PROFILEDATA---",
        ]
        let reading = read((["** Graphics info for pid 1 [cn.example] **"] + rows).joined(separator: "\n"))
        #expect(reading.values(.frames) == [2] && reading.values(.frozenFrames) == [1])
        #expect(reading.values(.frameTime50) == [10] && reading.values(.frameTime99) == [800])
    }
}
