import DeviceRuns

/// Looks at the counters of traffic before and after a phase.
struct TrafficLook {
    let phone: Phone
    let folder: String
    private var sources: [Source] = []

    private enum Source: CaseIterable {
        case netstats
        case qtaguid

        var words: [String] {
            switch self {
            case .netstats: ["dumpsys", "netstats", "detail"]
            case .qtaguid: ["cat", "/proc/net/xt_qtaguid/stats"]
            }
        }

        var kind: LogKind { self == .netstats ? .netstats : .qtaguid }
    }

    /// Takes the first look. A source that answers with no counters now is not asked again: a second look without a
    /// first would make everything since the phone was started the traffic of the phase.
    static func begin(_ phone: Phone, in folder: String) async throws -> TrafficLook {
        var look = TrafficLook(phone: phone, folder: folder)
        for source in Source.allCases {
            let reading = try await look.ask(source, "before")
            if reading.kind == source.kind, !reading.measurements.isEmpty { look.sources.append(source) }
        }
        return look
    }

    /// Takes the second look.
    func end() async throws {
        for source in sources { _ = try await ask(source, "after") }
    }

    private func ask(_ source: Source, _ half: String) async throws -> Reading {
        // Counters are kept in memory and put into the table now and then; new releases print nothing else when asked so.
        if source == .netstats { try await phone.shell(["dumpsys", "netstats", "--poll"]) }
        let file = "\(folder)/\(source == .netstats ? "netstats" : "qtaguid").\(half).txt"
        let answer = try await phone.shell(source.words, .log(file, [source.kind]))
        return DeviceRun.read(RunFile(path: file, contents: answer.output))
    }
}
