import Code
import Findings

/// A class that puts a layout with fields for secrets or personal numbers on the screen.
public struct InputScreen: Sendable {
    /// What kind of screen it is: it decides to which window the fields belong.
    public enum Kind: Sendable {
        /// An activity: its window is its own.
        case activity
        /// A fragment: it is in the window of an activity.
        case fragment
        /// A dialog, also a fragment that is one: its window is its own and inherits no flags.
        case dialog
        /// A popup window.
        case popup
        /// A view, an adapter, or what cannot be told.
        case other
    }

    /// The class.
    public var type: CodeType
    /// What kind it is.
    public var kind: Kind
    /// Its full name.
    public var name: String
    /// Who wrote it.
    public var owner: Owner
    /// The fields it shows.
    public var fields: [InputField]
    /// Where it takes the layouts.
    public var sites: [Site]
    /// The names of the outermost classes whose code runs on it: its own, and those it extends within the app.
    public var scopes: Set<String>
}
