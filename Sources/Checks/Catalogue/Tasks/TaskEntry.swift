import App

/// An activity with what the ways to it say: an alias has filters and an export of its own, but its target's task
/// settings.
struct TaskEntry {
    /// The activity itself.
    var activity: Component
    /// True if it or an alias of it can be started by other apps without a permission.
    var isExported: Bool
    /// True if it or an alias of it stands on the home screen.
    var isLauncher: Bool

    /// The task that the activity wants to live in; nil if it was declared to want none.
    ///
    /// Where nothing is declared it is the package's name, which any app can put into its own manifest.
    var affinity: String?

    /// All activities in the order of the manifest.
    static func all(in manifest: Manifest) -> [TaskEntry] {
        let aliases = Dictionary(grouping: manifest.components(.activityAlias)) { $0.targetActivity ?? "" }
        return manifest.components(.activity).map { activity in
            let ways = [activity] + (aliases[activity.name] ?? [])
            let affinity = activity.taskAffinity ?? manifest.package
            return TaskEntry(
                activity: activity, isExported: ways.contains { $0.mayBeExported && $0.permission == nil },
                isLauncher: ways.contains { $0.filters.contains(where: \.isLauncher) },
                affinity: affinity.isEmpty ? nil : affinity)
        }
    }
}
