import Findings
import Foundation

extension Night {
    /// What runs were done under: all that must be equal for their values to be compared. What is not known is left out.
    public struct Environment: Sendable, Hashable {
        /// What is known, by name of the ``RunCondition``; other names are kept as they are.
        public var values: [String: String]

        /// An environment; nothing is known of an empty one.
        public init(_ values: [String: String] = [:]) { self.values = values }

        /// A condition; nil if it is not known.
        public subscript(condition: RunCondition) -> String? {
            get { values[condition.rawValue] }
            set { values[condition.rawValue] = newValue }
        }

        /// The same as one JSON object with sorted names: equal environments are equal texts.
        public var text: String {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            // A dictionary of texts can always be encoded.
            return (try? encoder.encode(values)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
        }

        /// Reads ``text``; nil for something else.
        public init?(text: String) {
            guard let values = try? JSONDecoder().decode([String: String].self, from: Data(text.utf8)) else {
                return nil
            }
            self.init(values)
        }

        /// The names of what is not the same in another environment, sorted. A condition that is known of one only is not
        /// the same: nobody can tell.
        public func differences(from other: Environment) -> [String] {
            Set(values.keys).union(other.values.keys).sorted().filter { values[$0] != other.values[$0] }
        }
    }
}
