import Code
import Dex
import Findings

/// What a trust manager of the app asks of a server's certificates.
enum TrustManagerKind: Hashable {
    /// Nothing: every certificate will do.
    case acceptsAll
    /// That they have not expired, whoever issued them.
    case validityOnly
    /// What another one asks, but a refusal is caught and forgotten.
    case swallows
}

/// A class of trust managers that trusts too much.
struct WeakTrustManager {
    var kind: TrustManagerKind
    /// Where its `checkServerTrusted` begins.
    var check: Site
    /// Where one is created for more than a debug build.
    var creations: [Site]
    /// True if one is only created where a test of a debug build says so.
    var isForDebugging: Bool
}

extension CodeInquiry {
    /// The classes that implement `X509TrustManager` and trust too much; those that cannot be told are left out.
    var weakTrustManagers: [WeakTrustManager] {
        guard let interface = program.type("Ljavax/net/ssl/X509TrustManager;") else { return [] }
        return program.descendants(of: interface).compactMap { type in
            let methods = program.methods(of: type, named: "checkServerTrusted").filter {
                program.code(of: $0) != nil
            }
            let kinds = methods.map { kind(of: $0) }
            guard let first = kinds.first, let kind = first, kinds.allSatisfy({ $0 == kind }),
                let check = start(of: methods[0])
            else { return nil }
            let all = creations(of: type)
            let creations = all.filter { !isForDebugging($0) }
            return WeakTrustManager(
                kind: kind, check: check, creations: creations, isForDebugging: creations.isEmpty && !all.isEmpty)
        }
    }

    /// True if the app hands trust managers to TLS at all.
    var installsTrustManagers: Bool {
        Self.installers.contains { !program.references(to: $0).isEmpty }
    }

    private static let installers = [
        MethodPattern("Ljavax/net/ssl/SSLContext;", "init"),
        MethodPattern("Landroid/net/SSLCertificateSocketFactory;", "setTrustManagers"),
    ]

    /// What one body asks; nil if it asks for something, or if that cannot be told.
    private func kind(of method: CodeMethod) -> TrustManagerKind? {
        guard let shape = program.shape(of: method) else { return nil }
        var asksValidity = false
        var delegations = 0
        for call in shape.calls {
            let name = program.mentionedName(at: call)
            if name.contains("->checkValidity(") {
                asksValidity = true
            } else if name.contains("->checkServerTrusted(") {
                delegations += 1
            } else if !HarmlessCalls.contains(name), !isArgumentRefusal(name) {
                return nil
            }
        }
        guard shape.throwers.isEmpty || refusesArgumentsOnly(method) else { return nil }
        guard delegations > 0 else { return asksValidity ? .validityOnly : .acceptsAll }
        // Where a second one is asked instead, the first one's refusal may well be caught.
        let isSwallowed = shape.swallowed.contains { Self.refusals.contains($0) }
        return delegations == 1 && !asksValidity && shape.throwers.isEmpty && isSwallowed ? .swallows : nil
    }

    /// True if all that a method throws is that its arguments are missing.
    private func refusesArgumentsOnly(_ method: CodeMethod) -> Bool {
        guard let flow = program.flow(of: method) else { return false }
        let dex = program.files[flow.file].dex
        return flow.instructions.allSatisfy { instruction in
            if instruction.opcode == .moveException { return false }
            guard instruction.opcode == .newInstance else { return true }
            let type = dex.name(ofType: instruction.index(in: dex.bytes.bytes))
            return Self.argumentRefusals.contains(type) || type == "Ljava/lang/StringBuilder;"
        }
    }

    private func isArgumentRefusal(_ method: String) -> Bool {
        Self.argumentRefusals.contains { method.hasPrefix("\($0)-><init>(") }
    }

    private static let argumentRefusals = ["Ljava/lang/IllegalArgumentException;", "Ljava/lang/NullPointerException;"]
    private static let refusals: Set<String> = [
        "Ljava/security/cert/CertificateException;", "Ljava/security/GeneralSecurityException;",
        "Ljava/lang/Exception;", "Ljava/lang/Throwable;",
    ]
}
