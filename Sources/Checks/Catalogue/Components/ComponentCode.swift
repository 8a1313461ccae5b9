import App
import Code

/// What the code of a component does, asked by the name that the manifest gives it.
extension CodeInquiry {
    /// The class of a component; nil if no file defines it.
    func definedClass(of component: Component) -> CodeType? {
        type(ofClass: component.name).flatMap { program.definition(of: $0) == nil ? nil : $0 }
    }

    /// The methods of one of the names that a class has, its own and those it inherits from classes of the app.
    func methods(of type: CodeType, named names: [String]) -> [CodeMethod] {
        let chain = program.ancestors(of: type).filter { program.definition(of: $0) != nil }
        return chain.flatMap { ancestor in names.flatMap { program.methods(of: ancestor, named: $0) } }
    }

    /// True if one of these methods does something: neither returns a constant at once, nor only throws.
    func isImplemented(_ names: [String], in type: CodeType) -> Bool {
        methods(of: type, named: names).contains { method in
            guard let shape = program.shape(of: method) else { return false }
            return shape.constantResult == nil && !shape.isEmpty && !shape.alwaysThrows
        }
    }
}

/// The methods by which others use a provider.
enum ProviderMethods {
    /// Those that give data away.
    static let reading = ["query", "openFile", "openAssetFile", "openTypedAssetFile"]
    /// Those that take data.
    static let writing = ["insert", "update", "delete", "bulkInsert", "applyBatch"]
    /// All of them.
    static let all = reading + writing + ["call"]
}
