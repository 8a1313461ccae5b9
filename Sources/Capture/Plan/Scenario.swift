/// What is done in the app while it is measured.
public struct Scenario: Sendable, Hashable {
    /// Its name, that of its folder.
    public var name: String
    /// A host that has nothing to do with the app: if it cannot be reached either, the network is at fault.
    public var controlHost: String?
    /// What is done, one after the other.
    public var steps: [Step]

    /// A scenario.
    public init(name: String, controlHost: String? = nil, steps: [Step]) {
        self.name = name
        self.controlHost = controlHost
        self.steps = steps
    }

    /// One thing that is done.
    public enum Step: Sendable, Hashable {
        /// A touch, in pixels.
        case tap(x: Int, y: Int)
        /// A finger drawn over the screen, in pixels and milliseconds.
        case swipe(from: Point, to: Point, milliseconds: Int)
        /// Typed characters.
        case text(String)
        /// A key, such as `KEYCODE_BACK`.
        case key(String)
        /// A link that the app opens.
        case url(String)
        /// An intent.
        case intent(action: String?, component: String?, data: String?)
        /// Time that passes.
        case wait(seconds: Int)
        /// A text that the screen must show, and the service that does not work if it does not.
        case expect(text: String, service: String?)
        /// Random events that are the same for the same seed.
        case monkey(seed: Int, events: Int, throttleMilliseconds: Int)
    }

    /// A place on the screen, in pixels.
    public struct Point: Sendable, Hashable {
        /// From the left.
        public var x: Int
        /// From the top.
        public var y: Int
    }

    /// The services that it asks, each once.
    var services: [String] {
        var names: [String] = []
        for case .expect(_, let service?) in steps where !names.contains(service) { names.append(service) }
        return names
    }
}
