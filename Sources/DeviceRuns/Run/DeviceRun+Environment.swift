extension DeviceRun {
    /// What the run was done under: as `run.json` has it, and for the rest from the dumps among its files.
    ///
    /// A phone may get warm or be unplugged on the way, so all looks at it count.
    public var environment: RunEnvironment {
        var environment = description?.environment ?? RunEnvironment()
        let device = self.device
        environment.fingerprint = device.fingerprint
        environment.refreshHz = device.refreshHz
        environment.network = description?.network ?? several(.network)
        environment.power = environment.power ?? several(.power)
        let statuses = values(.thermalStatus).compactMap { Int($0) }
        environment.thermalStatus = environment.thermalStatus ?? statuses.max()
        if environment.compilation == nil, let package {
            let records = readings.lazy.flatMap(\.reading.packages).filter { $0.name == package && !$0.isHidden }
            environment.compilation = records.compactMap(\.compilation).first
        }
        return environment
    }

    /// What the files say of a fact, in their order.
    func values(_ fact: PhoneFact) -> [String] { readings.compactMap { $0.reading.properties[fact.rawValue] } }

    /// All that they say of it, each once; nil if they say nothing.
    private func several(_ fact: PhoneFact) -> String? {
        let values = Set(values(fact)).sorted()
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }
}

extension Reading {
    /// The refresh rate of the display, in Hz, if the log has it.
    public var refreshHz: Double? { properties[PhoneFact.refreshRate.rawValue].flatMap { Double($0) } }
}

/// Names of facts among the properties of a reading that are none of the system's own.
enum PhoneFact: String {
    case refreshRate = "display.refresh_rate"
    case thermalStatus = "thermal.status"
    case power = "battery.power"
    case network = "network.type"
}
