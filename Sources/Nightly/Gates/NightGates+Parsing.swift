import Findings
import Settings

extension NightGates {
    static let keys = [
        "fail-on", "fail-on-new", "min-score", "score-drop", "regression", "rates", "signer", "new-permissions",
        "size-growth",
    ]

    /// Metrics that succeed or fail, so that there are rates of them.
    public static let rateMetrics: [RunMetric] = [
        .install, .launch, .uninstall, .crashes, .notResponding, .lowMemoryKills,
    ]
    /// Metrics with values.
    static let valueMetrics = RunMetric.allCases.filter { !rateMetrics.contains($0) }

    /// Takes over the gates that a file asks for; `off` takes one away that the defaults ask for.
    mutating func read(_ section: SettingsValue?) throws(SettingsError) {
        guard let section else { return }
        let mapping = try section.mapping()
        try mapping.refuseRest(known: Self.keys)
        for (key, value) in mapping.entries {
            let isOff = try value.isCompound ? false : value.text() == "off"
            switch try key.text() {
            case "fail-on": failOn = isOff ? nil : try value.word()
            case "fail-on-new": failOnNew = isOff ? nil : try value.word()
            case "min-score": minScore = isOff ? [:] : try Self.scores(value, of: Indicator.allCases)
            case "score-drop": scoreDrop = isOff ? [:] : try Self.scores(value, of: Indicator.fromPackage)
            case "regression": regression = isOff ? [:] : try Self.budgets(value)
            case "rates": rates = isOff ? [] : try Self.rates(value)
            case "signer": sameSigner = isOff ? false : try Self.same(value)
            case "new-permissions": newPermissions = isOff ? nil : try Self.permissions(value)
            default: sizeGrowth = isOff ? nil : try Self.growth(value)
            }
        }
    }

    private static func scores(
        _ value: SettingsValue, of known: [Indicator]
    ) throws(SettingsError) -> [Indicator: Double] {
        var scores: [Indicator: Double] = [:]
        for (key, value) in try value.mapping().entries {
            guard let indicator = Indicator(rawValue: try key.text()), known.contains(indicator) else {
                throw key.unknown(known.map(\.rawValue))
            }
            scores[indicator] = try value.number(in: 0...100)
        }
        return scores
    }

    private static func budgets(_ value: SettingsValue) throws(SettingsError) -> [RunMetric: Budget] {
        var budgets: [RunMetric: Budget] = [:]
        for (key, value) in try value.mapping().entries {
            budgets[try metric(key, of: valueMetrics)] = try budget(value)
        }
        return budgets
    }

    private static func rates(_ value: SettingsValue) throws(SettingsError) -> [RunMetric] {
        var rates: [RunMetric] = []
        for item in try value.list() {
            let metric = try metric(item, of: rateMetrics)
            if !rates.contains(metric) { rates.append(metric) }
        }
        return rates
    }

    private static func metric(_ value: SettingsValue, of known: [RunMetric]) throws(SettingsError) -> RunMetric {
        guard let metric = RunMetric(rawValue: try value.text()), known.contains(metric) else {
            throw value.unknown(known.map(\.rawValue))
        }
        return metric
    }

    private static func budget(_ value: SettingsValue) throws(SettingsError) -> Budget {
        let (relative, absolute) = try limits(value)
        // A number alone is all that matters, a share alone leaves the usual floor.
        return Budget(relative: relative ?? 0, absolute: absolute)
    }

    private static func growth(_ value: SettingsValue) throws(SettingsError) -> Growth {
        let (relative, absolute) = try limits(value)
        return Growth(relative: relative ?? 0, absolute: absolute ?? 0)
    }

    /// `5%`, a number in the unit of the value, or both by name.
    private static func limits(
        _ value: SettingsValue
    ) throws(SettingsError) -> (relative: Double?, absolute: Double?) {
        guard value.isCompound else {
            if try value.text().hasSuffix("%") { return (try value.share(), nil) }
            return (nil, try value.number(in: 0...1e12))
        }
        let mapping = try value.mapping()
        try mapping.refuseRest(known: ["relative", "absolute"])
        let (relative, absolute) = (mapping.value("relative"), mapping.value("absolute"))
        guard relative != nil || absolute != nil else {
            throw value.error(zh: "至少填写 relative、absolute 之一", en: "give relative, absolute or both")
        }
        return (try relative?.share(), try absolute?.number(in: 0...1e12))
    }

    private static func same(_ value: SettingsValue) throws(SettingsError) -> Bool {
        guard try value.text() == "same" else { throw value.unknown(["same", "off"]) }
        return true
    }

    /// `none`, or those that may come.
    private static func permissions(_ value: SettingsValue) throws(SettingsError) -> [String] {
        guard value.isCompound else {
            guard try value.text() == "none" else {
                throw value.error(
                    zh: "应为 none、off，或允许新增的权限列表", en: "this must be none, off, or a list of permissions that may come")
            }
            return []
        }
        var names: [String] = []
        for item in try value.list() { names.append(try item.text()) }
        return names
    }
}
