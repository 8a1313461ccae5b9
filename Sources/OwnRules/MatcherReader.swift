import App
import Checks
import Resources
import Rules
import Settings

/// Reads what one check looks for.
enum MatcherReader {
    private static let kinds = ["manifest", "call", "method", "string", "file", "library"]

    static func matcher(_ value: SettingsValue) throws(SettingsError) -> Matcher {
        let item = try value.mapping()
        try item.refuseRest(known: kinds)
        guard item.entries.count == 1, let entry = item.entries.first else {
            throw item.error(
                zh: "每一项只能写一种匹配：\(kinds.joined(separator: "、"))",
                en: "one of \(kinds.joined(separator: ", ")) in each item")
        }
        for kind in kinds {
            guard let value = item.value(kind) else { continue }
            switch kind {
            case "manifest": return .manifest(try xpath(value))
            case "call": return .call(try call(try value.mapping()))
            case "method": return .method(try method(try value.mapping()))
            case "string":
                let text = try value.shortText()
                return .string(Wildcard(text), text: text)
            case "file": return .file(try file(try value.mapping()))
            default: return .library(try library(try value.mapping()))
            }
        }
        throw entry.value.unknown(kinds)
    }

    private static func xpath(_ value: SettingsValue) throws(SettingsError) -> String {
        let text = try value.shortText()
        guard XMLDocument.isExpression(text) else {
            throw value.error(
                zh: "不是有效的 XPath 1.0 表达式：\(text)", en: "this is no XPath 1.0 expression: \(text)")
        }
        return text
    }

    private static func call(_ item: SettingsMapping) throws(SettingsError) -> CallMatcher {
        try item.refuseRest(known: ["class", "method", "prototype", "argument"])
        var matcher = CallMatcher(
            className: try className(item), method: try item.required("method").shortText(),
            prototype: try prototype(item))
        if let value = item.value("argument") { matcher.argument = try argument(try value.mapping()) }
        return matcher
    }

    private static func argument(_ item: SettingsMapping) throws(SettingsError) -> CallMatcher.Argument {
        let tests = ["text", "number", "bits", "constant"]
        try item.refuseRest(known: ["position"] + tests)
        let position = Int(try item.required("position").number(in: 0...254))
        guard tests.count(where: { item.value($0) != nil }) == 1 else {
            throw item.error(
                zh: "参数需要且只能写 \(tests.joined(separator: "、")) 之一",
                en: "give exactly one of \(tests.joined(separator: ", "))")
        }
        let test: CallMatcher.Test
        if let value = item.value("text") {
            test = .text(Wildcard(try value.shortText()))
        } else if let value = item.value("number") {
            test = .number(try integer(value))
        } else if let value = item.value("bits") {
            test = .bits(try integer(value))
        } else {
            guard let value = item.value("constant"), try value.text() == "true" else {
                throw item.error(zh: "“constant”只能是 true", en: "“constant” can only be true")
            }
            test = .constant
        }
        return CallMatcher.Argument(position: position, test: test)
    }

    /// Decimal, hexadecimal after `0x`, or `true` and `false`.
    private static func integer(_ value: SettingsValue) throws(SettingsError) -> Int64 {
        let text = try value.text()
        if text == "true" { return 1 }
        if text == "false" { return 0 }
        let number = text.hasPrefix("0x") ? Int64(text.dropFirst(2), radix: 16) : Int64(text)
        guard let number else { throw value.error(zh: "“\(text)”不是整数", en: "“\(text)” is no whole number") }
        return number
    }

    private static func method(_ item: SettingsMapping) throws(SettingsError) -> MethodMatcher {
        try item.refuseRest(known: ["class", "method", "prototype", "body"])
        return MethodMatcher(
            className: try className(item), method: try item.required("method").shortText(),
            prototype: try prototype(item), body: try item.value("body")?.word() ?? .any)
    }

    private static func className(_ item: SettingsMapping) throws(SettingsError) -> String {
        let value = try item.required("class")
        let name = try value.shortText()
        guard !name.contains("/"), !name.contains(";"), !name.contains("*") else {
            throw value.error(
                zh: "类名写成 android.webkit.WebView 的形式，内部类用 $",
                en: "write a class as android.webkit.WebView, with $ before one inside")
        }
        return name
    }

    private static func prototype(_ item: SettingsMapping) throws(SettingsError) -> String? {
        guard let value = item.value("prototype") else { return nil }
        let text = try value.shortText()
        guard text.hasPrefix("("), text.contains(")") else {
            throw value.error(
                zh: "原型写成 (Ljava/lang/String;)V 的形式", en: "write a prototype as (Ljava/lang/String;)V")
        }
        return text
    }

    private static func file(_ item: SettingsMapping) throws(SettingsError) -> FileMatcher {
        try item.refuseRest(known: ["path", "contains"])
        return FileMatcher(path: try item.required("path").shortText(), text: try text(item.value("contains")))
    }

    private static func library(_ item: SettingsMapping) throws(SettingsError) -> LibraryMatcher {
        try item.refuseRest(known: ["name", "fact", "needs"])
        return LibraryMatcher(
            name: try item.required("name").shortText(), fact: try item.value("fact")?.word(),
            needs: try text(item.value("needs")))
    }

    private static func text(_ value: SettingsValue?) throws(SettingsError) -> String? { try value?.shortText() }
}
