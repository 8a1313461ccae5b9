import App
import Code
import Findings

/// Methods of the classes that extend or implement one, by what their body does.
public struct MethodMatcher: Sendable, Hashable {
    /// The class or interface, by its full name with dots.
    public var className: String
    /// The method.
    public var method: String
    /// The prototype, such as `(Z)V`; nil for any.
    public var prototype: String?
    /// What the body does.
    public var body: Body

    /// What a body can do.
    public enum Body: String, Sendable, CaseIterable {
        /// Whatever.
        case any
        /// Nothing: it returns at once.
        case empty
        /// It always returns true.
        case returnsTrue = "returns-true"
        /// It always returns false.
        case returnsFalse = "returns-false"
        /// It always returns null or zero.
        case returnsNull = "returns-null"
        /// It never returns: an exception is the only way out.
        case throwsAlways = "throws"
    }

    /// Methods of the classes below one.
    public init(className: String, method: String, prototype: String? = nil, body: Body = .any) {
        self.className = className
        self.method = method
        self.prototype = prototype
        self.body = body
    }

    var name: String { "\(className).\(method)" }

    func find(_ inquiry: CodeInquiry, _ title: LocalizedText, _ severity: Severity) -> [Finding] {
        let program = inquiry.program
        guard let type = program.type(DescriptorText.descriptor(ofClass: className)) else { return [] }
        let wanted = prototype.map { program.signature(method, $0) }
        var hits: [CodeHit] = []
        for descendant in program.descendants(of: type) where program.definition(of: descendant) != nil {
            for method in program.methods(of: descendant, named: method) {
                guard wanted == nil || wanted == .some(program.signature(of: method)), fits(method, program),
                    let start = inquiry.start(of: method)
                else { continue }
                hits.append(CodeHit(start, program.name(of: method), severity: severity))
            }
        }
        return inquiry.findings(hits, "method \(name) \(body.rawValue)") { place in
            LocalizedText(zh: "\(title.zh)：\(place) 实现了 \(name)。", en: "\(title.en): \(place) implements \(name).")
        }
    }

    private func fits(_ method: CodeMethod, _ program: Program) -> Bool {
        guard let shape = program.shape(of: method) else { return false }
        return switch body {
        case .any: true
        case .empty: shape.isEmpty
        case .returnsTrue: shape.constantResult == .number(1)
        case .returnsFalse, .returnsNull: shape.constantResult == .number(0)
        case .throwsAlways: shape.alwaysThrows
        }
    }
}
