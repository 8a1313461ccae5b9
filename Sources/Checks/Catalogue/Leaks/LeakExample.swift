import Rules

/// Pieces of examples with sensitive data in them.
enum LeakExample {
    /// A layout with a password field.
    static let layout = [
        "layout/login": """
        <LinearLayout xmlns:android="http://schemas.android.com/apk/res/android">
        <EditText android:id="@+id/password" android:inputType="textPassword"/></LinearLayout>
        """
    ]

    /// What was typed into a field, in `v0`. The compiler of examples gives every new id the same number.
    static func typed(into id: String = "0x7f0fffff") -> String {
        """
        const v1, \(id)
        invoke-virtual {p0, v1}, Lcn/example/app/MainActivity;->findViewById(I)Landroid/view/View;
        move-result-object v0
        check-cast v0, Landroid/widget/EditText;
        invoke-virtual {v0}, Landroid/widget/EditText;->getText()Landroid/text/Editable;
        move-result-object v0
        invoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;
        move-result-object v0

        """
    }

    /// A stored value of that name, in `v0`.
    static func stored(_ name: String) -> String {
        """
        const-string v1, "\(name)"
        const/4 v2, 0
        invoke-static {}, Lcn/example/app/Store;->open()Landroid/content/SharedPreferences;
        move-result-object v0
        invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->\
        getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
        move-result-object v0

        """
    }

    /// The stored token, in `v0`.
    static let token = stored("access_token")

    /// Encrypts the text in `v0`.
    static let encrypted = """
        invoke-virtual {v0}, Ljava/lang/String;->getBytes()[B
        move-result-object v0
        const/4 v1, 0
        invoke-virtual {v1, v0}, Ljavax/crypto/Cipher;->doFinal([B)[B
        move-result-object v0
        const/4 v1, 2
        invoke-static {v0, v1}, Landroid/util/Base64;->encodeToString([BI)Ljava/lang/String;
        move-result-object v0

        """

    /// An example with the layout of a login screen.
    static func login(
        _ expectation: Example.Expectation, targetSdk: Int = 35, application: String = "", _ instructions: String,
        members: String = "", classes: String = ""
    ) -> Example {
        Example(
            expectation, targetSdk: targetSdk, outside: Example.internet, application: application,
            inside: ExampleCode.activityElement, resources: layout,
            smali: ExampleCode.activity(instructions, members: members) + classes)
    }
}
