import DeviceRuns

/// What a phone says of itself.
struct DeviceFacts {
    private let properties: [String: String]

    /// Facts from system properties; none as long as the phone was not asked.
    init(properties: [String: String] = [:]) {
        self.properties = properties
    }

    /// Which parts of an app are for it.
    var selection: SplitSelection {
        let abis = property("ro.product.cpu.abilist", "ro.product.cpu.abi")?.split(separator: ",").map(String.init)
        let locale = property("persist.sys.locale", "persist.sys.language", "ro.product.locale")
        let languages = [locale].compactMap { $0?.prefix { $0 != "-" && $0 != "_" }.lowercased() }
        return SplitSelection(
            abis: abis ?? [], density: property("ro.sf.lcd_density").flatMap { Int($0) }, languages: Set(languages))
    }

    /// The API level; 0 if it is not known.
    var sdk: Int { properties["ro.build.version.sdk"].flatMap { Int($0) } ?? 0 }

    /// Asks the phone; what it does not tell stays open.
    static func ask(_ phone: Phone) async throws -> (facts: DeviceFacts, device: RunRecord.Device) {
        let answer = try await phone.shell(["getprop"], .log("getprop.txt", [.properties]))
        let properties = DeviceRun.read(RunFile(path: "getprop.txt", contents: answer.output)).properties
        let facts = DeviceFacts(properties: properties)
        var device = RunRecord.Device(serial: phone.serial)
        device.brand = facts.property("ro.product.brand", "ro.product.manufacturer")
        device.model = facts.property("ro.product.model")
        device.fingerprint = facts.property("ro.build.fingerprint")
        device.abi = facts.property("ro.product.cpu.abi")
        device.sdk = facts.sdk > 0 ? facts.sdk : nil
        device.cores = cores(try await phone.shell(["cat", "/sys/devices/system/cpu/present"]).text)
        let display = try await phone.shell(["dumpsys", "display"], .log("environment/display.txt", [.display]))
        device.refreshHz = DeviceRun.read(RunFile(path: "display.txt", contents: display.output)).refreshHz
        device.ramKiB = memory(try await phone.shell(["cat", "/proc/meminfo"]).text)
        return (facts, device)
    }

    private func property(_ names: String...) -> String? {
        names.lazy.compactMap { properties[$0] }.first { !$0.isEmpty }
    }

    /// `0-7`, or `0-3,6`.
    static func cores(_ text: String) -> Int? {
        var count = 0
        for part in text.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
            let ends = part.split(separator: "-").map { Int($0) }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
                (0...1023).contains(first),
                (first...1023).contains(last)
            else { return nil }
            count += last - first + 1
        }
        return count > 0 ? count : nil
    }

    /// `MemTotal:  7812345 kB`.
    static func memory(_ text: String) -> Int? {
        guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("MemTotal:") }) else { return nil }
        return line.split(separator: " ").lazy.compactMap { Int($0) }.first
    }
}
