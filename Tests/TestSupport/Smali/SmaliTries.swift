import Dex

/// Makes of a method's `.catch` lines, which may overlap, try blocks, which may not.
///
/// A block is a stretch of code with the same handlers throughout; they are asked in the order of the lines.
struct SmaliTries {
    let body: SmaliBody

    init(_ body: SmaliBody) { self.body = body }

    /// The blocks by address.
    func blocks() throws(SmaliError) -> [DexCode.Try] {
        let catches = body.catches
        guard !catches.isEmpty else { return [] }
        var ranges: [Range<Int>] = []
        for line in catches {
            let (start, end) = (try body.address(of: line.start), try body.address(of: line.end))
            guard start < end else { throw SmaliError(line: line.line, "the range covers nothing") }
            ranges.append(start..<end)
        }
        let bounds = Set(ranges.flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
        var index: [Int: Int] = [:]
        for (number, bound) in bounds.enumerated() { index[bound] = number }
        var stretches = [[SmaliBody.Catch]](repeating: [], count: bounds.count)
        for (line, range) in zip(catches, ranges) {
            for number in index[range.lowerBound, default: 0]..<index[range.upperBound, default: 0] {
                stretches[number].append(line)
            }
        }
        var blocks: [DexCode.Try] = []
        for (number, lines) in stretches.enumerated() where !lines.isEmpty {
            let range = bounds[number]..<bounds[number + 1]
            let handlers = try handlers(lines)
            if let last = blocks.last, last.range.upperBound == range.lowerBound, last.handlers == handlers {
                blocks[blocks.count - 1].range = last.range.lowerBound..<range.upperBound
            } else {
                blocks.append(.init(range: range, handlers: handlers))
            }
        }
        for block in blocks where block.range.count > 0xffff {
            throw SmaliError(line: catches[0].line, "a range of more than 65535 units")
        }
        return blocks
    }

    private func handlers(_ lines: [SmaliBody.Catch]) throws(SmaliError) -> [DexCode.Handler] {
        var handlers: [DexCode.Handler] = []
        for line in lines {
            let handler = DexCode.Handler(type: line.type, address: try body.address(of: line.handler))
            if let known = handlers.first(where: { $0.type == handler.type }) {
                guard known == handler else {
                    throw SmaliError(line: line.line, "the range already has another handler for that type")
                }
            } else {
                handlers.append(handler)
            }
        }
        if let all = handlers.firstIndex(where: { $0.type == nil }) { handlers.append(handlers.remove(at: all)) }
        return handlers
    }
}
