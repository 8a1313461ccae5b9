import Findings
import History

extension NightGates {
    /// What became of each gate that was asked for, in the order in which the documentation names them.
    ///
    /// - Parameter app: The night of the app with everything but the gates.
    public func outcomes(of app: AppNight) -> [GateOutcome] {
        var outcomes: [GateOutcome] = []
        if let failOn { outcomes.append(openFindings(failOn, app)) }
        if let failOnNew { outcomes.append(newFindings(failOnNew, app)) }
        for indicator in Indicator.allCases {
            if let least = minScore[indicator] { outcomes.append(floor(of: indicator, least, app)) }
        }
        for indicator in Indicator.allCases {
            if let most = scoreDrop[indicator] { outcomes.append(drop(of: indicator, most, app)) }
        }
        for metric in RunMetric.allCases {
            if let budget = regression[metric] { outcomes.append(self.regression(of: metric, budget, app)) }
        }
        for metric in rates { outcomes.append(rate(of: metric, app)) }
        if sameSigner { outcomes.append(signer(app)) }
        if let newPermissions { outcomes.append(permissions(newPermissions, app)) }
        if let sizeGrowth { outcomes.append(size(sizeGrowth, app)) }
        return outcomes
    }

    static let noBuild = LocalizedText(zh: "今晚没有可用的安装包", en: "there is no build tonight")
    static let noReference = LocalizedText(
        zh: "此前没有通过的夜测可比", en: "no earlier night passed that it could be compared with")
}

extension GateOutcome {
    /// A gate of which nobody knows whether it holds.
    init(_ name: String, _ title: LocalizedText, unknown detail: LocalizedText) {
        self.init(name: name, title: title, state: .unknown, details: [detail])
    }

    /// A gate that holds or not.
    init(_ name: String, _ title: LocalizedText, holds: Bool, _ details: [LocalizedText]) {
        self.init(name: name, title: title, state: holds ? .passed : .failed, details: details)
    }
}

/// Figures in the words of gates.
enum GateText {
    /// A number with one decimal at most.
    static func number(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
        let tenths = Int((value * 10).rounded())
        let part = abs(tenths) % 10
        return (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10)" + (part == 0 ? "" : ".\(part)")
    }

    /// A probability that was adjusted for all that was compared.
    static func adjusted(_ p: Double) -> LocalizedText {
        let digits = "\(Int((max(0, min(p, 1)) * 1000).rounded()) + 1000)".dropFirst()
        let text = p < 0.001 ? "< 0.001" : p > 0.9995 ? "= 1" : "= 0.\(digits)"
        return LocalizedText(zh: "校正后 p \(text)", en: "adjusted p \(text)")
    }

    /// A share in percent with its sign.
    static func percent(_ share: Double) -> String { signed(share * 100) + "%" }

    /// A number with its sign.
    static func signed(_ value: Double) -> String { (value > 0 ? "+" : "") + number(value) }
}
