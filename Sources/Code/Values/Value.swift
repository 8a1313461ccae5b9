/// What an operand holds when an instruction runs, as far as that can be told without running it.
public indirect enum Value: Hashable, Sendable {
    /// Cannot be told.
    case unknown
    /// An `int`, `long`, `boolean` or `char`, or the bits of a `float` or `double`; 0 for `null` too.
    case number(Int64)
    /// A string.
    case string(String)
    /// The class object of a type, by its descriptor.
    case type(String)
    /// What the method was called with: 0 is the first of its registers, `this` in an instance method.
    case parameter(Int)
    /// An object that was created at a site.
    case instance(type: String, at: Site)
    /// What a field holds that is not constant, as smali names it.
    case field(String)
    /// What a call returned, as smali names its method.
    case result(of: String, at: Site)
    /// A string put together from parts, some of which are no constants.
    case text([Value])
    /// An array of these elements.
    case array([Value])
    /// One of several, in a fixed order, none of them ``unknown``.
    case either([Value])

    /// All that it can be: itself, or the alternatives.
    public var alternatives: [Value] { if case .either(let values) = self { values } else { [self] } }

    /// The numbers that it can be; nil if it may be something else.
    public var numbers: [Int64]? {
        var found: [Int64] = []
        for case let value in alternatives {
            guard case .number(let number) = value else { return nil }
            found.append(number)
        }
        return found
    }

    /// The strings that it can be; nil if it may be something else.
    public var strings: [String]? {
        var found: [String] = []
        for value in alternatives {
            guard case .string(let text) = value else { return nil }
            found.append(text)
        }
        return found
    }

    /// Its number, if it is always the same one.
    public var number: Int64? { if case .number(let number) = self { number } else { nil } }

    /// Its text, if it is always the same one.
    public var string: String? { if case .string(let text) = self { text } else { nil } }

    /// True if it is a constant in every case: a number, a string, a class, an array of such.
    public var isConstant: Bool {
        switch self {
        case .number, .string, .type: true
        case .array(let elements): elements.allSatisfy(\.isConstant)
        case .either(let values): values.allSatisfy(\.isConstant)
        default: false
        }
    }

    /// True if it can be this number in some case. False where it is not known.
    public func canBe(_ number: Int64) -> Bool { alternatives.contains(.number(number)) }

    /// The texts that are certain to stand at the beginning: of a constant all of it.
    public var prefixes: [String] {
        alternatives.compactMap { value in
            switch value {
            case .string(let text): text
            case .text(let parts): parts.first?.string
            default: nil
            }
        }
    }

    /// More alternatives than this are not told apart.
    static let alternativeLimit = 8

    /// One of several values; ``unknown`` if one of them is, or if there are too many.
    static func merged(_ values: [Value]) -> Value {
        var found: [Value] = []
        for value in values {
            for alternative in value.alternatives where !found.contains(alternative) {
                guard alternative != .unknown, found.count < alternativeLimit else { return .unknown }
                found.append(alternative)
            }
        }
        return found.count == 1 ? found[0] : found.isEmpty ? .unknown : .either(found)
    }

    /// The values of a function over all combinations of two values' alternatives.
    static func combined(_ left: Value, _ right: Value, _ function: (Value, Value) -> Value) -> Value {
        let pairs = left.alternatives.count * right.alternatives.count
        guard pairs <= alternativeLimit * 2 else { return .unknown }
        return merged(left.alternatives.flatMap { first in right.alternatives.map { function(first, $0) } })
    }

    /// Two strings one after the other.
    static func joined(_ left: Value, _ right: Value) -> Value {
        combined(left, right) { left, right in
            let parts = left.parts + right.parts
            guard parts.count <= partLimit else { return .unknown }
            var joined: [Value] = []
            for part in parts {
                if case .string(let text) = part, case .string(let before)? = joined.last {
                    guard before.utf8.count + text.utf8.count <= textLimit else { return .unknown }
                    joined[joined.count - 1] = .string(before + text)
                } else {
                    joined.append(part)
                }
            }
            if joined.isEmpty { return .string("") }
            return joined.count == 1 && joined[0].string != nil ? joined[0] : .text(joined)
        }
    }

    private var parts: [Value] {
        switch self {
        case .text(let parts): parts
        case .string(""): []
        case .either: [.unknown]
        default: [self]
        }
    }

    private static let partLimit = 64
    private static let textLimit = 1 << 16
}
