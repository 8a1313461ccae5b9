import DeviceRuns
import Findings
import Testing

@Suite("dumpsys meminfo of every age")
struct MeminfoTests {
    @Test("Android 2.3: rows of sizes, columns of heaps")
    func gingerbread() {
        let reading = read(
            "Applications Memory Usage (kB):", "Uptime: 1 Realtime: 1", "",
            "** MEMINFO in pid 2541 [cn.example] **", "                    native   dalvik    other    total",
            "            size:     4264     4871      N/A     9135",
            "       allocated:     4162     3172      N/A     7334",
            "            free:      101     1699      N/A     1800",
            "           (Pss):     1484     2595     4875     8954",
            "  (shared dirty):     2356     1940     5492     9788",
            "    (priv dirty):     1340     2316     1380     5036")
        #expect(reading.values(.pss) == [8954] && reading.values(.nativeHeap) == [1484])
        #expect(reading.values(.javaHeap) == [2595])
    }

    @Test("Android 10: cells may be blank, and Swap is not SwapPss")
    func blankCells() {
        let reading = read(
            "** MEMINFO in pid 2541 [cn.example] **",
            "                   Pss  Private  Private     Swap     Heap     Heap     Heap",
            "                 Total    Dirty    Clean    Dirty     Size    Alloc     Free",
            "                ------   ------   ------   ------   ------   ------   ------",
            "  Native Heap    12345    12000      100       30    20480    15360     5120",
            "  Dalvik Heap     4567     4500                20    10240     5120     5120",
            "    .so mmap      3000              2000       10                           ",
            "        TOTAL    66935    40000     9000      150    30720    20480    10240", "", " App Summary",
            "                       Pss(KB)", "                        ------", "           Java Heap:     8568",
            "         Native Heap:    12000", "                Code:     9000", "            Graphics:     2222",
            "               TOTAL:    66935       TOTAL SWAP PSS:      150")
        #expect(reading.values(.pss) == [66_935] && reading.values(.javaHeap) == [8568])
        #expect(reading.values(.nativeHeap) == [12_000] && reading.values(.graphics) == [2222])
        #expect(reading.values(.swap) == [150])
        #expect(reading.measurements.first { $0.metric == .swap }?.method == "meminfo App Summary")
    }

    @Test("Android 11: the summary has the resident size that the table repeats wrongly")
    func residentSize() {
        let reading = read(
            "** MEMINFO in pid 2541 [cn.example] **",
            "                   Pss  Private  Private  SwapPss      Rss     Heap     Heap     Heap",
            "                 Total    Dirty    Clean    Dirty    Total     Size    Alloc     Free",
            "                ------   ------   ------   ------   ------   ------   ------   ------",
            "        TOTAL   688561   600000    50000      100   688561    20480    15360     5120", " App Summary",
            "           TOTAL PSS:   688561            TOTAL RSS:   746132       TOTAL SWAP PSS:      100")
        #expect(reading.values(.pss) == [688_561] && reading.values(.rss) == [746_132])
    }

    @Test("With -a the details below have a total of their own, which is not the process's")
    func secondTotal() {
        let reading = read(
            "** MEMINFO in pid 2541 [cn.example] **", "                   Pss  Private",
            "                 Total    Dirty",
            "                ------   ------", "        TOTAL    66935    40000", " Dalvik Details",
            "        .Heap     2000     2000", "        TOTAL     2000     2000")
        #expect(reading.values(.pss) == [66_935])
    }

    @Test("Numbers that run together are none; the summary still counts")
    func runTogether() {
        let reading = read(
            "** MEMINFO in pid 2541 [cn.example] **", "                   Pss  Private  Private",
            "                 Total    Dirty    Clean", "                ------   ------   ------",
            "        TOTAL 123456789123456789   40000", "           TOTAL PSS:  1234567  TOTAL RSS:  2345678")
        #expect(reading.values(.pss) == [1_234_567] && reading.values(.rss) == [2_345_678])
        #expect(reading.remarks.map(\.code) == [.ambiguousTable])
    }

    @Test("The list of the whole phone, before Android 7 and since")
    func lists() {
        let reading = read(
            "Applications Memory Usage (in Kilobytes):", "Total RSS by process:", "    200,000K: cn.example (pid 2541)",
            "", "Total PSS by process:", "    123,456K: cn.example (pid 2541 / activities)",
            "     7890 kB: cn.example:push (pid 2542)", "", "Total PSS by OOM adjustment:",
            "    123,456K: Foreground", "        123,456K: cn.example (pid 2541 / activities)")
        #expect(reading.values(.pss) == [123_456, 7890] && reading.values(.rss) == [200_000])
    }

    @Test("--checkin has four values for each kind, the proportional size fourth")
    func checkin() {
        let heap = "100,200,N/A,300,90,180,N/A,270,10,20,N/A,30"
        let reading = read(
            "** MEMINFO in pid 1 [x] **", "4,2541,cn.example,\(heap),1000,2000,3000,6000,0,0,0,0")
        #expect(reading.values(.pss) == [])
        let alone = read(
            "Applications Memory Usage (in Kilobytes):", "4,2541,cn.example,\(heap),1000,2000,3000,6000,0,0")
        #expect(alone.values(.pss) == [6000] && alone.values(.javaHeap) == [2000])
    }

    @Test("No process is not a use of 0")
    func noProcess() throws {
        let summary = try run(["meminfo.txt": "No process found for: cn.example\n"])
        #expect(summary[.memory].state == .notMeasured)
        #expect(summary.run.readings.first?.reading.remarks.map(\.code) == [.noSuchProcess])
    }

    @Test("Growth is told from three looks on")
    func growth() throws {
        func dump(_ size: Int) -> String {
            """
            ** MEMINFO in pid 2541 [cn.example] **
                               Pss  Private
                             Total    Dirty
                            ------   ------
                    TOTAL    \(size)    40000
            """
        }
        let two = try run(["launch/1/meminfo.txt": dump(50_000), "launch/2/meminfo.txt": dump(52_000)])
        #expect(two[.memoryGrowth].state == .notMeasured && two[.memory].value == 52_000)
        let three = try run([
            "launch/1/meminfo.txt": dump(50_000), "launch/2/meminfo.txt": dump(60_000),
            "launch/3/meminfo.txt": dump(55_000), "idle/meminfo.txt": dump(30_000),
        ])
        #expect(three[.memoryGrowth].value == 5000 && three[.memory].value == 60_000)
        #expect(three[.backgroundMemory].value == 30_000)
    }
}
