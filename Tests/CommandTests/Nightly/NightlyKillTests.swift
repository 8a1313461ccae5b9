import Foundation
import TestSupport
import Testing

/// Power cuts: the program is ended by SIGKILL at random moments of a night, two hundred times.
///
/// Each time the file of the history must be whole, with no half of a night in it. A night is killed four times, as a
/// machine in trouble does it, and then run to its end: it must come to the right verdict, which rests on what was kept
/// before. (A run after each kill would double what the test costs.)
@Suite("A night that is killed")
struct NightlyKillTests {
    @Test("leaves a whole history, and run again comes to the right verdict")
    func kills() throws {
        let folder = try NightlyFolder()
        try folder.build(version: 1)
        #expect(try folder.night("2026-01-01").status == 0)
        let start = ContinuousClock.now
        #expect(try folder.night("2026-01-01").status == 0)
        let usual = ContinuousClock.now - start
        var random = SeededGenerator(seed: 20_261_123)
        var ended = 0
        for number in 1...50 {
            // Every other night a permission comes that was not there in the last night that passed.
            let isWorse = number % 2 == 1
            try folder.build(version: number + 1, permissions: isWorse ? ["android.permission.CAMERA"] : [])
            let day = Self.day(number)
            for kill in 1...4 {
                if try isEnded(folder.arguments(day), after: usual * Double.random(in: 0...1, using: &random)) {
                    ended += 1
                }
                #expect(try folder.faults() == [], "night \(number), kill \(kill)")
            }
            let again = try folder.night(day)
            #expect(again.status == (isWorse ? 1 : 0), "night \(number): \(again.complaint)")
        }
        #expect(try folder.faults() == [])
        // Some are over before; if nearly all are, the test shows nothing.
        #expect(ended < 180)
        let nights = try folder.nights()
        #expect(Set(nights.map { $0.prefix(10) }).count == 51)
        #expect(nights.allSatisfy { Self.isRight($0) })
    }

    /// Starts the program and kills it after a while; true if it had ended by itself.
    private func isEnded(_ arguments: [String], after time: Duration) throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: BuiltCommand.path)
        process.arguments = arguments
        process.environment = BuiltCommand.plainEnvironment
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(UInt32(time / .microseconds(1)))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return process.terminationReason == .exit
    }

    /// The days of 2026, so many after the first.
    private static func day(_ number: Int) -> String {
        let date = Date(timeIntervalSince1970: 1_767_225_600 + Double(number) * 86_400)
        return date.formatted(.iso8601.year().month().day())
    }

    /// True if a night that was kept has the verdict that it must have.
    private static func isRight(_ night: String) -> Bool {
        let days = (0...50).filter { night.hasPrefix(day($0)) }
        return days.count == 1 && night.hasSuffix(days[0] % 2 == 1 ? "failed" : "passed")
    }
}
