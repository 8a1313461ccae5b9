import App
import Code
import Findings

/// Calls of a method, of those below a class too, with an argument of a kind.
public struct CallMatcher: Sendable, Hashable {
    /// The class, by its full name with dots.
    public var className: String
    /// The method.
    public var method: String
    /// The prototype, such as `(Z)V`; nil for any.
    public var prototype: String?
    /// What an argument must be able to be; nil for any call.
    public var argument: Argument?

    /// An argument.
    public struct Argument: Sendable, Hashable {
        /// Its place, from 0.
        public var position: Int
        /// What it must be able to be.
        public var test: Test

        /// An argument at a place.
        public init(position: Int, test: Test) {
            self.position = position
            self.test = test
        }
    }

    /// What a value can be asked.
    public enum Test: Sendable, Hashable {
        /// It can be a text that fits.
        case text(Wildcard)
        /// It can be this number; `true` is 1, `false` and `null` are 0.
        case number(Int64)
        /// It can have all of these bits.
        case bits(Int64)
        /// It is the same in every run.
        case constant
    }

    /// Calls of a method.
    public init(className: String, method: String, prototype: String? = nil, argument: Argument? = nil) {
        self.className = className
        self.method = method
        self.prototype = prototype
        self.argument = argument
    }

    var name: String { "\(className).\(method)" }

    func find(_ inquiry: CodeInquiry, _ title: LocalizedText, _ severity: Severity) -> [Finding] {
        let pattern = MethodPattern(DescriptorText.descriptor(ofClass: className), method, prototype)
        let hits = inquiry.calls(pattern).filter { fits($0, inquiry) }.map { CodeHit($0, severity: severity) }
        return inquiry.findings(hits, "call \(name)") { place in
            LocalizedText(zh: "\(title.zh)：\(place) 调用 \(name)。", en: "\(title.en): \(place) calls \(name).")
        }
    }

    private func fits(_ site: Site, _ inquiry: CodeInquiry) -> Bool {
        guard let argument else { return true }
        let value = inquiry.program.argument(argument.position, of: site)
        switch argument.test {
        case .text(let pattern): return value.alternatives.contains { $0.string.map(pattern.matches) ?? false }
        case .number(let number): return value.canBe(number)
        case .bits(let bits): return value.alternatives.contains { $0.number.map { $0 & bits == bits } ?? false }
        case .constant: return value.isConstant
        }
    }
}
