import Findings

/// What a policy is asked: one clause that it should have, or one that it should not.
public struct Clause: Sendable {
    /// The name that reports refer to.
    public var id: String
    /// What it is about.
    public var title: LocalizedText
    /// The article of 《App违法违规收集使用个人信息行为认定方法》 that it is drawn from, such as 三（八）; empty if from none.
    public var article: String
    /// The item of the index that it counts in; nil for clauses that are only listed.
    public var item: Item?
    /// How a sentence that states it is known: it has a word of each group. Any of the patterns will do.
    var patterns: [[[String]]]
    /// Words with which a sentence says the opposite.
    var denials: [String]

    /// The three items of 用户协议合理合规.
    public enum Item: String, Sendable, CaseIterable {
        /// 身份分级认证.
        case tieredIdentity = "tiered-identity"
        /// 用户授权和选择权.
        case consentAndChoice = "consent-and-choice"
        /// 个人信息保护.
        case personalInformation = "personal-information"

        /// Its name in the index.
        public var title: LocalizedText {
            switch self {
            case .tieredIdentity: LocalizedText(zh: "身份分级认证", en: "Identity by levels")
            case .consentAndChoice: LocalizedText(zh: "用户授权和选择权", en: "Consent and choice")
            case .personalInformation: LocalizedText(zh: "个人信息保护", en: "Personal information")
            }
        }
    }

    init(
        _ id: String, _ article: String, _ item: Item?, zh: String, en: String, _ patterns: [String],
        denials: String = ""
    ) {
        self.id = id
        title = LocalizedText(zh: zh, en: en)
        self.article = article
        self.item = item
        self.patterns = patterns.map { pattern in
            pattern.split(separator: " ").map { group in group.split(separator: "|").map(String.init) }
        }
        self.denials = denials.split(separator: "|").map(String.init)
    }
}

extension Clause {
    /// Every clause, by item and article.
    ///
    /// Source of the articles: 国家互联网信息办公室等四部门, 《App违法违规收集使用个人信息行为认定方法》
    /// (国信办秘字〔2019〕191号), whose acts a policy's text can avoid; what only a running app shows is in
    /// ``behaviours``. The clauses of identity levels follow the 2022 report, 5.5.2. Patterns were written here: groups
    /// of words separated by blanks, words of a group by bars.
    public static let all: [Clause] = identity + choice + information

    private static let identity: [Clause] = [
        Clause(
            "identity-levels", "", .tieredIdentity, zh: "实名认证分为不同级别", en: "Identity is verified in levels",
            [
                "分级|分等级|分层级|不同等级|不同级别|多级|初级|高级|等级 认证|核验|实名|身份",
                "L1|L2|一级|二级|三级 认证|核验|实名",
            ], denials: "不分级|未分级|不实行分级"),
        Clause(
            "identity-information", "", .tieredIdentity, zh: "各级认证所需的信息", en: "What each level needs",
            [
                "初级|高级|一级|二级|三级|等级|级别|L1|L2 认证|核验|实名 身份证|人脸|手机号|姓名|证件|银行卡",
                "基础认证|普通认证|强认证|高级认证|实人认证 身份证|人脸|手机号|姓名|证件|银行卡",
            ]),
        Clause(
            "identity-by-service", "", .tieredIdentity, zh: "按服务场景选择认证级别", en: "The level depends on the service",
            [
                "不同|相应|对应|根据|按照 服务|事项|业务|场景 级别|等级|认证方式|认证要求|核验方式 认证|核验|实名",
            ]),
    ]

    private static let choice: [Clause] = [
        Clause(
            "consent-before", "三（一）", .consentAndChoice, zh: "同意之后才收集", en: "Collects after consent",
            [
                "征得|取得|获得|经过|经 同意|授权 后|方|才|再|前 收集|处理|使用|获取", "同意|授权 之前|前 不会|不得 收集|处理",
                "明示同意|授权同意|单独同意 收集|处理|使用|获取",
            ], denials: "视为同意|视为您同意|默认同意|无需您的同意|无需征得"),
        Clause(
            "purpose-on-request", "二（三）", .consentAndChoice, zh: "申请权限时说明目的",
            en: "States the purpose when it asks for a permission",
            ["申请|调用|开启|获取|使用 权限 目的|用于|以便|弹窗|提示|说明|告知"]),
        Clause(
            "refusal", "四（二）", .consentAndChoice, zh: "拒绝非必要信息不影响其他功能",
            en: "Refusing what is not necessary leaves the rest usable",
            [
                "拒绝|不同意|不提供|不授权|关闭|不开启 不影响|不会影响|仍可|仍然可以|可继续|可正常|仍能",
            ]),
        Clause(
            "withdrawal", "三（八）", .consentAndChoice, zh: "撤回同意的途径", en: "How to withdraw consent",
            ["撤回|撤销|取消|收回 同意|授权|权限"], denials: "不得撤回|不能撤回|无法撤回|不可撤回|不支持撤回"),
        Clause(
            "targeting", "三（六）", .consentAndChoice, zh: "可关闭定向推送，或不做定向推送",
            en: "Targeted content can be switched off, or is not made",
            [
                "个性化|定向|精准 推送|推荐|展示|广告 关闭|退出|拒绝|取消|选择|不会|不进行|不使用|不提供",
            ], denials: "无法关闭|不能关闭|不可关闭"),
    ]

