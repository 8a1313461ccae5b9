import App
import Code

/// What can be told of an intent where it is handed over.
struct IntentShape {
    /// True if a class or a package is set: only that one gets it.
    var isExplicit = false
    /// The actions that it can have, as far as they are constants.
    var actions: [String] = []
    /// True if neither class, package, action nor data is set, nor anything that could set them.
    var isEmpty = false
}

extension CodeInquiry {
    /// The shape of an intent; nil if it comes from elsewhere, or if somebody else gets it in between.
    func intentShape(_ value: Value) -> IntentShape? {
        guard value.alternatives.count == 1, let origin = intentOrigin(value, 0) else { return nil }
        var shape = IntentShape(isEmpty: true)
        for call in calls(around: origin) {
            guard call.owner == Self.intent else {
                // Whoever is given the intent may set what he likes; the platform's methods do not.
                if call.parameters.contains("Landroid/content/Intent;"), isOfApp(call), isGiven(origin, to: call) {
                    return nil
                }
                continue
            }
            guard intentOrigin(program.receiver(of: call.site, depth: 0), 0) == origin else { continue }
            switch call.name {
            case "<init>":
                switch call.parameters {
                case "": break
                case "Ljava/lang/String;", "Ljava/lang/String;Landroid/net/Uri;":
                    shape.isEmpty = false
                    shape.actions += program.argument(0, of: call.site).strings ?? []
                case "Landroid/content/Context;Ljava/lang/Class;",
                    "Ljava/lang/String;Landroid/net/Uri;Landroid/content/Context;Ljava/lang/Class;":
                    shape.isExplicit = true
                default: return nil
                }
            case "setPackage", "setComponent":
                // Null takes the target away.
                if program.argument(0, of: call.site).number != 0 { shape.isExplicit = true }
            case "setClass", "setClassName": shape.isExplicit = true
            case "setAction":
                shape.isEmpty = false
                shape.actions += program.argument(0, of: call.site).strings ?? []
            case "setData", "setDataAndType", "setDataAndNormalize", "setSelector", "fillIn", "readFromParcel":
                shape.isEmpty = false
            default: break
            }
        }
        if shape.isExplicit { shape.isEmpty = false }
        return shape
    }

    /// Where an intent was created: setters that return the intent are followed back.
    private func intentOrigin(_ value: Value, _ steps: Int) -> Site? {
        guard steps < 16 else { return nil }
        switch value {
        case .instance(Self.intent, let site): return site
        case .result(let name, let site):
            guard name.hasPrefix(Self.intent + "->"), name.hasSuffix(")" + Self.intent),
                !name.hasPrefix(Self.intent + "->parseUri"), !name.hasPrefix(Self.intent + "->createChooser")
            else { return nil }
            return intentOrigin(program.receiver(of: site, depth: 0), steps + 1)
        default: return nil
        }
    }

    /// True if a call ends in a method that the app's files define.
    private func isOfApp(_ call: ObjectCall) -> Bool {
        program.type(call.owner).map { !program.methods(of: $0, named: call.name).isEmpty } ?? false
    }

    private func isGiven(_ origin: Site, to call: ObjectCall) -> Bool {
        (0..<8).contains { position in
            intentOrigin(program.argument(position, of: call.site, depth: 0), 0) == origin
        }
    }

    static let intent = "Landroid/content/Intent;"
}
