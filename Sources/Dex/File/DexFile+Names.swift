/// Names as smali writes them. What the tables do not have is written as `type@70000`: never an error, because names are
/// for people.
extension DexFile {
    /// A string's text.
    public func text(ofString index: Int) -> String {
        (try? string(index)) ?? "string@\(index)"
    }

    /// A type's descriptor.
    public func name(ofType index: Int) -> String {
        (try? descriptor(ofType: index)) ?? "type@\(index)"
    }

    /// A prototype such as `(ILjava/lang/String;)V`.
    public func name(ofProto index: Int) -> String {
        guard let proto = try? protoID(index),
            let parameters = try? parameters(ofProto: index, first: Self.parameterLimit + 1)
        else { return "proto@\(index)" }
        // A hostile list of parameters is as long as the file, once for each method; so may the names of its types be.
        var shown = ""
        for (index, type) in parameters.enumerated() {
            guard index < Self.parameterLimit, shown.utf8.count < Self.nameLimit else {
                shown += "…"
                break
            }
            shown += name(ofType: type)
        }
        return "(\(shown))\(name(ofType: proto.returnType))"
    }

    /// A field such as `Lcom/example/A;->flag:Z`.
    public func name(ofField index: Int) -> String {
        guard let field = try? fieldID(index) else { return "field@\(index)" }
        return "\(name(ofType: field.owner))->\(text(ofString: field.name)):\(name(ofType: field.type))"
    }

    /// A method such as `Lcom/example/A;->run(I)V`.
    public func name(ofMethod index: Int) -> String {
        guard let method = try? methodID(index) else { return "method@\(index)" }
        return "\(name(ofType: method.owner))->\(text(ofString: method.name))\(name(ofProto: method.proto))"
    }

    /// More parameters than this no method can have: 255 registers hold them.
    static let parameterLimit = 255

    /// Of a name made of several, no part is shown that begins beyond so many bytes: nobody reads so far.
    static let nameLimit = 1 << 16
}
