import App
import Code

/// Calls that check nothing: a body that has no others decides nothing.
enum HarmlessCalls {
    /// True for a mentioned method, as smali names it, that writes a log, puts text together or reads a name.
    static func contains(_ method: String) -> Bool {
        guard let arrow = method.firstIndex(of: ">") else { return false }
        let owner = method[..<arrow].dropLast()
        let name = method[method.index(after: arrow)...].prefix { $0 != "(" }
        return owners.contains(String(owner)) || names.contains(String(name))
    }

    private static let owners: Set<String> = [
        "Landroid/util/Log;", "Ljava/io/PrintStream;", "Ljava/lang/StringBuilder;", "Ljava/lang/StringBuffer;",
        "Ljava/lang/String;", "Lkotlin/jvm/internal/Intrinsics;", "Ltimber/log/Timber;", "Ljava/security/Principal;",
        "Ljava/lang/System;",
    ]
    private static let names: Set<String> = [
        "getSubjectDN", "getIssuerDN", "getSubjectX500Principal", "getIssuerX500Principal", "getNotAfter",
        "getNotBefore", "getSerialNumber", "getMessage", "getLocalizedMessage", "printStackTrace", "toString",
        "getSigAlgName", "getPeerHost",
    ]
}

extension CodeInquiry {
    /// True if a method does nothing but what is in ``HarmlessCalls``, itself or in the methods of the app that it calls
    /// directly, and throws nothing. False where that cannot be told.
    func isHarmless(_ method: CodeMethod, depth: Int = 1) -> Bool {
        guard let shape = program.shape(of: method), shape.throwers.isEmpty else { return false }
        return shape.calls.allSatisfy { call in
            if HarmlessCalls.contains(program.mentionedName(at: call)) { return true }
            guard depth > 0, let callee = callee(of: call) else { return false }
            return isHarmless(callee, depth: depth - 1)
        }
    }

    /// The method of the app that a call names; nil for one of the platform.
    private func callee(of call: Site) -> CodeMethod? {
        guard let reference = program.methodReference(at: call), let owner = program.owner(of: reference) else {
            return nil
        }
        return program.resolve(program.signature(of: reference), on: owner)
    }
}
