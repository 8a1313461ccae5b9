import App
import Elf
import Findings
import Rules

/// What signs in native code prove: that a protection is there, not that it works.
enum NativeSigns {
    /// Judges a protection by its signs in the app's own libraries.
    ///
    /// - Parameters:
    ///   - group: The evidence in one library; nil if there is none.
    ///   - seen: What is said of a library with such signs.
    ///   - missing: What is said of the app if no library has them.
    static func judge(
        _ app: App, seen: LocalizedText, missing: LocalizedText, severity: Severity,
        _ signs: (LibraryGroup) -> [Evidence]?
    ) -> Judgement {
        app.judgeOwnLibraries { groups in
            let found = groups.compactMap { group in
                signs(group).map { Finding.library(group, .info, zh: seen.zh, en: seen.en, $0) }
            }
            guard found.isEmpty else { return .found(found) }
            // A product that is known to bring such checks along may do so here as well.
            if let provided = app.providedByPacker { return provided }
            if let hidden = groups.first(where: \.isHidden) {
                return .notAssessable(
                    LocalizedText(
                        zh: "\(hidden.caption) 的代码经过加密或字符串加密，静态分析看不到其中有无此类检查。",
                        en:
                            "The code or the texts of \(hidden.caption) are encrypted: whether it checks cannot be seen."
                    ))
            }
            let places = groups.flatMap(\.members).prefix(8).map {
                Evidence(.entry(name: $0.library.place, offset: nil), value: "")
            }
            return .found([
                Finding(message: missing, severity: severity, evidence: Array(places), identity: "missing")
            ])
        }
    }
}

extension LibraryGroup {
    /// True if texts in it may be out of sight.
    fileprivate var isHidden: Bool {
        members.contains { library, facts in library.concealment != nil || facts.concealment != nil }
    }

    /// True for a library that reports crashes: it looks at processes and memory for that purpose.
    var reportsCrashes: Bool {
        if case .sdk(let name) = owner, SDKTable.sdk(named: name)?.purpose == .crash { return true }
        let marks: [NativeText] = [.breakpad, .crashpad, .tombstone, .unwindstack]
        return members.contains { _, facts in marks.contains { facts.texts[$0] != nil } }
    }

    /// True if all of one ABI's texts are there: what one library says of Java and another of files is no check.
    func has(_ texts: NativeText...) -> Bool {
        members.contains { _, facts in texts.allSatisfy { facts.texts[$0] != nil } }
    }
}
