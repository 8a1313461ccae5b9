import App
import Code
import Findings

/// Keyboards that an app brings along for passwords, so that no input method sees them.
struct Keyboards {
    /// A product of a supplier.
    struct Product: Sendable {
        /// What it is called.
        var title: LocalizedText
        /// The package of its classes, with a dot at the end.
        var package: String
        /// Its classes that screens name.
        var classes: [String]
    }

    /// Products whose classes are known from published integrations.
    static let products = [
        Product(
            title: LocalizedText(zh: "CFCA 安全键盘", en: "CFCA SIP"), package: "com.cfca.mobile.sip",
            classes: [
                "Lcom/cfca/mobile/sipedit/SipEditText;", "Lcom/cfca/mobile/sipedit/grid/GridSipEditText;",
                "Lcom/cfca/mobile/sipkeyboard/SIPKeyboardType;", "Lcom/cfca/mobile/sipkeyboard/SipBox;",
            ]),
        Product(
            title: LocalizedText(zh: "PassGuard 安全键盘", en: "PassGuard"), package: "cn.passguard.",
            classes: ["Lcn/passguard/PassGuardEdit;"]),
        Product(
            title: LocalizedText(zh: "科蓝 PowerEnter", en: "CSII PowerEnter"), package: "com.csii.powerenter.",
            classes: ["Lcom/csii/powerenter/PEEditText;", "Lcom/csii/powerenter/PEEditTextAttrSet;"]),
        Product(
            title: LocalizedText(zh: "CloudCore iProtect 安全键盘", en: "CloudCore iProtect"),
            package: "cn.cloudcore.iprotect.",
            classes: [
                "Lcn/cloudcore/iprotect/plugin/CEditText;", "Lcn/cloudcore/iprotect/plugin/CEditTextAttrSet;",
                "Lcn/cloudcore/iprotect/view/CEditTextView;",
            ]),
    ]

    /// The products that the code mentions, with the outermost classes that use them.
    private(set) var supplied: [(product: Product, scopes: Set<String>)] = []
    /// The app's own classes with a keyboard in them.
    private(set) var ownTypes: [CodeType] = []
    /// The outermost classes that have or use a keyboard of the app's own.
    private(set) var ownScopes: Set<String> = []
    /// The outermost classes that keep the input method away.
    private var blocking: Set<String> = []
    private let inquiry: CodeInquiry

    /// Looks for keyboards in the code.
    init(_ inquiry: CodeInquiry) {
        self.inquiry = inquiry
        let program = inquiry.program
        for product in Self.products {
            let types = product.classes.compactMap { program.type($0) }
            let scopes = types.reduce(into: Set<String>()) { $0.formUnion(inquiry.scopes(using: $1)) }
            if !scopes.isEmpty { supplied.append((product, scopes)) }
        }
        findOwn()
        guard !ownTypes.isEmpty else { return }
        for site in inquiry.calls(
            MethodPattern("Landroid/widget/TextView;", "setShowSoftInputOnFocus", "(Z)V"),
            MethodPattern("Landroid/view/inputmethod/InputMethodManager;", "hideSoftInputFromWindow"))
        where inquiry.isOwn(site) {
            // Hiding needs no `false`.
            let value = program.argument(0, of: site)
            if value.numbers.map({ $0.contains(0) }) ?? true { blocking.insert(inquiry.scope(of: site)) }
        }
        for name in ["setShowSoftInputOnFocus", "setSoftInputShownOnFocus"] {
            for site in program.uses(ofString: name) { blocking.insert(inquiry.scope(of: site)) }
        }
    }

    private mutating func findOwn() {
        let program = inquiry.program
        let view = "Landroid/inputmethodservice/KeyboardView;"
        var types: Set<CodeType> = []
        for descriptor in [view, view.dropLast() + "$OnKeyboardActionListener;"].map({ String($0) }) {
            guard let type = program.type(descriptor) else { continue }
            for descendant in program.descendants(of: type) where program.definition(of: descendant) != nil {
                types.insert(descendant)
            }
            for site in program.mentions(of: type) { add(site, to: &types) }
        }
        for site in program.type("Landroid/inputmethodservice/Keyboard;").map({ inquiry.creations(of: $0) }) ?? [] {
            add(site, to: &types)
        }
        ownTypes = types.filter { if case .sdk = inquiry.code.owner(of: $0) { false } else { true } }.sorted()
        // Itself an input method for other apps.
        let service = program.type("Landroid/inputmethodservice/InputMethodService;")
        ownTypes.removeAll { type in service.map { program.isKind(type, of: $0) } ?? false }
        for type in ownTypes.prefix(64) { ownScopes.formUnion(inquiry.scopes(using: type)) }
    }

    private func add(_ site: Site, to types: inout Set<CodeType>) {
        if let type = inquiry.program.method(at: site).flatMap({ inquiry.program.owner(of: $0) }) { types.insert(type) }
    }

    /// True if there is a keyboard, used or not.
    var isEmpty: Bool { supplied.isEmpty && ownTypes.isEmpty }

    /// How well a password screen is served.
    enum Service {
        /// A keyboard of a supplier, or one of the app's own without an input method beside it.
        case full
        /// One of the app's own; that the input method stays away is not seen.
        case half
        /// None.
        case none
    }

    /// The keyboard of a screen.
    func service(of screen: InputScreen) -> Service {
        let isSupplied = screen.fields.contains { field in
            Self.products.contains { field.className.hasPrefix($0.package) } || inquiry.isSupplied(field.className)
        }
        if isSupplied || supplied.contains(where: { !$0.scopes.isDisjoint(with: screen.scopes) }) { return .full }
        guard !ownScopes.isDisjoint(with: screen.scopes) else { return .none }
        let blocksItself = screen.fields.contains { inquiry.overrides(["onCheckIsTextEditor"], in: $0.className) }
        let types = Set(ownTypes.map { String(inquiry.program.name(of: $0).prefix { $0 != "$" }) })
        return blocksItself || !blocking.isDisjoint(with: screen.scopes.union(types)) ? .full : .half
    }
}

extension CodeInquiry {
    /// True if the class of a view extends a supplier's field.
    fileprivate func isSupplied(_ className: String) -> Bool {
        guard let type = program.type(DescriptorText.descriptor(ofClass: className)) else { return false }
        return Keyboards.products.flatMap(\.classes).contains { descriptor in
            program.type(descriptor).map { program.isKind(type, of: $0) } ?? false
        }
    }
}
