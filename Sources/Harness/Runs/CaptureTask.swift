import Bytes
import Capture
import Findings
import Foundation
import Reports
import Settings
import Signing

/// What a user wants recorded.
public struct CaptureOrder: Sendable {
    var app: String
    var output: String
    var adb: String
    var serials: [String]
    var scenarios: [String]
    var launches: Int
    var settleSeconds: Int
    var idleSeconds: Int
    var intervalSeconds: Int
    var commandSeconds: Int
    var installSeconds: Int
    var grantsPermissions: Bool

    /// An app, a folder for the bundles, the phones, and the plan as the options have it.
    public init(
        app: String, output: String, adb: String, serials: [String], scenarios: [String], launches: Int,
        settleSeconds: Int, idleSeconds: Int, intervalSeconds: Int, commandSeconds: Int, installSeconds: Int,
        grantsPermissions: Bool
    ) {
        self.app = app
        self.output = output
        self.adb = adb
        self.serials = serials
        self.scenarios = scenarios
        self.launches = launches
        self.settleSeconds = settleSeconds
        self.idleSeconds = idleSeconds
        self.intervalSeconds = intervalSeconds
        self.commandSeconds = commandSeconds
        self.installSeconds = installSeconds
        self.grantsPermissions = grantsPermissions
    }
}

/// `capture`: records a run of an app on phones.
public struct CaptureTask: Sendable {
    let order: CaptureOrder
    let limits: Limits
    let language: Language

    /// A capture.
    public init(_ order: CaptureOrder, limits: Limits, language: Language) {
        self.order = order
        self.limits = limits
        self.language = language
    }

    /// Records on all phones at once, and says on standard error how far each is.
    ///
    /// - Throws: ``Failure``: for an app, scenario or folder that cannot be used, if there is no phone, and at the end if a
    ///   bundle is partial.
    public func run() async throws {
        let app = try InstallableApp(path: order.app, limits: limits, language: language)
        defer { app.remove() }
        let plan = try plan(app.captured)
        guard let adb = Adb.find(order.adb, searchPath: Machine.variable("PATH") ?? "") else {
            throw failure(.input, zh: "找不到 adb 程序，可用 --adb 指定", en: "no such program: give adb with --adb", order.adb)
        }
        let serials = try await serials(adb, plan.commandLimit)
        let folders = Capture.folders(for: serials, below: order.output)
        if let taken = folders.first(where: { FileManager.default.fileExists(atPath: $0.path) }) {
            throw failure(.usage, zh: "文件夹已存在，不会覆盖", en: "this is there already and is not replaced", taken.path)
        }
        let progress = CaptureProgress(language: language)
        let capture = Capture(
            adb: adb, plan: plan, digest: { sha256(of: $0) }, report: { progress.show($0) })
        let whole = await Interruption.cancels { await capture.run(on: folders) }
        let partial = serials.filter { whole[$0] != true }
        guard partial.isEmpty else {
            throw failure(
                .gate, zh: "记录不完整", en: "the bundle is partial", partial.joined(separator: ", "))
        }
    }

    /// The phones: those that were named, or all that adb lists. One that is listed and cannot be used is left out only
    /// if nobody asked for it.
    private func serials(_ adb: Adb, _ limit: Duration) async throws -> [String] {
        let devices: [AdbDevice]
        do {
            devices = try await adb.devices(limit: limit)
        } catch let error as AdbError {
            throw failure(.input, zh: "adb 无法列出手机", en: "adb cannot list the phones", error.reason)
        }
        if !order.serials.isEmpty {
            var seen: Set<String> = []
            let wanted = order.serials.filter { seen.insert($0).inserted }
            if let missing = wanted.first(where: { serial in !devices.contains { $0.serial == serial } }) {
                throw failure(.input, zh: "adb 没有列出这部手机", en: "adb lists no such phone", missing)
            }
            return wanted
        }
        for device in devices where !device.isReady {
            let text = LocalizedText(zh: "跳过，状态为 \(device.state)", en: "left out, its state is \(device.state)")
            Console.complain(TerminalText.escaped("\(device.serial): \(text[language])"))
        }
        let ready = devices.filter(\.isReady).map(\.serial)
        guard !ready.isEmpty else {
            throw failure(.input, zh: "没有可用的手机", en: "there is no phone that could be used", "adb devices")
        }
        return ready
    }

    private func plan(_ app: CapturedApp) throws -> CapturePlan {
        var plan = CapturePlan(app: app)
        plan.launches = order.launches
        plan.settle = .seconds(order.settleSeconds)
        plan.idle = .seconds(order.idleSeconds)
        plan.interval = .seconds(order.intervalSeconds)
        plan.commandLimit = .seconds(order.commandSeconds)
        plan.installLimit = .seconds(order.installSeconds)
        plan.grantsPermissions = order.grantsPermissions
        plan.toolVersion = Tool.version
        plan.scenarios = try order.scenarios.map(scenario)
        let names = plan.scenarios.map(\.name)
        if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
            throw failure(.usage, zh: "有两个场景同名", en: "two scenarios have the same name", twice)
        }
        return plan
    }

    private func scenario(_ path: String) throws -> Scenario {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw failure(.usage, zh: "无法读取该文件", en: "this file cannot be read", path)
        }
        do {
            return try Scenario(yaml: String(decoding: data, as: UTF8.self))
        } catch {
            throw Failure(.usage, TerminalText.escaped("\(path)\(error.place): \(error.message[language])"))
        }
    }

    private func failure(_ status: Failure.Status, zh: String, en: String, _ subject: String) -> Failure {
        Failure(status, TerminalText.escaped("\(subject): \(LocalizedText(zh: zh, en: en)[language])"))
    }
}
