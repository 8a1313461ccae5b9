import Bytes
import CLibFuzzer
import Glibc

/// libFuzzer: the only file here with unsafe code.
enum Driver {
    /// Options that hold unless the caller gives others: no reader may take a second for what is at most 1 MiB.
    private static let defaults = ["-timeout=10", "-rss_limit_mb=2048", "-max_len=1048576"]

    /// Runs libFuzzer's loop until its options say that it is enough, and returns its status.
    static func run(_ reader: Reader, _ arguments: [String]) -> Int32 {
        // libFuzzer passes options with two hyphens on to the processes that it starts, and ignores them itself.
        let option = Reader.optionPrefix + reader.name
        let rest = arguments.filter { $0 != option }.drop { $0 == reader.name }
        let leaks = reader.usesTasks ? ["-detect_leaks=0"] : []
        let all = [CommandLine.arguments[0], option] + defaults + leaks + rest
        // libFuzzer keeps the strings as long as the process lives.
        var strings = unsafe all.map { unsafe strdup($0) } + [nil]
        return unsafe strings.withUnsafeMutableBufferPointer { buffer in
            var count = Int32(all.count)
            var base = buffer.baseAddress
            return unsafe LLVMFuzzerRunDriver(&count, &base) { start, count in
                // A copy of its own, so that address sanitizer sees the first byte read beyond it.
                let input = unsafe ByteSlice(Array(UnsafeBufferPointer(start: start, count: count)))
                Reader.chosen?.read(input)
                return 0
            }
        }
    }
}
