import Bytes

extension RunDescription {
    /// The form of `run.json` that is read and written.
    public static let schemaVersion = 1

    /// Reads `run.json`. Members that are not known are left alone; those that are known must be of their type.
    ///
    /// - Throws: ``RunError``.
    public init(parsing slice: ByteSlice) throws(RunError) {
        let document: ParsedJSON
        do {
            document = try ParsedJSON(parsing: LogEncoding.text(of: slice) ?? slice)
        } catch {
            throw RunError(code: .notJSON, member: "", line: error.line)
        }
        let top = JSONMembers(document, path: "")
        let version = try top.integer("schemaVersion") ?? Self.schemaVersion
        guard version <= Self.schemaVersion else { throw RunError(code: .newerSchema, member: "", line: document.line) }
        guard let package = try top.text("package"), !package.isEmpty else {
            throw RunError(code: .badMember, member: "package", line: document.line)
        }
        let build = try top.object("build")
        let network = try top.object("network")
        self.init(
            runID: try top.text("runId") ?? "", package: package, mainComponent: try top.text("mainComponent"),
            versionName: try build?.text("versionName"), versionCode: try build?.integer("versionCode"),
            apkSHA256: try build?.text("sha256"), device: try Self.device(try top.object("device")),
            network: try network?.text("type"), capture: try Self.capture(network),
            environment: try Self.environment(top), startedAt: try top.text("startedAt"),
            phases: try top.objects("phases").map(Self.phase), isPartial: try top.bool("partial") ?? false,
            trouble: try Self.cause(try top.object("trouble")), notes: try top.text("notes"))
    }

    private static func device(_ members: JSONMembers?) throws(RunError) -> RunDevice {
        var device = RunDevice()
        guard let members else { return device }
        device.brand = try members.text("brand")
        device.model = try members.text("model")
        device.fingerprint = try members.text("fingerprint")
        device.sdk = try members.integer("sdk")
        device.abi = try members.text("abi")
        device.cores = try members.integer("cores")
        device.ramKiB = try members.integer("ramKiB")
        device.refreshHz = try members.number("refreshHz")
        device.isReplay = try members.bool("replay") ?? false
        return device
    }

    private static func environment(_ top: JSONMembers) throws(RunError) -> RunEnvironment {
        var environment = RunEnvironment()
        if let tool = try top.object("tool") {
            let words = [try tool.text("name"), try tool.text("version")].compactMap(\.self).filter { !$0.isEmpty }
            environment.tool = words.isEmpty ? nil : words.joined(separator: " ")
        }
        guard let members = try top.object("environment") else { return environment }
        environment.batterySaver = try members.bool("batterySaver")
        environment.thermalStatus = try members.integer("thermalStatus")
        environment.power = try members.text("power")
        environment.compilation = try members.text("compilation")
        return environment
    }

    private static func capture(_ network: JSONMembers?) throws(RunError) -> CaptureScope? {
        guard let network, let word = try network.text("capture") else { return nil }
        guard let scope = CaptureScope(rawValue: word) else { throw network.bad("capture") }
        return scope
    }

    private static func cause(_ members: JSONMembers?) throws(RunError) -> PhaseReason? {
        guard let members, let word = try members.text("code") else { return nil }
        guard let code = PhaseReason.Code(rawValue: word) else { throw members.bad("code") }
        return PhaseReason(code, try members.text("detail") ?? "", step: try members.integer("step"))
    }

    private static func phase(_ members: JSONMembers) throws(RunError) -> RunPhase {
        guard let name = try members.text("name"), let word = try members.text("outcome"),
            let outcome = PhaseOutcome(rawValue: word)
        else { throw members.bad("outcome") }
        return RunPhase(
            name: name, outcome: outcome, reason: try members.text("reason") ?? "",
            cause: try Self.cause(members), failedServices: try members.texts("failedServices"),
            services: try members.texts("services"),
            controlHostReached: try members.bool("controlHostReached"))
    }
}

/// The members of an object, each of the type that is asked for or an error.
struct JSONMembers {
    private let node: ParsedJSON
    private let path: String

    init(_ node: ParsedJSON, path: String) {
        self.node = node
        self.path = path
    }

    func bad(_ name: String) -> RunError {
        RunError(code: .badMember, member: path + name, line: node[name]?.line ?? node.line)
    }

    private func value<T>(_ name: String, _ read: (ParsedJSON) -> T?) throws(RunError) -> T? {
        guard let member = node[name] else { return nil }
        if case .null = member.value { return nil }
        guard let value = read(member) else { throw bad(name) }
        return value
    }

    func text(_ name: String) throws(RunError) -> String? { try value(name) { $0.text } }
    func integer(_ name: String) throws(RunError) -> Int? { try value(name) { $0.integer } }
    func number(_ name: String) throws(RunError) -> Double? { try value(name) { $0.number } }
    func bool(_ name: String) throws(RunError) -> Bool? { try value(name) { $0.bool } }

    func object(_ name: String) throws(RunError) -> JSONMembers? {
        try value(name) { member in
            if case .object = member.value { JSONMembers(member, path: "\(path)\(name).") } else { nil }
        }
    }

    func objects(_ name: String) throws(RunError) -> [JSONMembers] {
        try value(name) { member -> [JSONMembers]? in
            guard case .array(let items) = member.value else { return nil }
            return items.enumerated().map { JSONMembers($1, path: "\(path)\(name)[\($0)].") }
        } ?? []
    }

    func texts(_ name: String) throws(RunError) -> [String] {
        try value(name) { member -> [String]? in
            guard case .array(let items) = member.value else { return nil }
            let texts = items.compactMap(\.text)
            return texts.count == items.count ? texts : nil
        } ?? []
    }
}
