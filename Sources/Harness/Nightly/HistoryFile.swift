import Findings
import History
import Reports

/// The file of a history, and what is said if it cannot be used.
enum HistoryFile {
    /// Opens a history.
    ///
    /// - Parameter makes: Makes the file if there is none.
    /// - Throws: ``Failure`` with one line that says what to do.
    static func open(_ path: String, makes: Bool, _ language: Language) throws(Failure) -> History {
        do {
            return try History(path: path, makes: makes)
        } catch {
            throw Failure(history: error, path, language)
        }
    }
}

extension Failure {
    /// What is wrong with the file of a history, and what to do.
    init(history error: any Error, _ path: String, _ language: Language) {
        let text = Self.text(of: error)
        self.init(.input, TerminalText.escaped("\(path): \(text[language])"))
    }

    private static func text(of error: any Error) -> LocalizedText {
        switch error {
        case let error as HistoryError: text(of: error)
        case let error as DatabaseError: text(of: error)
        default: LocalizedText(zh: "历史库无法使用：\(error)", en: "the history cannot be used: \(error)")
        }
    }

    private static func text(of error: HistoryError) -> LocalizedText {
        switch error {
        case .newer(let version):
            LocalizedText(
                zh: "历史库由更新版本的程序写入（格式 \(version)），请升级 touchstone 后再用",
                en: "this history was written by a later version of the program (format \(version)): update touchstone")
        case .otherDatabase:
            LocalizedText(
                zh: "这是其他程序的数据库，请用 --history 另指定文件",
                en: "this is a database of another program: name another file with --history")
        case .damaged(let table): damaged("\(table)")
        case .notKept(let sha256):
            LocalizedText(
                zh: "安装包 \(sha256) 的分析结果已被清理，请重新运行",
                en: "the analysis of package \(sha256) was pruned meanwhile: run it again")
        }
    }

    /// Result codes: https://sqlite.org/rescode.html
    private static func text(of error: DatabaseError) -> LocalizedText {
        switch error.primary {
        case 5, 6:
            LocalizedText(
                zh: "另一个进程长时间占用历史库，请等它结束后再运行",
                en: "another process keeps this history locked: run again when it is done")
        case 8:
            LocalizedText(
                zh: "历史库只读，本夜结果没有保存；请修改权限，或用 --history 另指定文件",
                en:
                    "this history is read-only and the night is not kept: change its permissions, or name another file with --history"
            )
        case 10:
            LocalizedText(
                zh: "读写历史库出错（\(error.message)），本夜结果没有保存；请检查磁盘后重新运行",
                en:
                    "this history cannot be read or written (\(error.message)) and the night is not kept: look after the disk, then run again"
            )
        case 11: damaged(error.message)
        case 13:
            LocalizedText(
                zh: "磁盘已满，本夜结果没有保存；请腾出空间后重新运行",
                en: "the disk is full and the night is not kept: make room, then run again")
        case 14, 3, 23:
            LocalizedText(
                zh: "无法打开历史库（\(error.message)），请检查路径和权限",
                en: "this history cannot be opened (\(error.message)): look at its path and permissions")
        case 26:
            LocalizedText(
                zh: "这不是历史库文件，或已损坏，不予改动；请恢复备份，或用 --history 另指定文件",
                en:
                    "this is no history, or a damaged one, and stays as it is: restore a copy, or name another file with --history"
            )
        default:
            LocalizedText(
                zh: "历史库无法使用（\(error.message)）", en: "this history cannot be used (\(error.message))")
        }
    }

    private static func damaged(_ detail: String) -> LocalizedText {
        LocalizedText(
            zh: "历史库已损坏（\(detail)），不予改动；请恢复备份，或移走该文件后重新开始",
            en: "this history is damaged (\(detail)) and stays as it is: restore a copy, or move it away to begin anew")
    }
}
