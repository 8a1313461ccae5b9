import App
import Code
import Findings
import Synchronization

/// Which classes are known SDKs', asked for once each.
final class Suppliers: Sendable {
    private let known = Mutex<[CodeType: Bool]>([:])
    private let owner: @Sendable (CodeType) -> Owner

    /// The answers of somebody who knows.
    init(_ owner: @escaping @Sendable (CodeType) -> Owner) {
        self.owner = owner
    }

    /// True if a known SDK has the class.
    func includes(_ type: CodeType) -> Bool {
        if let answer = known.withLock({ $0[type] }) { return answer }
        let answer = if case .sdk = owner(type) { true } else { false }
        known.withLock { $0[type] = answer }
        return answer
    }
}

extension CodeInquiry {
    /// Which classes are known SDKs'.
    var suppliers: Suppliers {
        let code = code
        return code.shared.fact { Suppliers { code.owner(of: $0) } }
    }

    /// The calls of methods in code that is no known SDK's: what that does with its data is its supplier's affair.
    func callsOutsideSDKs(_ patterns: [MethodPattern]) -> [Site] {
        let sites = calls(patterns)
        guard !sites.isEmpty else { return [] }
        let suppliers = suppliers
        return sites.filter { isOutsideSDKs($0, suppliers) }
    }

    /// True if code that is no known SDK's calls a method.
    func areCallsOutsideSDKs(of pattern: MethodPattern) -> Bool {
        let suppliers = suppliers
        return program.calls(to: pattern).contains { isOutsideSDKs($0, suppliers) }
    }

    /// True if a site is in code that is no known SDK's.
    func isOutsideSDKs(_ site: Site, _ suppliers: Suppliers) -> Bool {
        program.method(at: site).flatMap { program.owner(of: $0) }.map { !suppliers.includes($0) } ?? false
    }
}
