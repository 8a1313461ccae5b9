/// The program itself.
public enum Tool {
    /// The version of the program, raised with every release.
    public static let version = "0.1.0"
}
