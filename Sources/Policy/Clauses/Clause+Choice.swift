extension Clause {
    /// What users consent to, refuse and withdraw.
    static let choice: [Clause] = [
        Clause(
            "consent-before", .consentAndChoice, answers: ["三（一）"], zh: "同意之后才收集", en: "Collects after consent",
            says: [
                "40 > !征得|取得|获得|得到|经您|经用户|经过您|经本人 同意|授权|许可|允许 \(collects)|调用|开启 \(blanket)",
                "40 > 未经|未征得|未取得|未获|未得到|没有 同意|授权|许可 不会|不|绝不 \(collects)|调用|开启",
                "30 > 同意|授权|允许 后|前提下|方|才 \(collects)|调用|开启 \(blanket)", "40 > 同意|授权 前 不会|不得|不 \(collects)",
                "20 > 未勾选|未点击同意|不同意 不收集|不会收集|不得收集",
                "35 > \(collects) 前|时 征得|取得|获得|征求|经您 同意|授权 \(blanket)", "40 > 仅|只有|只会 同意|授权 \(collects)|调用 \(blanket)",
            ],
            denies: ["40 > 无需|不需|无须|不必|不经 同意|授权 \(collects)|使用 -法律|法规|情形|情况|例外"]),
        Clause(
            "explicit-consent", .consentAndChoice, answers: ["三（四）"], zh: "以明示方式征求同意，不默认同意",
            en: "Consent is given by an act, not taken for granted",
            says: [
                "明示同意|单独同意|书面同意|明确同意|主动勾选|主动点击|主动作出|主动选择|点击同意|勾选同意|手动勾选|不会默认勾选|不默认勾选|未默认勾选 -视为|即表示|即表明",
                "30 > 弹窗|弹出|勾选|点击 征得|取得|获得|征求 同意|授权 -视为",
            ],
            denies: [
                "20 > 继续使用|使用本应用|使用本平台|使用本软件|使用本app|使用我们|开始使用 \(silently) 同意|接受|认可 -未成年|儿童|监护",
                "40 > 使用|登录|注册|访问|下载|安装|打开 \(silently) 同意|接受|认可 -未成年|儿童|监护|点击|勾选",
            ], isDeniedByOne: true),
        Clause(
            "purpose-on-request", .consentAndChoice, answers: ["二（三）"], zh: "申请权限时说明目的",
            en: "States the purpose when it asks for a permission",
            says: [
                "60 权限 !申请|调用|开启|获取|使用|打开|访问|授权|授予 \(aims)|目的|弹窗|同步告知|说明|用途 -访问控制|权限控制|授权人员|工作人员|员工|内部|最小够用|访问权限",
                "40 !调用|开启|访问|打开 相机|摄像头|麦克风|位置|定位|通讯录|相册|存储 \(aims)|目的",
            ]),
        Clause(
            "refusal", .consentAndChoice, answers: ["四（二）"], zh: "拒绝非必要信息不影响其他功能",
            en: "Refusing what is not necessary leaves the rest usable",
            says: [
                "50 > \(refuses) 不影响|不会影响|不妨碍|仍可|仍然可以|仍能|可继续|仍旧可|可正常|照常 -此前|撤回前|之前基于|推荐|推送",
                "40 > 不会因|不因 \(refuses) 影响|拒绝|停止|限制",
            ],
            denies: [
                "50 > \(refuses) 无法使用|不能使用|不得使用|无法继续|停止使用 本应用|本平台|本app|本软件|全部|任何|所有|各项服务 -政策|协议|声明|条款|部分|对应|相关"
            ]),
        Clause(
            "new-purposes", .consentAndChoice, answers: ["四（三）"], zh: "新增功能或目的另行征得同意",
            en: "Asks again for new functions and purposes",
            says: ["60 新增|变更|超出|改变|其他目的|其他用途|未载明|新的|扩展 功能|目的|用途|范围|业务 再次|重新|另行|单独|事先 同意|授权 -不再另行|无需"]),
        Clause(
            "withdrawal", .consentAndChoice, answers: ["三（八）"], zh: "撤回同意的途径", en: "How to withdraw consent",
            says: [
                "50 +撤回|撤销|取消|收回|关闭|解除|变更|改变|更改 同意|授权|权限 可以|可在|可通过|您可|用户可|有权|以下权利|下列权利|通过|随时|路径|前往|进入|如下|支持 -我们有权|平台有权|推送"
            ], denies: ["25 同意|授权 不得撤回|不能撤回|无法撤回|不可撤回|不支持撤回|不予撤回"]),
        Clause(
            "targeting", .consentAndChoice, answers: ["三（六）"], zh: "可关闭定向推送，或不做定向推送",
            en: "Targeted content can be switched off, or is not made",
            says: [
                "45 \(targeted)|兴趣 推送|推荐|展示|广告|营销|决策 +关闭|退订|退出|拒绝|停止接收|停止推送|取消|选择不|非个性化|不针对其个人特征|不针对个人特征|不针对您的个人特征|普通模式|开关",
                "18 > 不|未|没有|无 \(targeted)|画像 推送|推荐|广告|营销|展示|服务|决策 -无法|不能|用于|除外|除非|未成年|儿童|关闭",
            ]),
    ]

    static let collects = "收集|采集|获取|处理"
    static let aims = "用于|以便|用以|用来|为了|以实现|以完成|以验证|以核实|以确认"
    /// Consent that is declared in the user's name.
    static let blanket = "-,您同意我们|,您理解并同意|,您知悉并同意|,您同意本平台|,您同意本应用|,您同意本公司|,您同意并授权|,您授权我们|,用户同意|即表示您同意|视为"
    private static let refuses = "拒绝|不同意|不提供|不授权|不开启|关闭|不允许|未授权|不填写|不开通|不授予"
    private static let silently = "视为|即表示|即表明|即代表|表示您|意味着|即意味|默认|等同于|推定"
    private static let targeted = "个性化|定向|精准|千人千面|算法推荐|自动化决策"
}
