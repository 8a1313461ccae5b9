import Findings

/// The names under which users see the app.
public struct Labels: Sendable, Hashable {
    /// The label on a device of the default configuration; nil if there is none.
    public var label: String?
    /// The label for each locale that the resource table has, by BCP 47 tag; the default under the empty tag.
    public var byLocale: [String: String] = [:]
    /// The activities that put an icon on the home screen, full class names in order.
    public var launchable: [String] = []

    /// No names.
    public init() {}

    /// The label that a phone set to the language shows: for Chinese one of the mainland, else the default.
    public func label(for language: Language) -> String? {
        guard language == .zh else { return label }
        return ["zh-CN", "zh-Hans-CN", "zh-Hans", "zh"].lazy.compactMap { byLocale[$0] }.first ?? label
    }
}
