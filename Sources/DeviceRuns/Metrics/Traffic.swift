import Findings

/// What an app sent and received between two looks at counters that run since the phone was started.
enum Traffic {
    /// Bytes by direction, network and whether the app was in the foreground.
    struct Difference {
        var method: String
        var folder: String
        var bytes: [Key: Double]
    }

    struct Key: Hashable {
        var metric: Metric
        var detail: String
    }

    /// The differences of each pair of files `….before…` and `….after…` in a folder; nil for a pair whose counters ran
    /// backwards, as they do after a restart.
    static func differences(_ measurements: [Measurement]) -> [Difference?] {
        var pairs: [String: (before: [Measurement], after: [Measurement])] = [:]
        for measurement in measurements where measurement.metric == .received || measurement.metric == .sent {
            // A capture counts from its own beginning.
            guard measurement.method != CaptureReader.method, let (name, isAfter) = pair(measurement.place.file) else {
                continue
            }
            if isAfter {
                pairs[name, default: ([], [])].after.append(measurement)
            } else {
                pairs[name, default: ([], [])].before.append(measurement)
            }
        }
        return pairs.sorted { $0.key < $1.key }.compactMap { name, pair -> Difference?? in
            guard let first = pair.after.first else { return nil }
            let folder = name.lastIndex(of: "/").map { String(name[..<$0]) } ?? ""
            let before = totals(pair.before)
            let after = totals(pair.after)
            var bytes: [Key: Double] = [:]
            for (key, value) in after {
                let difference = value - (before[key] ?? 0)
                guard difference >= 0 else { return .some(nil) }
                bytes[key] = difference
            }
            guard before.keys.allSatisfy({ after[$0] != nil }) else { return .some(nil) }
            return Difference(method: first.method, folder: folder, bytes: bytes)
        }
    }

    /// True for a file of a pair.
    static func isOfPair(_ file: String) -> Bool { pair(file) != nil }

    private static func totals(_ measurements: [Measurement]) -> [Key: Double] {
        measurements.reduce(into: [:]) { sums, measurement in
            sums[Key(metric: measurement.metric, detail: measurement.detail), default: 0] += measurement.value
        }
    }

    /// The name of a pair without the word that tells its halves apart.
    private static func pair(_ file: String) -> (name: String, isAfter: Bool)? {
        let slash = file.lastIndex(of: "/").map { file.index(after: $0) } ?? file.startIndex
        for (word, isAfter) in [("before", false), ("after", true)] {
            guard let range = file[slash...].firstRange(of: word) else { continue }
            return (file[..<range.lowerBound] + "*" + file[range.upperBound...], isAfter)
        }
        return nil
    }
}
