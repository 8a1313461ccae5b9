import Bytes
import DeviceRuns
import Findings
import Foundation
import Testing

@Suite("Exports of other tools")
struct ImportTests {
    @Test("Macrobenchmark: every run; a metric that is not there is not 0")
    func macrobenchmark() {
        let reading = read(
            """
            {"context": {"build": {"brand": "Xiaomi", "model": "Mi 10", "version": {"sdk": 31}}},
             "benchmarks": [{"name": "startup[mode=COLD]", "params": {},
               "metrics": {"timeToInitialDisplayMs": {"minimum": 1, "median": 5, "runs": [355.5, 361.25]}},
               "sampledMetrics": {"frameDurationCpuMs": {"P50": 4.5, "P99": 30.25}}}]}
            """)
        #expect(reading.kind == .macrobenchmark && reading.values(.coldStart) == [355.5, 361.25])
        #expect(reading.values(.fullyDrawn) == [] && reading.values(.frameTime99) == [30.25])
        #expect(reading.properties["ro.product.model"] == "Mi 10")
    }

    @Test("Flashlight: a null is no value, the package stands in the name's brackets")
    func flashlight() {
        let reading = read(
            """
            [{"name": "App (cn.example)", "status": "SUCCESS", "iterations": [{"status": "FAILURE", "measures": [
              {"cpu": {"perName": {"a": 10.5, "b": null}}, "ram": 2, "fps": 60},
              {"cpu": {"perName": {}}, "fps": null}]}]}]
            """)
        #expect(reading.values(.cpu) == [10.5] && reading.values(.rss) == [2048] && reading.values(.frameRate) == [60])
        #expect(reading.values(.failedSteps) == [1] && reading.measurements.first?.subject.process == "cn.example")
    }

    @Test("Perfetto: metrics of trace_processor, 64-bit numbers as strings")
    func perfetto() {
        let reading = read(
            """
            {"android_startup": {"startup": [{"startup_type": "cold", "package_name": "cn.example",
              "to_first_frame": {"dur_ns": "362000000"}}]},
             "android_cpu": {"process_info": [{"name": "cn.example", "metrics": {"runtime_ns": "5000000"}}]}}
            """)
        #expect(reading.values(.coldStart) == [362] && reading.values(.cpuTime) == [5])
    }

    @Test("Perfetto: memory of android_mem, the mean of a sum and the peaks of the rest")
    func perfettoMemory() {
        let reading = read(
            """
            {"android_mem": {"process_metrics": [{"process_name": "cn.example", "total_counters": {
              "anon_rss": {"min": 1024, "max": 4096, "avg": 2048}, "file_rss": {"max": 9216, "avg": 1024},
              "java_heap": {"max": 8192, "avg": 1}}}]}}
            """)
        #expect(reading.kind == .perfettoMetrics && reading.values(.rss) == [3] && reading.values(.javaHeap) == [8])
        #expect(reading.values(.swap) == [] && reading.measurements.first?.subject.process == "cn.example")
    }

