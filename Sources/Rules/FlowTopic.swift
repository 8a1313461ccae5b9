/// Data that several rules ask about. The first of them has it followed and the others wait for that, so that whoever judges
/// side by side should have one core judge all of a topic.
public enum FlowTopic: Sendable {
    /// Code and objects from shared folders and the network.
    case foreign
    /// What other apps and web pages hand to the app.
    case outside
    /// Passwords and what else is secret.
    case sensitive
}
