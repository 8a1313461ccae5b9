import Foundation
import History
import TestSupport
import Testing

/// Whatever is wrong with the history: no night is lost, no verdict is wrong, and one line says what to do.
@Suite("A night whose history is in trouble")
struct NightlyFaultTests {
    private static func passed() throws -> NightlyFolder {
        let folder = try NightlyFolder()
        try folder.build(version: 1)
        let run = try folder.night("2026-11-01")
        #expect(run.status == 0, "\(run.complaint)")
        return folder
    }

    private static func expectRefusal(_ run: BuiltCommand.Run, _ folder: NightlyFolder, _ words: String) {
        #expect(run.status == 3, "\(run.complaint)")
        #expect(run.complaints.last?.hasPrefix("touchstone: \(folder.history): ") == true, "\(run.complaint)")
        #expect(run.complaints.last?.contains(words) == true, "\(run.complaint)")
    }

    @Test("A file that is none, of another program, or of a later one is refused, and stays as it is")
    func foreign() throws {
        let folder = try NightlyFolder()
        try folder.build(version: 1)
        let (suite, other) = (folder.history, Data(repeating: 0x41, count: 8192))
        try other.write(to: URL(filePath: suite))
        Self.expectRefusal(try folder.night("2026-11-01"), folder, "no history")
        #expect(try Data(contentsOf: URL(filePath: suite)) == other)
        try FileManager.default.removeItem(atPath: suite)
        try Database(path: suite).rows("CREATE TABLE mine (a)")
        Self.expectRefusal(try folder.night("2026-11-01"), folder, "of another program")
        let later = try Self.passed()
        let version = try Database(path: later.history).rows("PRAGMA user_version").first?.first?.integer ?? 0
        try Database(path: later.history).rows("PRAGMA user_version = 99")
        Self.expectRefusal(try later.night("2026-11-02"), later, "update touchstone")
        try Database(path: later.history).rows("PRAGMA user_version = \(version)")
        #expect(try later.nights() == ["2026-11-01 1 passed"])
    }

    @Test("A damaged file is refused and not written to, wherever the damage is", arguments: 1..<10)
    func damaged(_ tenth: Int) throws {
        let folder = try Self.passed()
        // All pages into the file itself, so that the damage is not mended from the log.
        try Database(path: folder.history).rows("PRAGMA wal_checkpoint(TRUNCATE)")
        var bytes = try Data(contentsOf: URL(filePath: folder.history))
        let start = bytes.count / 10 * tenth
        bytes.replaceSubrange(start..<start + 512, with: Data((0..<512).map { UInt8(truncatingIfNeeded: $0 &* 31) }))
        try bytes.write(to: URL(filePath: folder.history))
        let run = try folder.night("2026-11-02")
        // Damage in what is not used does no harm; a verdict is right, or there is none.
        if run.status == 3 {
            #expect(run.complaints.last?.contains("damaged") == true, "\(run.complaint)")
            #expect(try Data(contentsOf: URL(filePath: folder.history)) == bytes)
        } else {
            #expect(run.status == 0, "\(run.complaint)")
        }
    }

    @Test("A read-only file is told, and the night can be kept later", .enabled(if: Privilege.canBeDropped))
    func readOnly() throws {
        let folder = try Self.passed()
        try Database(path: folder.history).rows("PRAGMA wal_checkpoint(TRUNCATE)")
        func allow(_ mode: Int, _ name: String) throws {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.folder.path + name)
        }
        try allow(0o444, "/history.sqlite")
        let run = try folder.night("2026-11-02", behind: Privilege.dropped)
        Self.expectRefusal(run, folder, "read-only")
        try allow(0o644, "/history.sqlite")
        #expect(try folder.nights() == ["2026-11-01 1 passed"])
        #expect(try folder.night("2026-11-02").status == 0)
        #expect(try folder.nights().count == 2)
    }

    /// Files cannot grow beyond so many KiB: the program meets that as it meets a full disk, in the middle of its work.
    @Test("No room for the night is told, and the night can be kept later", arguments: [8, 40, 100, 300])
    func noRoom(_ kibibytes: Int) throws {
        let folder = try NightlyFolder()
        try folder.build(version: 1)
        let run = try folder.night(
            "2026-11-01", behind: "trap '' XFSZ; ulimit -f \(kibibytes * 1024 / Self.blockSize);")
        #expect([0, 3].contains(run.status), "\(run.complaint)")
        if kibibytes < 100 { #expect(run.status == 3) }
        if run.status == 3 {
            #expect(run.complaints.last?.contains("the night is not kept") == true, "\(run.complaint)")
        }
        #expect(try folder.faults() == [])
        #expect(try folder.nights() == (run.status == 0 ? ["2026-11-01 1 passed"] : []))
        #expect(try folder.night("2026-11-02").status == 0)
        #expect(try folder.nights().last == "2026-11-02 1 passed")
    }

    /// What `ulimit -f` of the system's shell counts in, as POSIX has it.
    private static let blockSize = 512

    @Test("Two nights at once are both kept, and both are right")
    func atOnce() throws {
        let folder = try NightlyFolder()
        try folder.build(version: 1)
        let processes = try (0..<2).map { _ in
            let process = Process()
            process.executableURL = URL(filePath: BuiltCommand.path)
            process.arguments = folder.arguments("2026-11-01")
            process.environment = BuiltCommand.plainEnvironment
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            return process
        }
        for process in processes { process.waitUntilExit() }
        #expect(processes.map(\.terminationStatus) == [0, 0])
        #expect(try folder.nights() == ["2026-11-01 1 passed", "2026-11-01 2 passed"])
        #expect(try folder.faults() == [])
    }
}

/// What the owner of all files may must be taken away before a file is read-only for them.
private enum Privilege {
    static let isNeeded = getuid() == 0
    static let canBeDropped = !isNeeded || Peer.path("setpriv") != nil

    /// Words in front of a command.
    static let dropped =
        isNeeded
        ? "exec setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-dac_override,-dac_read_search --" : ""
}
