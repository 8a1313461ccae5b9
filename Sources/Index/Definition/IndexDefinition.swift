import Findings

/// An index: what is judged, what it weighs, and which points make which grade.
public struct IndexDefinition: Sendable, Hashable {
    /// The name that files refer to.
    public var name: String
    /// The name for people.
    public var title: LocalizedText
    /// The last day on which something was collected, as the file writes it; nil if it does not say.
    public var collectedUntil: String?
    /// What all dimensions weigh together.
    public var total: Weight
    /// The dimensions, in the order of the index.
    public var dimensions: [IndexDimension]
    /// Grades of the whole.
    public var totalGrades: GradeScale?
    /// Words that a sheet may have in the place of a number.
    public var scales: [AnswerScale]
    /// Which days are working days.
    public var calendar: WorkCalendar
    /// The means and standard deviations that somebody published for the total (first) and the dimensions.
    public var published: PublishedFigures?

    /// Everything that is scored, in the order of the index.
    public var items: [IndexItem] { dimensions.flatMap(\.items) }

    /// The item of that id.
    public func item(_ id: String) -> IndexItem? { items.first { $0.id == id } }

    /// The score of a word of a scale; nil if the item's scale has none such, or no scale where the item names none.
    public func score(of word: String, for item: IndexItem) -> Score? {
        let usable = item.scale.map { name in scales.filter { $0.name == name } } ?? scales
        return usable.lazy.compactMap { $0.words[word] }.first
    }
}

/// One dimension: 可得性, 有用性 and so on.
public struct IndexDimension: Sendable, Hashable {
    /// The name that files refer to.
    public var id: String
    /// The name for people.
    public var title: LocalizedText
    /// What it weighs.
    public var weight: Weight
    /// What it is made of.
    public var indicators: [IndexIndicator]
    /// Its grades; nil if the index has none for it.
    public var grades: GradeScale?

    /// What is scored, in order.
    public var items: [IndexItem] { indicators.flatMap(\.items) }
}

/// One indicator: the second level.
public struct IndexIndicator: Sendable, Hashable {
    /// The name that files refer to.
    public var id: String
    /// The name for people.
    public var title: LocalizedText
    /// What it weighs.
    public var weight: Weight
    /// What it is made of: itself alone where the file names no items.
    public var items: [IndexItem]
}

/// What is scored: the third level.
public struct IndexItem: Sendable, Hashable {
    /// The name that files refer to.
    public var id: String
    /// The name for people.
    public var title: LocalizedText
    /// What it weighs.
    public var weight: Weight
    /// How it is found out.
    public var method: IndexMethod
    /// Where its score comes from.
    public var source: IndexSource
    /// The scale of its words; nil for any scale of the index.
    public var scale: String?
    /// How soon something must be done, for items of dates.
    public var timing: Timing?
    /// What to do if it scores low; nil if the index does not say.
    public var advice: LocalizedText?
}

/// How an item is found out.
public enum IndexMethod: String, Sendable, CaseIterable {
    /// By instruments: packages and device runs.
    case technicalTest = "technical-test"
    /// By people who use the app.
    case observation
    /// From policies and from ratings in stores.
    case textAnalysis = "text-analysis"

    /// Its name for people.
    public var title: LocalizedText {
        switch self {
        case .technicalTest: LocalizedText(zh: "技术测试", en: "technical test")
        case .observation: LocalizedText(zh: "观察体验", en: "observation")
        case .textAnalysis: LocalizedText(zh: "文本分析", en: "text analysis")
        }
    }
}

/// Where the score of an item comes from.
public enum IndexSource: String, Sendable, CaseIterable {
    /// Score sheets alone.
    case sheet
    /// 兼容性 of device runs.
    case compatibility
    /// 流畅度 of device runs.
    case fluency
    /// 流量消耗 of device runs.
    case traffic
    /// APP安装包安全 of a package.
    case package
    /// APP破解安全 of a package.
    case antiCracking = "anti_cracking"
    /// 用户数据安全 of a package.
    case userData = "user_data"
    /// 信息输入安全 of a package.
    case informationInput = "information_input"
    /// 身份分级认证 of a policy.
    case tieredIdentity = "tiered-identity"
    /// 用户授权和选择权 of a policy.
    case consentAndChoice = "consent-and-choice"
    /// 个人信息保护 of a policy.
    case personalInformation = "personal-information"
    /// 用户评价 of stores.
    case ratings

    /// The source of an item of the 2022 index by its id; other items come from sheets.
    static func usual(of id: String) -> IndexSource {
        switch id {
        case "package-security": .package
        case "anti-cracking": .antiCracking
        case "user-data": .userData
        case "input": .informationInput
        default: IndexSource(rawValue: id) ?? .sheet
        }
    }

    var usualMethod: IndexMethod {
        switch self {
        case .sheet: .observation
        case .tieredIdentity, .consentAndChoice, .personalInformation, .ratings: .textAnalysis
        default: .technicalTest
        }
    }
}

/// Words with their scores.
public struct AnswerScale: Sendable, Hashable {
    /// The name that items refer to.
    public var name: String
    /// Scores by word.
    public var words: [String: Score]
}

/// Figures that somebody published of an index.
public struct PublishedFigures: Sendable, Hashable {
    /// Mean and standard deviation in points, by the id of a dimension, or `total`.
    public var meansAndDeviations: [String: MeanAndDeviation]

    /// A mean with its standard deviation.
    public struct MeanAndDeviation: Sendable, Hashable {
        /// The mean in points.
        public var mean: Double
        /// The standard deviation in points.
        public var deviation: Double
    }
}
