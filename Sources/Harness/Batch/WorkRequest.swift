import Findings
import Foundation

/// What a worker is asked on one line: a path, or a JSON object with more about it.
struct WorkRequest: Codable, Sendable {
    /// The path of the package.
    var path: String
    /// What the sender calls it.
    var id: String?
    /// The path of what supplies its code.
    var companion: String?
    /// True to take a companion that does not match.
    var allowCompanionMismatch: Bool?

    /// A request for a package.
    init(path: String) {
        self.path = path
    }

    /// Reads a line; nil if it is neither a path nor such an object. A path that begins with a brace has to be given in
    /// an object.
    init?(line: String) {
        guard line.hasPrefix("{") else {
            guard !line.isEmpty else { return nil }
            self.init(path: line)
            return
        }
        let data = Data(line.utf8)
        // A member that nobody knows would be a wish that nobody heard.
        guard let request = try? JSONDecoder().decode(WorkRequest.self, from: data), !request.path.isEmpty,
            let members = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
            Set(members.keys).isSubset(of: Self.members)
        else { return nil }
        self = request
    }

    private static let members: Set<String> = ["path", "id", "companion", "allowCompanionMismatch"]

    /// The request as a line with its end.
    var line: Data {
        // Of strings alone an encoder always makes JSON.
        ((try? JSONEncoder().encode(self)) ?? Data()) + [UInt8(ascii: "\n")]
    }

    /// What supplies the code.
    var order: CompanionOrder? {
        companion.map { CompanionOrder(path: $0, allowsMismatch: allowCompanionMismatch ?? false) }
    }
}
