import Bytes
import Dex

/// Where the search begins, and what names add to it.
extension ReachSearch {
    /// Lets the platform create an entry point and call its methods.
    mutating func enter(_ index: Int) {
        let entry = entries[index]
        let cause = ReachTrace.Cause(parent: ReachTrace.nobody, site: UInt32(index))
        if case .clickHandler(let name) = entry.kind { return enterClickHandler(index, name, cause) }
        guard let type = program.type(entry.type)?.number, superclass(of: type) != ReachTables.undefined else {
            missingEntries.append(index)
            return
        }
        initialise(type, cause, .entry)
        for constructor in constructors(of: type) {
            guard let signature = program.signature(of: CodeMethod(number: Int(constructor))) else { continue }
            let parameters = program.parameters(of: signature).map { program.descriptor(of: $0) }
            if entry.kind.calls(constructorWith: parameters) { reach(constructor, cause, .entry) }
        }
        let isFirst = !seen[Int(type)]
        seen[Int(type)] = true
        let types = ancestors(of: type)
        if isFirst, !available[Int(type)] {
            available[Int(type)] = true
            answerWaiting(type, above: types)
        }
        var base: [UInt32] = []
        if let descriptor = entry.kind.base, let number = program.type(descriptor) {
            base = program.hierarchy.ancestors(of: number.number)
        }
        callBack(type, above: types, base: base, .entry, cause)
        above = types
    }

    private mutating func enterClickHandler(_ index: Int, _ name: String, _ cause: ReachTrace.Cause) {
        guard let type = program.type(entries[index].type) else {
            missingEntries.append(index)
            return
        }
        for descendant in program.descendants(of: type) {
            for method in program.methods(of: descendant, named: name)
            where tables.methodTraits[method.number] & ReachTables.runnable != 0 {
                // Source: AOSP, View.DeclaredOnClickListener: a public method that takes the view.
                guard let signature = program.signature(of: method),
                    program.parameters(of: signature).map({ program.descriptor(of: $0) }) == ["Landroid/view/View;"],
                    program.definition(of: method).definition.accessFlags.contains(.isPublic)
                else { continue }
                reach(UInt32(method.number), cause, .entry)
            }
        }
    }

    /// Notes that code names a class, which may be created by that.
    @inline(__always)
    mutating func hint(at type: UInt32, _ cause: ReachTrace.Cause) {
        guard !isHinted[Int(type)], superclass(of: type) != ReachTables.undefined else { return }
        isHinted[Int(type)] = true
        hints.append((type, cause))
    }

    /// Notes that code loads a string, which may be the name of a class with dots.
    @inline(__always)
    mutating func load(string index: Int, _ file: ReachTables.File, _ cause: ReachTrace.Cause) {
        guard index < file.dex.stringIDs.count, !stringsDone[file.stringBase + index] else { return }
        stringsDone[file.stringBase + index] = true
        loadFirst(string: index, file, cause)
    }

    @inline(never)
    private mutating func loadFirst(string index: Int, _ file: ReachTables.File, _ cause: ReachTrace.Cause) {
        guard let range = try? file.dex.stringRange(index), (3...Self.longestName).contains(range.count) else { return }
        let source = file.bytes
        let span = source.bytes
        var hasDot = false
        textBuffer.removeAll(keepingCapacity: true)
        textBuffer.append(UInt8(ascii: "L"))
        for place in range {
            guard let byte = try? span.u8(at: place) else { return }
            switch byte {
            case UInt8(ascii: "."):
                hasDot = true
                textBuffer.append(UInt8(ascii: "/"))
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "-"), 0x80...:
                textBuffer.append(byte)
            default: return
            }
        }
        guard hasDot else { return }
        textBuffer.append(UInt8(ascii: ";"))
        budget -= textBuffer.count
        let descriptor = ByteSlice(textBuffer)
        guard let type = program.names.number(hash: NameTable.hash(descriptor.bytes)) else { return }
        hint(at: type, cause)
    }

    /// Class names are shorter than this: file systems end at 255 bytes a part.
    private static let longestName = 512
}