    private static let information: [Clause] = [
        Clause(
            "rules", "一（一）", .personalInformation, zh: "收集的个人信息类型", en: "What is collected",
            ["收集|获取|采集 姓名|身份证|手机号|手机号码|设备信息|位置信息|人脸|个人信息|证件"]),
        Clause(
            "purposes", "二（一）", .personalInformation, zh: "收集使用的目的、方式、范围",
            en: "Purposes, ways and extent", ["收集|使用|处理 目的|用于|为了|以便|方式|范围 信息"]),
        Clause(
            "third-party-code", "二（一）", .personalInformation, zh: "嵌入的第三方代码、插件",
            en: "Embedded code of third parties",
            ["第三方 SDK|sdk|Sdk|插件|代码|开发工具包 收集|获取|使用|接入|嵌入|集成|列表|清单|名称"]),
        Clause(
            "changes", "二（二）", .personalInformation, zh: "规则变化时通知用户", en: "Tells users of changes",
            ["更新|修订|变更|变化|修改|调整 通知|公告|提示|弹窗|告知|推送|公示 政策|协议|声明|规则|条款|内容"]),
        Clause(
            "sharing", "五（一）", .personalInformation, zh: "向他人提供前征得同意或匿名化",
            en: "Shares with others after consent, or anonymised",
            [
                "共享|提供|转让|披露 第三方|他人|其他公司|其他组织|其他个人|合作方 同意|授权|匿名化|去标识化",
            ]),
        Clause(
            "retention", "", .personalInformation, zh: "保存期限或地点", en: "How long or where it is kept",
            ["保存|存储|存放|留存 期限|时间|期间|境内|中华人民共和国|所必需|最短"]),
        Clause(
            "safeguards", "", .personalInformation, zh: "安全保护措施", en: "Safeguards",
            ["加密|脱敏|访问控制|权限控制|防火墙|安全技术|安全措施|安全防护|等级保护 信息|数据"]),
        Clause(
            "rectification", "六（一）", .personalInformation, zh: "查询、更正、删除", en: "Access, rectification, erasure",
            ["更正|修改|补充 删除|查询|查阅|访问 信息|资料", "有权|可以|可 更正|删除 个人信息"],
            denials: "无法更正|不能更正|无法删除|不能删除|不支持删除|不予删除"),
        Clause(
            "account-deletion", "六（一）", .personalInformation, zh: "注销账号", en: "Deletion of the account",
            ["注销 账号|账户|帐号|帐户|用户"], denials: "不支持注销|不能注销|无法注销|不提供注销|暂不支持|不可注销"),
        Clause(
            "response-time", "六（三）", .personalInformation, zh: "在承诺时限内（不超过15个工作日）响应",
            en: "Answers within a time promised (15 working days at most)",
            ["工作日|日内|天内|小时内 答复|回复|响应|处理|核查|完成|反馈|受理"]),
        Clause(
            "complaints", "六（五）", .personalInformation, zh: "投诉、举报方式", en: "Where to complain",
            ["投诉|举报|申诉 电话|邮箱|热线|联系|渠道|方式|客服|信箱|12345|反馈", "联系我们 电话|邮箱|热线|客服"]),
    ]

    /// Acts of the 认定方法 that no text shows: they are found by running the app.
    public static let behaviours: [(article: String, title: LocalizedText)] = [
        ("一（二）", LocalizedText(zh: "首次运行未以弹窗等提示阅读规则", en: "no notice of the rules on first start")),
        ("一（三）", LocalizedText(zh: "规则难以访问（多于4次点击）", en: "rules hard to reach (more than 4 taps)")),
        ("一（四）", LocalizedText(zh: "规则难以阅读（字号、颜色、语言）", en: "rules hard to read (size, colour, language)")),
        ("三（二）", LocalizedText(zh: "拒绝后仍收集或频繁征求同意", en: "collects or asks again and again after a refusal")),
        ("三（三）", LocalizedText(zh: "实际收集超出授权范围", en: "collects more than was consented to")),
        ("三（四）", LocalizedText(zh: "默认勾选同意", en: "consent ticked in advance")),
        ("三（五）", LocalizedText(zh: "擅自更改用户设置的权限状态", en: "changes permissions that the user set")),
        ("四（四）", LocalizedText(zh: "收集频度超出实际需要", en: "collects more often than needed")),
        ("四（六）", LocalizedText(zh: "要求一次性同意打开多个权限", en: "asks for many permissions at once")),
        ("六（四）", LocalizedText(zh: "前端已注销、后台未完成", en: "deleted in front, kept behind")),
    ]
}
