import Foundation
import Statistics

/// Simulates nights with the noise of real device runs and says how often the verdicts of `touchstone nightly` are wrong:
///
///     swift run -c release --package-path Tests/Benchmarks nights FOLDER [--nights N] [--drift SHARE] [--seed N]
///
/// FOLDER holds Flashlight's JSON reports. Ends with status 1 if false alarms reach 1 % of nights, or if a slow-down of
/// 10 % is caught within three nights in fewer than 95 % of cases.
@main struct Nights {
    static func main() {
        do {
            let options = try Options(Array(CommandLine.arguments.dropFirst()))
            exit(try run(options) ? 0 : 1)
        } catch {
            print("nights: \(error)")
            exit(2)
        }
    }

    private static func run(_ options: Options) throws -> Bool {
        let noises = try Noise.read(folder: options.folder)
        guard !noises.isEmpty else { throw Complaint("\(options.folder): no report with \(Noise.fewest) iterations") }
        print("Noise of real runs (standard deviation):")
        for noise in noises { print("  \(noise.name): \(percent(noise.spread)) of \(noise.shares.count) iterations") }
        var random = RandomSource(seed: options.seed)
        let laboratory = Laboratory(drift: options.drift)
        let simulation = Simulation(laboratory: laboratory, judge: NightJudge(), noises: noises)
        let series =
            "\(laboratory.metrics) metrics on \(laboratory.models) models, \(laboratory.launches) launches each"
        print("\n\(series); drift between nights \(percent(options.drift)); seed \(options.seed)")
        let alarms = simulation.falseAlarms(nights: options.nights, &random)
        print(
            "False alarms: \(alarms) of \(options.nights) nights (\(percent(Double(alarms) / Double(options.nights))))")
        var isGood = Double(alarms) < 0.01 * Double(options.nights)
        for (title, chosen, slower, models, isAsked) in [
            ("10 % slower on all models, noise of times", noises.filter(\.isTime), 0.1, 5, true),
            ("10 % slower on all models, any noise", noises, 0.1, 5, true),
            ("10 % slower on one model, any noise", noises, 0.1, 1, false),
            ("20 % slower on one model, any noise", noises, 0.2, 1, false),
            ("5 % slower on all models, any noise", noises, 0.05, 5, false),
        ] where !chosen.isEmpty {
            let simulation = Simulation(laboratory: laboratory, judge: NightJudge(), noises: chosen)
            let found = (0..<options.cases).map { _ in
                simulation.detection(slower: slower, models: models, within: 3, &random)
            }
            let caught = found.count { $0 != nil }
            let first = found.count { $0 == 1 }
            let share = Double(caught) / Double(options.cases)
            print(
                "\(title): caught within 3 nights \(percent(share)), in the first \(percent(Double(first) / Double(options.cases)))"
            )
            if isAsked, share < 0.95 { isGood = false }
        }
        print(isGood ? "Both limits hold." : "The limits (below 1 %, at least 95 %) do not hold.")
        return isGood
    }

    private static func percent(_ share: Double) -> String { String(format: "%.1f %%", share * 100) }
}

/// What the command line asks for.
struct Options {
    var folder = ""
    var nights = 1000
    var cases = 400
    var drift = 0.0
    var seed: UInt64 = 1

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--nights": nights = try Self.value(rest.popFirst(), of: argument)
            case "--cases": cases = try Self.value(rest.popFirst(), of: argument)
            case "--drift": drift = try Self.value(rest.popFirst(), of: argument)
            case "--seed": seed = try Self.value(rest.popFirst(), of: argument)
            case _ where argument.hasPrefix("-"): throw Complaint("\(argument): no such option")
            default: folder = argument
            }
        }
        guard !folder.isEmpty, nights > 0, cases > 0 else {
            throw Complaint("usage: nights FOLDER [--nights N] [--cases N] [--drift SHARE] [--seed N]")
        }
    }

    private static func value<Value: LosslessStringConvertible>(_ text: String?, of option: String) throws -> Value {
        guard let value = text.flatMap(Value.init) else { throw Complaint("\(option) needs a number") }
        return value
    }
}

/// Why the simulation cannot run.
struct Complaint: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
