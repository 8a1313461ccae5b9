/// The profiles that travel inside the program, so that it works when copied alone to another machine.
public enum EmbeddedProfiles {
    /// `index-2022.yaml`, as UTF-8.
    public static var index2022: [UInt8] { PackageResources.index_2022_yaml }
    /// `baselines.yaml`, as UTF-8.
    public static var baselines: [UInt8] { PackageResources.baselines_yaml }
    /// `haoban-2022.yaml`, as UTF-8.
    public static var haoban2022: [UInt8] { PackageResources.haoban_2022_yaml }
}
