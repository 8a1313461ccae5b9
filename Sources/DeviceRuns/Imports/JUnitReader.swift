import Bytes
import Findings

/// Reads JUnit results. Cases are counted one by one: the totals that the file states may be anything.
struct JUnitReader {
    private struct Suite {
        var line: Int
        var name = ""
        var run = 0
        var failed = 0
    }

    static func read(_ slice: ByteSlice, file: String) -> Reading {
        var reading = Reading(kind: .junit)
        let text = LineText(slice)
        var suite: Suite?
        var isCase = false
        var outcome: Outcome?
        var position = 0
        var line = 1
        func close() {
            guard let suite, suite.run > 0 else { return }
            let place = LogPlace(file: file, line: suite.line)
            for (metric, value) in [(Metric.steps, suite.run), (.failedSteps, suite.failed)] {
                reading.add(
                    Measurement(metric, Double(value), .count, method: "JUnit", place: place, detail: suite.name))
            }
        }
        func endCase() {
            if isCase, outcome != .skipped {
                suite?.run += 1
                if outcome == .failed { suite?.failed += 1 }
            }
            isCase = false
            outcome = nil
        }
        while let open = text.firstIndex(of: UInt8(ascii: "<"), from: position) {
            line += lineFeeds(text.part(position, open))
            let tag = text.dropFirst(open)
            let end = text.firstIndex(of: UInt8(ascii: ">"), from: open) ?? text.count
            let inner = text.part(open, end)
            if tag.hasPrefix("<testsuite "), !tag.hasPrefix("<testsuites") {
                close()
                suite = Suite(line: line, name: attribute("name", inner))
            } else if tag.hasPrefix("<testcase") {
                endCase()
                isCase = true
                if inner.hasSuffix("/") { endCase() }
            } else if tag.hasPrefix("</testcase") {
                endCase()
            } else if tag.hasPrefix("<failure") || tag.hasPrefix("<error") {
                outcome = .failed
            } else if tag.hasPrefix("<skipped") {
                outcome = .skipped
            } else if tag.hasPrefix("<![CDATA[") {
                let close = text.firstIndex(of: "]]>", from: open) ?? text.count
                line += lineFeeds(text.part(open, close))
                position = close
                continue
            }
            line += lineFeeds(inner)
            position = end
        }
        endCase()
        close()
        return reading
    }

    private enum Outcome {
        case failed
        case skipped
    }

    private static func attribute(_ name: StaticString, _ tag: LineText) -> String {
        guard let rest = tag.after(name), rest.count > 2, rest[0] == UInt8(ascii: "=") else { return "" }
        let quote = rest[1]
        let value = rest.dropFirst(2)
        return value.firstIndex(of: quote).map { value.prefix($0).string(limit: 200) } ?? ""
    }

    private static func lineFeeds(_ text: LineText) -> Int {
        var count = 0
        var position = 0
        while let next = text.firstIndex(of: 0x0a, from: position) {
            count += 1
            position = next + 1
        }
        return count
    }
}
