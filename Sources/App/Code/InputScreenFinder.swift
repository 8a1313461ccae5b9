import Code
import Dex
import Findings

/// Finds the classes that show layouts.
struct InputScreenFinder {
    let code: AppCode
    private let program: Program
    /// The fields by the id of a layout that shows them.
    private var fields: [Int64: [InputField]] = [:]
    private var screens: [Key: InputScreen] = [:]
    private var order: [Key] = []

    /// A class can show its own window and dialogs beside it.
    private struct Key: Hashable {
        var type: CodeType
        var kind: InputScreen.Kind
    }

    private var kinds: [(kind: InputScreen.Kind, types: [CodeType])] = []

    init(_ code: AppCode, fields: [InputField]) {
        self.code = code
        program = code.program
        for field in fields { for id in field.layouts { self.fields[Int64(id), default: []].append(field) } }
        kinds = Self.families.map { row in (row.kind, row.classes.compactMap { program.type($0) }) }
    }

    /// The screens in the order of the code.
    mutating func find() -> [InputScreen] {
        guard !fields.isEmpty else { return [] }
        var looked = 0
        for (position, pattern) in [(0, contentViews)] + Self.showing {
            for site in program.calls(to: pattern) {
                // What an SDK shows is its own.
                guard looked < Self.siteLimit, let method = program.method(at: site),
                    let type = program.owner(of: method)
                else { continue }
                if case .sdk = code.owner(of: type) { continue }
                looked += 1
                look(program.argument(position, of: site), at: site, in: type)
            }
        }
        return order.compactMap { screens[$0] }
    }

    /// More places than this are not looked at.
    private static let siteLimit = 4000

    /// `setContentView` of activities and dialogs, and of the classes that have their own: those of AppCompat, whatever a
    /// shrinker calls them.
    private var contentViews: MethodPattern {
        let bases = ["Landroid/app/Activity;", "Landroid/app/Dialog;"]
        var classes = bases
        if let signature = program.signature("setContentView", "(I)V") {
            for base in bases.compactMap({ program.type($0) }) {
                classes += program.overrides(of: signature, below: base).compactMap { method in
                    program.owner(of: method).map { program.descriptor(of: $0) }
                }
            }
        }
        return MethodPattern(classes, "setContentView", "(I)V")
    }

    private mutating func look(_ layout: Value, at site: Site, in type: CodeType) {
        for case let alternative in layout.alternatives {
            switch alternative {
            case .number(let id):
                guard let shown = fields[id] else { continue }
                for screen in shows(site, type) { add(shown, to: screen, site) }
            // `getLayoutId()`, which each screen answers for itself.
            case .result(_, let call):
                guard let reference = program.methodReference(at: call), let owner = program.owner(of: reference) else {
                    continue
                }
                for method in program.overrides(of: program.signature(of: reference), below: owner).prefix(500) {
                    guard let screen = program.owner(of: method),
                        case .number(let id) = program.returnValue(of: method, depth: 0), let shown = fields[id]
                    else { continue }
                    add(shown, to: screen, site)
                }
            default: continue
            }
        }
    }

    /// The classes on whose screen a layout is shown that a class takes: itself, if it is a screen; otherwise those that
    /// call it (bindings and helpers), over a few steps.
    private func shows(_ site: Site, _ type: CodeType) -> [CodeType] {
        guard kind(of: type) == .other, let method = program.method(at: site) else { return [type] }
        var found: [CodeType] = []
        var seen: Set<CodeMethod> = [method]
        var pending = [(method: method, depth: 0)]
        while let (method, depth) = pending.popLast(), seen.count < 64 {
            for caller in program.callers(of: method) {
                guard let around = program.method(at: caller), let owner = program.owner(of: around) else { continue }
                if kind(of: owner) != .other {
                    if !found.contains(owner) { found.append(owner) }
                } else if depth < 3, seen.insert(around).inserted {
                    pending.append((around, depth + 1))
                }
            }
        }
        return found.isEmpty ? [type] : found
    }

    private mutating func add(_ shown: [InputField], to type: CodeType, _ site: Site) {
        // `dialog.setContentView()` in an activity is about the dialog.
        let called = program.methodReference(at: site).flatMap { program.owner(of: $0) }
        let key = Key(type: type, kind: called.map { kind(of: $0) } == .dialog ? .dialog : kind(of: type))
        if screens[key] == nil {
            order.append(key)
            screens[key] = InputScreen(
                type: type, kind: key.kind, name: program.name(of: type), owner: code.owner(of: type), fields: [],
                sites: [], scopes: scopes(of: type))
        }
        for field in shown where !(screens[key]?.fields.contains(field) ?? true) {
            screens[key]?.fields.append(field)
        }
        screens[key]?.sites.append(site)
    }

    private func scopes(of type: CodeType) -> Set<String> {
        var found: Set<String> = []
        for ancestor in program.ancestors(of: type) where program.definition(of: ancestor) != nil {
            if case .sdk = code.owner(of: ancestor) { continue }
            found.insert(String(program.name(of: ancestor).prefix { $0 != "$" }))
        }
        return found
    }

    private func kind(of type: CodeType) -> InputScreen.Kind {
        kinds.first { row in row.types.contains { program.isKind(type, of: $0) } }?.kind ?? .other
    }

    /// The first that fits: a dialog fragment is both.
    private static let families: [(kind: InputScreen.Kind, classes: [String])] = [
        (
            .dialog,
            [
                "Landroid/app/Dialog;", "Landroid/app/DialogFragment;", "Landroidx/fragment/app/DialogFragment;",
                "Landroid/support/v4/app/DialogFragment;",
            ]
        ),
        (.popup, ["Landroid/widget/PopupWindow;"]),
        (.activity, ["Landroid/app/Activity;"]),
        (
            .fragment,
            ["Landroid/app/Fragment;", "Landroidx/fragment/app/Fragment;", "Landroid/support/v4/app/Fragment;"]
        ),
    ]

    /// Calls that put a layout on the screen, with the place of its id.
    private static let showing: [(position: Int, pattern: MethodPattern)] = [
        (0, MethodPattern("Landroid/view/LayoutInflater;", "inflate")),
        (1, MethodPattern("Landroid/view/View;", "inflate")),
        (1, MethodPattern(bindings, "setContentView")),
        (1, MethodPattern(bindings, "inflate")),
        (0, MethodPattern("Landroidx/appcompat/app/AppCompatActivity;", "<init>", "(I)V")),
        (0, MethodPattern("Landroidx/fragment/app/Fragment;", "<init>", "(I)V")),
    ]

    private static let bindings = ["Landroidx/databinding/DataBindingUtil;", "Landroid/databinding/DataBindingUtil;"]
}
