import Bytes
import Rules
import Signing

/// Makes certificates: right in form, signed by nobody, which is all that reading them needs.
enum CertificateBuilder {
    /// The certificate that an example describes.
    static func certificate(_ identity: Example.Identity) throws -> Certificate {
        let encoded = identity.published == nil ? encode(identity) : PublishedCertificate.aospTestKey
        guard let certificate = Certificate(ByteSlice(encoded)) else {
            throw ExampleApp.Failure(description: "no certificate can be made of \(identity)")
        }
        return certificate
    }

    private static func encode(_ identity: Example.Identity) -> [UInt8] {
        let algorithm = sequence(identifier("1.2.840.113549.1.1.\(identity.usesSHA1 ? 5 : 11)") + value(5, []))
        let name = sequence(identity.subject.flatMap(attribute))
        let body = sequence(
            value(0xa0, value(2, [2])) + value(2, [1]) + algorithm + name
                + sequence(time(identity.days.0) + time(identity.days.1)) + name + key(bits: identity.keyBits))
        return sequence(body + algorithm + value(3, [0, 0]))
    }

    private static func key(bits: Int) -> [UInt8] {
        // An odd number of so many bits; nobody has to compute with it.
        let modulus = [0, 0x80] + [UInt8](repeating: 0x5a, count: bits / 8 - 2) + [0x5b]
        let numbers = sequence(value(2, modulus) + value(2, [1, 0, 1]))
        return sequence(sequence(identifier("1.2.840.113549.1.1.1") + value(5, [])) + value(3, [0] + numbers))
    }

    private static let attributes = ["CN": "2.5.4.3", "C": "2.5.4.6", "O": "2.5.4.10", "OU": "2.5.4.11"]

    private static func attribute(_ text: String) -> [UInt8] {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        let type = attributes[parts[0]] ?? "2.5.4.3"
        return value(0x31, sequence(identifier(type) + value(12, Array((parts.last ?? "").utf8))))
    }

    /// `2020-01-01` as GeneralizedTime.
    private static func time(_ day: String) -> [UInt8] {
        value(24, Array((day.filter { $0 != "-" } + "000000Z").utf8))
    }

    private static func sequence(_ contents: [UInt8]) -> [UInt8] { value(0x30, contents) }

    private static func identifier(_ dotted: String) -> [UInt8] {
        let numbers = dotted.split(separator: ".").compactMap { Int($0) }
        let bytes = numbers.dropFirst(2).flatMap { number -> [UInt8] in
            var digits = [UInt8(number & 0x7f)]
            var rest = number >> 7
            while rest > 0 {
                digits.insert(UInt8(rest & 0x7f) | 0x80, at: 0)
                rest >>= 7
            }
            return digits
        }
        return value(6, [UInt8(numbers[0] * 40 + numbers[1])] + bytes)
    }

    private static func value(_ tag: UInt8, _ contents: [UInt8]) -> [UInt8] {
        let count = contents.count
        if count < 128 { return [tag, UInt8(count)] + contents }
        if count < 256 { return [tag, 0x81, UInt8(count)] + contents }
        return [tag, 0x82, UInt8(count >> 8), UInt8(count & 0xff)] + contents
    }
}
