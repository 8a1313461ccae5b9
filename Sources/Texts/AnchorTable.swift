/// The filter in front of all validators: which places of a text could begin something of interest.
///
/// Every pattern has a window of four bytes, each a class of byte values, so that upper and lower case or “any digit” cost
/// nothing. A table of all pairs of bytes says how far a pair allows to go on without missing a window (Wu and Manber,
/// “A fast algorithm for multi-pattern searching”, 1994); where it says 0, one bit per pattern in four tables decides.
struct AnchorTable: Sendable {
    /// What stands at a window; the number is the bit.
    enum Target: Sendable, Hashable {
        /// A row of ``TextPatterns`` and one of its tokens.
        case token(TextKind, Int)
        case webToken
        case keyBlock
        case keyData
        case mapKey
        case url
        case address4
        case address6
        /// A name such as `appSecret`, of which a part was seen.
        case name
        /// Words of a user interface.
        case words(TextKind)
    }

    /// How far a pair of bytes (first one in the low half) lets the search go on; 0: look closer.
    let shifts: [UInt8]
    /// For each byte value at each of the four positions the patterns that allow it: 4 × 256.
    let masks: [UInt64]
    /// What each bit means.
    let targets: [Target]

    /// The table of all patterns.
    static let standard = AnchorTable()

    private init() {
        var windows: [(target: Target, classes: [[UInt8]])] = []
        for row in TextPatterns.rows {
            for (index, token) in row.tokens.enumerated() {
                windows.append((.token(row.kind, index), token.prefix.prefix(4).map { [$0] }))
            }
        }
        windows += Self.special
        precondition(windows.count <= 64, "more patterns than bits")
        var shifts = [UInt8](repeating: 3, count: 65_536)
        var masks = [UInt64](repeating: 0, count: 1024)
        for (bit, window) in windows.enumerated() {
            for position in 0..<4 {
                for byte in window.classes[position] { masks[position << 8 | Int(byte)] |= 1 << UInt64(bit) }
            }
            for position in 0..<3 {
                for first in window.classes[position] {
                    for second in window.classes[position + 1] {
                        let pair = Int(second) << 8 | Int(first)
                        shifts[pair] = min(shifts[pair], UInt8(2 - position))
                    }
                }
            }
        }
        self.shifts = shifts
        self.masks = masks
        targets = windows.map(\.target)
    }

    private static let digit = bytes("0123456789")
    private static let hex = bytes("0123456789abcdefABCDEF")
    private static let upper = bytes("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    private static let name = bytes("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")

    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    /// Windows of a part of a name, whatever its case.
    private static func part(_ text: String) -> (target: Target, classes: [[UInt8]]) {
        let classes = text.utf8.map { byte in byte.isLetter ? [byte, byte ^ 0x20] : [byte] }
        return (.name, classes)
    }

    private static let special: [(target: Target, classes: [[UInt8]])] = {
        let fixed: [(target: Target, classes: [[UInt8]])] = [
            (.webToken, [bytes("e"), bytes("y"), bytes("J"), name]),
            (.keyBlock, [bytes("B"), bytes("E"), bytes("G"), bytes("I")]),
            (.keyData, [bytes("M"), bytes("IH"), bytes("IGc"), bytes("CEBHJ")]),
            (.mapKey, [upper, upper, upper, bytes("-")]),
            (.url, [name, bytes(":"), bytes("/"), bytes("/")]),
            (.address4, [digit, bytes("."), digit, digit + bytes(".")]),
            (.address6, [hex, hex, hex, bytes(":")]),
            (.name, [Array(0...255), bytes("pP"), bytes("wW"), bytes("dD")]),
        ]
        let words: [(target: Target, classes: [[UInt8]])] = [
            // The first four bytes in UTF-8 of 隐私, 个人信息, 注销, 登录, 登陆, 注册.
            (.words(.privacyPolicy), [[0xe9], [0x9a], [0x90], [0xe7]]),
            (.words(.privacyPolicy), [[0xe4], [0xb8], [0xaa], [0xe4]]),
            (.words(.accountCancellation), [[0xe6], [0xb3], [0xa8], [0xe9]]),
            (.words(.logIn), [[0xe7], [0x99], [0xbb], [0xe5, 0xe9]]),
            (.words(.logIn), [[0xe6], [0xb3], [0xa8], [0xe5]]),
            (.words(.privacyPolicy), [bytes("vV"), bytes("aA"), bytes("cC"), bytes("yY")]),
        ]
        return fixed + words + ["secr", "sswo", "sswd", "ppke", "pp_k", "pike", "pi_k", "sske", "ss_k"].map(part)
    }()
}
