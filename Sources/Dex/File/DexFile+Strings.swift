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
            // Where there is no NUL to be found it is not looked for, through the rest of the file each time.
            guard reader.position <= lastNUL, let end = span.firstIndex(of: 0, from: reader.position) else {
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

    /// True if a string has this text; a longer one is not read to its end.
    public func string(_ index: Int, is text: String) -> Bool {
        guard let place = stringIDs.place(index) else { return false }
        let span = bytes.bytes
        guard let offset = try? span.u32(at: place), var reader = try? ByteReader(span, at: Int(offset)),
            (try? reader.uleb128()) != nil
        else { return false }
        // A unit of UTF-16 is at most three bytes.
        let most = min(text.utf16.count * 3 + 1, reader.remaining)
        guard let end = (try? span.part(at: reader.position, count: most))?.firstIndex(of: 0, from: 0) else {
            return false
        }
        return (try? span.modifiedUTF8(at: reader.position, count: end)) == text
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

    /// True if a type has this descriptor; a longer one is not read to its end.
    public func type(_ index: Int, isCalled descriptor: String) -> Bool {
        (try? descriptorIndex(ofType: index)).map { string($0, is: descriptor) } ?? false
    }
}
