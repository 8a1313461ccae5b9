import Bytes
import DeviceRuns
import Findings
import TestSupport
import Testing

@Suite("Captures of packets")
struct CaptureTests {
    private typealias Make = CaptureBytes

    private func read(_ bytes: [UInt8]) -> Reading { LogReaders.read(ByteSlice(bytes), file: "a.pcap") }

    private static func talk(_ answer: [UInt8] = [UInt8]("HTTP/1.1 200 OK\r\n\r\n".utf8)) -> [[UInt8]] {
        [
            Make.tcp(2), Make.tcp(18, isReply: true), Make.tcp(24, Make.clientHello("api.Example.cn")),
            Make.tcp(24, answer, isReply: true),
        ]
    }

    private static func length(_ packets: [[UInt8]], _ indices: [Int]) -> Double {
        Double(indices.reduce(0) { $0 + packets[$1].count })
    }

    @Test("Bytes of IP by direction, in both byte orders, with nanoseconds, in pcapng")
    func directions() {
        let packets = Self.talk()
        let files = [
            Make.pcap(packets), Make.pcap(packets, isBig: true), Make.pcap(packets, magic: 0xa1b2_3c4d),
            Make.pcapng(packets), Make.pcap(packets.map { [2, 0, 0, 0] + $0 }, linkType: 0),
            Make.pcap(packets.map { [UInt8](repeating: 1, count: 12) + [0x81, 0, 0, 9, 8, 0] + $0 }, linkType: 1),
            Make.pcap(packets.map { [UInt8](repeating: 0, count: 14) + [8, 0] + $0 }, linkType: 113),
            // Cut to what the headers need: the length is in them.
            Make.pcap(packets, kept: 44),
        ]
        for file in files {
            let reading = read(file)
            #expect(reading.values(.sent) == [Self.length(packets, [0, 2])])
            #expect(reading.values(.received) == [Self.length(packets, [1, 3])])
            #expect(reading.remarks.map(\.code) == [.captureWithoutOwner])
        }
    }

    @Test("IPv6, behind a header of options, too")
    func six() {
        let (one, two) = ([UInt8](repeating: 0x20, count: 16), [UInt8](repeating: 0x24, count: 16))
        let body = Make.big16(40_000) + Make.big16(53) + Make.big16(10) + [0, 0, 1, 2]
        let plain = Make.ip(one, two, 17, body)
        let optional = Make.ip(one, two, 0, [17, 0, 1, 4, 0, 0, 0, 0] + body)
        let reading = read(Make.pcap([plain, optional]))
        #expect(reading.values(.sent) == [Double(plain.count + optional.count)] && reading.values(.received) == [0])
        let host = "2424:2424:2424:2424:2424:2424:2424:2424"
        #expect(reading.measurements.contains { $0.detail == host && $0.metric == .traffic })
    }

