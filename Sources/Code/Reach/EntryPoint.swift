/// Where the platform begins to run an app's code by itself.
public struct EntryPoint: Hashable, Sendable {
    /// What the class is to the platform: which constructors and methods it calls.
    public enum Kind: Hashable, Sendable {
        case activity
        case service
        case receiver
        case provider
        case application
        /// An `android:appComponentFactory`.
        case factory
        case instrumentation
        /// A view that a layout names.
        case view
        /// A method that a layout names in `android:onClick`, of the entry's class or any class below it.
        case clickHandler(String)
        /// Anything else that is created by name: all constructors, and the methods that the platform calls on it.
        case other
    }

    /// The class's descriptor, such as `Lcom/example/Main;`.
    public var type: String
    /// What it is to the platform.
    public var kind: Kind
    /// True if other apps can start it.
    public var isExported: Bool
    /// What reports call it.
    public var label: String

    /// A class that the platform creates.
    public init(_ type: String, _ kind: Kind, isExported: Bool = false, label: String = "") {
        self.type = type
        self.kind = kind
        self.isExported = isExported
        self.label = label
    }
}

extension EntryPoint.Kind {
    /// The platform's class whose methods are called whether or not the entry's class is known to extend it.
    var base: String? {
        switch self {
        case .activity: "Landroid/app/Activity;"
        case .service: "Landroid/app/Service;"
        case .receiver: "Landroid/content/BroadcastReceiver;"
        case .provider: "Landroid/content/ContentProvider;"
        case .application: "Landroid/app/Application;"
        case .factory: "Landroid/app/AppComponentFactory;"
        case .instrumentation: "Landroid/app/Instrumentation;"
        case .view: "Landroid/view/View;"
        case .clickHandler, .other: nil
        }
    }

    /// True if the platform calls a constructor with these parameters, given by their descriptors.
    ///
    /// Source: AOSP, `AppComponentFactory` (without parameters), `LayoutInflater` (context and attributes; a view that
    /// chains to a constructor with a style calls it by itself).
    func calls(constructorWith parameters: [String]) -> Bool {
        switch self {
        case .activity, .service, .receiver, .provider, .application, .factory, .instrumentation: parameters.isEmpty
        case .view: parameters == ["Landroid/content/Context;", "Landroid/util/AttributeSet;"]
        case .clickHandler: false
        case .other: true
        }
    }
}
