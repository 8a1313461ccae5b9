import Profiles

extension IndexDefinition {
    /// The 2022 index, which travels inside the program (`Profiles/haoban-2022.yaml`).
    public static let haoban2022: IndexDefinition = {
        do {
            return try IndexDefinition(yaml: String(decoding: EmbeddedProfiles.haoban2022, as: UTF8.self))
        } catch {
            preconditionFailure("the embedded index is malformed: \(error)")
        }
    }()
}