    @Test("Perfetto: tables of starts; a first frame that is not there is no start of 0")
    func perfettoTable() {
        let starts = read(
            "\"startup_id\",\"ts\",\"dur\",\"package\",\"startup_type\"", "1,10,362000000,\"cn.example\",\"cold\"",
            "2,20,120500000,\"cn.example\",\"hot\"", "3,30")
        #expect(
            starts.kind == .perfettoTable && starts.values(.coldStart) == [362] && starts.values(.hotStart) == [120.5])
        #expect(starts.remarks.map(\.code) == [.malformed])
        let frames = read(
            "package,startup_type,dur,time_to_initial_display,time_to_full_display",
            "cn.example,cold,900000000,400000000,[NULL]", "cn.example,cold,900000000,[NULL],[NULL]")
        #expect(frames.values(.coldStart) == [400] && frames.values(.fullyDrawn) == [])
    }

    @Test("Emmagee in GBK, as a phone in Chinese on Windows saves it")
    func emmageeGBK() throws {
        let text = """
            06bTw7D8w/ujuixjbi5leGFtcGxlCtOm08NQSUSjuiwyNTQxClVJRKO6LDEwMDg3CsqxvOQs06bTw9W808PE2rTmUFNTKE1CKSzTptPD1bzTw8TatObI\
            yCglKSwgu/rG98qj0+DE2rTmKE1CKSzTptPD1bzTw0NQVcLKKCUpLENQVdfcyrnTw8LKKCUpLMH3wb8oS0IpCjIwMTQtMDQtMDIgMTU6MDE6NDIsMjAu\
            NSwyLjEsMzAwLDEyLjUsMzAsMTAK
            """
        let bytes = try #require(Data(base64Encoded: text))
        let reading = LogReaders.read(ByteSlice([UInt8](bytes)), file: "emmagee.csv")
        #expect(reading.kind == .emmagee && reading.values(.pss) == [20_992] && reading.values(.cpu) == [12.5])
        #expect(reading.measurements.first?.subject == LogSubject(process: "cn.example", pid: 2541, uid: 10_087))
    }

    @Test("SoloPi in GBK; shares are of the phone, its traffic is the phone's", arguments: ["GB18030", "UTF-8"])
    func soloPi(_ encoding: String) {
        func file(_ name: String) -> ByteSlice {
            let text = ByteSlice([UInt8]("RecordTime,\(name),extra,SimpleTime\n1700000000000,12.5,,0\n".utf8))
            return encoding == "UTF-8" ? text : ByteSlice(Self.gbk(name))
        }
        let cpu = LogReaders.read(file("应用进程(%)"), file: "a.csv")
        #expect(cpu.kind == .soloPi && cpu.values(.cpu) == [12.5])
        #expect(cpu.measurements.first?.unit == .percentOfDevice)
        let traffic = LogReaders.read(file("上行(KB)"), file: "a.csv")
        #expect(traffic.measurements == [] && traffic.remarks.map(\.code) == [.wholePhoneTraffic])
    }

    /// `RecordTime,<name>,…` in GBK; the few characters that the tests use.
    private static func gbk(_ name: String) -> [UInt8] {
        let codes: [Character: [UInt8]] = [
            "应": [0xd3, 0xa6], "用": [0xd3, 0xc3], "进": [0xbd, 0xf8], "程": [0xb3, 0xcc], "上": [0xc9, 0xcf],
            "行": [0xd0, 0xd0],
        ]
        let title = name.flatMap { codes[$0] ?? Array(String($0).utf8) }
        return Array("RecordTime,".utf8) + title + Array(",extra,SimpleTime\n1700000000000,12.5,,0\n".utf8)
    }

    @Test("Emmagee: facts above the table, notes below it, N/A is no value, traffic counts on")
    func emmagee() throws {
        let text = """
            指定应用的CPU内存监控情况
            应用包名：,cn.example
            应用名称：,示例
            应用PID：,2541
            机器内存大小(MB)：,900.00MB
            机器CPU型号：,ARMv7
            机器android系统版本：,4.2
            手机型号：,MI 2
            UID：,10087
            时间,应用占用内存PSS(MB),应用占用内存比(%), 机器剩余内存(MB),应用占用CPU率(%),CPU总使用率(%),流量(KB),电量(%),电流(mA),温度(C),电压(V)
            2014-04-02 15:01:42,20.5,2.1,300,N/A,30,10,80,-200,30,4.1
            2014-04-02 15:01:47,22.5,2.1,300,12.5,30,25,80,-200,30,4.1
            备注：0,1,2,3,4,5,6,7,8,9,10,11
            """
        let reading = read(text)
        #expect(reading.kind == .emmagee && reading.values(.pss) == [20_992, 23_040] && reading.values(.cpu) == [12.5])
        #expect(try run(["emmagee.csv": text])[.traffic].value == 15_360)
        #expect(reading.measurements.first?.subject == LogSubject(process: "cn.example", pid: 2541, uid: 10_087))
    }

    @Test(
        "JSON that is none is said, not guessed",
        arguments: ["{\"matrixId\": ", "{\"matrixId\": 1e999}", "{\"matrixId\": tru}"])
    func brokenJSON(_ text: String) {
        let reading = read(text)
        #expect(reading.measurements == [] && reading.remarks.map(\.code) == [.malformed])
    }

    @Test("JSON nested without end is refused in bounded depth")
    func depth() {
        let text = "{\"matrixId\": " + String(repeating: "[", count: 100_000)
        #expect(read(text).remarks.map(\.code) == [.malformed])
    }
}
