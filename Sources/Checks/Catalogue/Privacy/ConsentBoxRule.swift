import App
import Findings
import Rules

/// DAT-101: a box that says “I agree” before the user does.
enum ConsentBoxRule {
    static let rule = Rule(
        id: "DAT-101",
        title: LocalizedText(zh: "隐私政策默认勾选同意", en: "Consent is ticked beforehand"),
        indicator: .userData, severity: .low, family: .privacy,
        what: LocalizedText(
            zh: "在布局文件中查找文字或相邻文字涉及隐私政策、用户协议的复选框，检查 android:checked 是否为 true。",
            en: """
                Looks in layouts for boxes whose own or neighbouring text speaks of a privacy policy or agreement, and whether \
                android:checked is true.
                """),
        why: LocalizedText(
            zh: "以默认勾选方式征求同意属于未经用户同意收集使用个人信息的情形，监管通报中屡见不鲜。",
            en: """
                Consent that is ticked beforehand is no consent under the mainland rules on personal information, and a frequent \
                subject of public notices.
                """),
        fix: LocalizedText(
            zh: "去掉 android:checked=\"true\"，由用户主动勾选；同意之前不初始化会收集个人信息的 SDK。",
            en: """
                Drop android:checked="true" and let users tick the box themselves; start no SDK that collects personal data before.
                """),
        references: References(masvs: ["MASVS-PRIVACY-4"], maswe: "MASWE-0113", cn: "《App违法违规收集使用个人信息行为认定方法》第三条"),
        examples: [
            Example(
                .fires,
                resources: [
                    "layout/login": box("android:checked=\"true\" android:text=\"@string/agree\""),
                    "string/agree": "我已阅读并同意《隐私政策》",
                ]),
            Example(
                .fires,
                resources: [
                    "layout/login": box("android:checked=\"true\"", beside: "android:text=\"登录即代表同意《用户协议》\"")
                ]),
            Example(.silent, resources: ["layout/login": box("android:text=\"同意《隐私政策》\"")]),
            Example(
                .notApplicable,
                resources: ["layout/login": box("android:checked=\"true\" android:text=\"记住密码\"")]),
            Example(.notAssessable),
        ],
        judge: judge)

    private static func box(_ attributes: String, beside: String = "android:text=\"登录\"") -> String {
        """
        <LinearLayout xmlns:android="http://schemas.android.com/apk/res/android"><CheckBox \(attributes)/>\
        <TextView \(beside)/></LinearLayout>
        """
    }

    private static let policy = [
        "隐私", "用户协议", "服务协议", "服务条款", "使用协议", "使用条款", "注册协议", "privacy", "agreement", "terms", "protocol",
    ]
    private static let boxes = ["CheckBox", "CheckedTextView", "RadioButton", "Switch", "SwitchCompat", "ToggleButton"]

    private struct Box {
        var file: XMLFile
        var element: XMLElement
        var isChecked: Bool
    }

    private static let judge: @Sendable (App) -> Judgement = { app in
        if let reason = app.resources.unreadable { return .notAssessable(reason) }
        let layouts = app.layouts
        guard !layouts.isEmpty else {
            return .notAssessable(
                LocalizedText(
                    zh: "没有可读取的布局文件，界面可能由代码或网页构建，无法查看勾选框。",
                    en:
                        "No layout could be read; screens may be built in code or as web pages, where boxes are not seen."
                ))
        }
        let found = layouts.flatMap(consentBoxes)
        guard !found.isEmpty else {
            return .notApplicable(
                zh: "布局文件中没有与隐私政策或协议有关的勾选框。", en: "No layout has a box about a policy or an agreement.")
        }
        return .graded(findings(found.filter(\.isChecked)), upTo: .low)
    }

    /// Boxes that speak of a policy themselves, or through the text beside them: in the same parent, which at most
    /// wraps a line of the form.
    private static func consentBoxes(_ file: XMLFile) -> [Box] {
        var found: [Box] = []
        var pending = [file.root]
        while let parent = pending.popLast() {
            pending += parent.children.reversed()
            let boxes = parent.children.filter(isBox)
            guard !boxes.isEmpty else { continue }
            let near = parent.children.flatMap { [$0] + $0.children }.filter { !isBox($0) }
            let isNear = near.contains { $0.mentions(policy) }
            for child in boxes {
                guard child.mentions(policy) || (child.attribute("text") == nil && isNear) else { continue }
                let isChecked = child.attribute("checked")?.setting.canBe("true") ?? false
                found.append(Box(file: file, element: child, isChecked: isChecked))
            }
        }
        return found
    }

    private static func isBox(_ element: XMLElement) -> Bool {
        let name = element.shortName
        return boxes.contains { name.endsWithBytes(of: $0) }
    }

    private static func findings(_ boxes: [Box]) -> [Finding] {
        boxes.map { box in
            let id = box.element.attribute("id")?.setting.reference?.name ?? ""
            return Finding(
                message: LocalizedText(
                    zh: "布局 \(box.file.path) 中的\(id.isEmpty ? "" : " \(id) ")勾选框默认勾选了隐私政策或协议。",
                    en: """
                        A box\(id.isEmpty ? "" : " (\(id))") in \(box.file.path) has the policy or agreement ticked beforehand.
                        """),
                severity: .low,
                evidence: [
                    Evidence(.xml(file: box.file.path, xpath: box.element.xpath + "/@android:checked"), value: "true")
                ], identity: "\(box.file.path) \(id.isEmpty ? box.element.xpath : id)")
        }
    }
}
