import App
import Code

/// A call that is made on an object that somebody follows.
struct ObjectCall {
    /// The call.
    var site: Site
    /// The class that the caller names, such as `Landroid/content/Intent;`.
    var owner: String
    /// The method's name.
    var name: String
    /// The descriptors of its parameters in one, without brackets.
    var parameters: Substring
}

extension CodeInquiry {
    /// The calls on an object in the method that made or got it: constructors and what is set, in the order of the code.
    ///
    /// - Parameters:
    ///   - origin: The `new-instance` or the call that returned the object.
    ///   - owner: The descriptor of the class whose methods are looked for.
    func calls(on origin: Site, of owner: String) -> [ObjectCall] {
        calls(around: origin).filter { call in
            call.owner == owner && program.receiver(of: call.site, depth: 0).origins(owner).contains(origin)
        }
    }

    /// The calls in the method that a site is in, in the order of the code.
    func calls(around site: Site) -> [ObjectCall] {
        guard let method = program.method(at: site) else { return [] }
        return calls(in: method)
    }

    /// The calls that a method makes, in the order of the code.
    func calls(in method: CodeMethod) -> [ObjectCall] {
        (program.shape(of: method)?.calls ?? []).compactMap { site in
            let name = program.mentionedName(at: site)
            guard let arrow = name.range(ofBytes: "->"), let open = name.firstIndex(of: "("),
                let close = name.lastIndex(of: ")"), arrow.upperBound <= open
            else { return nil }
            return ObjectCall(
                site: site, owner: String(name[..<arrow.lowerBound]), name: String(name[arrow.upperBound..<open]),
                parameters: name[name.index(after: open)..<close])
        }
    }

    /// True if the result of a call is taken by its caller.
    func isResultUsed(_ site: Site) -> Bool {
        guard let flow = program.method(at: site).flatMap({ program.flow(of: $0) }),
            let index = flow.index(at: site.offset), index + 1 < flow.instructions.count
        else { return false }
        return (0x0a...0x0c).contains(flow.instructions[index + 1].code)
    }
}

extension Value {
    /// Where the objects that it can be came from. A call that returns the object it is made on, as setters of `owner`
    /// do, is an origin of its own.
    func origins(_ owner: String) -> [Site] {
        alternatives.compactMap { value in
            switch value {
            case .instance(_, let site): site
            case .result(_, let site): site
            default: nil
            }
        }
    }
}

extension String {
    /// Where a piece of ASCII text stands for the first time.
    func range(ofBytes text: String) -> Range<String.Index>? {
        let wanted = Array(text.utf8)
        var start = utf8.startIndex
        while let first = utf8[start...].firstIndex(of: wanted[0]) {
            if let end = utf8.index(first, offsetBy: wanted.count, limitedBy: utf8.endIndex),
                utf8[first..<end].elementsEqual(wanted)
            {
                return first..<end
            }
            start = utf8.index(after: first)
        }
        return nil
    }
}
