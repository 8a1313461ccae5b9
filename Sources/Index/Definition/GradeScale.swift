/// Grades by their lower bounds in points.
public struct GradeScale: Sendable, Hashable {
    /// Grades with the fewest points that they need, the best first; the last begins at 0.
    public var steps: [Step]

    /// One grade.
    public struct Step: Sendable, Hashable {
        /// The grade, such as `A+`.
        public var name: String
        /// The fewest points that have it.
        public var bound: Points
    }

    /// The grade of some points. A bound itself has the grade that it begins: 70 is A+, 69.999 is A.
    public func grade(_ points: Points) -> String {
        steps.first { points >= $0.bound }?.name ?? steps.last?.name ?? ""
    }
}
