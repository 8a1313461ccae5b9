extension Clause {
    /// Levels of identity, as the 2022 report asks for them (5.5.2).
    static let identity: [Clause] = [
        Clause(
            "identity-levels", .tieredIdentity, zh: "实名认证分为不同级别", en: "Identity is verified in levels",
            says: ["30 \(levels)|分级|分等级|分层级|多级|等级|级别 实名|身份认证|身份核验|身份验证|实人|认证等级|认证级别|用户认证 \(noGrading)"],
            denies: ["20 不分级|未分级|不实行分级|不区分|未区分|不设 认证|实名|核验|等级"]),
        Clause(
            "identity-information", .tieredIdentity, zh: "各级认证所需的信息", en: "What each level needs",
            says: ["70 \(levels) 实名|认证|核验|实人 身份证|人脸|手机号|姓名|证件|银行卡|刷脸|活体 \(noGrading)"]),
        Clause(
            "identity-by-service", .tieredIdentity, zh: "按服务场景选择认证级别", en: "The level depends on the service",
            says: [
                "60 \(levels)|级别|等级 认证|核验|实名 \(services) 不同|相应|对应|根据|按照|按|才能|方可|需|须|应|要求|适用|可办理|可使用 \(noGrading)",
                "30 > 不同服务|不同的服务|不同事项|不同场景|不同业务 不同|相应 认证方式|核验方式|认证要求|核验要求",
            ]),
    ]

    private static let levels = "初级|中级|高级|一级|二级|三级|四级|l1|l2|l3|基础认证|普通认证|强认证|弱实名|强实名|基本实名|低等级|高等级"
    private static let services = "不同服务|不同的服务|服务事项|事项|办理|业务|场景|部分服务|查询类|办理类|敏感服务|服务类型|服务项目"
    /// What else is graded: the protection of computer systems, credit, standards.
    private static let noGrading = "-等级保护|等保|测评|信用等级|iso"
}
