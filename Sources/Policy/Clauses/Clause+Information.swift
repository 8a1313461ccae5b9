extension Clause {
    /// How personal information is collected, shared, kept, corrected and deleted.
    static let information: [Clause] = [
        Clause(
            "rules", .personalInformation, answers: ["一（一）"], zh: "收集的个人信息类型", en: "What is collected",
            says: [
                "50 !收集|采集|获取|记录 \(data) -工作人员",
                "40 > 需要您提供|需提供|需要提供|须提供|应提供|请提供|,您提供|由您提供|您主动提供|您所提供|向我们提供|填写|提交|录入|上传 \(data)",
                "50 > 个人信息类型|信息类型|信息种类|信息名称|个人信息字段 \(data)",
            ]),
        Clause(
            "purposes", .personalInformation, answers: ["二（一）"], zh: "收集使用的目的、方式、范围",
            en: "Purposes, ways and extent",
            says: ["70 !收集|采集|获取|使用|处理|提供|记录 \(data) \(aims)|目的|为您"]),
        Clause(
            "third-party-code", .personalInformation, answers: ["二（一）"], zh: "嵌入的第三方代码、插件",
            en: "Embedded code of third parties",
            says: [
                "60 \(code) 清单|列表|目录|名称|如下|以下|附录|附件", "60 \(code) \(vendors)",
                "20 > 未|没有|不 接入|嵌入|集成|包含|使用|含有 \(code)",
            ]),
        Clause(
            "changes", .personalInformation, answers: ["二（二）"], zh: "规则变化时通知用户", en: "Tells users of changes",
            says: [
                "60 \(altered) \(rulebook) +通知|公告|提示|弹窗|弹出|告知|公示|提醒|予以公布",
                "70 > \(altered) 会|将 公布|发布|张贴|刊登|更新日期",
            ],
            denies: [
                "40 > 不另行|不再另行|恕不|无需另行|不再单独|无须另行|不再 通知|告知|公告|提示",
                "60 \(altered) \(rulebook) 不需通知|无需通知|不需事先通知|无需事先通知|不事先通知|不必通知|不承担通知|不予通知",
            ]),
        Clause(
            "sharing", .personalInformation, answers: ["五（一）", "五（二）", "五（三）"], zh: "向他人提供前征得同意或匿名化",
            en: "Shares with others after consent, or anonymised",
            says: [
                "80 > \(agreed) 向|与|同 \(others) \(shares)|提供 \(blanket)",
                "80 > 向|与|同 \(others) \(shares)|提供 \(agreed) \(blanket)",
                "80 > \(shares)|提供 给|至 \(others) \(agreed) \(blanket)",
                "80 > \(agreed) \(shares)|提供 给|至 \(others) \(blanket)",
                "80 > \(shares) 信息|数据 \(agreed) \(blanket)",
                "80 > \(agreed) \(shares) 信息|数据 \(blanket)",
            ],
            denies: [
                "60 > ,您同意|,您理解并同意|,您知悉并同意|,用户同意|,您授权|即表示您同意|视为您同意|视为同意 \(shares)|提供 \(others)",
                "60 > ,您同意|,您理解并同意|,您知悉并同意|,用户同意|,您授权 与|向|同 \(others) \(shares)|提供",
                "40 > 无需|不需|无须|不必|不经 同意|授权 \(shares)|提供 -法律|法规|情形|情况|例外",
            ]),
        Clause(
            "retention", .personalInformation, zh: "保存期限或地点", en: "How long or where it is kept",
            says: ["50 !保存|存储|存放|留存|保留|储存 保存时间|存储时间|时间内|期限|期间|时限|境内|所必需|所必要|最短|个月|三年|五年|注销后|注销之日"]),
        Clause(
            "safeguards", .personalInformation, zh: "安全保护措施", en: "Safeguards",
            says: ["60 !加密|脱敏|访问控制|权限控制|防火墙|安全技术|安全措施|防护措施|安全防护|等级保护|ssl|https|tls 信息|数据|传输|存储"],
            denies: ["30 > 不保证|无法保证|不能保证|不对 信息|数据 安全 -百分之百|100%|绝对|采取|采用|尽力|努力|加密"]),
        Clause(
            "rectification", .personalInformation, answers: ["六（一）"], zh: "查询、更正、删除",
            en: "Access, rectification, erasure",
            says: [
                "60 您可|您有权|用户可|用户有权|可以|可在|可通过|有权|以下权利|下列权利|如下操作|申请|请求|要求|联系 +更正|删除|修改|补充|更新 信息|资料|数据|档案 -我们有权|平台有权|我方有权|本应用有权|违反本协议|发布的"
            ],
            denies: [
                "30 无法更正|不能更正|不支持更正|不予更正|不可更正|无法删除|不能删除|不支持删除|不予删除|不可删除|无法修改|不能修改|不可修改 信息|资料 -恢复|如您无法|如果您无法|若您无法|如无法|若无法"
            ]),
        Clause(
            "account-deletion", .personalInformation, answers: ["六（一）"], zh: "注销账号", en: "Deletion of the account",
            says: [
                "50 +注销 账号|账户|用户注销|注销用户 可以|可在|可通过|您可|用户可|有权|以下权利|下列权利|申请|自行|自助|支持|通过|路径|点击|前往|进入|提供账号注销|提供注销|联系|功能 -我们有权|平台有权|有权注销您|予以注销|被注销|企业注销|注销登记"
            ],
            denies: ["12 > 不支持|无法|不能|暂不|不可|不提供|未开通|未开放|不予|不得|未提供 注销 -如您无法|若您无法|如无法|情形"]),
        Clause(
            "response-time", .personalInformation, answers: ["六（三）"], zh: "在承诺时限内（不超过15个工作日）响应",
            en: "Answers within a time promised (15 working days at most)",
            says: [
                "60 答复|回复|响应|处理|核查|反馈|完成注销|完成删除|受理 请求|申请|投诉|举报|意见|问题|疑问|权利|注销|更正|查询|诉求 工作日|日内|天内|小时|自然日|天之内|日之内|日以内|天以内|个月内 -办件|办结|审批"
            ], promise: PromisedTime.Limit(workingDays: 15)),
        Clause(
            "complaints", .personalInformation, answers: ["六（五）"], zh: "投诉、举报方式", en: "Where to complain",
            says: [
                "60 投诉|举报|申诉|意见|建议|疑问|联系我们|联系方式|问题反馈 !拨打|致电|热线|邮箱|邮件|信箱|@|12345|客服电话|联系电话|电话|客服"
            ], denies: ["12 > 不受理|不接受|不处理 投诉|举报"]),
    ]

    private static let data =
        "姓名|身份证|证件号|手机号|电话号码|设备信息|设备标识|位置|人脸|银行卡|住址|通讯地址|联系地址|日志|通讯录|相册|照片|邮箱|面部|指纹|imei|androidid|oaid|mac地址|ip地址|社保卡"
    private static let code = "sdk|开发工具包|第三方代码|第三方插件"
    private static let vendors = "友盟|极光|高德|百度|腾讯|阿里|支付宝|微信|华为|小米|oppo|vivo|讯飞|bugly|个推|银联|魅族|荣耀"
    private static let agreed = "同意|授权|许可|匿名化|去标识化"
    private static let shares = "共享|转让|披露|分享|传输"
    private static let others = "第三方|他人|其他公司|其他组织|其他个人|其他机构|合作方|合作伙伴|任何公司|合作单位|个人和组织|关联公司"
    private static let altered = "更新|修订|变更|变化|修改|调整|更改"
    private static let rulebook = "政策|协议|声明|规则|条款|指引"
}
