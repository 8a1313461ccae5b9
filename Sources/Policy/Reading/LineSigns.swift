/// What the signs of a line, and a few words, tell of it.
extension String {
    var trimmingBlanks: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// The last sign that is no closing bracket or quotation mark.
    private var lastSign: Character? { last { !"”’\"'）)】」』》 ".contains($0) } }

    /// True if a line that ends so is broken in the middle of a sentence: it is long and ends with a letter or a comma.
    var endsOpen: Bool {
        guard let last, count >= 20 else { return false }
        return last.isLetter || last.isNumber || "，、,）)”》".contains(last)
    }

    var endsFull: Bool { lastSign.map { "。！!".contains($0) } == true }
    var endsItem: Bool { lastSign.map { "；;".contains($0) } == true || !endsMarked }
    var endsLead: Bool { lastSign.map { "：:".contains($0) } == true }
    /// True if a sentence ends here, by its mark. A question does not count: it states nothing.
    var endsMarked: Bool { lastSign.map { "。！!；;：:.".contains($0) } == true && !isLeader }

    /// True for `注销账号……12`.
    private var isLeader: Bool { hasSuffix("…") || hasSuffix("...") }

    var isTitleOfContents: Bool {
        let words = filter { !$0.isWhitespace && !"：:".contains($0) }.lowercased()
        return words == "目录" || words == "索引" || words == "contents"
    }

    var announcesContents: Bool {
        ["以下内容", "如下内容", "以下索引", "相应章节", "以下章节", "以下部分", "下列内容", "目录如下"].contains(where: contains)
    }

    /// True for `用途：统计分析`: a short name, a colon, a value, and no mark at the end.
    var isField: Bool {
        guard !endsMarked, let colon = firstIndex(where: { "：:".contains($0) }) else { return false }
        return (2...10).contains(distance(from: startIndex, to: colon)) && self[colon...].count > 2
    }

    /// True for what says only that something will be said: “本政策将向您说明我们如何收集、使用……”.
    var isAnnouncement: Bool {
        ["如何", "怎样", "怎么"].contains(where: contains)
            && ["旨在", "帮助您了解", "向您说明", "向您介绍", "向您阐述", "阐明", "向您解释", "以下内容", "希望通过本"].contains(where: contains)
    }

    /// True for what asks rather than says.
    var asks: Bool { ["如何", "怎样", "什么", "哪些", "？", "?"].contains(where: contains) }

    /// True if words without a mark at their end say something of somebody: a heading has no such word.
    var hasPredicate: Bool {
        guard count >= 12, last?.isNumber != true, !asks else { return false }
        return [
            "可以", "可在", "可通过", "您可", "我们将", "我们会", "将会", "将在", "将以", "将对", "会以", "会在", "会对", "应当", "必须", "须经", "需要",
            "请您",
            "有权", "采用", "采取", "用于", "不会", "不得", "无法", "不能", "未经", "经您", "已经", "仅在", "暂不", "拨打", "发送邮件", "不影响", "不承担",
            "收集您",
        ].contains(where: contains)
    }
}
