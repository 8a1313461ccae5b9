import Bytes

/// The `toc.pb` of a bundletool set of APKs: which files go to a device together.
///
/// Source: google/bundletool, src/main/proto/commands.proto, `BuildApksResult`.
struct BundleTableOfContents {
    /// What an APK in the set is for, by the field number of its metadata.
    enum Purpose: Int {
        case split = 3
        case standalone = 4
        case instant = 5
        case system = 6
        case assetSlice = 7
        case apex = 8
        case archived = 9
    }

    /// A group of APKs for one part of all devices.
    struct Variant {
        var number: UInt64 = 0
        var files: [(path: String, purpose: Purpose?)] = []
    }

    private(set) var variants: [Variant] = []
    private(set) var assetSlices: [String] = []

    init(_ bytes: RawSpan) throws(ByteError) {
        for field in try bytes.protobufFields(in: 0..<bytes.byteCount) {
            guard let range = field.range else { continue }
            switch field.number {
            case 1: variants.append(try Self.variant(range, in: bytes))
            case 3: assetSlices += try Self.files(range, in: bytes).map(\.path)
            default: break
            }
        }
    }

    /// The files that the newest device gets.
    ///
    /// Of several variants that fit, the one with the highest number has priority; split APKs go before standalone
    /// ones, which are for Android 4.4 and older or for everything at once. All densities, languages and ABIs of the
    /// variant are taken, so that nothing a device may get goes unseen.
    var deviceFiles: [String] {
        for purpose in [Purpose.split, .standalone, .system, .instant] {
            let fitting = variants.filter { $0.files.contains { $0.purpose == purpose } }
            guard let variant = fitting.max(by: { $0.number < $1.number }) else { continue }
            return variant.files.filter { $0.purpose == purpose }.map(\.path) + assetSlices
        }
        return []
    }

    private static func variant(_ range: Range<Int>, in bytes: RawSpan) throws(ByteError) -> Variant {
        var variant = Variant()
        for field in try bytes.protobufFields(in: range) {
            if field.number == 3, let number = field.varint { variant.number = number }
            if field.number == 2, let set = field.range { variant.files += try files(set, in: bytes) }
        }
        return variant
    }

    /// The descriptions in a set of one module's APKs or of one asset module's slices.
    private static func files(
        _ range: Range<Int>, in bytes: RawSpan
    ) throws(ByteError) -> [(path: String, purpose: Purpose?)] {
        var files: [(path: String, purpose: Purpose?)] = []
        for field in try bytes.protobufFields(in: range) where field.number == 2 {
            guard let description = field.range else { continue }
            var path: String?
            var purpose: Purpose?
            for part in try bytes.protobufFields(in: description) {
                guard let value = part.range else { continue }
                if part.number == 2 { path = try bytes.utf8(at: value.lowerBound, count: value.count) }
                purpose = Purpose(rawValue: part.number) ?? purpose
            }
            if let path { files.append((path, purpose)) }
        }
        return files
    }
}
