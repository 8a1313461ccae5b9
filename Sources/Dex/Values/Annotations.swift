import Bytes

/// An annotation of a class, field, method or parameter. Source: Dalvik executable format, "annotation_item".
public struct Annotation: Hashable, Sendable {
    /// Who can see it.
    public enum Visibility: UInt8, Hashable, Sendable {
        case build = 0
        case runtime = 1
        case system = 2
    }

    /// Who can see it; nil for a number without a meaning.
    public var visibility: Visibility?
    /// What it says.
    public var value: EncodedAnnotation
}

/// Where the annotations of a class and of its members lie.
///
/// Source: Dalvik executable format, "annotations_directory_item".
public struct AnnotationsDirectory: Hashable, Sendable {
    /// A member and where its annotations lie.
    public struct Row: Hashable, Sendable {
        /// The field or method.
        public var member: Int
        /// Where its set lies; for parameters the list of sets.
        public var offset: Int
    }

    /// Where the class's own set lies; 0 for none.
    public var classOffset: Int
    /// The fields with annotations, by index.
    public var fields: [Row]
    /// The methods with annotations, by index.
    public var methods: [Row]
    /// The methods whose parameters have annotations, by index.
    public var parameters: [Row]
}

extension DexFile {
    /// Where the annotations of a class lie; nil if it has none.
    ///
    /// - Throws: ``DexError`` if the directory is cut off.
    public func annotations(of definition: ClassDefinition) throws(DexError) -> AnnotationsDirectory? {
        guard definition.annotationsOffset != 0 else { return nil }
        let span = bytes.bytes
        do throws(ByteError) {
            var reader = try ByteReader(span, at: definition.annotationsOffset)
            let own = Int(try reader.u32())
            let counts = (try reader.u32(), try reader.u32(), try reader.u32())
            return AnnotationsDirectory(
                classOffset: own, fields: try Self.rows(counts.0, &reader), methods: try Self.rows(counts.1, &reader),
                parameters: try Self.rows(counts.2, &reader))
        } catch {
            throw DexError(error, field: "annotations directory")
        }
    }

    private static func rows(
        _ count: UInt32, _ reader: inout ByteReader
    ) throws(ByteError) -> [AnnotationsDirectory.Row] {
        guard Int(count) <= reader.remaining / 8 else { throw ByteError(.outOfRange, at: reader.position) }
        var rows: [AnnotationsDirectory.Row] = []
        rows.reserveCapacity(Int(count))
        for _ in 0..<count { rows.append(.init(member: Int(try reader.u32()), offset: Int(try reader.u32()))) }
        return rows
    }

    /// The annotations of the set at `offset`; none at 0.
    ///
    /// - Throws: ``DexError`` if one of them is malformed, cut off or nested too deep.
    public func annotationSet(at offset: Int) throws(DexError) -> [Annotation] {
        var read = 0
        return try annotationSet(at: offset, read: &read)
    }

    /// The annotations of the set at `offset`; `read` grows by the bytes that were read, an error or not.
    func annotationSet(at offset: Int, read: inout Int) throws(DexError) -> [Annotation] {
        let span = bytes.bytes
        var annotations: [Annotation] = []
        let places = try offsets(at: offset, field: "annotation set")
        read += places.count * 4
        // A set may name one large annotation again and again.
        let most = read + bytes.count
        for place in places {
            guard let visibility = try? span.u8(at: place), var reader = try? ByteReader(span, at: place + 1) else {
                throw DexError(.truncated, at: place, field: "annotation")
            }
            defer { read += reader.position - place }
            let value = try ValueReader().annotation(&reader)
            guard read + reader.position - place <= most else {
                throw DexError(.tooLarge, at: offset, field: "annotation set")
            }
            annotations.append(Annotation(visibility: .init(rawValue: visibility), value: value))
        }
        return annotations
    }

    /// Where the annotation sets of a method's parameters lie: 0 for a parameter without any.
    ///
    /// - Throws: ``DexError`` if the list is cut off.
    public func annotationSetList(at offset: Int) throws(DexError) -> [Int] {
        try offsets(at: offset, field: "annotation set list")
    }

    /// A count and that many offsets.
    private func offsets(at offset: Int, field: String) throws(DexError) -> [Int] {
        guard offset != 0 else { return [] }
        let span = bytes.bytes
        do throws(ByteError) {
            let count = Int(try span.u32(at: offset))
            guard count <= (span.byteCount - offset - 4) / 4 else { throw ByteError(.outOfRange, at: offset) }
            var offsets: [Int] = []
            offsets.reserveCapacity(count)
            for index in 0..<count { offsets.append(Int(try span.u32(at: offset + 4 + index * 4))) }
            return offsets
        } catch {
            throw DexError(error, field: field)
        }
    }
}
