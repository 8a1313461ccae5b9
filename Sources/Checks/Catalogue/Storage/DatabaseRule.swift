import App
import Code
import Findings
import Rules

/// DAT-005: tables of the platform's database with sensitive columns.
enum DatabaseRule {
    static let rule = Rule(
        id: "DAT-005",
        title: LocalizedText(zh: "数据库明文存储敏感字段", en: "Unencrypted database holds sensitive columns"),
        indicator: .userData, severity: .medium, family: .storage,
        what: LocalizedText(
            zh: """
                推导系统 SQLite（含 Room 生成代码）的 execSQL 建表语句，列出名称涉及口令、令牌、证件号、手机号等的列。使用 SQLCipher 等加密数据库\
                的不计。
                """,
            en: """
                Derives the CREATE TABLE statements given to execSQL of the platform's SQLite, those of Room too, and lists columns \
                named after passwords, tokens, identity or phone numbers. Encrypted databases such as SQLCipher do not count.
                """),
        why: LocalizedText(
            zh: "数据库文件是明文，设备被 root、备份被导出或存在文件读取漏洞时，敏感数据会整表泄露。",
            en: """
                The file is in the clear: with root, a backup or a hole that reads files, whole tables of sensitive data are lost.
                """),
        fix: LocalizedText(
            zh: "使用 SQLCipher 并把密钥放入 AndroidKeyStore，或只对敏感列加密；不必要的数据不落地。",
            en: """
                Use SQLCipher with its key in the AndroidKeyStore, or encrypt the sensitive columns; keep nothing that is not needed.
                """),
        references: References(masvs: ["MASVS-STORAGE-1"], maswe: "MASWE-0006", mastg: "MASTG-TEST-0207", cwe: 312),
        examples: [
            table(.fires, "CREATE TABLE user (id INTEGER PRIMARY KEY, access_token TEXT)"),
            table(.fires, "create table if not exists `u` (`id` INTEGER, `idCard` TEXT NOT NULL)"),
            table(.silent, "CREATE TABLE news (id INTEGER PRIMARY KEY, title TEXT)"),
            // Not the name of a column.
            table(.silent, "CREATE TABLE tokens (id INTEGER, title TEXT)"),
            // Encrypted.
            table(
                .notApplicable, "CREATE TABLE user (id INTEGER, password TEXT)",
                database: "Lnet/sqlcipher/database/SQLiteDatabase;"),
            .code(.notApplicable, ""), Example(.notApplicable),
        ],
        judge: { app in
            .ofCode(app) { inquiry in
                let isRoomEncrypted = encryption.contains { !inquiry.program.references(to: $0).isEmpty }
                let databases = isRoomEncrypted ? Array(plain.prefix(1)) : plain
                let patterns = [MethodPattern(databases, "execSQL")]
                guard !inquiry.calls(patterns).isEmpty else {
                    return .notApplicable(zh: "没有用系统 SQLite 建表。", en: "No tables are made in the platform's SQLite.")
                }
                return inquiry.graded(patterns, "plain-database", upTo: .medium) { site in
                    let columns = inquiry.program.argument(0, of: site).alternatives.flatMap {
                        SQLTable.columns(in: text(of: $0))
                    }
                    let sensitive = columns.filter { SensitiveWords.word(in: $0) != nil }
                    guard !sensitive.isEmpty else { return nil }
                    let shown = PrintableText.of(sensitive.prefix(8).joined(separator: ", "))
                    return CodeHit(site, shown, severity: .medium)
                } _: { name in
                    LocalizedText(
                        zh: "\(name) 在未加密的数据库中建立含敏感字段的表。",
                        en: "\(name) makes tables with sensitive columns in an unencrypted database.")
                }
            }
        })

    /// What is known of a statement; parts that are not, such as a table's prefix, are left out.
    private static func text(of value: Value) -> String {
        switch value {
        case .string(let text): text
        case .text(let parts): parts.map { $0.string ?? "" }.joined()
        default: ""
        }
    }

    private static let plain = [
        "Landroid/database/sqlite/SQLiteDatabase;", "Landroidx/sqlite/db/SupportSQLiteDatabase;",
        "Landroidx/sqlite/SQLiteConnection;",
    ]
    /// What makes Room's databases encrypted.
    private static let encryption = [
        MethodPattern("Lnet/sqlcipher/database/SupportFactory;", "<init>"),
        MethodPattern("Lnet/zetetic/database/sqlcipher/SupportOpenHelperFactory;", "<init>"),
        MethodPattern("Lcom/tencent/wcdb/room/db/WCDBOpenHelperFactory;", "passphrase"),
    ]

    private static func table(
        _ expectation: Example.Expectation, _ statement: String,
        database: String = "Landroid/database/sqlite/SQLiteDatabase;"
    ) -> Example {
        .code(
            expectation,
            """
            const/4 v0, 0
            const-string v1, "\(statement)"
            invoke-virtual {v0, v1}, \(database)->execSQL(Ljava/lang/String;)V
            """)
    }
}

/// The columns that a statement of SQL gives a table.
enum SQLTable {
    /// The names of the columns, without quotes; none for statements that make no table.
    static func columns(in statement: String) -> [String] {
        guard statement.utf8.count <= 1 << 16, let open = statement.firstIndex(of: "("),
            statement[..<open].uppercased().split(separator: " ").prefix(3).contains("TABLE")
        else { return [] }
        var columns: [String] = []
        var depth = 0
        var column = ""
        func add() {
            let word = column.split { $0 == " " || $0 == "\n" || $0 == "\t" }.first ?? ""
            columns.append(word.filter { $0 != "`" && $0 != "\"" && $0 != "[" && $0 != "]" && $0 != "'" })
            column = ""
        }
        for character in statement[open...].dropFirst() {
            switch character {
            case "(": depth += 1
            case ")" where depth == 0:
                add()
                return columns
            case ")": depth -= 1
            case "," where depth == 0: add()
            default: column.append(character)
            }
        }
        add()
        return columns
    }
}
