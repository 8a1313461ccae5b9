import Foundation

/// How measurements of one scenario on one phone spread when nothing changes: each as a share of their middle one.
struct Noise {
    /// Where it comes from: file and metric.
    let name: String
    /// True if it is the spread of times.
    let isTime: Bool
    /// The shares.
    let shares: [Double]

    /// With fewer iterations a report tells nothing of spread.
    static let fewest = 5

    /// Reads the reports of Flashlight below a folder: duration, mean use of the processor and mean memory of each iteration.
    static func read(folder: String) throws -> [Noise] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }
            .sorted()
        return try names.flatMap { name in
            let data = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
            let iterations = try JSONDecoder().decode(Report.self, from: data).iterations
            let times = Noise(name, "time", iterations.map(\.time))
            let processor = Noise(name, "cpu", iterations.compactMap { mean($0.measures.map(\.processor)) })
            let memory = Noise(name, "ram", iterations.compactMap { mean($0.measures.compactMap(\.ram)) })
            return [times, processor, memory].compactMap(\.self)
        }
    }

    private init?(_ file: String, _ metric: String, _ values: [Double]) {
        let sorted = values.sorted()
        guard sorted.count >= Self.fewest else { return nil }
        let middle = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
        guard middle > 0 else { return nil }
        name = "\(file) \(metric)"
        isTime = metric == "time"
        shares = values.map { $0 / middle }
    }

    /// The standard deviation as a share of the mean.
    var spread: Double {
        let mean = shares.reduce(0, +) / Double(shares.count)
        let squares = shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return (squares / Double(shares.count - 1)).squareRoot() / mean
    }

    private static func mean(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }

    /// The members of a report that are needed.
    private struct Report: Decodable {
        struct Iteration: Decodable {
            var time: Double
            var measures: [Measure]
        }

        struct Measure: Decodable {
            struct Processor: Decodable { var perName: [String: Double] }

            var cpu: Processor
            var ram: Double?
            var processor: Double { cpu.perName.values.reduce(0, +) }
        }

        var iterations: [Iteration]
    }
}