    @Test("Hosts by the name in TLS, in plain HTTP, in an answer of DNS, else by address")
    func hosts() {
        let http = [UInt8]("GET / HTTP/1.1\r\nHost: www.example.cn:80\r\n\r\n".utf8)
        let other = Make.ip(Make.phone, [192, 0, 2, 1], 17, Make.big16(4000) + Make.big16(9000) + [0, 8, 0, 0])
        let packets =
            Self.talk() + [
                Make.udp([0]), Make.answer("cdn.example.cn"), Make.tcp(2, port: 41_000),
                Make.tcp(2, port: 42_000, to: 80),
                Make.tcp(24, http, port: 42_000, to: 80), other,
            ]
        let hosts = read(Make.pcap(packets)).measurements.filter { $0.metric == .traffic }
        #expect(
            Set(hosts.map(\.detail)) == [
                "api.example.cn", "www.example.cn", "cdn.example.cn", "10.215.173.2", "192.0.2.1",
            ])
        #expect(hosts.map(\.value) == hosts.map(\.value).sorted(by: >))
    }

    @Test(
        "Requests that failed, as far as packets show",
        arguments: [
            ([Make.tcp(2), Make.tcp(20, isReply: true)], "203.0.113.7: connection refused"),
            ([Make.tcp(2), Make.tcp(2)], "203.0.113.7: no answer to the connection"),
            (talk([0x15, 3, 3, 0, 2, 2, 40]), "api.example.cn: TLS alert"),
            (talk([UInt8]("HTTP/1.1 503 Busy\r\n\r\n".utf8)), "api.example.cn: HTTP error"),
            ([Make.udp([0]), Make.answer("gone.example.cn", code: 3)], "gone.example.cn: DNS: no such name"),
            ([Make.udp([0]), Make.answer("down.example.cn", code: 2)], "down.example.cn: DNS: the server failed"),
            // Asked once: it may still have been about to answer.
            ([Make.tcp(2)], nil),
            (talk(), nil),
            // A reset behind the talk ends it, and nothing failed.
            (talk() + [Make.tcp(20, isReply: true)], nil),
            // The second name server knew it.
            ([Make.answer("a.cn", code: 2), Make.answer("a.cn")], nil),
        ] as [([[UInt8]], String?)])
    func failures(_ packets: [[UInt8]], _ failure: String?) {
        let failed = read(Make.pcap(packets)).measurements.filter { $0.metric == .failedRequests }
        #expect(failed.map(\.detail) == (failure.map { [$0] } ?? []))
        #expect(failed.allSatisfy { $0.value == 1 && $0.unit == .count })
    }

    @Test("Names with anything else in them than hosts have go into no report")
    func hostileNames() {
        let packets = [Make.tcp(2), Make.tcp(18, isReply: true), Make.tcp(24, Make.clientHello("a<b>\u{1b}[1m.cn"))]
        #expect(!read(Make.pcap(packets)).measurements.contains { $0.detail.contains("<") })
    }

    @Test("A trailer of PCAPdroid says whose a packet is; the neighbour's traffic is not the app's")
    func owners() throws {
        let mine = Self.talk()
        let other = [Make.tcp(24, [UInt8](repeating: 0, count: 900), port: 45_000)]
        let file = mine.map { Make.owned($0, uid: 10_087) } + other.map { Make.owned($0, uid: 10_088) }
        let reading = read(Make.pcap(file, linkType: 1))
        #expect(reading.remarks == [])
        let sums = reading.measurements.filter { $0.metric == .sent }
        #expect(sums.map(\.subject.uid) == [10_087, 10_088])
        let package = "Package [cn.example] (1):\n  userId=10087\n"
        let summary = try Self.run(["p.txt": [UInt8](package.utf8), "import/a.pcap": Make.pcap(file, linkType: 1)])
        #expect(summary[.traffic].value == Self.length(mine, [0, 1, 2, 3]))
        // Without the app's uid nobody can say.
        let unknown = try Self.run(["import/a.pcap": Make.pcap(file, linkType: 1)])
        #expect(
            unknown[.traffic].state == .notMeasured && unknown[.traffic].reason?.en.contains("not accepted") == true)
        // A uid that PCAPdroid does not know is nobody's.
        let nobody = Make.pcap(mine.map { Make.owned($0, uid: -1) }, linkType: 1)
        let none = try Self.run(["p.txt": [UInt8](package.utf8), "import/a.pcap": nobody])
        #expect(none[.traffic].state == .notMeasured)
    }

    @Test("A plain capture is the app's only if run.json says so, by phase, direction and network")
    func scope() throws {
        let files = ["scenario/a/a.pcap": Make.pcap(Self.talk()), "idle/a.pcap": Make.pcap([Make.tcp(24, [1, 2, 3])])]
        func summary(_ network: String) throws -> RunSummary {
            let json = "{\"package\": \"cn.example\", \"network\": {\(network)}}"
            return try Self.run(files.merging(["run.json": [UInt8](json.utf8)]) { $1 })
        }
        for network in ["\"type\": \"wifi\"", "\"capture\": \"phone\""] {
            let whole = try summary(network)
            #expect(whole.traffic == [] && whole.measurements == [] && whole[.traffic].state == .notMeasured)
        }
        let own = try summary("\"type\": \"wifi\", \"capture\": \"app\"")
        let packets = Self.talk()
        #expect(own[.traffic].value == Self.length(packets, [0, 1, 2, 3]) && own[.backgroundTraffic].value == 43)
        let shares = own.traffic.filter { $0.phase == "scenario/a" }
        #expect(
            shares.map(\.direction) == [.received, .sent] && shares.map(\.bytes).reduce(0, +) == own[.traffic].value)
        #expect(own.traffic.allSatisfy { $0.network == "wifi" && $0.isForeground == ($0.phase == "scenario/a") })
        #expect(throws: RunError.self) { try summary("\"capture\": \"both\"") }
    }

    @Test("Failed requests of a capture are told, and no invalid services yet")
    func services() throws {
        let json = #"{"package": "cn.example", "network": {"capture": "app"}}"#
        let capture = Make.pcap([Make.answer("gone.example.cn", code: 3)])
        let summary = try Self.run(["run.json": [UInt8](json.utf8), "a.pcap": capture])
        #expect(summary[.invalidServices].state == .notMeasured)
        #expect(summary[.invalidServices].reason?.en.contains("gone.example.cn") == true)
    }

    @Test("What is no packet is said, and what is no capture")
    func broken() {
        let packets = Self.talk()
        let cut = read(Array(Make.pcap(packets).dropLast(3)))
        #expect(cut.values(.sent) == [Self.length(packets, [0, 2])] && cut.remarks.first?.code == .truncated)
        #expect(read(Array(Make.pcap([]).prefix(20))).remarks.map(\.code) == [.malformed])
        let strange = read(Make.pcap(packets, linkType: 147))
        #expect(strange.measurements == [] && strange.remarks.map(\.code) == [.malformed])
        #expect(read(Make.pcap([])).measurements == [])
    }

    @Test("Mutated captures are read to an end, with no more bytes than their lengths say")
    func mutated() {
        var generator = SeededGenerator(seed: 11)
        let packets = Self.talk() + [Make.udp([0]), Make.answer("cdn.example.cn")]
        let seeds = [
            Make.pcap(packets), Make.pcapng(packets),
            Make.pcap(packets.map { Make.owned($0, uid: 10_087) }, linkType: 1),
        ]
        for seed in seeds {
            for end in seed.indices where end % 7 == 0 { _ = read(Array(seed[..<end])) }
            for _ in 0..<300 {
                var bytes = seed
                for _ in 0..<Int.random(in: 1...6, using: &generator) {
                    bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
                }
                let reading = read(bytes)
                #expect(reading.measurements.allSatisfy { $0.value.isFinite && $0.value >= 0 })
                #expect(reading.values(.sent).reduce(0, +) <= Double(packets.count * 65_575))
            }
        }
    }

    private static func run(_ files: [String: [UInt8]]) throws -> RunSummary {
        let files = files.map { RunFile(path: $0, contents: ByteSlice($1)) }
        return RunSummary(try DeviceRun(name: "run", files: files, package: "cn.example"))
    }
}
