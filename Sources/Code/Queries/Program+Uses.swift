import Bytes
import Dex

/// All classes at once: for tables that say something of each of them.
extension Program {
    /// Numbers of types are below this.
    public var typeLimit: Int { names.count }

    /// Runs a function over the bytes of a type's descriptor.
    @inline(__always)
    public func withDescriptor<Result>(of type: CodeType, _ body: (RawSpan) -> Result) -> Result {
        names.withBytes(type.number, body)
    }

    /// Runs a function over each class that counts: of those defined twice, the first.
    ///
    /// - Parameter body: Gets the type, the file among ``files`` and the definition.
    public func eachDefinition(_ body: (_ type: CodeType, _ file: Int, _ definition: ClassDefinition) -> Void) {
        for file in files.indices {
            for (place, definition) in files[file].dex.classes.enumerated() {
                guard let type = type(definition.type, in: file), let known = self.place(of: type), known.file == file,
                    known.class == place
                else { continue }
                body(type, file, definition)
            }
        }
    }

    /// Runs a function over pairs of classes of which the second's code calls a method of the first.
    ///
    /// Pairs may come twice, never a class with itself. Of the places that call one method, the first ``useLimit`` of each
    /// file are looked at.
    ///
    /// - Parameters:
    ///   - wanted: Whose users are asked for, by number; as long as ``typeLimit``.
    ///   - body: Gets the numbers of both.
    public func eachUse(of wanted: [Bool], _ body: (_ used: Int, _ user: Int) -> Void) {
        for file in files.indices {
            let owners = methodOwners[file]
            let survey = files[file].survey
            let dex = files[file].dex
            for index in owners.indices where wanted[Int(owners[index])] {
                let used = owners[index]
                for offset in survey.references.sites(.method, index).prefix(Self.useLimit) {
                    guard let method = survey.map.method(at: Int(offset)),
                        let user = type(dex.classes[dex.definedMethods[method].classIndex].type, in: file),
                        user.number != used
                    else { continue }
                    body(Int(used), Int(user.number))
                }
            }
        }
    }

    /// How many calls of one method ``eachUse(of:_:)`` looks at in a file.
    public static let useLimit = 16
}
