import Bytes
import Findings

/// Reads `dumpsys gfxinfo` with `framestats` or without.
///
/// Jank was defined anew in Android 12, which prints both counts; before, the only count is of the old definition. They
/// are different metrics here and never compared.
struct GfxinfoReader: LineByLine {
    private let file: String
    private(set) var reading = Reading(kind: .gfxinfo)
    private var summary: FrameSummary?
    private var stats: FrameStats?

    init(file: String) {
        self.file = file
    }

    mutating func take(_ line: LineText, _ number: Int) {
        let text = line.trimmed
        let place = LogPlace(file: file, line: number)
        if let rest = text.afterPrefix("** Graphics info for pid ") {
            end()
            let subject = LogSubject(
                process: rest.between("[", "]")?.string(limit: 200), pid: rest.leadingInteger)
            summary = FrameSummary(subject: subject, place: place)
        } else if text.hasPrefix("Total frames rendered:"), summary == nil {
            summary = FrameSummary(subject: LogSubject(), place: place)
            summary?.take(text, place)
        } else if text.hasPrefix("---PROFILEDATA---") {
            if stats?.isOpen == true {
                stats?.isOpen = false
            } else {
                if stats == nil { stats = FrameStats(subject: summary?.subject ?? LogSubject(), place: place) }
                stats?.isOpen = true
            }
        } else if stats?.isOpen == true {
            stats?.take(text)
        } else {
            summary?.take(text, place)
        }
    }

    mutating func end() {
        summary?.finish(into: &reading)
        stats?.finish(into: &reading)
        summary = nil
        stats = nil
    }
}
