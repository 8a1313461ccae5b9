import Bytes

/// Strings and types: decoded when asked for, compared without decoding.
extension DexFile {
    /// Where the text of a string stands, without its length before and its NUL behind.
    ///
    /// - Throws: ``DexError`` if there is no such string or it has no end within the file.
    public func stringRange(_ index: Int) throws(DexError) -> Range<Int> {
        guard let place = stringIDs.place(index) else {
            throw DexError(.outOfRange, at: stringIDs.offset, field: "string index")
        }
        let span = bytes.bytes
        do throws(ByteError) {
            let offset = Int(try span.u32(at: place))
            var reader = try ByteReader(span, at: offset)
            _ = try reader.uleb128()
            guard let end = span.firstIndex(of: 0, from: reader.position) else {
                throw ByteError(.truncated, at: offset)
            }
            return reader.position..<end
        } catch {
            throw DexError(error, field: "string data")
        }
    }

    /// A string's text.
    ///
    /// - Throws: ``DexError`` if there is no such string or it has no end within the file.
    public func string(_ index: Int) throws(DexError) -> String {
        let range = try stringRange(index)
        do throws(ByteError) {
            return try bytes.bytes.modifiedUTF8(at: range.lowerBound, count: range.count)
        } catch {
            throw DexError(error, field: "string data")
        }
    }

    /// The index of the string that is a type's descriptor.
    ///
    /// - Throws: ``DexError`` if there is no such type.
    @inline(__always)
    public func descriptorIndex(ofType index: Int) throws(DexError) -> Int {
        guard let place = typeIDs.place(index), let string = try? bytes.bytes.u32(at: place) else {
            throw DexError(.outOfRange, at: typeIDs.offset, field: "type index")
        }
        return Int(string)
    }

    /// A type's descriptor, such as `Ljava/lang/String;`.
    ///
    /// - Throws: ``DexError`` if there is no such type or no string for it.
    public func descriptor(ofType index: Int) throws(DexError) -> String {
        try string(try descriptorIndex(ofType: index))
    }

    /// True if a type's descriptor has exactly these bytes.
    public func type(_ index: Int, isCalled descriptor: RawSpan) -> Bool {
        guard let string = try? descriptorIndex(ofType: index), let range = try? stringRange(string),
            let part = try? bytes.bytes.part(at: range.lowerBound, count: range.count)
        else { return false }
        return part.equals(descriptor)
    }
}
