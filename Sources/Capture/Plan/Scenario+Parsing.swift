import Findings
import Settings

extension Scenario {
    /// Reads a scenario from YAML.
    ///
    /// - Throws: ``SettingsError`` with line and column.
    public init(yaml: String) throws(SettingsError) {
        let top = try SettingsMapping(yaml: yaml)
        try top.refuseRest(known: ["name", "control", "steps"])
        let name = try top.required("name")
        let text = try name.text()
        guard text.utf8.count <= 60, text.utf8.allSatisfy(Self.isNameByte) else {
            throw name.error(
                zh: "“name”只能由英文字母、数字、- 和 _ 组成，不超过 60 个",
                en: "“name” may have letters, digits, - and _ only, and no more than 60")
        }
        let control = top.value("control")
        let host = try control?.text()
        if let control, let host, host.hasPrefix("-") || !host.utf8.allSatisfy(Self.isHostByte) {
            throw control.error(zh: "“control”应为主机名", en: "“control” must be the name of a host")
        }
        let steps = try top.required("steps")
        let list = try steps.list()
        guard !list.isEmpty, list.count <= 1000 else {
            throw steps.error(zh: "“steps”应有 1 至 1000 步", en: "“steps” must hold 1 to 1000 steps")
        }
        var read: [Step] = []
        for item in list { read.append(try Step(item)) }
        self.init(name: text, controlHost: host, steps: read)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || byte == 0x2d || byte == 0x5f }

    /// Names, and addresses of both kinds.
    private static func isHostByte(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || byte == 0x2d || byte == 0x2e || byte == 0x3a
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
        default: false
        }
    }
}

extension Scenario.Step {
    private static let kinds = ["tap", "swipe", "text", "key", "url", "intent", "wait", "expect", "monkey"]

    /// One item of the list: a single key that says what is done.
    init(_ item: SettingsValue) throws(SettingsError) {
        let mapping = try item.mapping()
        try mapping.refuseRest(known: Self.kinds)
        guard mapping.entries.count == 1, let entry = mapping.entries.first else {
            throw mapping.error(zh: "每一步只能有一个动作", en: "each step has one action")
        }
        let value = entry.value
        switch try entry.key.text() {
        case "tap":
            let numbers = try Self.numbers(value, count: 2)
            self = .tap(x: numbers[0], y: numbers[1])
        case "swipe":
            let numbers = try Self.numbers(value, count: 5)
            self = .swipe(
                from: .init(x: numbers[0], y: numbers[1]), to: .init(x: numbers[2], y: numbers[3]),
                milliseconds: numbers[4])
        case "text": self = .text(try Self.typed(value))
        case "key": self = .key(try Self.keyCode(value))
        case "url": self = .url(try value.text())
        case "wait": self = .wait(seconds: Int(try value.number(in: 0...3600)))
        case "intent": self = try Self.intent(try value.mapping())
        case "expect": self = try Self.expectation(try value.mapping())
        default: self = try Self.monkey(try value.mapping())
        }
    }

    private static func numbers(_ value: SettingsValue, count: Int) throws(SettingsError) -> [Int] {
        let list = try value.list()
        guard list.count == count else {
            throw value.error(zh: "应为 \(count) 个数", en: "there must be \(count) numbers")
        }
        var numbers: [Int] = []
        for item in list { numbers.append(Int(try item.number(in: 0...60_000))) }
        return numbers
    }

    /// `input text` types with a keyboard that has ASCII only.
    private static func typed(_ value: SettingsValue) throws(SettingsError) -> String {
        let text = try value.text()
        guard text.utf8.count <= 1000, text.utf8.allSatisfy({ (0x20...0x7e).contains($0) }) else {
            throw value.error(zh: "adb 只能输入 ASCII 字符", en: "adb can type ASCII only")
        }
        return text
    }

    private static func keyCode(_ value: SettingsValue) throws(SettingsError) -> String {
        let text = try value.text()
        guard text.utf8.allSatisfy({ (0x41...0x5a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5f }) else {
            throw value.error(zh: "应为按键名称，例如 BACK", en: "this must be the name of a key, such as BACK")
        }
        return text.hasPrefix("KEYCODE_") ? text : "KEYCODE_" + text
    }

    private static func intent(_ mapping: SettingsMapping) throws(SettingsError) -> Self {
        try mapping.refuseRest(known: ["action", "component", "data"])
        guard !mapping.entries.isEmpty else {
            throw mapping.error(zh: "Intent 至少要有一项", en: "an intent needs at least one member")
        }
        return .intent(
            action: try mapping.value("action")?.text(), component: try mapping.value("component")?.text(),
            data: try mapping.value("data")?.text())
    }

    private static func expectation(_ mapping: SettingsMapping) throws(SettingsError) -> Self {
        try mapping.refuseRest(known: ["text", "service"])
        return .expect(text: try mapping.required("text").text(), service: try mapping.value("service")?.text())
    }

    private static func monkey(_ mapping: SettingsMapping) throws(SettingsError) -> Self {
        try mapping.refuseRest(known: ["seed", "events", "throttle"])
        let throttle = try mapping.value("throttle")?.number(in: 0...10_000) ?? 100
        return .monkey(
            seed: Int(try mapping.required("seed").number(in: 0...2_000_000_000)),
            events: Int(try mapping.required("events").number(in: 1...1_000_000)), throttleMilliseconds: Int(throttle))
    }
}
