import TestSupport
import Testing

/// What the other tests of this room rely on: a crash, a hang and an error are told apart.
@Suite struct MeasuredProcessTests {
    private func end(of script: String, limit: Duration? = nil) throws -> MeasuredProcess.End {
        try MeasuredProcess.run("/bin/sh", ["-c", script], limit: limit).end
    }

    @Test func tellsHowAProgramEnds() throws {
        #expect(try end(of: "exit 0") == .exited(0))
        #expect(try end(of: "exit 3") == .exited(3))
        #expect(try end(of: "kill -SEGV $$") == .signalled(11))
        #expect(try end(of: "kill -SEGV $$", limit: .seconds(60)) == .signalled(11))
        #expect(try end(of: "exec sleep 600", limit: .milliseconds(20)) == .overtime)
    }

    @Test func measuresMemory() throws {
        #expect(try MeasuredProcess.run("/bin/sh", ["-c", ":"]).peakBytes > 0)
    }

    @Test func refusesWhatIsNoProgram() {
        #expect(throws: MeasuredProcess.Failure.self) { try MeasuredProcess.run("/no/such/program", []) }
    }
}
