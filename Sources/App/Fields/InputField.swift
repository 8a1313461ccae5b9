/// A field of a layout into which people type a secret or a personal number.
public struct InputField: Sendable, Hashable {
    /// What it asks for.
    public enum Kind: Sendable, Hashable {
        /// A password or PIN.
        case password
        /// A code for one use.
        case code
        /// The number of an identity document.
        case identity
        /// The number of a bank card.
        case card
    }

    /// What it asks for.
    public var kind: Kind
    /// The layout's path in the archive.
    public var file: String
    /// Where it stands in the layout.
    public var xpath: String
    /// `android:id`; nil if it has none.
    public var id: ResourceReference?
    /// The class as the layout names it.
    public var className: String
    /// `android:inputType`; nil if it is not written in the layout.
    public var inputType: UInt32?
    /// `android:imeOptions`, 0 by default.
    public var imeOptions: UInt32 = 0
    /// `android:password`, the oldest way to hide what is typed.
    public var isOldPassword = false
    /// True if a style may set what the layout leaves out.
    public var hasStyle = false
    /// True if words of the field, not its type alone, say what it is for.
    public var isWorded = false
    /// True if the user can switch between hidden and shown (`endIconMode`, `passwordToggleEnabled` around it).
    public var hasToggle = false
    /// `android:filterTouchesWhenObscured` of the field or of a view around it.
    public var filtersTouches = false
    /// `android:longClickable`, true by default.
    public var isLongClickable = true
    /// `android:accessibilityDataSensitive` is yes, for the field or a view around it (API 34).
    public var isDataSensitive = false
    /// `android:importantForAutofill` by name; `noExcludeDescendants` or `yesExcludeDescendants` of a view around it where
    /// that excludes the field.
    public var autofill = "auto"
    /// Ids of the layouts it is shown with: its own, and those that include that.
    public var layouts: Set<UInt32> = []
}

extension InputField {
    /// True if the type hides what is typed.
    ///
    /// Source: `android.text.InputType`: class text 1 with variations 0x80 and 0xe0, class number 2 with 0x10.
    public static func hides(_ inputType: UInt32) -> Bool { [0x81, 0xe1, 0x12].contains(inputType & 0xfff) }

    /// True if what is typed is hidden from the start; nil if the layout does not say.
    public var isHidden: Bool? {
        if isOldPassword { return true }
        if let inputType { return Self.hides(inputType) }
        return hasStyle ? nil : false
    }

    /// What people call it: its id, else its place.
    public var caption: String { id?.name.split(separator: "/").last.map(String.init) ?? xpath }
}
