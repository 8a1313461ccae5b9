import Findings

/// Why a run cannot be read at all.
public struct RunError: Error, Hashable, Sendable {
    /// The kind of trouble.
    public enum Code: String, Sendable, CaseIterable {
        /// `run.json` is no JSON.
        case notJSON = "not_json"
        /// `run.json` lacks a member, or it is of the wrong type.
        case badMember = "bad_member"
        /// `run.json` is of a later form than this program knows.
        case newerSchema = "newer_schema"
        /// There is no file in the run.
        case empty
    }

    /// The kind of trouble.
    public var code: Code
    /// The member, such as `device.sdk`; empty if it is not about one.
    public var member: String
    /// The line of `run.json`, 0 if it is not about one.
    public var line: Int

    /// An error about a member.
    public init(code: Code, member: String, line: Int) {
        self.code = code
        self.member = member
        self.line = line
    }

    /// What is wrong, for people.
    public var message: LocalizedText {
        switch code {
        case .notJSON: LocalizedText(zh: "run.json 不是有效的 JSON", en: "run.json is no JSON")
        case .badMember:
            LocalizedText(
                zh: "run.json 缺少成员或类型不对：\(member)",
                en: "run.json: this member is missing or of the wrong type: \(member)")
        case .newerSchema:
            LocalizedText(zh: "run.json 的版本高于本程序支持的版本", en: "run.json is of a later form than this program knows")
        case .empty: LocalizedText(zh: "其中没有任何文件", en: "there is no file in it")
        }
    }
}
