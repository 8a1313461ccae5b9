/// Logs to begin with for tests and fuzzing that change them.
public enum LogSeeds {
    /// One log of each form, short enough to be changed at every byte.
    public static let texts = [
        "04-25 09:55:47.799  1409  1450 I ActivityManager: Displayed cn.example/.Main: +1s362ms (total +2m)\n",
        "04-25 09:55:47.799  1  1 I am_crash: [900,0,cn.example,1,java.lang.X,no,Main.java,9]\n",
        "** MEMINFO in pid 1 [cn.example] **\n   Pss  Private\n Total    Dirty\n------   ------\nTOTAL    66935    4\n",
        "** Graphics info for pid 1 [cn.example] **\nTotal frames rendered: 21\nJanky frames: 4 (19%)\nHISTOGRAM: 5ms=0\n",
        "UID stats:\n ident=[{type=1}] uid=10087 set=DEFAULT tag=0x0\n  st=1 rb=7 rp=1 tb=7 tp=1\n",
        "{\"iterations\": [{\"measures\": [{\"cpu\": {\"perName\": {\"a\": 1.5e2}}, \"ram\": 2}]}]}",
        "cpu  1000 0 0 0 0 0 0 0\n2541 (a b) S 1 1 0 0 -1 1 1 1 1 1 5 5 0 0 1 1 1 0 99 1 1\n",
        "Starting: Intent { cmp=cn.example/.Main }\nStatus: ok\nActivity: cn.example/.Main\nTotalTime: 485\nComplete\n",
        "<testsuite name='a'><testcase name='b'><failure>x</failure></testcase></testsuite>",
        "== dumpstate: 2012-04-25 20:45:10\n------ SYSTEM LOG (logcat) ------\nE/AndroidRuntime(1): FATAL EXCEPTION: x\n",
        "Drop box contents: 1 entries\n\n2026-04-25 09:55:48 data_app_crash (text, 9 bytes)\nProcess: cn.example\nPID: 9\n\na.b.C: d\n\tat a.b(A.java:1)\n",
        "400%cpu  38%user 0%sys\n  PID USER S[%CPU] %MEM TIME+ ARGS\n 2541 u0_a87 S  123   2.1   0:12.34 cn.example\n",
        "2 wlan0 0x0 10010 1 100 3 10 1\nidx iface acct_tag_hex uid_tag_int cnt_set rx_bytes\n3 wlan0 0x0 10010 1 100 3 10 1\n",
        "// CRASH: cn.example (pid 3301)\n// Short Msg: x\n// a.b.C: d\n// \tat a.b(A.java:1)\n** Monkey aborted\nEvents injected: 9\n",
        "1,l,x\n9,10087,l,nt,1,2,3,4,5,6,7,8\n9,10087,l,pr,cn.example,10,20,0\n",
        "Current Battery Service state:\n  AC powered: false\n  USB powered: true\n",
        "IsStatusOverride: false\nThermal Status: 3\n",
        "DISPLAY MANAGER\n DisplayDeviceInfo{\"S\": modeId 2, supportedModes [{id=2, fps=90.0}], type INTERNAL}\n",
        "Packages:\n Package [cn.example] (1):\n  userId=1\nDexopt state:\n [cn.example]\n  arm64: [status=speed]\n",
        "Performing Streamed Install\nadb: failed to install a.apk: Failure [INSTALL_FAILED_NO_MATCHING_ABIS: x]\n",
    ]

    /// The texts, and captures of packets.
    public static var all: [[UInt8]] {
        let packets = [
            CaptureBytes.tcp(2), CaptureBytes.tcp(18, isReply: true),
            CaptureBytes.tcp(24, CaptureBytes.clientHello("api.example.cn")), CaptureBytes.answer("cdn.example.cn"),
        ]
        let owned = packets.map { CaptureBytes.owned($0, uid: 10_087) }
        return texts.map { [UInt8]($0.utf8) } + [
            CaptureBytes.pcap(packets), CaptureBytes.pcapng(packets), CaptureBytes.pcap(owned, linkType: 1),
        ]
    }
}
