import App
import Code
import Findings
import Rules

/// DAT-105: text from outside in statements of a database.
enum SQLInjectionRule {
    static let rule = Rule(
        id: "DAT-105",
        title: LocalizedText(zh: "SQL注入", en: "SQL injection"),
        indicator: .userData, severity: .high, family: .storage, topic: .outside,
        what: LocalizedText(
            zh: """
                追踪导出 Provider 的参数、外部 Intent、链接和扫码内容是否进入 rawQuery、execSQL、compileStatement 的语句文本（高），输入框内容进入\
                语句文本为中；导出 Provider 把 selection、projection 原样交给 query、update、delete 为中。作为绑定参数传入的不计。
                """,
            en: """
                Follows arguments of open providers, intents, links and scanned codes into the text of rawQuery, execSQL and \
                compileStatement (high), what users type likewise (medium), and selections and projections that open providers \
                pass on to query, update and delete (medium). Bound arguments do not count.
                """),
        why: LocalizedText(
            zh: "攻击者可改变查询条件，读取、篡改或删除其他用户或其他表中的数据。",
            en: "An attacker changes what is asked, and reads, changes or deletes rows and tables that are not meant."),
        fix: LocalizedText(
            zh: "使用 ? 占位符和 selectionArgs；Provider 用 SQLiteQueryBuilder 并开启 setStrict、setStrictColumns，或设为不导出。",
            en: """
                Use ? and selectionArgs; in providers use SQLiteQueryBuilder with setStrict and setStrictColumns, or do not export them.
                """),
        references: References(masvs: ["MASVS-CODE-4"], maswe: "MASWE-0086", cwe: 89),
        examples: [
            .code(.fires, extra + statement + query),
            Example(.fires, inside: provider("true"), smali: passing),
            .code(
                .fires,
                "const/4 v0, 0\ninvoke-virtual {v0}, Landroid/widget/EditText;->getText()Landroid/text/Editable;\nmove-result-object v0\ninvoke-virtual {v0}, Ljava/lang/Object;->toString()Ljava/lang/String;\nmove-result-object v0\n"
                    + statement + query),
            // Bound, not put into the text.
            .code(
                .silent,
                extra
                    + "filled-new-array {v0}, [Ljava/lang/String;\nmove-result-object v3\nconst-string v2, \"SELECT * FROM user WHERE name=?\"\n"
                    + query),
            .code(
                .silent,
                extra
                    + "invoke-static {v0}, Ljava/lang/Integer;->parseInt(Ljava/lang/String;)I\nmove-result v0\ninvoke-static {v0}, Ljava/lang/String;->valueOf(I)Ljava/lang/String;\nmove-result-object v0\n"
                    + statement + query),
            // Nobody else reaches it.
            Example(.silent, inside: provider("false"), smali: passing),
            .code(.notApplicable, extra), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                guard inquiry.calls(.sql, .selection) else {
                    return .notApplicable(zh: "没有直接使用 SQLite。", en: "SQLite is not used directly.")
                }
                let outside = inquiry.outsideFlows
                let foreign: Set<DataSource> = [.choice, .extra, .link, .foreignText]
                let hits =
                    outside.from(foreign, to: [.sql]).compactMap { inquiry.hit($0, severity: .high) }
                    + outside.from([.input], to: [.sql]).compactMap { inquiry.hit($0, severity: .medium) }
                    + outside.from([.choice], to: [.selection]).compactMap { flow in
                        inquiry.isStrict(flow) ? nil : inquiry.hit(flow, severity: .medium)
                    }
                return inquiry.judge(hits, "sql-injection", upTo: .high, gap: outside.gap) { name in
                    LocalizedText(
                        zh: "\(name) 取得的外部数据进入 SQL 语句。", en: "Data that \(name) gets from outside becomes part of SQL.")
                }
            }
        })

    private static let extra = """
        invoke-virtual {p0}, Lcn/example/app/MainActivity;->getIntent()Landroid/content/Intent;
        move-result-object v0
        const-string v1, "name"
        invoke-virtual {v0, v1}, Landroid/content/Intent;->getStringExtra(Ljava/lang/String;)Ljava/lang/String;
        move-result-object v0

        """
    private static let statement = """
        const-string v2, "SELECT * FROM user WHERE name='"
        invoke-virtual {v2, v0}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
        move-result-object v2
        const/4 v3, 0

        """
    private static let query = """
        const/4 v1, 0
        invoke-virtual {v1, v2, v3}, Landroid/database/sqlite/SQLiteDatabase;->\
        rawQuery(Ljava/lang/String;[Ljava/lang/String;)Landroid/database/Cursor;
        """

    private static func provider(_ isExported: String) -> String {
        "<provider android:name=\".Users\" android:authorities=\"cn.example.users\" android:exported=\"\(isExported)\"/>"
    }
    private static let passing = ExampleCode.own(
        "Users", extends: "Landroid/content/ContentProvider;",
        ExampleCode.body(
            "delete(Landroid/net/Uri;Ljava/lang/String;[Ljava/lang/String;)I",
            """
            const/4 v0, 0
            const-string v1, "user"
            invoke-virtual {v0, v1, p2, p3}, Landroid/database/sqlite/SQLiteDatabase;->\
            delete(Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;)I
            move-result v0
            return v0
            """))
}

extension CodeInquiry {
    /// True if the builder that gets a selection takes no other than plain ones.
    fileprivate func isStrict(_ flow: DataFlow) -> Bool {
        passes(flow) { $0.name == "setStrict" && $0.owner == "Landroid/database/sqlite/SQLiteQueryBuilder;" }
    }
}
