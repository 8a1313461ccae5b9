import Rules

/// Layouts and code of examples about fields.
enum ExampleFields {
    /// A layout `login` with a field `password`; the ids are 0x7f010000 of the field and 0x7f010001 of the layout.
    ///
    /// - Parameters:
    ///   - attributes: further attributes of the field.
    ///   - around: attributes of the view around it.
    static func login(
        _ attributes: String = "android:inputType=\"textPassword\"", hint: String = "密码", around: String = "",
        view: String = "EditText"
    ) -> [String: String] {
        [
            "id/password": "",
            "layout/login": """
            <LinearLayout xmlns:android="http://schemas.android.com/apk/res/android" \(around)>\
            <\(view) android:id="@id/password" android:hint="\(hint)" \(attributes)/></LinearLayout>
            """,
        ]
    }

    /// Shows the layout on an activity.
    static let show = """
        const v0, 0x7f010001
        invoke-virtual {p0, v0}, Landroid/app/Activity;->setContentView(I)V
        """

    /// Looks the field up, into `v1`.
    static let find = """
        const v0, 0x7f010000
        invoke-virtual {p0, v0}, Landroid/app/Activity;->findViewById(I)Landroid/view/View;
        move-result-object v1
        check-cast v1, Landroid/widget/EditText;
        """

    /// Gives the window of an activity a flag.
    static func flag(_ number: String) -> String {
        """
        invoke-virtual {p0}, Landroid/app/Activity;->getWindow()Landroid/view/Window;
        move-result-object v2
        const/16 v3, \(number)
        invoke-virtual {v2, v3}, Landroid/view/Window;->addFlags(I)V
        """
    }
}

extension Example {
    /// An example whose launcher shows the layout ``ExampleFields/login(_:hint:around:view:)`` and then runs these
    /// instructions.
    static func screen(
        _ expectation: Expectation, minSdk: Int? = 26, outside: String = "", application: String = "",
        inside: String = ExampleCode.activityElement, layout: [String: String] = ExampleFields.login(),
        files: [String: Content] = [:], _ instructions: String = "", members: String = "", classes: String = ""
    ) -> Example {
        Example(
            expectation, minSdk: minSdk, outside: outside, application: application, inside: inside, resources: layout,
            files: files,
            smali: ExampleCode.activity(ExampleFields.show + "\n" + instructions, members: members) + classes)
    }
}
