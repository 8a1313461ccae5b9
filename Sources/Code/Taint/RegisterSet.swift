/// A set of registers, and of one more place for what a call leaves for `move-result`.
struct RegisterSet: Equatable {
    private var words: SIMD4<UInt64>

    /// Methods with more registers than this are not followed into; compilers need so many for tables only.
    static let registerLimit = 255
    /// The place of a call's result.
    static let result = 255

    /// No register.
    init() { words = .zero }

    /// One register, if there can be such.
    init(_ register: Int) {
        self.init()
        self[register] = true
    }

    /// True if there is none in it.
    var isEmpty: Bool { words == .zero }

    /// True if a register is in it. What lies beyond the limit never is.
    subscript(register: Int) -> Bool {
        @inline(__always) get {
            register <= Self.result && words[register >> 6] & (1 << UInt64(register & 63)) != 0
        }
        @inline(__always) set {
            guard register <= Self.result else { return }
            if newValue {
                words[register >> 6] |= 1 << UInt64(register & 63)
            } else {
                words[register >> 6] &= ~(1 << UInt64(register & 63))
            }
        }
    }

    /// Adds all of another set.
    mutating func formUnion(_ other: RegisterSet) { words |= other.words }

    /// What is in both.
    func intersection(_ other: RegisterSet) -> RegisterSet {
        var result = self
        result.words &= other.words
        return result
    }

    /// What is in it and not in another one.
    func subtracting(_ other: RegisterSet) -> RegisterSet {
        var result = self
        result.words &= ~other.words
        return result
    }
}
