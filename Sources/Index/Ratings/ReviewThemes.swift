import Bytes
import Findings

/// What users wrote in stores, by theme.
public struct ReviewThemes: Sendable {
    /// One review.
    public struct Review: Sendable, Hashable {
        /// The app's id.
        public var app: String
        /// 1 to 5; nil if the table does not say.
        public var stars: Int?
        /// What was written.
        public var text: String
    }

    /// Reviews of one theme.
    public struct Theme: Sendable {
        /// The name for people.
        public var title: LocalizedText
        /// How many reviews speak of it.
        public var count: Int
        /// The mean of their stars; nil if none has any.
        public var meanStars: Double?
        /// Some of them, the lowest stars first.
        public var examples: [Review]
    }

    /// How many reviews were read.
    public var reviews: [Review] = []
    /// What is wrong with the tables.
    public var faults: [SheetFault] = []

    /// Nothing read yet.
    public init() {}

    /// Reads a table with the columns app and text, and if wanted stars.
    public mutating func read(_ slice: ByteSlice, file: String) {
        guard let table = CSVTable.read(slice, file, &faults), let head = table.rows.first else { return }
        let known: KeyValuePairs<String, [String]> = [
            "app": ["应用"], "stars": ["星级", "评分"], "text": ["评论", "内容"],
        ]
        let columns = TableColumns(head, known: known, file: file, &faults)
        guard columns.require(["app", "text"], head, file: file, &faults) else { return }
        for row in table.rows.dropFirst() {
            let written = columns.text("stars", row)
            let stars = Int(written)
            if !written.isEmpty, !(1...5).contains(stars ?? 0) {
                faults.append(SheetFault(.outOfRange, file, row.line, columns.number("stars"), written))
                continue
            }
            reviews.append(Review(app: columns.text("app", row), stars: stars, text: columns.text("text", row)))
        }
    }

    private static let examplesKept = 3

    /// Themes with the words by which a review is known to speak of them. A review may speak of several.
    private static let words: [(title: LocalizedText, words: [String])] = [
        (LocalizedText(zh: "人脸识别", en: "face recognition"), ["人脸", "刷脸", "识别失败", "活体"]),
        (LocalizedText(zh: "登录注册", en: "login"), ["登录", "登陆", "注册", "验证码", "密码"]),
        (LocalizedText(zh: "闪退崩溃", en: "crashes"), ["闪退", "崩溃", "打不开", "进不去", "白屏", "黑屏"]),
        (LocalizedText(zh: "卡顿缓慢", en: "slowness"), ["卡顿", "很卡", "太卡", "转圈", "太慢", "加载", "超时"]),
        (LocalizedText(zh: "流程复杂", en: "long procedures"), ["复杂", "繁琐", "麻烦", "流程", "看不懂"]),
        (LocalizedText(zh: "办不成", en: "not done in the end"), ["办不", "受理", "打回", "审核", "办理中", "没办成"]),
        (LocalizedText(zh: "信息查询", en: "queries"), ["查询", "社保", "医保", "公积金", "查社保"]),
        (LocalizedText(zh: "适老", en: "the elderly"), ["老人", "老年", "字太小", "长辈"]),
        (LocalizedText(zh: "弹窗广告", en: "pop-ups"), ["弹窗", "广告", "推送"]),
        (LocalizedText(zh: "客服", en: "customer service"), ["客服", "没人接", "投诉", "反馈"]),
        (LocalizedText(zh: "方便好用", en: "praise"), ["方便", "好用", "快捷", "顺畅", "清楚"]),
    ]

    /// The themes that any review speaks of, the most frequent first.
    public var themes: [Theme] {
        let found = Self.words.compactMap { title, words -> Theme? in
            let own = reviews.filter { review in words.contains(where: review.text.contains) }
            guard !own.isEmpty else { return nil }
            let ordered = own.enumerated().sorted {
                ($0.element.stars ?? 6, $0.offset) < ($1.element.stars ?? 6, $1.offset)
            }
            return Theme(
                title: title, count: own.count, meanStars: Statistics.mean(own.compactMap(\.stars).map(Double.init)),
                examples: ordered.prefix(Self.examplesKept).map(\.element))
        }
        return found.enumerated().sorted {
            ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
        }.map(\.element)
    }
}
