/// The checks that the program brings along. Its rules stand in the room Checks, which reports need not wait for.
public enum Catalogue {
    /// Raised with every change that can change a verdict or a score.
    public static let version = "0.1.0"
}
