import Rules

/// Shorter ways to write the smali text of examples.
enum ExampleCode {
    /// A class of the example app (`cn.example.app`) with these members.
    static func own(
        _ name: String, extends superclass: String = "Ljava/lang/Object;", implements interfaces: [String] = [],
        _ members: String
    ) -> String {
        let implemented = interfaces.map { ".implements \($0)\n" }.joined()
        return ".class public Lcn/example/app/\(name);\n.super \(superclass)\n\(implemented)\(members)\n"
    }

    /// An activity of the example app whose `onCreate` runs these instructions (`p0` is the activity) and returns.
    static func activity(_ instructions: String, members: String = "") -> String {
        own(
            "MainActivity", extends: "Landroid/app/Activity;",
            method("onCreate(Landroid/os/Bundle;)V", instructions) + members)
    }

    /// A public method that runs these instructions and returns nothing.
    static func method(_ signature: String, _ instructions: String) -> String {
        body(signature, instructions + "\n    return-void")
    }

    /// A public method with these instructions.
    static func body(_ signature: String, _ instructions: String) -> String {
        ".method public \(signature)\n\(instructions)\n.end method\n"
    }

    /// A class of somebody else's with these members.
    static func foreign(
        _ descriptor: String, extends superclass: String = "Ljava/lang/Object;", implements interfaces: [String] = [],
        _ members: String
    ) -> String {
        let implemented = interfaces.map { ".implements \($0)\n" }.joined()
        return ".class public \(descriptor)\n.super \(superclass)\n\(implemented)\(members)\n"
    }

    /// The manifest's element of ``activity(_:members:)``, exported as a launcher is.
    static let activityElement = """
        <activity android:name=".MainActivity" android:exported="true"><intent-filter>
        <action android:name="android.intent.action.MAIN"/><category android:name="android.intent.category.LAUNCHER"/>
        </intent-filter></activity>
        """
}

extension Example {
    /// An example whose launcher's `onCreate` runs these instructions (`p0` is the activity).
    ///
    /// - Parameters:
    ///   - members: further members of the activity.
    ///   - classes: further classes.
    static func code(
        _ expectation: Expectation, minSdk: Int? = 26, targetSdk: Int? = 35, outside: String = "",
        application: String = "", inside: String = "", _ instructions: String, members: String = "",
        classes: String = ""
    ) -> Example {
        Example(
            expectation, minSdk: minSdk, targetSdk: targetSdk, outside: outside, application: application,
            inside: ExampleCode.activityElement + inside,
            smali: ExampleCode.activity(instructions, members: members) + classes)
    }
}
